package org.carestrategy.strategy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.carestrategy.value.OpenText;

/**
 * What sort of priority it is, for example {@code outcome}. The list is open: a word that is not among the constants is kept and written back.
 *
 * @param text lower-case letters and digits in groups joined by single hyphens, at most 80 characters
 */
public record PriorityKind(@JsonValue String text) {
    /** What will be better for children. */
    public static final PriorityKind OUTCOME = of("outcome");

    /** How the service itself will work. */
    public static final PriorityKind DELIVERY = of("delivery");

    /** What the council and its partners will do as corporate parents. */
    public static final PriorityKind CORPORATE_PARENTING = of("corporate-parenting");

    /**
     * Checks the word.
     *
     * @param text lower-case letters and digits in groups joined by single hyphens, at most 80 characters
     * @throws org.carestrategy.base.InvalidAttributeException if {@code text} is anything else
     */
    public PriorityKind {
        OpenText.require("priority kind", text);
    }

    /**
     * The word itself, known or not.
     *
     * @param text for example {@code outcome}
     * @return the value
     * @throws org.carestrategy.base.InvalidAttributeException if {@code text} is not of the form stated with the type
     */
    @JsonCreator
    public static PriorityKind of(String text) {
        return new PriorityKind(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
