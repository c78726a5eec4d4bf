package org.carestrategy.scorecard;

import static org.carestrategy.scorecard.Table.Column.text;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.carestrategy.strategy.Action;
import org.carestrategy.strategy.ActionPlan;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.Timescale;

/** What was promised by when, where no record tells what became of it. */
record Promised(Strategy strategy, Printout printout) {
    void print() {
        strategy.actionPlans().forEach(this::plan);
    }

    private void plan(ActionPlan plan) {
        List<Action> actions = strategy.actionsOf(plan.id());
        printout.section(PlanOutline.title(plan));
        printout.line("0 of " + Words.count(actions.size(), "action") + " counted. What was promised by when:")
                .blank();
        Table table = Table.of(2, text("By when", 16), text("No", 4), text("Action", 34), text("Lead", 20));
        actions.stream().sorted(Comparator.comparing(Promised::lastDay)).forEach(action -> row(action, table));
        table.printTo(printout);
    }

    private void row(Action action, Table table) {
        String lead = new Names(strategy).lead(action.responsibilities()).orElse("-");
        table.row(Names.due(action), action.number().orElse("-"), Words.wording(action.wording()), lead);
    }

    /** What is without a date stands last. */
    private static LocalDate lastDay(Action action) {
        return action.timescale().flatMap(Timescale::lastDay).orElse(LocalDate.MAX);
    }
}
