package org.carestrategy.check;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.carestrategy.strategy.Action;
import org.carestrategy.strategy.Element;
import org.carestrategy.strategy.Measure;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.ActionId;
import org.carestrategy.value.ElementId;
import org.carestrategy.value.Link;

/**
 * What some of the actions or the measures serve in the end: what they serve themselves, and what those actions serve
 * that they serve.
 */
final class Reach {
    private final Strategy strategy;
    private final Set<Link> reached = new HashSet<>();
    private final Deque<Link> open = new ArrayDeque<>();

    private Reach(Strategy strategy) {
        this.strategy = strategy;
    }

    /** What those actions serve that are such. */
    static Reach ofActions(Strategy strategy, Predicate<Action> such) {
        Reach reach = new Reach(strategy);
        for (Action action : strategy.actions()) {
            if (such.test(action)) {
                reach.follow(action.serves());
            }
        }
        return reach;
    }

    /** What the measures serve. */
    static Reach ofMeasures(Strategy strategy) {
        return new Reach(strategy).andMeasures();
    }

    /** What these serve, and the measures. */
    Reach andMeasures() {
        for (Measure measure : strategy.measures()) {
            follow(measure.serves());
        }
        return this;
    }

    private void follow(List<Link> links) {
        open.addAll(links);
        while (!open.isEmpty()) {
            Link link = open.remove();
            if (reached.add(link)) {
                strategy.elements(link).forEach(this::followAction);
            }
        }
    }

    private void followAction(Element element) {
        if (element.id() instanceof ActionId id) {
            strategy.action(id).ifPresent(action -> open.addAll(action.serves()));
        }
    }

    boolean includes(ElementId id) {
        return reached.contains(Link.to(id));
    }

    boolean includesAny(Collection<? extends ElementId> ids) {
        return ids.stream().anyMatch(this::includes);
    }
}
