package org.carestrategy.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.carestrategy.base.Spelling;

/** Whether a member was at a meeting. */
public enum Presence {
    /** Was there. */
    PRESENT,
    /** Was not there and had said so. */
    APOLOGIES,
    /** Was not there. */
    ABSENT;

    private static final Spelling<Presence> SPELLING = Spelling.of(Presence.class, "presence");

    /**
     * The constant with a published spelling.
     *
     * @param text for example {@code apologies}
     * @return the constant
     * @throws org.carestrategy.base.InvalidAttributeException if there is none
     */
    @JsonCreator
    public static Presence parse(String text) {
        return SPELLING.parse(text);
    }

    /**
     * The published spelling.
     *
     * @return for example {@code apologies}
     */
    @JsonValue
    public String text() {
        return SPELLING.text(this);
    }
}
