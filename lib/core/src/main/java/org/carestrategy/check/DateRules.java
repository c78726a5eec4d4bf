package org.carestrategy.check;

import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carestrategy.finding.Severity;
import org.carestrategy.strategy.Action;
import org.carestrategy.strategy.ActionPlan;
import org.carestrategy.strategy.DatedFigure;
import org.carestrategy.strategy.Measure;
import org.carestrategy.value.DateSpan;
import org.carestrategy.value.Timescale;

/** What comes later in time is also said to be later, and what belongs to the strategy falls into its period. */
final class DateRules {
    private static final Rule START_AFTER_DUE = RuleTexts.rule("dates.start-after-due", Severity.WARNING)
            .check((subject, report) -> subject.strategy().actions().forEach(action -> startAfterDue(action, report)))
            .build();

    private static final Rule TARGETS_OUT_OF_ORDER = RuleTexts.rule("dates.targets-out-of-order", Severity.WARNING)
            .check((subject, report) -> subject.strategy().measures().forEach(measure -> targets(measure, report)))
            .build();

    private static final Rule PLAN_OUTSIDE_PERIOD = RuleTexts.rule("plan.outside-period", Severity.WARNING)
            .check((subject, report) -> period(subject)
                    .ifPresent(period ->
                            subject.strategy().actionPlans().forEach(plan -> planOutside(plan, period, report))))
            .build();

    private static final Rule DUE_OUTSIDE_PERIOD = RuleTexts.rule("action.due-outside-period", Severity.WARNING)
            .check((subject, report) -> period(subject)
                    .ifPresent(period ->
                            subject.strategy().actions().forEach(action -> dueOutside(action, period, report))))
            .build();

    static final List<Rule> STRUCTURE = List.of(START_AFTER_DUE, TARGETS_OUT_OF_ORDER, PLAN_OUTSIDE_PERIOD);
    static final List<Rule> DRAFT = List.of(DUE_OUTSIDE_PERIOD);

    private DateRules() {}

    private static Optional<DateSpan> period(Subject subject) {
        return subject.strategy().period().flatMap(Timescale::days);
    }

    private static void startAfterDue(Action action, Report report) {
        Optional<LocalDate> start = action.start().flatMap(Timescale::firstDay);
        Optional<LocalDate> due = action.timescale().flatMap(Timescale::lastDay);
        if (start.isPresent() && due.isPresent() && start.get().isAfter(due.get())) {
            report.at("actions", action.id(), "start")
                    .argument("start", start.get())
                    .argument("due", due.get())
                    .add();
        }
    }

    private static void targets(Measure measure, Report report) {
        Optional<DatedFigure> earlier = measure.baseline();
        for (DatedFigure target : measure.targets()) {
            if (earlier.isPresent() && !endsBefore(earlier.get(), target)) {
                report.at("measures", measure.id(), "targets")
                        .argument("target", target.at())
                        .argument("earlier", earlier.get().at())
                        .add();
            }
            earlier = Optional.of(target);
        }
    }

    private static boolean endsBefore(DatedFigure figure, DatedFigure next) {
        Optional<LocalDate> last = figure.at().lastDay();
        Optional<LocalDate> nextLast = next.at().lastDay();
        return last.isEmpty() || nextLast.isEmpty() || last.get().isBefore(nextLast.get());
    }

    private static void planOutside(ActionPlan plan, DateSpan period, Report report) {
        Optional<DateSpan> days = plan.period().flatMap(Timescale::days);
        if (days.isPresent() && !days.get().overlaps(period)) {
            report.at("actionPlans", plan.id(), "period")
                    .argument("period", days.get())
                    .argument("strategy", period)
                    .add();
        }
    }

    /** What is due in a season or a year may be due in the part of it that falls within the period. */
    private static void dueOutside(Action action, DateSpan period, Report report) {
        Optional<DateSpan> due = action.timescale()
                .filter(timescale ->
                        timescale.lastDay().filter(period::contains).isEmpty())
                .map(timescale -> Iterables.getLast(Years.ends(timescale)))
                .flatMap(Timescale::days);
        if (due.isPresent() && !due.get().overlaps(period)) {
            report.at("actions", action.id(), "timescale")
                    .argument("due", due.get().last())
                    .argument("period", period)
                    .add();
        }
    }
}
