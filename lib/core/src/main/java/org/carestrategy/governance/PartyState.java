package org.carestrategy.governance;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.carestrategy.value.OpenText;

/**
 * Whether a party exists yet or still, for example {@code proposed}. The list is open: a word that is not among the constants is kept and written back.
 *
 * @param text lower-case letters and digits in groups joined by single hyphens, at most 80 characters
 */
public record PartyState(@JsonValue String text) {
    /** It is to be set up. */
    public static final PartyState PROPOSED = of("proposed");

    /** It exists. */
    public static final PartyState IN_BEING = of("in-being");

    /** Another took its place. */
    public static final PartyState REPLACED = of("replaced");

    /**
     * Checks the word.
     *
     * @param text lower-case letters and digits in groups joined by single hyphens, at most 80 characters
     * @throws org.carestrategy.base.InvalidAttributeException if {@code text} is anything else
     */
    public PartyState {
        OpenText.require("party state", text);
    }

    /**
     * The word itself, known or not.
     *
     * @param text for example {@code proposed}
     * @return the value
     * @throws org.carestrategy.base.InvalidAttributeException if {@code text} is not of the form stated with the type
     */
    @JsonCreator
    public static PartyState of(String text) {
        return new PartyState(text);
    }

    @Override
    public String toString() {
        return text;
    }
}
