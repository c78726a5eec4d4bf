package org.carestrategy.assess;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.carestrategy.base.Require;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.strategy.Action;
import org.carestrategy.strategy.ActionPlan;
import org.carestrategy.strategy.Priority;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.ActionId;
import org.carestrategy.value.Link;

/** Makes a scorecard: the standing of each action of the plans, then the tallies of the plans and priorities. */
final class Assessor {
    private final Strategy strategy;
    private final LocalDate asOf;
    private final Set<Link> priorities;
    private final Map<ActionId, Standing> standings;

    Assessor(Strategy strategy, Optional<StrategyRecord> record, LocalDate asOf) {
        this.strategy = strategy;
        this.asOf = asOf;
        this.priorities =
                strategy.priorities().stream().map(Priority::id).map(Link::to).collect(ImmutableSet.toImmutableSet());
        this.standings = ImmutableMap.copyOf(Maps.transformValues(
                Maps.uniqueIndex(planned(strategy), Action::id),
                action -> Standing.of(
                        Link.to(action.id()),
                        ActionDelivery.of(action, record, asOf).delivery())));
    }

    /** The actions of the plans, in the order of the plans, each once. */
    static Set<Action> planned(Strategy strategy) {
        return strategy.actionPlans().stream()
                .flatMap(plan -> strategy.actionsOf(plan.id()).stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * A record as it was known on a day.
     *
     * @throws org.carestrategy.base.InvalidAttributeException if it is that of another strategy
     */
    static StrategyRecord known(Strategy strategy, StrategyRecord record, LocalDate asOf) {
        Require.that(
                record.strategy().equals(strategy.id()),
                "record",
                "must be that of '" + strategy.id() + "'",
                record.strategy().text());
        return record.knownOn(asOf);
    }

    Scorecard scorecard() {
        return new Scorecard.Builder()
                .strategy(strategy.id())
                .asOf(asOf)
                .plans(strategy.actionPlans().stream().map(this::plan).toList())
                .standings(standings.values())
                .build();
    }

    private PlanDelivery plan(ActionPlan plan) {
        List<Action> actions = strategy.actionsOf(plan.id());
        ListMultimap<Link, Standing> byLink = ArrayListMultimap.create();
        List<Standing> serveNone = new ArrayList<>();
        for (Action action : actions) {
            Set<Link> served = Sets.intersection(ImmutableSet.copyOf(action.serves()), priorities);
            served.forEach(priority -> byLink.put(priority, standing(action)));
            if (served.isEmpty()) {
                serveNone.add(standing(action));
            }
        }
        return new PlanDelivery.Builder()
                .plan(plan.id())
                .whole(Tally.of(actions.stream().map(this::standing).toList()))
                .priorities(strategy.priorities().stream()
                        .map(Priority::id)
                        .filter(id -> byLink.containsKey(Link.to(id)))
                        .map(id -> PriorityDelivery.of(id, Tally.of(byLink.get(Link.to(id)))))
                        .toList())
                .noPriority(Optional.of(Tally.of(serveNone)).filter(tally -> tally.of() > 0))
                .build();
    }

    private Standing standing(Action action) {
        return Objects.requireNonNull(standings.get(action.id()));
    }
}
