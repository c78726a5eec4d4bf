package org.carestrategy.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Name by which others refer to a party, for example {@code corporate-parenting-board}; unique within its strategy.
 *
 * @param text lower-case letters and digits in groups joined by single hyphens, at most 80 characters
 */
public record PartyId(@JsonValue String text) implements ElementId, Comparable<PartyId> {
    /**
     * Checks the text.
     *
     * @param text lower-case letters and digits in groups joined by single hyphens, at most 80 characters
     * @throws org.carestrategy.base.InvalidAttributeException if {@code text} is anything else
     */
    public PartyId {
        Slug.require("party id", text);
    }

    /**
     * The identifier with this text.
     *
     * @param text for example {@code corporate-parenting-board}
     * @return the identifier
     * @throws org.carestrategy.base.InvalidAttributeException if {@code text} is not of the form stated with the type
     */
    @JsonCreator
    public static PartyId of(String text) {
        return new PartyId(text);
    }

    @Override
    public int compareTo(PartyId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
