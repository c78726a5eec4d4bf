package org.carestrategy.assess;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.carestrategy.base.Spelling;

/** What a margin is counted in. */
public enum MarginKind {
    /** A percentage of the figure that it is measured from: of the target, or of the earlier reading. */
    PERCENT,
    /** Percentage points; only for a measure in percent. */
    POINTS,
    /** As many of the unit of the measure. */
    ABSOLUTE,
    /** Up to the floor of the measure. */
    FLOOR,
    /** No margin at all. */
    NONE;

    private static final Spelling<MarginKind> SPELLING = Spelling.of(MarginKind.class, "margin");

    /**
     * The constant with a published spelling.
     *
     * @param text for example {@code percent}
     * @return the constant
     * @throws org.carestrategy.base.InvalidAttributeException if there is none
     */
    @JsonCreator
    public static MarginKind parse(String text) {
        return SPELLING.parse(text);
    }

    /**
     * The published spelling.
     *
     * @return for example {@code percent}
     */
    @JsonValue
    public String text() {
        return SPELLING.text(this);
    }
}
