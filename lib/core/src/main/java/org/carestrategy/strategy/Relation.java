package org.carestrategy.strategy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.carestrategy.value.OpenText;

/**
 * How another strategy stands to this one, for example {@code replaces}. The list is open: a word that is not among the constants is kept and written back.
 *
 * @param text lower-case letters and digits in groups joined by single hyphens, at most 80 characters
 */
public record Relation(@JsonValue String text) {
    /** This strategy takes the place of the other. */
    public static final Relation REPLACES = of("replaces");

    /** This strategy contains the other. */
    public static final Relation INCORPORATES = of("incorporates");

    /** This strategy carries on from the other. */
    public static final Relation FOLLOWS = of("follows");

    /** This strategy serves the aims of the other. */
    public static final Relation SUPPORTS = of("supports");

    /**
     * Checks the word.
     *
     * @param text lower-case letters and digits in groups joined by single hyphens, at most 80 characters
     * @throws org.carestrategy.base.InvalidAttributeException if {@code text} is anything else
     */
    public Relation {
        OpenText.require("relation", text);
    }

    /**
     * The word itself, known or not.
     *
     * @param text for example {@code replaces}
     * @return the value
     * @throws org.carestrategy.base.InvalidAttributeException if {@code text} is not of the form stated with the type
     */
    @JsonCreator
    public static Relation of(String text) {
        return new Relation(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
