package org.carestrategy.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Name by which others refer to a framework, for example {@code every-child-matters}; unique within its strategy.
 *
 * @param text lower-case letters and digits in groups joined by single hyphens, at most 80 characters
 */
public record FrameworkId(@JsonValue String text) implements ElementId, Comparable<FrameworkId> {
    /**
     * Checks the text.
     *
     * @param text lower-case letters and digits in groups joined by single hyphens, at most 80 characters
     * @throws org.carestrategy.base.InvalidAttributeException if {@code text} is anything else
     */
    public FrameworkId {
        Slug.require("framework id", text);
    }

    /**
     * The identifier with this text.
     *
     * @param text for example {@code every-child-matters}
     * @return the identifier
     * @throws org.carestrategy.base.InvalidAttributeException if {@code text} is not of the form stated with the type
     */
    @JsonCreator
    public static FrameworkId of(String text) {
        return new FrameworkId(text);
    }

    @Override
    public int compareTo(FrameworkId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
