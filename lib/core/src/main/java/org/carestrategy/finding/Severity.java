package org.carestrategy.finding;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.carestrategy.base.Spelling;

/** How much a finding matters, gravest first. */
public enum Severity {
    /** The strategy cannot be used as it stands, for example because a link leads nowhere. */
    ERROR,
    /** Probably wrong. */
    WARNING,
    /** Good practice that is missing. */
    ADVICE;

    private static final Spelling<Severity> SPELLING = Spelling.of(Severity.class, "severity");

    /**
     * The severity with a published spelling.
     *
     * @param text for example {@code warning}
     * @return the severity
     * @throws org.carestrategy.base.InvalidAttributeException if there is none
     */
    @JsonCreator
    public static Severity parse(String text) {
        return SPELLING.parse(text);
    }

    /**
     * The published spelling.
     *
     * @return for example {@code warning}
     */
    @JsonValue
    public String text() {
        return SPELLING.text(this);
    }
}
