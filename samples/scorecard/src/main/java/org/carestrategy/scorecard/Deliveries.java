package org.carestrategy.scorecard;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.carestrategy.assess.Delivery;
import org.carestrategy.assess.Scorecard;
import org.carestrategy.record.ActionUpdate;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.strategy.Action;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.ActionPlanId;

/** The actions of a strategy together with how far they have come. */
record Deliveries(Strategy strategy, StrategyRecord record, Scorecard scorecard) {
    /** One action and how far it has come. */
    record Delivered(Action action, Delivery delivery) {}

    List<Delivered> of(ActionPlanId plan, Predicate<Delivery> wanted) {
        return strategy.actionsOf(plan).stream()
                .flatMap(action -> delivered(action).stream())
                .filter(delivered -> wanted.test(delivered.delivery()))
                .toList();
    }

    /** What the last of the entries said on which a delivery rests. */
    Optional<String> comment(Delivery delivery) {
        return record.entries().stream()
                .filter(entry -> delivery.restsOn().contains(entry.id()))
                .flatMap(entry -> entry.update().flatMap(ActionUpdate::comment).stream())
                .reduce((earlier, later) -> later);
    }

    private Optional<Delivered> delivered(Action action) {
        return scorecard.delivery(action.id()).map(delivery -> new Delivered(action, delivery));
    }
}
