package org.carestrategy.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Name by which others refer to a strategy, for example {@code northbeck-2024}; unique among the strategies it is kept with.
 *
 * @param text lower-case letters and digits in groups joined by single hyphens, at most 80 characters
 */
public record StrategyId(@JsonValue String text) implements Comparable<StrategyId> {
    /**
     * Checks the text.
     *
     * @param text lower-case letters and digits in groups joined by single hyphens, at most 80 characters
     * @throws org.carestrategy.base.InvalidAttributeException if {@code text} is anything else
     */
    public StrategyId {
        Slug.require("strategy id", text);
    }

    /**
     * The identifier with this text.
     *
     * @param text for example {@code northbeck-2024}
     * @return the identifier
     * @throws org.carestrategy.base.InvalidAttributeException if {@code text} is not of the form stated with the type
     */
    @JsonCreator
    public static StrategyId of(String text) {
        return new StrategyId(text);
    }

    @Override
    public int compareTo(StrategyId other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
