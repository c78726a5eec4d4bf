package org.carestrategy.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Name by which others refer to a document, for example {@code sufficiency-statement}; unique within its strategy.
 *
 * @param text lower-case letters and digits in groups joined by single hyphens, at most 80 characters
 */
public record DocumentId(@JsonValue String text) implements ElementId, Comparable<DocumentId> {
    /**
     * Checks the text.
     *
     * @param text lower-case letters and digits in groups joined by single hyphens, at most 80 characters
     * @throws org.carestrategy.base.InvalidAttributeException if {@code text} is anything else
     */
    public DocumentId {
        Slug.require("document id", text);
    }

    /**
     * The identifier with this text.
     *
     * @param text for example {@code sufficiency-statement}
     * @return the identifier
     * @throws org.carestrategy.base.InvalidAttributeException if {@code text} is not of the form stated with the type
     */
    @JsonCreator
    public static DocumentId of(String text) {
        return new DocumentId(text);
    }

    @Override
    public int compareTo(DocumentId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
