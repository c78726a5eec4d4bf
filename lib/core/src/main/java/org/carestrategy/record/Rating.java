package org.carestrategy.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.carestrategy.value.OpenText;

/**
 * A rating that a council claims, in the words of its own legend, for example {@code amber}. The list is open: a word that is not among the constants is kept and written back.
 *
 * @param text lower-case letters and digits in groups joined by single hyphens, at most 80 characters
 */
public record Rating(@JsonValue String text) implements Comparable<Rating> {
    /** Behind, in most legends. */
    public static final Rating RED = of("red");

    /** Some way off, in most legends. */
    public static final Rating AMBER = of("amber");

    /** On track, in most legends. */
    public static final Rating GREEN = of("green");

    /** Complete, in some legends. */
    public static final Rating BLUE = of("blue");

    /** Not known, in some legends. */
    public static final Rating GREY = of("grey");

    /**
     * Checks the word.
     *
     * @param text lower-case letters and digits in groups joined by single hyphens, at most 80 characters
     * @throws org.carestrategy.base.InvalidAttributeException if {@code text} is anything else
     */
    public Rating {
        OpenText.require("rating", text);
    }

    /**
     * The word itself, known or not.
     *
     * @param text for example {@code amber}
     * @return the value
     * @throws org.carestrategy.base.InvalidAttributeException if {@code text} is not of the form stated with the type
     */
    @JsonCreator
    public static Rating of(String text) {
        return new Rating(text);
    }

    /** By the letters of the word, which says nothing of better or worse. */
    @Override
    public int compareTo(Rating other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
