package org.carestrategy.assess;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.carestrategy.base.Spelling;

/** Which target is in force between the dates of the targets. */
public enum TargetRule {
    /** The next one that is not yet due, from the day after the one before was due; the last one for good. */
    STEPPED,
    /** A point on the straight line, by days, from the baseline or target before to the next one; after the last one that one. */
    STRAIGHT_LINE;

    private static final Spelling<TargetRule> SPELLING = Spelling.of(TargetRule.class, "target rule");

    /**
     * The constant with a published spelling.
     *
     * @param text for example {@code straight-line}
     * @return the constant
     * @throws org.carestrategy.base.InvalidAttributeException if there is none
     */
    @JsonCreator
    public static TargetRule parse(String text) {
        return SPELLING.parse(text);
    }

    /**
     * The published spelling.
     *
     * @return for example {@code straight-line}
     */
    @JsonValue
    public String text() {
        return SPELLING.text(this);
    }
}
