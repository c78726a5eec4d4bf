package org.carestrategy.strategy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.carestrategy.value.OpenText;

/**
 * Whether a way of taking part is in use yet, for example {@code planned}. The list is open: a word that is not among the constants is kept and written back.
 *
 * @param text lower-case letters and digits in groups joined by single hyphens, at most 80 characters
 */
public record WayState(@JsonValue String text) {
    /** It is in use. */
    public static final WayState IN_USE = of("in-use");

    /** It is planned. */
    public static final WayState PLANNED = of("planned");

    /**
     * Checks the word.
     *
     * @param text lower-case letters and digits in groups joined by single hyphens, at most 80 characters
     * @throws org.carestrategy.base.InvalidAttributeException if {@code text} is anything else
     */
    public WayState {
        OpenText.require("state of a way", text);
    }

    /**
     * The word itself, known or not.
     *
     * @param text for example {@code planned}
     * @return the value
     * @throws org.carestrategy.base.InvalidAttributeException if {@code text} is not of the form stated with the type
     */
    @JsonCreator
    public static WayState of(String text) {
        return new WayState(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
