package org.carestrategy.assess;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.carestrategy.base.Spelling;

/** How far a measure has come whose target is the baseline itself. */
public enum TargetAtBaseline {
    /** All the way if the figure is as good as the target or better, otherwise not at all. */
    KEPT_OR_NOT,
    /** It has nowhere to go, so there is no answer. */
    NO_ANSWER;

    private static final Spelling<TargetAtBaseline> SPELLING = Spelling.of(TargetAtBaseline.class, "rule");

    /**
     * The constant with a published spelling.
     *
     * @param text for example {@code kept-or-not}
     * @return the constant
     * @throws org.carestrategy.base.InvalidAttributeException if there is none
     */
    @JsonCreator
    public static TargetAtBaseline parse(String text) {
        return SPELLING.parse(text);
    }

    /**
     * The published spelling.
     *
     * @return for example {@code kept-or-not}
     */
    @JsonValue
    public String text() {
        return SPELLING.text(this);
    }
}
