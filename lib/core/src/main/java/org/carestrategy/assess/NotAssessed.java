package org.carestrategy.assess;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.carestrategy.base.Spelling;

/** Why something is not assessed. */
public enum NotAssessed {
    /** There is no record at all. */
    NO_RECORD,
    /** The record tells nothing of it by that day. */
    NO_UPDATE;

    private static final Spelling<NotAssessed> SPELLING = Spelling.of(NotAssessed.class, "reason");

    /**
     * The constant with a published spelling.
     *
     * @param text for example {@code no-update}
     * @return the constant
     * @throws org.carestrategy.base.InvalidAttributeException if there is none
     */
    @JsonCreator
    public static NotAssessed parse(String text) {
        return SPELLING.parse(text);
    }

    /**
     * The published spelling.
     *
     * @return for example {@code no-update}
     */
    @JsonValue
    public String text() {
        return SPELLING.text(this);
    }
}
