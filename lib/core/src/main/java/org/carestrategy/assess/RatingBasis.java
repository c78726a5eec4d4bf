package org.carestrategy.assess;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.carestrategy.base.Spelling;

/** Where the rating of an action comes from. */
public enum RatingBasis {
    /** It follows from the state of the work. */
    CALCULATED,
    /** It is the one that the council itself gave last; nothing is calculated. */
    CLAIMED;

    private static final Spelling<RatingBasis> SPELLING = Spelling.of(RatingBasis.class, "basis");

    /**
     * The constant with a published spelling.
     *
     * @param text for example {@code calculated}
     * @return the constant
     * @throws org.carestrategy.base.InvalidAttributeException if there is none
     */
    @JsonCreator
    public static RatingBasis parse(String text) {
        return SPELLING.parse(text);
    }

    /**
     * The published spelling.
     *
     * @return for example {@code calculated}
     */
    @JsonValue
    public String text() {
        return SPELLING.text(this);
    }
}
