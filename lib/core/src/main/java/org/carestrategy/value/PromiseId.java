package org.carestrategy.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Name by which others refer to a promise, for example {@code remember-birthdays}; unique within its strategy.
 *
 * @param text lower-case letters and digits in groups joined by single hyphens, at most 80 characters
 */
public record PromiseId(@JsonValue String text) implements ElementId, Comparable<PromiseId> {
    /**
     * Checks the text.
     *
     * @param text lower-case letters and digits in groups joined by single hyphens, at most 80 characters
     * @throws org.carestrategy.base.InvalidAttributeException if {@code text} is anything else
     */
    public PromiseId {
        Slug.require("promise id", text);
    }

    /**
     * The identifier with this text.
     *
     * @param text for example {@code remember-birthdays}
     * @return the identifier
     * @throws org.carestrategy.base.InvalidAttributeException if {@code text} is not of the form stated with the type
     */
    @JsonCreator
    public static PromiseId of(String text) {
        return new PromiseId(text);
    }

    @Override
    public int compareTo(PromiseId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
