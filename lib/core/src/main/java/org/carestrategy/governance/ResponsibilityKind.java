package org.carestrategy.governance;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.carestrategy.value.OpenText;

/**
 * What somebody answers for, for example {@code lead}. The list is open: a word that is not among the constants is kept and written back.
 *
 * @param text lower-case letters and digits in groups joined by single hyphens, at most 80 characters
 */
public record ResponsibilityKind(@JsonValue String text) {
    /** Does the work or sees that it is done. */
    public static final ResponsibilityKind LEAD = of("lead");

    /** Answers for the result. */
    public static final ResponsibilityKind ACCOUNTABLE = of("accountable");

    /** Speaks up for it. */
    public static final ResponsibilityKind CHAMPION = of("champion");

    /** Wrote it. */
    public static final ResponsibilityKind AUTHOR = of("author");

    /** Signs it. */
    public static final ResponsibilityKind SIGNATORY = of("signatory");

    /** Calls the meetings together. */
    public static final ResponsibilityKind CONVENOR = of("convenor");

    /**
     * Checks the word.
     *
     * @param text lower-case letters and digits in groups joined by single hyphens, at most 80 characters
     * @throws org.carestrategy.base.InvalidAttributeException if {@code text} is anything else
     */
    public ResponsibilityKind {
        OpenText.require("responsibility kind", text);
    }

    /**
     * The word itself, known or not.
     *
     * @param text for example {@code lead}
     * @return the value
     * @throws org.carestrategy.base.InvalidAttributeException if {@code text} is not of the form stated with the type
     */
    @JsonCreator
    public static ResponsibilityKind of(String text) {
        return new ResponsibilityKind(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
