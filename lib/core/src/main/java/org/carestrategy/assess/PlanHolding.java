package org.carestrategy.assess;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.Set;
import org.carestrategy.strategy.Action;
import org.carestrategy.strategy.ActionPlan;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.Link;

/** Which plans hold what: an action those in whose rows it stands, a measure those of whose focus it is. */
final class PlanHolding {
    private final Strategy strategy;
    private final Above above;
    private final SetMultimap<Link, Group> holding = LinkedHashMultimap.create();
    private final SetMultimap<Link, Group> focus = LinkedHashMultimap.create();

    PlanHolding(Strategy strategy, Above above) {
        this.strategy = strategy;
        this.above = above;
        strategy.actionPlans().forEach(this::add);
    }

    private void add(ActionPlan plan) {
        Group group = Group.of(plan.id());
        holding.put(Link.to(plan.id()), group);
        strategy.actionsOf(plan.id()).forEach(action -> holding.put(Link.to(action.id()), group));
        plan.focus().forEach(link -> focus.put(link, group));
    }

    Grouping grouping() {
        Set<Link> actions =
                strategy.actions().stream().map(Action::id).map(Link::to).collect(toImmutableSet());
        Set<Group> plans =
                strategy.actionPlans().stream().map(plan -> Group.of(plan.id())).collect(toImmutableSet());
        return new Grouping(
                plans, part -> actions.contains(part) || holding.containsKey(part) ? holding.get(part) : ofFocus(part));
    }

    private Set<Group> ofFocus(Link part) {
        return above.of(part).stream().flatMap(link -> focus.get(link).stream()).collect(toImmutableSet());
    }
}
