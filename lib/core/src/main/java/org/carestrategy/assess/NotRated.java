package org.carestrategy.assess;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import org.carestrategy.base.Spelling;
import org.carestrategy.value.Figure;

/** Why something has no rating, or another answer on it is not given. */
public enum NotRated {
    /** There is no record at all. */
    NO_RECORD,
    /** The record tells nothing of the stage of an action by that day. */
    NO_UPDATE,
    /** An action stands in no plan although the strategy has plans, and nothing is told of it. */
    OUTSIDE_PLANS,
    /** The start of an action, or of its plan, lies ahead, and nothing is told of it. */
    AHEAD,
    /** An action is an idea that was not begun. */
    IDEA,
    /** An action will not be done. */
    WITHDRAWN,
    /** An action is done, and the policy rates open work only. */
    COMPLETED,
    /** An action has not begun and need not have. */
    NOT_STARTED,
    /** An action rests. */
    ON_HOLD,
    /** An action goes on throughout. */
    CONTINUOUS,
    /** The policy has no rating for the state of an action. */
    STATE_WITHOUT_RATING,
    /** The council gives no rating of its own, and its policy calculates none. */
    NO_CLAIM,
    /** There is nothing to be rated, or all that there is is left out. */
    NOTHING_THERE,
    /** Several things are counted by their ratings and not made one. */
    COUNTED_ONLY,
    /** None of several things has what the roll-up needs. */
    NONE_KNOWN,
    /** One of several things is not known, and the roll-up gives no answer without it. */
    SOME_MISSING,
    /** The roll-up does not say from where on a share is green or amber. */
    NO_BOUNDS,
    /** Nothing was read by that day. */
    NO_READING,
    /** What was read covers other periods than the measure does. */
    OTHER_PERIOD,
    /** All that was read may still change, and the policy waits for final figures. */
    PROVISIONAL,
    /** A figure on which the answer rests is held back so that nobody can be recognised. */
    SUPPRESSED,
    /** A figure on which the answer rests is not yet available. */
    PENDING,
    /** A figure on which the answer rests cannot be. */
    NOT_APPLICABLE,
    /** A figure on which the answer rests rounds to zero but is not zero. */
    ROUNDS_TO_ZERO,
    /** A figure on which the answer rests is in words. */
    IN_WORDS,
    /** The measure is told for context and is not judged. */
    CONTEXT,
    /** Nobody says which way is better. */
    NO_POLARITY,
    /** The council rates by judgement; its policy calculates nothing. */
    BY_JUDGEMENT,
    /** The figure stands for fewer children than the policy rates. */
    SMALL_NUMBERS,
    /** What was told last is too old. */
    STALE,
    /** There is no baseline with a day to start from. */
    NO_BASELINE,
    /** There is no target. */
    NO_TARGET,
    /** The target is the baseline, and the policy has no answer to that. */
    TARGET_IS_BASELINE,
    /** The margin of the policy does not fit the measure: it has no floor, or is not in percent. */
    NO_BOUNDARY,
    /** There is nothing comparable to set it against. */
    NO_COMPARISON,
    /** The other figure is in another unit. */
    OTHER_UNIT;

    private static final Spelling<NotRated> SPELLING = Spelling.of(NotRated.class, "reason");

    /**
     * The constant with a published spelling.
     *
     * @param text for example {@code small-numbers}
     * @return the constant
     * @throws org.carestrategy.base.InvalidAttributeException if there is none
     */
    @JsonCreator
    public static NotRated parse(String text) {
        return SPELLING.parse(text);
    }

    /**
     * The published spelling.
     *
     * @return for example {@code small-numbers}
     */
    @JsonValue
    public String text() {
        return SPELLING.text(this);
    }

    /** Why a figure cannot be calculated with; empty for an amount. */
    static Optional<NotRated> of(Figure figure) {
        if (figure instanceof Figure.Symbol symbol) {
            return Optional.of(of(symbol));
        }
        return figure instanceof Figure.Words ? Optional.of(IN_WORDS) : Optional.empty();
    }

    private static NotRated of(Figure.Symbol symbol) {
        return switch (symbol) {
            case SUPPRESSED -> SUPPRESSED;
            case NOT_APPLICABLE -> NOT_APPLICABLE;
            case NOT_YET_AVAILABLE -> PENDING;
            case ROUNDS_TO_ZERO -> ROUNDS_TO_ZERO;
        };
    }
}
