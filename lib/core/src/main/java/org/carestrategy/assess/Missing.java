package org.carestrategy.assess;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.carestrategy.base.Spelling;

/** What becomes, in a roll-up, of something that should count and of which nothing is known. */
public enum Missing {
    /** It is left out. */
    LEFT_OUT,
    /** It counts as nothing done, or as the worst rating. */
    ZERO,
    /** As long as it is not known there is no answer. */
    NO_ANSWER;

    private static final Spelling<Missing> SPELLING = Spelling.of(Missing.class, "missing");

    /**
     * The constant with a published spelling.
     *
     * @param text for example {@code left-out}
     * @return the constant
     * @throws org.carestrategy.base.InvalidAttributeException if there is none
     */
    @JsonCreator
    public static Missing parse(String text) {
        return SPELLING.parse(text);
    }

    /**
     * The published spelling.
     *
     * @return for example {@code left-out}
     */
    @JsonValue
    public String text() {
        return SPELLING.text(this);
    }
}
