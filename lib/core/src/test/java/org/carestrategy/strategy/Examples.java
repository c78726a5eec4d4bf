package org.carestrategy.strategy;

import org.carestrategy.value.ActionId;
import org.carestrategy.value.ActionPlanId;
import org.carestrategy.value.ElementId;
import org.carestrategy.value.PriorityId;
import org.carestrategy.value.StrategyId;
import org.carestrategy.value.Timescale;
import org.carestrategy.value.Wording;

/** Small strategies for the tests of this module. */
public final class Examples {
    private Examples() {}

    public static Strategy.Builder strategy() {
        return Strategy.builder()
                .id(StrategyId.of("northbeck-2024"))
                .title("Growing up in Northbeck")
                .authority(Authority.of("Northbeck Council"));
    }

    public static Priority priority(String id) {
        return Priority.builder().id(PriorityId.of(id)).title("Priority " + id).build();
    }

    public static Action.Builder action(String id, ElementId... serves) {
        Action.Builder action = Action.builder().id(ActionId.of(id)).wording(Wording.of("Do " + id));
        for (ElementId served : serves) {
            action.addServes(served);
        }
        return action;
    }

    public static Action due(String id, String timescale, ElementId... serves) {
        return action(id, serves).timescale(Timescale.parse(timescale)).build();
    }

    public static ActionPlan plan(String id, String... actions) {
        PlanRow.Builder row = PlanRow.builder();
        for (String action : actions) {
            row.addActions(ActionId.of(action));
        }
        return ActionPlan.builder().id(ActionPlanId.of(id)).addRows(row.build()).build();
    }
}
