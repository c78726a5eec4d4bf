package org.carestrategy.strategy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.carestrategy.value.OpenText;

/**
 * What a measure counts in, for example {@code percent}. The list is open: a word that is not among the constants is kept and written back.
 *
 * @param text lower-case letters and digits in groups joined by single hyphens, at most 80 characters
 */
public record Unit(@JsonValue String text) {
    /** Of a hundred. */
    public static final Unit PERCENT = of("percent");

    /** A number of children, meetings, homes. */
    public static final Unit COUNT = of("count");

    /** Days. */
    public static final Unit DAYS = of("days");

    /** Points of a scale. */
    public static final Unit SCORE = of("score");

    /** Of ten thousand children under 18. */
    public static final Unit PER_10000 = of("per-10000");

    /**
     * Checks the word.
     *
     * @param text lower-case letters and digits in groups joined by single hyphens, at most 80 characters
     * @throws org.carestrategy.base.InvalidAttributeException if {@code text} is anything else
     */
    public Unit {
        OpenText.require("unit", text);
    }

    /**
     * The word itself, known or not.
     *
     * @param text for example {@code percent}
     * @return the value
     * @throws org.carestrategy.base.InvalidAttributeException if {@code text} is not of the form stated with the type
     */
    @JsonCreator
    public static Unit of(String text) {
        return new Unit(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
