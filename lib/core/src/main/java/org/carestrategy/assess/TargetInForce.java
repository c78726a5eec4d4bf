package org.carestrategy.assess;

import static java.time.temporal.ChronoUnit.DAYS;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carestrategy.strategy.DatedFigure;
import org.carestrategy.strategy.Measure;
import org.carestrategy.value.Ratio;
import org.carestrategy.value.Timescale;

/** The target against which a figure is judged that stands for a time ending on a day, and when it is due. */
record TargetInForce(Ratio figure, Timescale due) {
    /** For a figure that stands for a part of its year, the part of what it is at the end of that year. */
    static Answer<TargetInForce> of(Measure measure, TargetRule rule, LocalDate day, PartOfYear part) {
        List<DatedFigure> targets =
                ImmutableList.sortedCopyOf((one, other) -> one.at().compareTo(other.at()), measure.targets());
        int next = next(targets, day);
        if (next < 0) {
            return Answer.not(NotRated.NO_TARGET);
        }
        DatedFigure target = targets.get(next);
        Optional<DatedFigure> before = next == 0 ? measure.baseline() : Optional.of(targets.get(next - 1));
        if (part.isWhole() || !new Periods(measure.period()).endsYear(target.at())) {
            return at(before, target, rule, day);
        }
        return part.months() == 0
                ? Answer.not(NotRated.NO_TARGET)
                : at(before, target, rule, part.yearEnd())
                        .then(year -> Answer.of(new TargetInForce(part.of(year.figure()), year.due())));
    }

    private static Answer<TargetInForce> at(
            Optional<DatedFigure> before, DatedFigure target, TargetRule rule, LocalDate day) {
        boolean onTheWay = target.at().lastDay().filter(day::isBefore).isPresent();
        if (rule == TargetRule.STEPPED || !onTheWay) {
            return stepped(target, Ratios.amount(target.figure()));
        }
        return stepped(
                target,
                Answer.of(before.filter(start -> start.at().lastDay().isPresent()), NotRated.NO_BASELINE)
                        .then(start -> onLine(start, target, day)));
    }

    /** The first that is not yet due, or the last of all; -1 if there is none. */
    private static int next(List<DatedFigure> targets, LocalDate day) {
        for (int i = 0; i < targets.size(); i++) {
            if (targets.get(i).at().lastDay().filter(day::isAfter).isEmpty()) {
                return i;
            }
        }
        return targets.size() - 1;
    }

    private static Answer<TargetInForce> stepped(DatedFigure target, Answer<Ratio> figure) {
        return figure.then(amount -> Answer.of(new TargetInForce(amount, target.at())));
    }

    private static Answer<Ratio> onLine(DatedFigure start, DatedFigure end, LocalDate day) {
        LocalDate first = start.at().lastDay().orElseThrow();
        if (!day.isAfter(first)) {
            return Ratios.amount(start.figure());
        }
        LocalDate last = end.at().lastDay().orElseThrow();
        Ratio part = Ratio.of(DAYS.between(first, day), DAYS.between(first, last));
        return Ratios.amount(start.figure())
                .then(low -> Ratios.amount(end.figure())
                        .then(high -> Answer.of(low.plus(high.minus(low).times(part)))));
    }
}
