package org.carestrategy.scorecard;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carestrategy.assess.Standing;
import org.carestrategy.assess.View;
import org.carestrategy.strategy.OutcomeStatement;
import org.carestrategy.strategy.Promise;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.ElementId;
import org.carestrategy.value.Link;

/** The promises and outcome statements of a part, or of the whole, of which children could speak. */
record SpokenParts(List<Link> promises, List<Link> statements) {
    static SpokenParts of(Strategy strategy, Standing standing) {
        Predicate<ElementId> wanted = id -> standing.by() == View.WHOLE
                || standing.part().filter(part -> part.pointsAt(id)).isPresent();
        return new SpokenParts(
                links(strategy.pledges().stream()
                        .filter(pledge -> wanted.test(pledge.id()))
                        .flatMap(pledge -> pledge.promises().stream())
                        .map(Promise::id)),
                links(strategy.priorities().stream()
                        .filter(priority -> wanted.test(priority.id()))
                        .flatMap(priority -> priority.statements().stream())
                        .map(OutcomeStatement::id)));
    }

    private static List<Link> links(Stream<? extends ElementId> ids) {
        return ids.map(Link::to).toList();
    }

    /** For example {@code promises and outcome statements}; empty if there are none. */
    String noun() {
        return Stream.of(promises.isEmpty() ? "" : "promises", statements.isEmpty() ? "" : "outcome statements")
                .filter(noun -> !noun.isEmpty())
                .collect(Collectors.joining(" and "));
    }

    List<Link> without(Set<Link> spokenOf) {
        return Stream.concat(promises.stream(), statements.stream())
                .filter(part -> !spokenOf.contains(part))
                .toList();
    }
}
