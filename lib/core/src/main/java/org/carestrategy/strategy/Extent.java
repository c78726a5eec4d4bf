package org.carestrategy.strategy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.carestrategy.base.Spelling;

/** How far a part of a strategy is held here. The silence of a covering report is no gap in the strategy it covers. */
public enum Extent {
    /** All that the strategy says. */
    FULL,
    /** The gist of what it says. */
    SUMMARISED,
    /** It is not held here; the strategy has it, or may have it, in a text that is elsewhere. */
    ELSEWHERE,
    /** The strategy has none: it says so, or it is held whole and none is in it. */
    ABSENT;

    private static final Spelling<Extent> SPELLING = Spelling.of(Extent.class, "extent");

    /**
     * The constant with a published spelling.
     *
     * @param text for example {@code summarised}
     * @return the constant
     * @throws org.carestrategy.base.InvalidAttributeException if there is none
     */
    @JsonCreator
    public static Extent parse(String text) {
        return SPELLING.parse(text);
    }

    /**
     * The published spelling.
     *
     * @return for example {@code summarised}
     */
    @JsonValue
    public String text() {
        return SPELLING.text(this);
    }
}
