package org.carestrategy.strategy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.carestrategy.base.Spelling;

/** Which way a measure is better. */
public enum Polarity {
    /** Higher is better. */
    HIGHER,
    /** Lower is better. */
    LOWER,
    /** The nearer to the target, on either side, the better. */
    NEAR_TARGET,
    /** Told for context, not judged. */
    CONTEXT;

    private static final Spelling<Polarity> SPELLING = Spelling.of(Polarity.class, "polarity");

    /**
     * The constant with a published spelling.
     *
     * @param text for example {@code near-target}
     * @return the constant
     * @throws org.carestrategy.base.InvalidAttributeException if there is none
     */
    @JsonCreator
    public static Polarity parse(String text) {
        return SPELLING.parse(text);
    }

    /**
     * The published spelling.
     *
     * @return for example {@code near-target}
     */
    @JsonValue
    public String text() {
        return SPELLING.text(this);
    }
}
