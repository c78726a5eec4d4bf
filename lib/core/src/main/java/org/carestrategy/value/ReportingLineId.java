package org.carestrategy.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Name by which others refer to a reporting line, for example {@code malap-to-partnership}; unique within its strategy.
 *
 * @param text lower-case letters and digits in groups joined by single hyphens, at most 80 characters
 */
public record ReportingLineId(@JsonValue String text) implements ElementId, Comparable<ReportingLineId> {
    /**
     * Checks the text.
     *
     * @param text lower-case letters and digits in groups joined by single hyphens, at most 80 characters
     * @throws org.carestrategy.base.InvalidAttributeException if {@code text} is anything else
     */
    public ReportingLineId {
        Slug.require("reporting line id", text);
    }

    /**
     * The identifier with this text.
     *
     * @param text for example {@code malap-to-partnership}
     * @return the identifier
     * @throws org.carestrategy.base.InvalidAttributeException if {@code text} is not of the form stated with the type
     */
    @JsonCreator
    public static ReportingLineId of(String text) {
        return new ReportingLineId(text);
    }

    @Override
    public int compareTo(ReportingLineId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
