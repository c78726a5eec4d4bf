package org.carestrategy.testkit;

import static org.carestrategy.testkit.ValueArbitraries.few;
import static org.carestrategy.testkit.ValueArbitraries.fewCitations;
import static org.carestrategy.testkit.ValueArbitraries.ids;
import static org.carestrategy.testkit.ValueArbitraries.maybe;
import static org.carestrategy.testkit.ValueArbitraries.texts;
import static org.carestrategy.testkit.ValueArbitraries.timescales;
import static org.carestrategy.testkit.ValueArbitraries.wordings;
import static org.carestrategy.testkit.ValueArbitraries.words;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.carestrategy.strategy.Authority;
import org.carestrategy.strategy.Breakdown;
import org.carestrategy.strategy.BreakdownPart;
import org.carestrategy.strategy.ChildrenCovered;
import org.carestrategy.strategy.ChildrenGroup;
import org.carestrategy.strategy.Edition;
import org.carestrategy.strategy.EditionState;
import org.carestrategy.strategy.Extent;
import org.carestrategy.strategy.Part;
import org.carestrategy.strategy.RelatedStrategy;
import org.carestrategy.strategy.Relation;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.strategy.Term;
import org.carestrategy.value.ActionId;
import org.carestrategy.value.ActionPlanId;
import org.carestrategy.value.DecisionId;
import org.carestrategy.value.DocumentId;
import org.carestrategy.value.MeasureId;
import org.carestrategy.value.Nation;
import org.carestrategy.value.PaperId;
import org.carestrategy.value.PledgeId;
import org.carestrategy.value.PriorityId;
import org.carestrategy.value.StrategyId;

/** Generates strategies whose links all lead somewhere. */
final class StrategyArbitraries {
    private static final int MOST = 3;

    private StrategyArbitraries() {}

    /** Parts link to whatever could be there; what is not there is pruned, so that each part can shrink alone. */
    static Arbitrary<Strategy> strategies() {
        Names names = Names.of(MOST);
        GovernanceArbitraries governance = new GovernanceArbitraries(names);
        return whole(names, governance).map(strategy -> Pruning.of(new Numbering().of(strategy)));
    }

    private static Arbitrary<Strategy> whole(Names names, GovernanceArbitraries governance) {
        AimArbitraries aims = new AimArbitraries(names, governance);
        WorkArbitraries work = new WorkArbitraries(names, governance);
        ParticipationArbitraries participation = new ParticipationArbitraries(names, governance);
        DecisionArbitraries decisions = new DecisionArbitraries(names);
        return Builders.withBuilder(Strategy::builder)
                .use(ids(StrategyId::of))
                .in((strategy, value) -> strategy.id(value))
                .use(texts())
                .in((strategy, value) -> strategy.title(value))
                .use(authorities())
                .in((strategy, value) -> strategy.authority(value))
                .use(maybe(timescales()))
                .in((strategy, value) -> strategy.period(value))
                .use(maybe(editions()))
                .in((strategy, value) -> strategy.edition(value))
                .use(Arbitraries.maps(Arbitraries.of(Part.class), Arbitraries.of(Extent.class))
                        .ofMaxSize(3))
                .in((strategy, value) -> strategy.extent(value))
                .use(maybe(wordings()))
                .in((strategy, value) -> strategy.basis(value))
                .use(few(names.parties()))
                .in((strategy, value) -> strategy.preparedBy(value))
                .use(related().list().ofMaxSize(1))
                .in((strategy, value) -> strategy.related(value))
                .use(terms().list().ofMaxSize(2))
                .in((strategy, value) -> strategy.terms(value))
                .use(maybe(wordings()))
                .in((strategy, value) -> strategy.vision(value))
                .use(wordings().list().ofMaxSize(2))
                .in((strategy, value) -> strategy.aims(value))
                .use(wordings().list().ofMaxSize(2))
                .in((strategy, value) -> strategy.themes(value))
                .use(maybe(children()))
                .in((strategy, value) -> strategy.children(value))
                .use(governance.responsibilities())
                .in((strategy, value) -> strategy.responsibilities(value))
                .use(fewCitations())
                .in((strategy, value) -> strategy.citations(value))
                .use(some(aims.framework()))
                .in((strategy, value) -> strategy.frameworks(value))
                .use(maybe(governance.governance()))
                .in((strategy, value) -> strategy.governance(value))
                .use(some(aims.pledge(Arbitraries.just(PledgeId.of("pledge")))))
                .in((strategy, value) -> strategy.pledges(value))
                .use(some(aims.priority(Arbitraries.just(PriorityId.of("priority")))))
                .in((strategy, value) -> strategy.priorities(value))
                .use(some(work.action(Arbitraries.just(ActionId.of("action")))))
                .in((strategy, value) -> strategy.actions(value))
                .use(some(work.actionPlan(Arbitraries.just(ActionPlanId.of("plan")))))
                .in((strategy, value) -> strategy.actionPlans(value))
                .use(some(work.measure(Arbitraries.just(MeasureId.of("measure")))))
                .in((strategy, value) -> strategy.measures(value))
                .use(some(work.document(Arbitraries.just(DocumentId.of("document")))))
                .in((strategy, value) -> strategy.documents(value))
                .use(maybe(participation.participation()))
                .in((strategy, value) -> strategy.participation(value))
                .use(participation.review().list().ofMaxSize(2))
                .in((strategy, value) -> strategy.reviews(value))
                .use(participation.signOff().list().ofMaxSize(2))
                .in((strategy, value) -> strategy.signOffs(value))
                .use(some(decisions.paper(Arbitraries.just(PaperId.of("paper")))))
                .in((strategy, value) -> strategy.papers(value))
                .use(some(decisions.decision(Arbitraries.just(DecisionId.of("decision")))))
                .in((strategy, value) -> strategy.decisions(value))
                .build(strategy -> strategy.build());
    }

    private static <T> Arbitrary<List<T>> some(Arbitrary<T> part) {
        return part.list().ofMaxSize(MOST);
    }

    private static Arbitrary<Authority> authorities() {
        return Arbitraries.oneOf(
                texts().map(Authority::of),
                Combinators.combine(texts(), Arbitraries.of(Nation.class)).as(Authority::of));
    }

    private static Arbitrary<Edition> editions() {
        return Combinators.combine(
                        maybe(texts()),
                        maybe(Arbitraries.of(EditionState.class)),
                        maybe(ValueArbitraries.days()),
                        fewCitations())
                .as((label, state, date, citations) -> Edition.builder()
                        .label(label)
                        .state(state)
                        .date(date)
                        .citations(citations)
                        .build());
    }

    private static Arbitrary<RelatedStrategy> related() {
        return Builders.withBuilder(RelatedStrategy::builder)
                .use(words(Relation::of, "replaces", "incorporates", "follows", "supports"))
                .in((related, value) -> related.relation(value))
                .use(texts())
                .in((related, value) -> related.title(value))
                .use(maybe(ids(StrategyId::of)))
                .in((related, value) -> related.id(value))
                .use(maybe(timescales()))
                .in((related, value) -> related.period(value))
                .use(maybe(wordings()))
                .in((related, value) -> related.note(value))
                .use(fewCitations())
                .in((related, value) -> related.citations(value))
                .build(related -> related.build());
    }

    private static Arbitrary<Term> terms() {
        return Combinators.combine(texts(), maybe(wordings()))
                .as((term, meaning) ->
                        Term.builder().term(term).meaning(meaning).build());
    }

    private static Arbitrary<ChildrenCovered> children() {
        return Combinators.combine(
                        groups().list().ofMaxSize(2), breakdowns().list().ofMaxSize(2))
                .as((groups, breakdowns) -> ChildrenCovered.builder()
                        .groups(groups)
                        .breakdowns(breakdowns)
                        .build());
    }

    private static Arbitrary<ChildrenGroup> groups() {
        return Combinators.combine(texts(), maybe(wordings()), fewCitations())
                .as((name, note, citations) -> ChildrenGroup.builder()
                        .name(name)
                        .note(note)
                        .citations(citations)
                        .build());
    }

    private static Arbitrary<Breakdown> breakdowns() {
        Arbitrary<BreakdownPart> parts =
                Combinators.combine(texts(), ValueArbitraries.figures()).as(BreakdownPart::of);
        return Combinators.combine(texts(), maybe(timescales()), parts.list().ofMaxSize(3), fewCitations())
                .as((title, counted, all, citations) -> Breakdown.builder()
                        .title(title)
                        .counted(counted)
                        .parts(all)
                        .citations(citations)
                        .build());
    }
}
