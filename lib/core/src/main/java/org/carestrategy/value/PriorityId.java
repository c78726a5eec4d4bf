package org.carestrategy.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Name by which others refer to a priority, for example {@code be-healthy}; unique within its strategy.
 *
 * @param text lower-case letters and digits in groups joined by single hyphens, at most 80 characters
 */
public record PriorityId(@JsonValue String text) implements ElementId, Comparable<PriorityId> {
    /**
     * Checks the text.
     *
     * @param text lower-case letters and digits in groups joined by single hyphens, at most 80 characters
     * @throws org.carestrategy.base.InvalidAttributeException if {@code text} is anything else
     */
    public PriorityId {
        Slug.require("priority id", text);
    }

    /**
     * The identifier with this text.
     *
     * @param text for example {@code be-healthy}
     * @return the identifier
     * @throws org.carestrategy.base.InvalidAttributeException if {@code text} is not of the form stated with the type
     */
    @JsonCreator
    public static PriorityId of(String text) {
        return new PriorityId(text);
    }

    @Override
    public int compareTo(PriorityId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
