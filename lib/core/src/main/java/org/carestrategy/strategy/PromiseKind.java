package org.carestrategy.strategy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.carestrategy.value.OpenText;

/**
 * What sort of promise it is, for example {@code undertaking}. The list is open: a word that is not among the constants is kept and written back.
 *
 * @param text lower-case letters and digits in groups joined by single hyphens, at most 80 characters
 */
public record PromiseKind(@JsonValue String text) {
    /** Something that can be delivered and checked. */
    public static final PromiseKind UNDERTAKING = of("undertaking");

    /** Says what the promisor believes or how it wants to be; there is nothing to deliver. */
    public static final PromiseKind VALUE = of("value");

    /**
     * Checks the word.
     *
     * @param text lower-case letters and digits in groups joined by single hyphens, at most 80 characters
     * @throws org.carestrategy.base.InvalidAttributeException if {@code text} is anything else
     */
    public PromiseKind {
        OpenText.require("promise kind", text);
    }

    /**
     * The word itself, known or not.
     *
     * @param text for example {@code undertaking}
     * @return the value
     * @throws org.carestrategy.base.InvalidAttributeException if {@code text} is not of the form stated with the type
     */
    @JsonCreator
    public static PromiseKind of(String text) {
        return new PromiseKind(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
