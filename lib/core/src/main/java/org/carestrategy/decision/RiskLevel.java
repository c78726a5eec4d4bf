package org.carestrategy.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.carestrategy.value.OpenText;

/**
 * How great a risk is said to be, for example {@code low-to-medium}. The list is open: a word that is not among the constants is kept and written back.
 *
 * @param text lower-case letters and digits in groups joined by single hyphens, at most 80 characters
 */
public record RiskLevel(@JsonValue String text) {
    /** No risk is known. */
    public static final RiskLevel NONE_KNOWN = of("none-known");

    /** Low. */
    public static final RiskLevel LOW = of("low");

    /** Between low and medium. */
    public static final RiskLevel LOW_TO_MEDIUM = of("low-to-medium");

    /** Medium. */
    public static final RiskLevel MEDIUM = of("medium");

    /** High. */
    public static final RiskLevel HIGH = of("high");

    /**
     * Checks the word.
     *
     * @param text lower-case letters and digits in groups joined by single hyphens, at most 80 characters
     * @throws org.carestrategy.base.InvalidAttributeException if {@code text} is anything else
     */
    public RiskLevel {
        OpenText.require("risk level", text);
    }

    /**
     * The word itself, known or not.
     *
     * @param text for example {@code low-to-medium}
     * @return the value
     * @throws org.carestrategy.base.InvalidAttributeException if {@code text} is not of the form stated with the type
     */
    @JsonCreator
    public static RiskLevel of(String text) {
        return new RiskLevel(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
