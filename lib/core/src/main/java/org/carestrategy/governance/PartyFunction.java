package org.carestrategy.governance;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.carestrategy.value.OpenText;

/**
 * What a body is there for, for example {@code accountability}. The list is open: a word that is not among the constants is kept and written back.
 *
 * @param text lower-case letters and digits in groups joined by single hyphens, at most 80 characters
 */
public record PartyFunction(@JsonValue String text) {
    /** It decides. */
    public static final PartyFunction DECISION = of("decision");

    /** It holds others to account. */
    public static final PartyFunction ACCOUNTABILITY = of("accountability");

    /** It brings agencies together. */
    public static final PartyFunction PARTNERSHIP = of("partnership");

    /** It advises. */
    public static final PartyFunction ADVISORY = of("advisory");

    /** It delivers. */
    public static final PartyFunction OPERATIONAL = of("operational");

    /** Children and young people take part in it. */
    public static final PartyFunction PARTICIPATION = of("participation");

    /** It does one piece of work, and ends. */
    public static final PartyFunction TASK_AND_FINISH = of("task-and-finish");

    /**
     * Checks the word.
     *
     * @param text lower-case letters and digits in groups joined by single hyphens, at most 80 characters
     * @throws org.carestrategy.base.InvalidAttributeException if {@code text} is anything else
     */
    public PartyFunction {
        OpenText.require("party function", text);
    }

    /**
     * The word itself, known or not.
     *
     * @param text for example {@code accountability}
     * @return the value
     * @throws org.carestrategy.base.InvalidAttributeException if {@code text} is not of the form stated with the type
     */
    @JsonCreator
    public static PartyFunction of(String text) {
        return new PartyFunction(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
