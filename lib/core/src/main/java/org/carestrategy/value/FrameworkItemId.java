package org.carestrategy.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Name by which others refer to a framework item, for example {@code stay-safe}; unique within its strategy.
 *
 * @param text lower-case letters and digits in groups joined by single hyphens, at most 80 characters
 */
public record FrameworkItemId(@JsonValue String text) implements ElementId, Comparable<FrameworkItemId> {
    /**
     * Checks the text.
     *
     * @param text lower-case letters and digits in groups joined by single hyphens, at most 80 characters
     * @throws org.carestrategy.base.InvalidAttributeException if {@code text} is anything else
     */
    public FrameworkItemId {
        Slug.require("framework item id", text);
    }

    /**
     * The identifier with this text.
     *
     * @param text for example {@code stay-safe}
     * @return the identifier
     * @throws org.carestrategy.base.InvalidAttributeException if {@code text} is not of the form stated with the type
     */
    @JsonCreator
    public static FrameworkItemId of(String text) {
        return new FrameworkItemId(text);
    }

    @Override
    public int compareTo(FrameworkItemId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
