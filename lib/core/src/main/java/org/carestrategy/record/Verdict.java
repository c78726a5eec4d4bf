package org.carestrategy.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.carestrategy.base.Spelling;

/** Whether something was met, in the judgement of those who evaluated it. */
public enum Verdict {
    /** Met. */
    MET,
    /** Partly met. */
    PARTLY_MET,
    /** Not met. */
    NOT_MET;

    private static final Spelling<Verdict> SPELLING = Spelling.of(Verdict.class, "verdict");

    /**
     * The constant with a published spelling.
     *
     * @param text for example {@code partly-met}
     * @return the constant
     * @throws org.carestrategy.base.InvalidAttributeException if there is none
     */
    @JsonCreator
    public static Verdict parse(String text) {
        return SPELLING.parse(text);
    }

    /**
     * The published spelling.
     *
     * @return for example {@code partly-met}
     */
    @JsonValue
    public String text() {
        return SPELLING.text(this);
    }
}
