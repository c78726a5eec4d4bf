package org.carestrategy.assess;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.carestrategy.base.Spelling;

/** Which way a measure goes. */
public enum Way {
    /** It gets better. */
    IMPROVING,
    /** It gets worse. */
    WORSENING,
    /** It stays within the dead band. */
    STEADY,
    /** It goes up, where nobody says which way is better. */
    RISING,
    /** It goes down, where nobody says which way is better. */
    FALLING;

    private static final Spelling<Way> SPELLING = Spelling.of(Way.class, "way");

    /**
     * The constant with a published spelling.
     *
     * @param text for example {@code improving}
     * @return the constant
     * @throws org.carestrategy.base.InvalidAttributeException if there is none
     */
    @JsonCreator
    public static Way parse(String text) {
        return SPELLING.parse(text);
    }

    /**
     * The published spelling.
     *
     * @return for example {@code improving}
     */
    @JsonValue
    public String text() {
        return SPELLING.text(this);
    }
}
