package org.carestrategy.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.carestrategy.base.Spelling;

/** What a body does with an item. */
public enum Verb {
    /** Recommended to another body. */
    RECOMMENDED,
    /** Resolved by the body itself. */
    RESOLVED,
    /** Agreed in the course of discussion. */
    AGREED,
    /** Taken note of. */
    NOTED,
    /** Agreed with a change. */
    AMENDED;

    private static final Spelling<Verb> SPELLING = Spelling.of(Verb.class, "verb");

    /**
     * The constant with a published spelling.
     *
     * @param text for example {@code resolved}
     * @return the constant
     * @throws org.carestrategy.base.InvalidAttributeException if there is none
     */
    @JsonCreator
    public static Verb parse(String text) {
        return SPELLING.parse(text);
    }

    /**
     * The published spelling.
     *
     * @return for example {@code resolved}
     */
    @JsonValue
    public String text() {
        return SPELLING.text(this);
    }
}
