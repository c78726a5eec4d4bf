package org.carestrategy.check;

import java.time.LocalDate;
import java.util.Optional;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.strategy.Strategy;

/**
 * What is checked: a strategy, its record if there is one, and the day on which it is looked at if that matters.
 *
 * @param strategy the strategy
 * @param record what happened, if a record is kept
 * @param asOf the day, if one is given; rules that need a day judge nothing without one
 */
public record Subject(Strategy strategy, Optional<StrategyRecord> record, Optional<LocalDate> asOf) {
    /**
     * A strategy of which no record is kept.
     *
     * @param strategy the strategy
     * @return the subject, without record and day
     */
    public static Subject of(Strategy strategy) {
        return new Subject(strategy, Optional.empty(), Optional.empty());
    }

    /**
     * A strategy with its record.
     *
     * @param strategy the strategy
     * @param record what happened
     * @return the subject, without a day
     */
    public static Subject of(Strategy strategy, StrategyRecord record) {
        return new Subject(strategy, Optional.of(record), Optional.empty());
    }

    /**
     * This subject as looked at on a day.
     *
     * @param day the day
     * @return a subject equal to this one but for the day
     */
    public Subject asOf(LocalDate day) {
        return new Subject(strategy, record, Optional.of(day));
    }
}
