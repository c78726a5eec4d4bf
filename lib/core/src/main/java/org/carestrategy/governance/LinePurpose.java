package org.carestrategy.governance;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.carestrategy.base.Spelling;

/** What a reporting line is for. */
public enum LinePurpose {
    /** The receiver holds the reporter to account. */
    ACCOUNTABILITY,
    /** The receiver is kept informed. */
    INFORMATION,
    /** The receiver is advised. */
    ADVICE,
    /** What the reporter cannot settle goes to the receiver. */
    ESCALATION,
    /** A connection of which no more is said. */
    LINK;

    private static final Spelling<LinePurpose> SPELLING = Spelling.of(LinePurpose.class, "purpose");

    /**
     * The constant with a published spelling.
     *
     * @param text for example {@code accountability}
     * @return the constant
     * @throws org.carestrategy.base.InvalidAttributeException if there is none
     */
    @JsonCreator
    public static LinePurpose parse(String text) {
        return SPELLING.parse(text);
    }

    /**
     * The published spelling.
     *
     * @return for example {@code accountability}
     */
    @JsonValue
    public String text() {
        return SPELLING.text(this);
    }
}
