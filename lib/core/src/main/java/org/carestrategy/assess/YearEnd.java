package org.carestrategy.assess;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carestrategy.record.FocusChosen;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.ActionId;
import org.carestrategy.value.ActionPlanId;
import org.carestrategy.value.ElementId;
import org.carestrategy.value.EntryId;
import org.carestrategy.value.StrategyId;
import org.carestrategy.value.Timescale;
import org.immutables.value.Value;

/**
 * The evaluation at the end of a year: how the year's actions, the outcome statements and the promises stood, what those
 * who evaluated them found, and what speaks for concentrating on one thing or another in the next year.
 *
 * <p>The year's last day counts, by what is known on a later day. Work done after that day is not done in the year, even
 * if it is told by then; a reading counts for the time that it covers, so that figures of the year count however late they
 * are told, and those of the next year do not; what children said counts if they said it by that day. Verdicts count
 * whenever they were given. If one looks before the year is over, the day on which one looks counts.
 *
 * <p>Whether a verdict fits what is calculated is not judged here, and what the next year concentrates on is for people
 * to choose: candidates stand in the order of the strategy.
 */
@Value.Immutable
@ValueType
@JsonPropertyOrder({
    "strategy",
    "period",
    "day",
    "asOf",
    "policy",
    "plans",
    "actions",
    "leftOut",
    "statements",
    "promises",
    "candidates",
    "focusEntry",
    "focus"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class YearEnd {
    YearEnd() {}

    /**
     * The evaluation at the end of a year.
     *
     * @param strategy the strategy
     * @param record what happened
     * @param period the year, for example {@code FY2024-25}; any time with a last day
     * @param asOf the day; what was recorded after it does not count
     * @param policy the conventions
     * @return the evaluation
     * @throws org.carestrategy.base.InvalidAttributeException if the record is that of another strategy, the period has no
     *     end, or it has not begun on the day
     */
    public static YearEnd of(
            Strategy strategy, StrategyRecord record, Timescale period, LocalDate asOf, AssessmentPolicy policy) {
        return new YearEndMaker(strategy, record, period, asOf, policy).yearEnd();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static YearEnd fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * The strategy.
     *
     * @return its identifier
     */
    public abstract StrategyId strategy();

    /**
     * The year.
     *
     * @return for example {@code FY2024-25}
     */
    public abstract Timescale period();

    /**
     * The day that counts.
     *
     * @return the last day of the year, or {@link #asOf()} if that is earlier
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract LocalDate day();

    /**
     * The day on which one looks.
     *
     * @return what was recorded later does not count
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract LocalDate asOf();

    /**
     * The conventions by which it was made.
     *
     * @return the policy as it was
     */
    public abstract AssessmentPolicy policy();

    /**
     * The plans of the year.
     *
     * @return those whose period lies within it, in the order of the strategy; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<ActionPlanId> plans();

    /**
     * The actions of these plans.
     *
     * @return in the order of the strategy; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<EvaluatedPart> actions();

    /**
     * The actions that are in none of these plans, and so are not evaluated here.
     *
     * @return in the order of the strategy; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<ActionId> leftOut();

    /**
     * The outcome statements.
     *
     * @return in the order of the strategy; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<EvaluatedPart> statements();

    /**
     * The promises.
     *
     * @return in the order of the strategy; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<EvaluatedPart> promises();

    /**
     * On what the next year could concentrate: priorities with their outcome statements, then measures.
     *
     * @return those for which some fact speaks, in the order of the strategy and not by rank; unmodifiable, in the order
     *     given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<FocusCandidate> candidates();

    /**
     * The entry that tells on what the next year was chosen to concentrate.
     *
     * @return the last one that stands whose period begins on the day after the year; empty if there is none
     */
    public abstract Optional<EntryId> focusEntry();

    /**
     * What was in fact chosen for the next year.
     *
     * @return as it was recorded; empty if nothing was
     */
    public abstract Optional<FocusChosen> focus();

    /**
     * What speaks for a part.
     *
     * @param id identifier of a priority, outcome statement or measure
     * @return empty if nothing does, or the strategy has no such part
     */
    public Optional<FocusCandidate> candidate(ElementId id) {
        return candidates().stream()
                .filter(candidate -> candidate.part().pointsAt(id))
                .findFirst();
    }

    static final class Builder extends ImmutableYearEnd.Builder {
        Builder() {}
    }
}
