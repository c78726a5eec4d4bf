package org.carestrategy.scorecard;

import static org.carestrategy.scorecard.Table.Column.number;
import static org.carestrategy.scorecard.Table.Column.text;

import java.util.List;
import java.util.Optional;
import org.carestrategy.assess.DeliveryState;
import org.carestrategy.assess.Standing;
import org.carestrategy.assess.Tally;
import org.carestrategy.record.Stage;
import org.carestrategy.strategy.Priority;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.PriorityId;

/** A line of counts for each priority of a plan. */
record PriorityTable(Strategy strategy, List<Standing> priorities, Tally whole) {
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
        priorities.forEach(priority -> row(priority, table));
        table.rule();
        row("", "Whole plan, each action once", whole, table);
        table.printTo(printout);
    }

    private void row(Standing standing, Table table) {
        Tally tally = standing.delivery().tally();
        if (standing.isRest()) {
            row("", "serves no priority", tally, table);
            return;
        }
        String id = standing.part().orElseThrow().text();
        Optional<Priority> priority = strategy.priority(PriorityId.of(id));
        row(
                priority.flatMap(Priority::number).orElse("-"),
                priority.map(Priority::title).orElse(id),
                tally,
                table);
    }

    private static void row(String number, String title, Tally tally, Table table) {
        table.row(
                number,
                title,
                PlanSummary.told(tally) + "/" + tally.of(),
                at(tally, Stage.NOT_STARTED),
                at(tally, Stage.IN_PROGRESS),
                at(tally, Stage.COMPLETED),
                at(tally, Stage.ON_HOLD),
                at(tally, Stage.WITHDRAWN),
                PlanSummary.told(tally) == 0 ? NOTHING_KNOWN : String.valueOf(tally.in(DeliveryState.OVERDUE)));
    }

    private static String at(Tally tally, Stage stage) {
        return PlanSummary.told(tally) == 0 ? NOTHING_KNOWN : String.valueOf(tally.at(stage));
    }
}
