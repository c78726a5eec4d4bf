package org.carestrategy.strategy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.carestrategy.base.Spelling;

/** A part of a strategy of which can be told how far it is held here. */
public enum Part {
    /** Vision. */
    VISION,
    /** Aims. */
    AIMS,
    /** Themes. */
    THEMES,
    /** The children covered. */
    CHILDREN,
    /** Frameworks followed. */
    FRAMEWORKS,
    /** Parties and reporting lines. */
    GOVERNANCE,
    /** Pledges and their promises. */
    PLEDGES,
    /** Priorities. */
    PRIORITIES,
    /** Outcome statements. */
    STATEMENTS,
    /** Actions under the priorities. */
    ACTIONS,
    /** Action plans. */
    ACTION_PLANS,
    /** Measures. */
    MEASURES,
    /** How children and young people take part. */
    PARTICIPATION,
    /** Other documents. */
    DOCUMENTS,
    /** Papers put before those who decide. */
    PAPERS,
    /** What was decided. */
    DECISIONS;

    private static final Spelling<Part> SPELLING = Spelling.of(Part.class, "part");

    /**
     * The constant with a published spelling.
     *
     * @param text for example {@code action-plans}
     * @return the constant
     * @throws org.carestrategy.base.InvalidAttributeException if there is none
     */
    @JsonCreator
    public static Part parse(String text) {
        return SPELLING.parse(text);
    }

    /**
     * The published spelling.
     *
     * @return for example {@code action-plans}
     */
    @JsonValue
    public String text() {
        return SPELLING.text(this);
    }
}
