package org.carestrategy.assess;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.carestrategy.base.Spelling;

/** What is to be done, for example {@code sign-off}. */
public enum DueKind {
    /** A body meets. */
    MEETING,
    /** One party reports to another along a line. */
    REPORT,
    /** The strategy or a part of it is looked at again. */
    REVIEW,
    /** A document is to be there, for the first time or anew. */
    DOCUMENT,
    /** Somebody signs. */
    SIGN_OFF,
    /** A decision can be called in until this day; nobody has to. */
    CALL_IN,
    /** A piece of work of a plan is to be completed. */
    ACTION,
    /** A figure of a measure is to be read. */
    READING;

    private static final Spelling<DueKind> SPELLING = Spelling.of(DueKind.class, "kind of due item");

    /**
     * The constant with a published spelling.
     *
     * @param text for example {@code sign-off}
     * @return the constant
     * @throws org.carestrategy.base.InvalidAttributeException if there is none
     */
    @JsonCreator
    public static DueKind parse(String text) {
        return SPELLING.parse(text);
    }

    /**
     * The published spelling.
     *
     * @return for example {@code sign-off}
     */
    @JsonValue
    public String text() {
        return SPELLING.text(this);
    }
}
