package org.carestrategy.compare;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.carestrategy.base.Spelling;

/** Why an answer moved. */
public enum MoveCause {
    /** It rests on entries on which it did not, or no longer on some on which it did. */
    ENTRIES,
    /** Entries on which it rested were corrected. */
    CORRECTED,
    /** The last day of work has passed, and nothing was told since. */
    DAY_PASSED,
    /** What was told or read last has become too old. */
    WENT_STALE,
    /** Time has passed in another way, for example its start has come or a voice is too long ago; nothing was told since. */
    TIME_PASSED,
    /** The strategy is another: the part, or work that belongs to it, was gained or lost, or its day or target changed. */
    PLAN,
    /** It is judged by other conventions, and nothing else explains it. */
    POLICY;

    private static final Spelling<MoveCause> SPELLING = Spelling.of(MoveCause.class, "cause");

    /**
     * The constant with a published spelling.
     *
     * @param text for example {@code went-stale}
     * @return the constant
     * @throws org.carestrategy.base.InvalidAttributeException if there is none
     */
    @JsonCreator
    public static MoveCause parse(String text) {
        return SPELLING.parse(text);
    }

    /**
     * The published spelling.
     *
     * @return for example {@code went-stale}
     */
    @JsonValue
    public String text() {
        return SPELLING.text(this);
    }
}
