package org.carestrategy.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Name by which others refer to a pledge, for example {@code keep-in-touch}; unique within its strategy.
 *
 * @param text lower-case letters and digits in groups joined by single hyphens, at most 80 characters
 */
public record PledgeId(@JsonValue String text) implements ElementId, Comparable<PledgeId> {
    /**
     * Checks the text.
     *
     * @param text lower-case letters and digits in groups joined by single hyphens, at most 80 characters
     * @throws org.carestrategy.base.InvalidAttributeException if {@code text} is anything else
     */
    public PledgeId {
        Slug.require("pledge id", text);
    }

    /**
     * The identifier with this text.
     *
     * @param text for example {@code keep-in-touch}
     * @return the identifier
     * @throws org.carestrategy.base.InvalidAttributeException if {@code text} is not of the form stated with the type
     */
    @JsonCreator
    public static PledgeId of(String text) {
        return new PledgeId(text);
    }

    @Override
    public int compareTo(PledgeId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
