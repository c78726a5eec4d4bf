package org.carestrategy.assess;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Optional;
import org.carestrategy.record.Entry;
import org.carestrategy.record.Stage;
import org.carestrategy.strategy.Action;
import org.carestrategy.value.Ratio;
import org.carestrategy.value.Timescale;

/** The dates of one action, from its time-scale and what was told of it. */
final class ActionDates {
    private final Action action;
    private final Told told;
    private final LocalDate asOf;
    private final Optional<LocalDate> plannedDue;
    private final Optional<LocalDate> due;

    ActionDates(Action action, Told told, LocalDate asOf) {
        this.action = action;
        this.told = told;
        this.asOf = asOf;
        this.plannedDue = action.timescale().flatMap(Timescale::dueDay);
        this.due = told.due(plannedDue);
    }

    Optional<LocalDate> plannedDue() {
        return plannedDue;
    }

    Optional<LocalDate> due() {
        return due;
    }

    /** Whether its last day was put off; one that was never said before cannot be. */
    boolean isPutOff() {
        return plannedDue
                .filter(planned -> due.map(planned::isBefore).orElse(true))
                .isPresent();
    }

    /** The day on which the work was done; empty if it is not, or is open again. */
    Optional<LocalDate> completedOn() {
        return told.completed().map(Entry::happened);
    }

    Optional<Integer> daysLate() {
        return told.stage()
                .flatMap(this::countedUpTo)
                .flatMap(day -> due.filter(day::isAfter).map(last -> Math.toIntExact(DAYS.between(last, day))));
    }

    /** The day up to which lateness is counted: that of completion, or the day of assessing while work is open. */
    private Optional<LocalDate> countedUpTo(Stage stage) {
        return switch (stage) {
            case COMPLETED -> completedOn();
            case NOT_STARTED, IN_PROGRESS, ON_HOLD -> Optional.of(asOf);
            case WITHDRAWN -> Optional.empty();
        };
    }

    private Optional<LocalDate> start() {
        return action.start().flatMap(Timescale::firstDay);
    }

    /** The share that is to be expected by the day; empty if nothing is, or if start or last day are not known or in the wrong order. */
    Optional<Ratio> expected(ExpectedRule rule) {
        return today(rule).flatMap(this::expected);
    }

    private Optional<Ratio> expected(int today) {
        return start().flatMap(first -> due.filter(last -> !last.isBefore(first))
                .map(last -> share(DAYS.between(first, asOf) + today, DAYS.between(first, last) + 1)));
    }

    /** How many days the day itself counts for; empty if nothing is expected. */
    private static Optional<Integer> today(ExpectedRule rule) {
        return switch (rule) {
            case LINEAR -> Optional.of(0);
            case REDMINE -> Optional.of(1);
            case NONE -> Optional.empty();
        };
    }

    private static Ratio share(long over, long all) {
        return Ratio.of(Math.max(0, Math.min(over, all)), all);
    }
}
