package org.carestrategy.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Name by which others refer to a measure, for example {@code reviews-on-time}; unique within its strategy.
 *
 * @param text lower-case letters and digits in groups joined by single hyphens, at most 80 characters
 */
public record MeasureId(@JsonValue String text) implements ElementId, Comparable<MeasureId> {
    /**
     * Checks the text.
     *
     * @param text lower-case letters and digits in groups joined by single hyphens, at most 80 characters
     * @throws org.carestrategy.base.InvalidAttributeException if {@code text} is anything else
     */
    public MeasureId {
        Slug.require("measure id", text);
    }

    /**
     * The identifier with this text.
     *
     * @param text for example {@code reviews-on-time}
     * @return the identifier
     * @throws org.carestrategy.base.InvalidAttributeException if {@code text} is not of the form stated with the type
     */
    @JsonCreator
    public static MeasureId of(String text) {
        return new MeasureId(text);
    }

    @Override
    public int compareTo(MeasureId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
