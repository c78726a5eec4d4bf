package org.carestrategy.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carestrategy.finding.Severity;
import org.carestrategy.strategy.Action;
import org.carestrategy.strategy.DatedFigure;
import org.carestrategy.strategy.Measure;
import org.carestrategy.value.Timescale;

/** What comes later in time is also said to be later. */
final class DateRules {
    private static final Rule START_AFTER_DUE = Rule.builder()
            .code("dates.start-after-due")
            .severity(Severity.WARNING)
            .summary("No action starts after it is due.")
            .reason("One of the two dates must be a slip.")
            .message("starts on {start} at the earliest, but is due on {due}")
            .check((subject, report) -> subject.strategy().actions().forEach(action -> startAfterDue(action, report)))
            .build();

    private static final Rule TARGETS_OUT_OF_ORDER = Rule.builder()
            .code("dates.targets-out-of-order")
            .severity(Severity.WARNING)
            .summary("The baseline of a measure comes before its targets, and each target before the next.")
            .reason("The target in force on a day is found by the dates of the targets.")
            .message("the target for {target} stands after the figure for {earlier}")
            .check((subject, report) -> subject.strategy().measures().forEach(measure -> targets(measure, report)))
            .build();

    static final List<Rule> ALL = List.of(START_AFTER_DUE, TARGETS_OUT_OF_ORDER);

    private DateRules() {}

    private static void startAfterDue(Action action, Report report) {
        Optional<LocalDate> start = action.start().flatMap(Timescale::firstDay);
        Optional<LocalDate> due = action.timescale().flatMap(Timescale::lastDay);
        if (start.isPresent() && due.isPresent() && start.get().isAfter(due.get())) {
            report.at("actions/" + action.id() + "/start")
                    .argument("start", start.get())
                    .argument("due", due.get())
                    .add();
        }
    }

    private static void targets(Measure measure, Report report) {
        Optional<DatedFigure> earlier = measure.baseline();
        for (DatedFigure target : measure.targets()) {
            if (earlier.filter(figure -> !endsBefore(figure, target)).isPresent()) {
                report.at("measures/" + measure.id() + "/targets")
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
}
