package org.carestrategy.assess;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.carestrategy.base.Spelling;

/** On which side of another figure a figure lies. */
public enum Side {
    /** It is better. */
    BETTER,
    /** It is worse. */
    WORSE,
    /** It is as good. */
    EQUAL;

    private static final Spelling<Side> SPELLING = Spelling.of(Side.class, "side");

    /**
     * The constant with a published spelling.
     *
     * @param text for example {@code better}
     * @return the constant
     * @throws org.carestrategy.base.InvalidAttributeException if there is none
     */
    @JsonCreator
    public static Side parse(String text) {
        return SPELLING.parse(text);
    }

    /**
     * The published spelling.
     *
     * @return for example {@code better}
     */
    @JsonValue
    public String text() {
        return SPELLING.text(this);
    }
}
