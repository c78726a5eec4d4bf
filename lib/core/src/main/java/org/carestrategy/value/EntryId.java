package org.carestrategy.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Name by which others refer to an entry of a record, for example {@code q2-peps-update}; unique within its record.
 *
 * @param text lower-case letters and digits in groups joined by single hyphens, at most 80 characters
 */
public record EntryId(@JsonValue String text) implements Comparable<EntryId> {
    /**
     * Checks the text.
     *
     * @param text lower-case letters and digits in groups joined by single hyphens, at most 80 characters
     * @throws org.carestrategy.base.InvalidAttributeException if {@code text} is anything else
     */
    public EntryId {
        Slug.require("entry of a record id", text);
    }

    /**
     * The identifier with this text.
     *
     * @param text for example {@code q2-peps-update}
     * @return the identifier
     * @throws org.carestrategy.base.InvalidAttributeException if {@code text} is not of the form stated with the type
     */
    @JsonCreator
    public static EntryId of(String text) {
        return new EntryId(text);
    }

    @Override
    public int compareTo(EntryId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
