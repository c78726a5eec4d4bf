package org.carestrategy.strategy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.carestrategy.value.OpenText;

/**
 * What sort of action it is, for example {@code continuous}. The list is open: a word that is not among the constants is kept and written back.
 *
 * @param text lower-case letters and digits in groups joined by single hyphens, at most 80 characters
 */
public record ActionKind(@JsonValue String text) {
    /** Significant and to be done at once. */
    public static final ActionKind IMMEDIATE = of("immediate");

    /** Goes on throughout the period. */
    public static final ActionKind CONTINUOUS = of("continuous");

    /** Kept in view, not pursued yet. */
    public static final ActionKind IDEA = of("idea");

    /** Something that the strategy says it will develop. */
    public static final ActionKind DEVELOPMENT = of("development");

    /**
     * Checks the word.
     *
     * @param text lower-case letters and digits in groups joined by single hyphens, at most 80 characters
     * @throws org.carestrategy.base.InvalidAttributeException if {@code text} is anything else
     */
    public ActionKind {
        OpenText.require("action kind", text);
    }

    /**
     * The word itself, known or not.
     *
     * @param text for example {@code continuous}
     * @return the value
     * @throws org.carestrategy.base.InvalidAttributeException if {@code text} is not of the form stated with the type
     */
    @JsonCreator
    public static ActionKind of(String text) {
        return new ActionKind(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
