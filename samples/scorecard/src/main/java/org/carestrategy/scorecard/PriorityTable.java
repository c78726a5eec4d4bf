package org.carestrategy.scorecard;

import static org.carestrategy.scorecard.Table.Column.number;
import static org.carestrategy.scorecard.Table.Column.text;

import java.util.Optional;
import org.carestrategy.assess.PlanDelivery;
import org.carestrategy.assess.PriorityDelivery;
import org.carestrategy.assess.Tally;
import org.carestrategy.record.Stage;
import org.carestrategy.strategy.Priority;
import org.carestrategy.strategy.Strategy;

/** A line of counts for each priority of a plan. */
record PriorityTable(Strategy strategy, PlanDelivery plan) {
    /** A nought would say that something is known. */
    private static final String NOTHING_KNOWN = "-";

    void printTo(Printout printout) {
        Table table = Table.of(
                1,
                text("No", 3),
                text("Priority", 22),
                number("Counted", 7),
                number("Not started", 7),
                number("In progress", 8),
                number("Completed", 9),
                number("On hold", 4),
                number("With- drawn", 5),
                number("Overdue", 7));
        plan.priorities().forEach(priority -> row(priority, table));
        plan.noPriority().ifPresent(tally -> row("", "serves no priority", tally, table));
        table.rule();
        row("", "Whole plan, each action once", plan.whole(), table);
        table.printTo(printout);
    }

    private void row(PriorityDelivery delivery, Table table) {
        Optional<Priority> priority = strategy.priority(delivery.priority());
        row(
                priority.flatMap(Priority::number).orElse("-"),
                priority.map(Priority::title).orElse(delivery.priority().text()),
                delivery.tally(),
                table);
    }

    private static void row(String number, String title, Tally tally, Table table) {
        table.row(
                number,
                title,
                tally.counted() + "/" + tally.of(),
                at(tally, Stage.NOT_STARTED),
                at(tally, Stage.IN_PROGRESS),
                at(tally, Stage.COMPLETED),
                at(tally, Stage.ON_HOLD),
                at(tally, Stage.WITHDRAWN),
                tally.counted() == 0 ? NOTHING_KNOWN : String.valueOf(tally.overdue()));
    }

    private static String at(Tally tally, Stage stage) {
        return tally.counted() == 0 ? NOTHING_KNOWN : String.valueOf(tally.at(stage));
    }
}
