package org.carestrategy.assess;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.Comparators;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.carestrategy.base.Require;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.DateSpan;
import org.carestrategy.value.ElementId;
import org.carestrategy.value.StrategyId;
import org.carestrategy.value.Timescale;
import org.immutables.value.Value;

/**
 * The scorecards of a strategy on several days, each by what was known on its day, for example at the end of each quarter.
 *
 * <pre>{@code
 * List<LocalDate> days = ScorecardSeries.quarters(Timescale.parse("FY2024-25").days().orElseThrow());
 * ScorecardSeries series = ScorecardSeries.of(strategy, record, days, AssessmentPolicy.standard());
 * series.of(PriorityId.of("well-in-body-and-mind")); // how it stood on each of the four days
 * }</pre>
 */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"strategy", "scorecards"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class ScorecardSeries {
    ScorecardSeries() {}

    /**
     * The scorecards of a strategy on several days.
     *
     * @param strategy the strategy
     * @param record what happened
     * @param days the days, ascending and each once
     * @param policy the conventions, the same for all days
     * @return the series; without a scorecard if there is no day
     * @throws org.carestrategy.base.InvalidAttributeException if the days are not ascending and distinct, or the record is
     *     that of another strategy
     */
    public static ScorecardSeries of(
            Strategy strategy, StrategyRecord record, List<LocalDate> days, AssessmentPolicy policy) {
        Objects.requireNonNull(record, "record");
        Objects.requireNonNull(policy, "policy");
        return new Builder()
                .strategy(strategy.id())
                .scorecards(days.stream()
                        .map(day -> Scorecard.of(strategy, record, day, policy))
                        .toList())
                .build();
    }

    /**
     * The last days of the quarters of financial years that end in a span.
     *
     * @param span first and last day, both included
     * @return for example 30 June, 30 September and 31 December 2024 for 1 April 2024 to 30 March 2025; ascending; none if
     *     no quarter ends in it; unmodifiable
     */
    public static List<LocalDate> quarters(DateSpan span) {
        LocalDate first = endOfQuarter(span.first());
        return Stream.iterate(first, day -> !day.isAfter(span.last()), day -> endOfQuarter(day.plusDays(1)))
                .toList();
    }

    private static LocalDate endOfQuarter(LocalDate day) {
        return Timescale.quarterOf(day).lastDay().orElseThrow();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ScorecardSeries fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * The strategy.
     *
     * @return its identifier
     */
    public abstract StrategyId strategy();

    /**
     * The scorecards.
     *
     * @return their days ascending, each once; unmodifiable
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Scorecard> scorecards();

    /**
     * How a part stood from day to day.
     *
     * @param id identifier of a pledge, promise, priority, outcome statement, framework item, plan, party, action or
     *     measure
     * @return one for each day, of a party that by party; none if the strategy has no such part; unmodifiable
     */
    public List<DayStanding> of(ElementId id) {
        return scorecards().stream()
                .flatMap(scorecard ->
                        scorecard.standing(id).stream().map(standing -> new DayStanding(scorecard.asOf(), standing)))
                .toList();
    }

    @Value.Check
    void check() {
        Require.that(
                Comparators.isInStrictOrder(
                        scorecards().stream().map(Scorecard::asOf).toList(), Comparator.<LocalDate>naturalOrder()),
                "days",
                "must be ascending and each once",
                scorecards().stream().map(Scorecard::asOf).toList());
        scorecards()
                .forEach(scorecard -> Require.that(
                        scorecard.strategy().equals(strategy()),
                        "scorecards",
                        "must be of '" + strategy() + "'",
                        scorecard.strategy().text()));
    }

    static final class Builder extends ImmutableScorecardSeries.Builder {
        Builder() {}
    }
}
