package org.carestrategy.scorecard;

import static org.carestrategy.scorecard.Table.Column.text;

import java.util.Optional;
import java.util.stream.Collectors;
import org.carestrategy.strategy.Action;
import org.carestrategy.strategy.ActionPlan;
import org.carestrategy.strategy.PlanRow;
import org.carestrategy.strategy.PrintedCells;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.ActionId;

/** The action plans of a strategy, row by row. */
record PlanOutline(Strategy strategy, Names names, Printout printout) {
    void print() {
        strategy.actionPlans().forEach(this::plan);
    }

    static String title(ActionPlan plan) {
        return plan.title().orElseGet(() -> "Action plan '" + plan.id() + "'");
    }

    private void plan(ActionPlan plan) {
        printout.section(title(plan));
        plan.period().ifPresent(period -> printout.field("Period", Words.time(period)));
        plan.owner().ifPresent(owner -> printout.field("Kept by", names.party(owner)));
        if (!plan.focus().isEmpty()) {
            printout.field("Focus", plan.focus().stream().map(names::linked).collect(Collectors.joining("; ")));
        }
        printout.blank();
        Table table = Table.of(
                2, text("Priority", 17), text("No", 3), text("Action", 23), text("Lead", 15), text("When", 14));
        for (int i = 0; i < plan.rows().size(); i++) {
            row(plan.rows().get(i), i == 0 ? table : table.blank());
        }
        table.printTo(printout);
        notThisYear(plan);
    }

    private void notThisYear(ActionPlan plan) {
        if (!plan.notThisYear().isEmpty()) {
            printout.blank().line("Left for later:");
            plan.notThisYear()
                    .forEach(left -> printout.item(
                            0,
                            "-",
                            names.linked(left.about())
                                    + left.reason()
                                            .map(why -> " Why: " + Words.wording(why))
                                            .orElse("")));
        }
    }

    private void row(PlanRow row, Table table) {
        String before = "";
        for (ActionId id : row.actions()) {
            String priority = priority(row, id);
            action(priority.equals(before) ? "" : priority, id, table);
            before = priority;
        }
        row.comment()
                .filter(comment -> !comment.isBlank())
                .ifPresent(comment -> table.row("", "", "Note: " + comment, "", ""));
    }

    /** The priority as the plan prints it, or else those that the action serves. */
    private String priority(PlanRow row, ActionId id) {
        return row.printed()
                .flatMap(PrintedCells::priority)
                .filter(printed -> !printed.isBlank())
                .orElseGet(() -> strategy.action(id).map(names::prioritiesOf).orElse(""));
    }

    private void action(String priority, ActionId id, Table table) {
        Optional<Action> action = strategy.action(id);
        table.row(
                priority,
                action.flatMap(Action::number).orElse("-"),
                action.map(known -> Words.wording(known.wording())).orElse(id.text()),
                action.flatMap(known -> names.lead(known.responsibilities())).orElse("-"),
                action.map(Names::due).orElse("-"));
    }
}
