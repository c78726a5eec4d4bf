package org.carestrategy.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.carestrategy.decision.Decision;
import org.carestrategy.decision.Paper;
import org.carestrategy.governance.Party;
import org.carestrategy.governance.ReportingLine;
import org.carestrategy.strategy.Action;
import org.carestrategy.strategy.ActionPlan;
import org.carestrategy.strategy.Document;
import org.carestrategy.strategy.Framework;
import org.carestrategy.strategy.FrameworkItem;
import org.carestrategy.strategy.Measure;
import org.carestrategy.strategy.OutcomeStatement;
import org.carestrategy.strategy.Pledge;
import org.carestrategy.strategy.Priority;
import org.carestrategy.strategy.Promise;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.ActionId;
import org.carestrategy.value.ActionPlanId;
import org.carestrategy.value.DecisionId;
import org.carestrategy.value.DocumentId;
import org.carestrategy.value.ElementId;
import org.carestrategy.value.FrameworkId;
import org.carestrategy.value.FrameworkItemId;
import org.carestrategy.value.Link;
import org.carestrategy.value.MeasureId;
import org.carestrategy.value.PaperId;
import org.carestrategy.value.PartyId;
import org.carestrategy.value.PledgeId;
import org.carestrategy.value.PriorityId;
import org.carestrategy.value.PromiseId;
import org.carestrategy.value.ReportingLineId;
import org.carestrategy.value.StatementId;

/** The identifiers of all parts of a strategy, those that are there or those that could be. */
record Names(
        List<FrameworkId> frameworks,
        List<FrameworkItemId> items,
        List<PartyId> parties,
        List<ReportingLineId> lines,
        List<PledgeId> pledges,
        List<PromiseId> promises,
        List<PriorityId> priorities,
        List<StatementId> statements,
        List<ActionId> actions,
        List<ActionPlanId> plans,
        List<MeasureId> measures,
        List<DocumentId> documents,
        List<PaperId> papers,
        List<DecisionId> decisions) {

    /** So many of each kind, named {@code action-1}, {@code action-2}. */
    static Names of(int count) {
        return new Names(
                named("framework", count, FrameworkId::of),
                named("item", count, FrameworkItemId::of),
                named("party", count, PartyId::of),
                named("line", count, ReportingLineId::of),
                named("pledge", count, PledgeId::of),
                named("promise", count, PromiseId::of),
                named("priority", count, PriorityId::of),
                named("statement", count, StatementId::of),
                named("action", count, ActionId::of),
                named("plan", count, ActionPlanId::of),
                named("measure", count, MeasureId::of),
                named("document", count, DocumentId::of),
                named("paper", count, PaperId::of),
                named("decision", count, DecisionId::of));
    }

    /** Those of a strategy that is there. */
    static Names of(Strategy strategy) {
        return new Names(
                map(strategy.frameworks(), Framework::id),
                inside(strategy.frameworks(), Framework::items, FrameworkItem::id),
                map(strategy.parties(), Party::id),
                map(strategy.reportingLines(), ReportingLine::id),
                map(strategy.pledges(), Pledge::id),
                inside(strategy.pledges(), Pledge::promises, Promise::id),
                map(strategy.priorities(), Priority::id),
                inside(strategy.priorities(), Priority::statements, OutcomeStatement::id),
                map(strategy.actions(), Action::id),
                map(strategy.actionPlans(), ActionPlan::id),
                map(strategy.measures(), Measure::id),
                map(strategy.documents(), Document::id),
                map(strategy.papers(), Paper::id),
                map(strategy.decisions(), Decision::id));
    }

    List<Link> aims() {
        return links(frameworks, items, pledges, promises, priorities);
    }

    List<Link> aimsAndStatements() {
        return links(frameworks, items, pledges, promises, priorities, statements);
    }

    List<Link> whatAPeriodCanTakeUp() {
        return links(pledges, promises, priorities, statements, actions, measures);
    }

    List<Link> whatCanBeSigned() {
        return links(pledges, priorities, actions, plans, measures, documents);
    }

    List<Link> all() {
        return links(
                frameworks,
                items,
                parties,
                lines,
                pledges,
                promises,
                priorities,
                statements,
                actions,
                plans,
                measures,
                documents,
                papers,
                decisions);
    }

    @SafeVarargs
    static List<Link> links(List<? extends ElementId>... ids) {
        List<Link> links = new ArrayList<>();
        for (List<? extends ElementId> some : ids) {
            some.forEach(id -> links.add(Link.to(id)));
        }
        return List.copyOf(links);
    }

    private static <T> List<T> named(String prefix, int count, Function<String, T> id) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> id.apply(prefix + "-" + number))
                .toList();
    }

    private static <P, T> List<T> map(List<P> parts, Function<P, T> id) {
        return parts.stream().map(id).toList();
    }

    private static <O, P, T> List<T> inside(List<O> outer, Function<O, List<P>> inner, Function<P, T> id) {
        return outer.stream()
                .flatMap(part -> inner.apply(part).stream())
                .map(id)
                .toList();
    }
}
