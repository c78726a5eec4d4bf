package org.carestrategy.assess;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.stream.Stream;
import org.carestrategy.strategy.OutcomeStatement;
import org.carestrategy.strategy.Promise;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.ElementId;
import org.carestrategy.value.Link;

/**
 * The parts of which children could speak: promises of pledges, outcome statements of priorities; of a priority that has
 * none and is a pledge, the promises of that.
 */
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
        ImmutableListMultimap<Link, Link> own = parts.build();
        strategy.priorities().stream()
                .filter(priority -> priority.statements().isEmpty())
                .forEach(priority -> priority.pledge()
                        .ifPresent(pledge -> parts.putAll(Link.to(priority.id()), own.get(Link.to(pledge)))));
        return new Speakable(parts.build());
    }

    private static List<Link> links(Stream<? extends ElementId> ids) {
        return ids.map(Link::to).toList();
    }

    /** Those of a group; what has none is its own only part. */
    List<Link> in(View view, Group group) {
        if (view == View.WHOLE) {
            return ImmutableSet.copyOf(parts.values()).asList();
        }
        return group.part()
                .map(part -> parts.containsKey(part) ? parts.get(part) : List.of(part))
                .orElseGet(List::of);
    }
}
