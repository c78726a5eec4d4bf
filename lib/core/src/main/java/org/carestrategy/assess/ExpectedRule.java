package org.carestrategy.assess;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.carestrategy.base.Spelling;

/** How much of an action is expected to be done by a day, between its start and its last day. */
public enum ExpectedRule {
    /** The share of its days that are over before the day: nothing on the first day, all after the last. */
    LINEAR,
    /** The share of its days that are over when the day ends, as the project tracker Redmine counts: on the last day all of it. */
    REDMINE,
    /** Nothing is expected, so that no work is behind. */
    NONE;

    private static final Spelling<ExpectedRule> SPELLING = Spelling.of(ExpectedRule.class, "rule");

    /**
     * The constant with a published spelling.
     *
     * @param text for example {@code linear}
     * @return the constant
     * @throws org.carestrategy.base.InvalidAttributeException if there is none
     */
    @JsonCreator
    public static ExpectedRule parse(String text) {
        return SPELLING.parse(text);
    }

    /**
     * The published spelling.
     *
     * @return for example {@code linear}
     */
    @JsonValue
    public String text() {
        return SPELLING.text(this);
    }
}
