package org.carestrategy.strategy;

import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carestrategy.governance.Party;
import org.carestrategy.governance.Responsibility;
import org.carestrategy.value.ActionId;
import org.carestrategy.value.ActionPlanId;
import org.carestrategy.value.DocumentId;
import org.carestrategy.value.ElementId;
import org.carestrategy.value.Link;
import org.carestrategy.value.MeasureId;
import org.carestrategy.value.PartyId;
import org.carestrategy.value.PledgeId;
import org.carestrategy.value.PriorityId;

/** Answers the lookups of one strategy; built in one pass over its parts. */
final class StrategyIndex {
    private static final Pattern MARKED = Pattern.compile("([^#]*)#([1-9][0-9]{0,7})");

    private final ImmutableMap<PartyId, Party> parties;
    private final ImmutableMap<PledgeId, Pledge> pledges;
    private final ImmutableMap<PriorityId, Priority> priorities;
    private final ImmutableMap<ActionId, Action> actions;
    private final ImmutableMap<ActionPlanId, ActionPlan> plans;
    private final ImmutableMap<MeasureId, Measure> measures;
    private final ImmutableMap<DocumentId, Document> documents;
    private final ImmutableList<Element> elements;
    private final ImmutableListMultimap<String, Element> elementsByText;
    private final ImmutableListMultimap<Link, Element> serving;
    private final ImmutableListMultimap<Link, Action> actionsServing;
    private final ImmutableListMultimap<Link, Measure> measuresServing;
    private final ImmutableListMultimap<ElementId, Responsibility> responsible;
    private final ImmutableListMultimap<PartyId, Element> answeredForByParty;
    private final ImmutableListMultimap<String, Element> answeredForByInitials;
    private final ImmutableListMultimap<ActionPlanId, Action> actionsOfPlans;
    private final ImmutableListMultimap<ActionId, ActionPlan> plansOfActions;
    private final ImmutableListMultimap<ActionId, PlanRow> rowsOfActions;
    private final ImmutableList<Action> actionsOutsidePlans;

    StrategyIndex(Strategy strategy) {
        parties = firstById(strategy.parties(), Party::id);
        pledges = firstById(strategy.pledges(), Pledge::id);
        priorities = firstById(strategy.priorities(), Priority::id);
        actions = firstById(strategy.actions(), Action::id);
        plans = firstById(strategy.actionPlans(), ActionPlan::id);
        measures = firstById(strategy.measures(), Measure::id);
        documents = firstById(strategy.documents(), Document::id);

        ElementWalk walk = new ElementWalk();
        walk.over(strategy);
        elements = walk.elements.build();
        elementsByText = elements.stream()
                .collect(toImmutableListMultimap(element -> element.id().text(), element -> element));
        serving = walk.serving.build();
        responsible = walk.responsible.build();
        answeredForByParty = walk.answeredForByParty.build();
        answeredForByInitials = walk.answeredForByInitials.build();
        actionsServing = byLink(strategy.actions(), Action::serves);
        measuresServing = byLink(strategy.measures(), Measure::serves);

        ImmutableListMultimap.Builder<ActionPlanId, Action> ofPlans = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<ActionId, ActionPlan> ofActions = ImmutableListMultimap.builder();
        ImmutableListMultimap.Builder<ActionId, PlanRow> rows = ImmutableListMultimap.builder();
        strategy.actionPlans().forEach(plan -> {
            plan.rows().forEach(row -> ImmutableSet.copyOf(row.actions()).forEach(id -> rows.put(id, row)));
            actionIds(plan).forEach(id -> ofActions.put(id, plan));
        });
        plans.values()
                .forEach(plan ->
                        actionIds(plan).forEach(id -> action(id).ifPresent(action -> ofPlans.put(plan.id(), action))));
        actionsOfPlans = ofPlans.build();
        plansOfActions = ofActions.build();
        rowsOfActions = rows.build();
        actionsOutsidePlans = strategy.actions().stream()
                .filter(action -> !plansOfActions.containsKey(action.id()))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableSet<ActionId> actionIds(ActionPlan plan) {
        return plan.rows().stream().flatMap(row -> row.actions().stream()).collect(ImmutableSet.toImmutableSet());
    }

    private static <K, V> ImmutableMap<K, V> firstById(List<V> values, Function<V, K> id) {
        return values.stream().collect(toImmutableMap(id, value -> value, (first, second) -> first));
    }

    private static <V> ImmutableListMultimap<Link, V> byLink(List<V> values, Function<V, List<Link>> links) {
        ImmutableListMultimap.Builder<Link, V> byLink = ImmutableListMultimap.builder();
        values.forEach(value -> ImmutableSet.copyOf(links.apply(value)).forEach(link -> byLink.put(link, value)));
        return byLink.build();
    }

    Optional<Party> party(PartyId id) {
        return Optional.ofNullable(parties.get(id));
    }

    Optional<Pledge> pledge(PledgeId id) {
        return Optional.ofNullable(pledges.get(id));
    }

    Optional<Priority> priority(PriorityId id) {
        return Optional.ofNullable(priorities.get(id));
    }

    Optional<Action> action(ActionId id) {
        return Optional.ofNullable(actions.get(id));
    }

    Optional<ActionPlan> actionPlan(ActionPlanId id) {
        return Optional.ofNullable(plans.get(id));
    }

    Optional<Measure> measure(MeasureId id) {
        return Optional.ofNullable(measures.get(id));
    }

    Optional<Document> document(DocumentId id) {
        return Optional.ofNullable(documents.get(id));
    }

    List<Element> elements() {
        return elements;
    }

    Optional<Element> elementAt(String path) {
        Matcher marked = MARKED.matcher(path);
        return marked.matches() ? elementAt(marked.group(1), Integer.parseInt(marked.group(2))) : elementAt(path, 1);
    }

    private Optional<Element> elementAt(String path, int which) {
        return elementsByText.get(path.substring(path.lastIndexOf('/') + 1)).stream()
                .filter(element -> element.path().equals(path))
                .skip(which - 1)
                .findFirst();
    }

    List<Element> elements(String text) {
        return elementsByText.get(text);
    }

    List<Element> serving(ElementId id) {
        return serving.get(Link.to(id));
    }

    List<Action> actionsServing(ElementId id) {
        return actionsServing.get(Link.to(id));
    }

    List<Measure> measuresServing(ElementId id) {
        return measuresServing.get(Link.to(id));
    }

    List<Responsibility> responsibleFor(ElementId id) {
        return responsible.get(id);
    }

    List<Element> answeredForBy(PartyId party) {
        return answeredForByParty.get(party);
    }

    List<Element> answeredForByInitials(String initials) {
        return answeredForByInitials.get(initials);
    }

    List<Action> actionsOf(ActionPlanId plan) {
        return actionsOfPlans.get(plan);
    }

    List<ActionPlan> plansHolding(ActionId action) {
        return plansOfActions.get(action);
    }

    List<PlanRow> rowsHolding(ActionId action) {
        return rowsOfActions.get(action);
    }

    List<Action> actionsOutsidePlans() {
        return actionsOutsidePlans;
    }
}
