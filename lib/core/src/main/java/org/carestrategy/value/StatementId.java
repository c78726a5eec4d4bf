package org.carestrategy.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Name by which others refer to an outcome statement, for example {@code feel-safe-at-home}; unique within its strategy.
 *
 * @param text lower-case letters and digits in groups joined by single hyphens, at most 80 characters
 */
public record StatementId(@JsonValue String text) implements ElementId, Comparable<StatementId> {
    /**
     * Checks the text.
     *
     * @param text lower-case letters and digits in groups joined by single hyphens, at most 80 characters
     * @throws org.carestrategy.base.InvalidAttributeException if {@code text} is anything else
     */
    public StatementId {
        Slug.require("outcome statement id", text);
    }

    /**
     * The identifier with this text.
     *
     * @param text for example {@code feel-safe-at-home}
     * @return the identifier
     * @throws org.carestrategy.base.InvalidAttributeException if {@code text} is not of the form stated with the type
     */
    @JsonCreator
    public static StatementId of(String text) {
        return new StatementId(text);
    }

    @Override
    public int compareTo(StatementId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
