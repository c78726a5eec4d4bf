package org.carestrategy.scorecard;

import java.util.List;
import java.util.function.Predicate;
import org.carestrategy.strategy.Action;
import org.carestrategy.strategy.ActionKind;
import org.carestrategy.strategy.Measure;
import org.carestrategy.strategy.Priority;
import org.carestrategy.strategy.PriorityKind;
import org.carestrategy.strategy.Strategy;

/** The priorities of a strategy by kind, each with what is done for it and how it is measured. */
record PriorityOutline(Strategy strategy, Names names, Printout printout) {
    void print() {
        strategy.priorities().stream().map(PriorityOutline::heading).distinct().forEach(this::kind);
        List<Measure> others =
                strategy.measures().stream().filter(this::servesNoPriority).toList();
        if (!others.isEmpty()) {
            printout.section("Measures of no priority");
            others.forEach(measure -> MeasureLine.print(0, measure, names, printout));
        }
    }

    private boolean servesNoPriority(Measure measure) {
        return strategy.priorities().stream().noneMatch(priority -> measure.serves(priority.id()));
    }

    private void kind(String heading) {
        printout.section(heading);
        List<Priority> priorities = strategy.priorities().stream()
                .filter(priority -> heading(priority).equals(heading))
                .toList();
        for (int i = 0; i < priorities.size(); i++) {
            if (i > 0) {
                printout.blank();
            }
            priority(priorities.get(i));
        }
    }

    private static String heading(Priority priority) {
        return Words.capital(priority.kind()
                .map(PriorityKind::text)
                .map(kind -> Words.plain(kind) + " priorities")
                .orElse("Priorities"));
    }

    private void priority(Priority priority) {
        printout.item(0, Names.number(priority.number()), priority.title());
        priority.commitment().ifPresent(words -> printout.line(3, "Commitment: " + Words.wording(words)));
        priority.rationale().ifPresent(words -> printout.line(3, "Why: " + Words.wording(words)));
        if (!priority.responsibilities().isEmpty()) {
            printout.line(3, "Answered for by: " + names.responsible(priority.responsibilities()));
        }
        statements(priority);
        actions("Actions:", priority, action -> !isPlanned(action));
        actions("In an action plan:", priority, this::isPlanned);
        measures(priority);
    }

    private void statements(Priority priority) {
        if (!priority.statements().isEmpty()) {
            printout.line(3, "What will be so:");
            priority.statements()
                    .forEach(statement ->
                            printout.item(5, Names.number(statement.number()), Words.wording(statement.wording())));
        }
    }

    private void actions(String heading, Priority priority, Predicate<Action> wanted) {
        List<Action> actions =
                strategy.actionsServing(priority.id()).stream().filter(wanted).toList();
        if (!actions.isEmpty()) {
            printout.line(3, heading);
            actions.forEach(action -> printout.item(
                    5,
                    Names.number(action.number()),
                    Words.wording(action.wording()) + Words.aside(action.kind().map(ActionKind::text))));
        }
    }

    private boolean isPlanned(Action action) {
        return !strategy.plansHolding(action.id()).isEmpty();
    }

    private void measures(Priority priority) {
        List<Measure> measures = strategy.measuresServing(priority.id());
        if (!measures.isEmpty()) {
            printout.line(3, "Measures:");
            measures.forEach(measure -> MeasureLine.print(5, measure, names, printout));
        }
    }
}
