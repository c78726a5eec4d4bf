package org.carestrategy.check;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.carestrategy.strategy.Action;
import org.carestrategy.strategy.ActionPlan;
import org.carestrategy.strategy.PlanRow;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.ActionId;
import org.carestrategy.value.ActionPlanId;

/**
 * What is found of the actions in plans is told row by row, as plans are read, and of each action once, whatever the
 * order of plans and rows.
 */
final class RowFindings {
    private final Set<ActionId> concerned = new HashSet<>();
    private final List<Row> rows = new ArrayList<>();

    /**
     * Notes the rows of some plans that hold actions of which something is to be told.
     *
     * @param strategy the strategy
     * @param judged which of its plans are looked at
     * @param faulty of which actions it is to be told
     */
    RowFindings(Strategy strategy, Predicate<ActionPlan> judged, Predicate<Action> faulty) {
        for (Action action : strategy.actions()) {
            if (faulty.test(action) && !strategy.rowsHolding(action.id()).isEmpty()) {
                concerned.add(action.id());
            }
        }
        if (!concerned.isEmpty()) {
            strategy.actionPlans().stream()
                    .filter(judged)
                    .forEach(plan -> plan.rows().forEach(row -> note(plan.id(), row)));
        }
    }

    private void note(ActionPlanId plan, PlanRow row) {
        List<ActionId> actions = row.actions().stream()
                .filter(concerned::contains)
                .distinct()
                .sorted()
                .toList();
        if (!actions.isEmpty()) {
            rows.add(new Row(plan, actions));
        }
    }

    /**
     * Tells of the rows.
     *
     * @param place starts the finding of a row, given the smallest of its actions of which nothing is told yet
     */
    void report(Function<ActionId, Report.Place> place) {
        Set<ActionId> told = new HashSet<>();
        rows.sort(comparing(Row::plan).thenComparing(Row::text));
        for (Row row : rows) {
            List<ActionId> actions = row.actions().stream().filter(told::add).toList();
            if (!actions.isEmpty()) {
                place.apply(actions.get(0))
                        .argument("plan", row.plan())
                        .argument("actions", joined(actions))
                        .add();
            }
        }
    }

    private static String joined(List<ActionId> actions) {
        return actions.stream().map(ActionId::text).collect(joining(", "));
    }

    private record Row(ActionPlanId plan, List<ActionId> actions) {
        String text() {
            return joined(actions);
        }
    }
}
