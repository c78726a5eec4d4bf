package org.carestrategy.assess;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.DateSpan;
import org.carestrategy.value.PartyId;
import org.carestrategy.value.StrategyId;
import org.immutables.value.Value;

/**
 * What is due to whom and when, what was done and what is late: meetings, reports, reviews, documents, sign-offs,
 * call-ins, dates of actions, readings.
 *
 * <p>It rests only on what was known on the day for which it is made. Intervals are counted from the first day of the
 * strategy's period, each of them due on its last day; where the strategy prints a first due day, from that day.
 * Nothing is reckoned after the period, nor a review of a plan later than three months after
 * that of the plan. What is to be done so many times a year has no days; it is counted by the year
 * (see {@link #quotas()}). What is due as needed or ongoing is never due, nor are ideas, nor actions that were withdrawn
 * or stand in no plan. Parties that are proposed, or whose place another took, owe nothing and receive nothing.
 */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"strategy", "asOf", "span", "items", "quotas", "undated"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class DueCalendar {
    DueCalendar() {}

    /**
     * The calendar of a strategy with its record.
     *
     * @param strategy the strategy
     * @param record what happened
     * @param asOf the day on which it is looked at; what happened or was recorded after it does not count
     * @param span the days of which what is due is listed, before or after {@code asOf} or both
     * @return the calendar
     * @throws org.carestrategy.base.InvalidAttributeException if the record is that of another strategy
     */
    public static DueCalendar of(Strategy strategy, StrategyRecord record, LocalDate asOf, DateSpan span) {
        return new CalendarMaker(strategy, Optional.of(Assessor.known(strategy, record, asOf)), asOf, span).calendar();
    }

    /**
     * The calendar of a strategy of which no record is held: nothing is told to be done, and of what is past nobody
     * knows whether it was.
     *
     * @param strategy the strategy
     * @param asOf the day on which it is looked at
     * @param span the days of which what is due is listed
     * @return the calendar
     */
    public static DueCalendar withoutRecord(Strategy strategy, LocalDate asOf, DateSpan span) {
        return new CalendarMaker(strategy, Optional.empty(), asOf, span).calendar();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static DueCalendar fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * The strategy.
     *
     * @return its identifier
     */
    public abstract StrategyId strategy();

    /**
     * The day on which it is looked at.
     *
     * @return what was recorded later does not count
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract LocalDate asOf();

    /**
     * The days of which what is due is listed.
     *
     * @return both ends included
     */
    public abstract DateSpan span();

    /**
     * What is due on a day of the span, done or not.
     *
     * @return by day, then by kind, then by part; unmodifiable
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<DueItem> items();

    /**
     * What is to be done so many times a year, for each financial year that lies in the period of the strategy and has a
     * day in common with the span. Figures for school years and terms are counted by the school year.
     *
     * @return due on the last day of the year; a figure the length of one interval later, 6 months where it is read
     *     twice a year; in the same order; unmodifiable
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<DueItem> quotas();

    /**
     * What is due without a day: sign-offs, what has an interval in a strategy without a period, and standing items of
     * which nobody knows on whose agenda.
     *
     * @return done or due, by kind, then by part; unmodifiable
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<DueItem> undated();

    /**
     * What is late and not done.
     *
     * @return of the items, then of the quotas; unmodifiable
     */
    public List<DueItem> late() {
        return all(DueItem::isLate);
    }

    /**
     * What is due to a party.
     *
     * @param party identifier of the party
     * @return done or not; of the items, then of the quotas, then of what has no day; unmodifiable
     */
    public List<DueItem> dueTo(PartyId party) {
        return all(item -> item.to().contains(party));
    }

    /**
     * What a party is to do.
     *
     * @param party identifier of the party
     * @return done or not; of the items, then of the quotas, then of what has no day; unmodifiable
     */
    public List<DueItem> owedBy(PartyId party) {
        return all(item -> item.by().contains(party));
    }

    private List<DueItem> all(Predicate<DueItem> wanted) {
        return Stream.of(items(), quotas(), undated())
                .flatMap(List::stream)
                .filter(wanted)
                .toList();
    }

    static final class Builder extends ImmutableDueCalendar.Builder {
        Builder() {}
    }
}
