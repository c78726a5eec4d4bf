package org.carestrategy.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.carestrategy.base.Spelling;

/** Whether a proposal bears on something. */
public enum Bearing {
    /** It has no implications. */
    NONE,
    /** The question does not arise. */
    NOT_APPLICABLE,
    /** It has implications; the wording tells which. */
    SOME;

    private static final Spelling<Bearing> SPELLING = Spelling.of(Bearing.class, "bearing");

    /**
     * The constant with a published spelling.
     *
     * @param text for example {@code not-applicable}
     * @return the constant
     * @throws org.carestrategy.base.InvalidAttributeException if there is none
     */
    @JsonCreator
    public static Bearing parse(String text) {
        return SPELLING.parse(text);
    }

    /**
     * The published spelling.
     *
     * @return for example {@code not-applicable}
     */
    @JsonValue
    public String text() {
        return SPELLING.text(this);
    }
}
