package org.carestrategy.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carestrategy.decision.Decision;
import org.carestrategy.decision.Paper;
import org.carestrategy.finding.Finding;
import org.carestrategy.governance.Responsibility;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.strategy.Edition;
import org.carestrategy.strategy.Element;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.Timescale;

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

    /**
     * The day on which the strategy was written: the date of its edition, else the first meeting that a paper was
     * written for or that decided something, else the first day of its period.
     *
     * @return empty if nothing tells it
     */
    public Optional<LocalDate> writtenOn() {
        return strategy.edition()
                .flatMap(Edition::date)
                .or(this::firstMeeting)
                .or(() -> strategy.period().flatMap(Timescale::firstDay));
    }

    private Optional<LocalDate> firstMeeting() {
        return Agreed.first(Stream.concat(
                strategy.papers().stream().map(Paper::meeting),
                strategy.decisions().stream().map(Decision::date)));
    }

    /**
     * The day whose law the strategy is held against: the day on which it is looked at while it is in force, else the
     * day on which it was written. So nothing is asked of a strategy that became law after its time. The day on which it
     * is looked at stands in where nothing tells when it was written.
     *
     * @return empty if nothing tells it
     */
    public Optional<LocalDate> lawDay() {
        return asOf.filter(this::isInForceOn).or(this::writtenOn).or(() -> asOf);
    }

    private boolean isInForceOn(LocalDate day) {
        return strategy.period()
                .flatMap(Timescale::days)
                .filter(days -> days.contains(day))
                .isPresent();
    }

    /**
     * Who answers for what a finding is about: leads, is accountable for or oversees the part of the strategy at its
     * place, or the part that encloses it. Who wrote, signs or champions it is not blamed.
     *
     * @param finding what was found in this strategy
     * @return such responsibilities for the innermost part that has any; those for the strategy as a whole if none has
     */
    public List<Responsibility> responsibleFor(Finding finding) {
        String path = finding.path();
        while (!path.isEmpty()) {
            Optional<List<Responsibility>> responsible = strategy.elementAt(path)
                    .map(Element::id)
                    .map(strategy::responsibleFor)
                    .map(Subject::answering)
                    .filter(found -> !found.isEmpty());
            if (responsible.isPresent()) {
                return responsible.get();
            }
            path = path.substring(0, Math.max(0, path.lastIndexOf('/')));
        }
        return answering(strategy.responsibilities());
    }

    private static List<Responsibility> answering(List<Responsibility> responsibilities) {
        return responsibilities.stream()
                .filter(responsibility -> AccountabilityRules.ANSWERING.contains(responsibility.as()))
                .distinct()
                .toList();
    }
}
