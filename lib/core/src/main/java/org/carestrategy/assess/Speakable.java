package org.carestrategy.assess;

import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import java.util.stream.Stream;
import org.carestrategy.strategy.OutcomeStatement;
import org.carestrategy.strategy.Promise;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.ElementId;
import org.carestrategy.value.Link;

/** The parts of which children could speak: promises of pledges, outcome statements of priorities. */
final class Speakable {
    private final ImmutableListMultimap<Link, Link> parts;

    private Speakable(ImmutableListMultimap<Link, Link> parts) {
        this.parts = parts;
    }

    static Speakable of(Strategy strategy) {
        ImmutableListMultimap.Builder<Link, Link> parts = ImmutableListMultimap.builder();
        strategy.pledges()
                .forEach(pledge -> parts.putAll(
                        Link.to(pledge.id()), links(pledge.promises().stream().map(Promise::id))));
        strategy.priorities()
                .forEach(priority -> parts.putAll(
                        Link.to(priority.id()),
                        links(priority.statements().stream().map(OutcomeStatement::id))));
        return new Speakable(parts.build());
    }

    private static List<Link> links(Stream<? extends ElementId> ids) {
        return ids.map(Link::to).toList();
    }

    /** Those of a group; what has none is its own only part. */
    List<Link> in(View view, Group group) {
        if (view == View.WHOLE) {
            return parts.values().asList();
        }
        return group.part()
                .map(part -> parts.containsKey(part) ? parts.get(part) : List.of(part))
                .orElseGet(List::of);
    }
}
