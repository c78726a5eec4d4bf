package org.carestrategy.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Name by which others refer to a decision, for example {@code cabinet-decision}; unique within its strategy.
 *
 * @param text lower-case letters and digits in groups joined by single hyphens, at most 80 characters
 */
public record DecisionId(@JsonValue String text) implements ElementId, Comparable<DecisionId> {
    /**
     * Checks the text.
     *
     * @param text lower-case letters and digits in groups joined by single hyphens, at most 80 characters
     * @throws org.carestrategy.base.InvalidAttributeException if {@code text} is anything else
     */
    public DecisionId {
        Slug.require("decision id", text);
    }

    /**
     * The identifier with this text.
     *
     * @param text for example {@code cabinet-decision}
     * @return the identifier
     * @throws org.carestrategy.base.InvalidAttributeException if {@code text} is not of the form stated with the type
     */
    @JsonCreator
    public static DecisionId of(String text) {
        return new DecisionId(text);
    }

    @Override
    public int compareTo(DecisionId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
