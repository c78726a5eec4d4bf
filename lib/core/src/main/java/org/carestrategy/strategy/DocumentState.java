package org.carestrategy.strategy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.carestrategy.value.OpenText;

/**
 * How far a document has come, for example {@code being-written}. The list is open: a word that is not among the constants is kept and written back.
 *
 * @param text lower-case letters and digits in groups joined by single hyphens, at most 80 characters
 */
public record DocumentState(@JsonValue String text) {
    /** It is to be written. */
    public static final DocumentState PLANNED = of("planned");

    /** It is being written. */
    public static final DocumentState BEING_WRITTEN = of("being-written");

    /** There is a draft. */
    public static final DocumentState DRAFT = of("draft");

    /** It is agreed. */
    public static final DocumentState AGREED = of("agreed");

    /** It is published. */
    public static final DocumentState PUBLISHED = of("published");

    /**
     * Checks the word.
     *
     * @param text lower-case letters and digits in groups joined by single hyphens, at most 80 characters
     * @throws org.carestrategy.base.InvalidAttributeException if {@code text} is anything else
     */
    public DocumentState {
        OpenText.require("document state", text);
    }

    /**
     * The word itself, known or not.
     *
     * @param text for example {@code being-written}
     * @return the value
     * @throws org.carestrategy.base.InvalidAttributeException if {@code text} is not of the form stated with the type
     */
    @JsonCreator
    public static DocumentState of(String text) {
        return new DocumentState(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
