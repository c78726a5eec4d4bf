package org.carestrategy.assess;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.carestrategy.strategy.Framework;
import org.carestrategy.strategy.OutcomeStatement;
import org.carestrategy.strategy.Pledge;
import org.carestrategy.strategy.Priority;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.ElementId;
import org.carestrategy.value.Link;

/**
 * What stands above the parts of a strategy: what they serve, what that serves, and the wholes of which they are parts.
 *
 * <p>Where a priority is a pledge, work for the priority is work for the pledge, and work that serves the pledge itself
 * or one of its promises is work for the priority; but work for one of several priorities of a pledge is not work for
 * the others.
 */
final class Above {
    private final SetMultimap<Link, Link> up = LinkedHashMultimap.create();
    private final SetMultimap<Link, Link> prioritiesOfPledge = LinkedHashMultimap.create();
    private final Map<Link, Link> pledgeOf = new HashMap<>();
    private final Set<Link> work = new HashSet<>();
    private final Map<Link, Set<Link>> known = new HashMap<>();

    Above(Strategy strategy) {
        strategy.frameworks().forEach(this::framework);
        strategy.pledges().forEach(this::pledge);
        strategy.priorities().forEach(this::priority);
        strategy.actions().forEach(action -> work(action.id(), action.serves()));
        strategy.measures().forEach(measure -> work(measure.id(), measure.serves()));
    }

    private void work(ElementId part, List<Link> served) {
        work.add(Link.to(part));
        serves(part, served);
    }

    private void serves(ElementId part, List<Link> served) {
        up.putAll(Link.to(part), served);
    }

    private void framework(Framework framework) {
        framework.items().forEach(item -> up.put(Link.to(item.id()), Link.to(framework.id())));
    }

    private void pledge(Pledge pledge) {
        Link link = Link.to(pledge.id());
        serves(pledge.id(), pledge.serves());
        pledgeOf.put(link, link);
        pledge.promises().stream().map(promise -> Link.to(promise.id())).forEach(promise -> {
            up.put(promise, link);
            pledgeOf.put(promise, link);
        });
    }

    private void priority(Priority priority) {
        Link link = Link.to(priority.id());
        serves(priority.id(), priority.serves());
        priority.pledge().map(Link::to).ifPresent(pledge -> {
            up.put(link, pledge);
            prioritiesOfPledge.put(pledge, link);
        });
        for (OutcomeStatement statement : priority.statements()) {
            up.put(Link.to(statement.id()), link);
            serves(statement.id(), statement.serves());
        }
    }

    /** All that stands above a part, and the part itself. */
    Set<Link> of(Link link) {
        Set<Link> found = known.get(link);
        if (found == null) {
            found = climb(link);
            known.put(link, found);
        }
        return found;
    }

    private Set<Link> climb(Link start) {
        Climb climb = new Climb();
        climb.from(start);
        return climb.reached;
    }

    /** One way up from what work serves. */
    private final class Climb {
        private final Set<Link> reached = new LinkedHashSet<>();
        private final Set<Link> servedByWork = new HashSet<>();
        private final Deque<Link> open = new ArrayDeque<>();

        void from(Link start) {
            byWork(start);
            while (!open.isEmpty()) {
                Link link = open.remove();
                Consumer<Link> next = work.contains(link) ? this::byWork : this::reach;
                up.get(link).forEach(next);
            }
        }

        private void byWork(Link link) {
            reach(link);
            if (servedByWork.add(link) && pledgeOf.containsKey(link)) {
                prioritiesOfPledge.get(pledgeOf.get(link)).forEach(this::reach);
            }
        }

        private void reach(Link link) {
            if (reached.add(link)) {
                open.add(link);
            }
        }
    }
}
