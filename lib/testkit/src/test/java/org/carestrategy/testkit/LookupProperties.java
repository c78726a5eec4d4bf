package org.carestrategy.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.carestrategy.governance.Responsibility;
import org.carestrategy.strategy.Action;
import org.carestrategy.strategy.ActionPlan;
import org.carestrategy.strategy.Element;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.ActionId;
import org.carestrategy.value.ElementId;
import org.carestrategy.value.Link;

/** The lookups of a strategy answer as a slow search through all its lists does. */
@Domain(Generated.class)
class LookupProperties {
    /** A part with all that lookups ask about it. */
    private record Part(ElementId id, List<Link> serves, List<Responsibility> responsibilities) {}

    private static List<Part> parts(Strategy strategy) {
        List<Part> parts = new ArrayList<>();
        strategy.parties().forEach(p -> parts.add(new Part(p.id(), List.of(), p.responsibilities())));
        strategy.pledges().forEach(p -> parts.add(new Part(p.id(), p.serves(), p.responsibilities())));
        strategy.priorities().forEach(priority -> {
            parts.add(new Part(priority.id(), priority.serves(), priority.responsibilities()));
            priority.statements().forEach(s -> parts.add(new Part(s.id(), s.serves(), List.of())));
        });
        strategy.actions().forEach(a -> parts.add(new Part(a.id(), a.serves(), a.responsibilities())));
        strategy.measures().forEach(m -> parts.add(new Part(m.id(), m.serves(), m.responsibilities())));
        strategy.documents().forEach(d -> parts.add(new Part(d.id(), List.of(), d.responsibilities())));
        return parts;
    }

    private static Stream<ElementId> ids(Strategy strategy) {
        return strategy.elements().stream().map(Element::id);
    }

    private static List<ElementId> idsOf(List<Element> elements) {
        return elements.stream().map(Element::id).toList();
    }

    @Property(tries = 100)
    void everyNameIsAnElementOnce(@ForAll Strategy strategy) {
        assertThat(ids(strategy).map(Link::to))
                .containsExactlyInAnyOrderElementsOf(Names.of(strategy).all());
        ids(strategy)
                .forEach(id -> assertThat(idsOf(strategy.elements(Link.to(id)))).containsExactly(id));
    }

    @Property(tries = 100)
    void serving(@ForAll Strategy strategy) {
        ids(strategy)
                .forEach(id -> assertThat(idsOf(strategy.serving(id)))
                        .isEqualTo(parts(strategy).stream()
                                .filter(part -> part.serves().contains(Link.to(id)))
                                .map(Part::id)
                                .toList()));
    }

    @Property(tries = 100)
    void actionsAndMeasuresServing(@ForAll Strategy strategy) {
        ids(strategy).forEach(id -> {
            assertThat(strategy.actionsServing(id))
                    .isEqualTo(strategy.actions().stream()
                            .filter(action -> action.serves(id))
                            .toList());
            assertThat(strategy.measuresServing(id))
                    .isEqualTo(strategy.measures().stream()
                            .filter(measure -> measure.serves(id))
                            .toList());
        });
    }

    @Property(tries = 100)
    void answeredForByAParty(@ForAll Strategy strategy) {
        strategy.parties()
                .forEach(party -> assertThat(idsOf(strategy.answeredForBy(party.id())))
                        .isEqualTo(parts(strategy).stream()
                                .filter(part -> part.responsibilities().stream().anyMatch(r -> r.isOf(party.id())))
                                .map(Part::id)
                                .toList()));
    }

    @Property(tries = 100)
    void answeredForByInitials(@ForAll Strategy strategy) {
        Stream.of("JL", "JW", "MG", "XX")
                .forEach(initials -> assertThat(idsOf(strategy.answeredForByInitials(initials)))
                        .isEqualTo(parts(strategy).stream()
                                .filter(part -> part.responsibilities().stream()
                                        .anyMatch(r -> r.initials().stream().anyMatch(initials::equals)))
                                .map(Part::id)
                                .toList()));
    }

    @Property(tries = 100)
    void responsibleFor(@ForAll Strategy strategy) {
        parts(strategy)
                .forEach(part -> assertThat(strategy.responsibleFor(part.id())).isEqualTo(part.responsibilities()));
    }

    @Property(tries = 100)
    void actionsOfPlans(@ForAll Strategy strategy) {
        strategy.actionPlans()
                .forEach(plan -> assertThat(strategy.actionsOf(plan.id()))
                        .isEqualTo(held(plan)
                                .distinct()
                                .flatMap(id -> strategy.actions().stream()
                                        .filter(action -> action.id().equals(id)))
                                .toList()));
    }

    @Property(tries = 100)
    void plansHoldingActions(@ForAll Strategy strategy) {
        for (Action action : strategy.actions()) {
            List<ActionPlan> holding = strategy.actionPlans().stream()
                    .filter(plan -> held(plan).anyMatch(action.id()::equals))
                    .toList();
            assertThat(strategy.plansHolding(action.id())).isEqualTo(holding);
            assertThat(strategy.actionsOutsidePlans().contains(action)).isEqualTo(holding.isEmpty());
            assertThat(strategy.rowsHolding(action.id()))
                    .isEqualTo(strategy.actionPlans().stream()
                            .flatMap(plan -> plan.rows().stream())
                            .filter(row -> row.actions().contains(action.id()))
                            .toList());
        }
    }

    private static Stream<ActionId> held(ActionPlan plan) {
        return plan.rows().stream().flatMap(row -> row.actions().stream());
    }
}
