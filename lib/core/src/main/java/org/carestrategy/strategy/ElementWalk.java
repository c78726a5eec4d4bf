package org.carestrategy.strategy;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.carestrategy.governance.ReportingLine;
import org.carestrategy.governance.Responsibility;
import org.carestrategy.value.ElementId;
import org.carestrategy.value.Link;
import org.carestrategy.value.PartyId;

/** Goes once over all parts of a strategy that have an identifier, and notes what serves what and who answers for it. */
final class ElementWalk {
    final ImmutableList.Builder<Element> elements = ImmutableList.builder();
    final ImmutableListMultimap.Builder<Link, Element> serving = ImmutableListMultimap.builder();
    final ImmutableListMultimap.Builder<ElementId, Responsibility> responsible = ImmutableListMultimap.builder();
    final ImmutableListMultimap.Builder<PartyId, Element> answeredForByParty = ImmutableListMultimap.builder();
    final ImmutableListMultimap.Builder<String, Element> answeredForByInitials = ImmutableListMultimap.builder();

    void over(Strategy strategy) {
        strategy.frameworks().forEach(this::framework);
        strategy.parties()
                .forEach(party ->
                        note(add("governance/parties", party.id(), party.name()), List.of(), party.responsibilities()));
        strategy.reportingLines().forEach(line -> add("governance/lines", line.id(), ends(line)));
        strategy.pledges().forEach(this::pledge);
        strategy.priorities().forEach(this::priority);
        strategy.actions()
                .forEach(action -> note(
                        add("actions", action.id(), action.wording().text()),
                        action.serves(),
                        action.responsibilities()));
        strategy.actionPlans()
                .forEach(plan -> add(
                        "actionPlans", plan.id(), plan.title().orElse(plan.id().text())));
        strategy.measures()
                .forEach(measure -> note(
                        add("measures", measure.id(), measure.title()), measure.serves(), measure.responsibilities()));
        strategy.documents()
                .forEach(document -> note(
                        add("documents", document.id(), document.title()), List.of(), document.responsibilities()));
        strategy.papers().forEach(paper -> add("papers", paper.id(), paper.title()));
        strategy.decisions()
                .forEach(decision -> add(
                        "decisions",
                        decision.id(),
                        decision.title().orElse(decision.id().text())));
    }

    private static String ends(ReportingLine line) {
        return Stream.of(line.by().map(PartyId::text), line.to().map(to -> "to " + to))
                .flatMap(Optional::stream)
                .collect(joining(" "));
    }

    private void framework(Framework framework) {
        Element whole = add("frameworks", framework.id(), framework.title());
        framework.items().forEach(item -> add(whole.path() + "/items", item.id(), item.title()));
    }

    private void pledge(Pledge pledge) {
        Element whole = add("pledges", pledge.id(), pledge.title());
        note(whole, pledge.serves(), pledge.responsibilities());
        pledge.promises()
                .forEach(promise -> add(
                        whole.path() + "/promises",
                        promise.id(),
                        promise.wording().text()));
    }

    private void priority(Priority priority) {
        Element whole = add("priorities", priority.id(), priority.title());
        note(whole, priority.serves(), priority.responsibilities());
        priority.statements()
                .forEach(statement -> note(
                        add(
                                whole.path() + "/statements",
                                statement.id(),
                                statement.wording().text()),
                        statement.serves(),
                        List.of()));
    }

    private Element add(String list, ElementId id, String title) {
        Element element = new Element(id, list + "/" + id.text(), title);
        elements.add(element);
        return element;
    }

    private void note(Element element, List<Link> serves, List<Responsibility> responsibilities) {
        ImmutableSet.copyOf(serves).forEach(link -> serving.put(link, element));
        responsible.putAll(element.id(), responsibilities);
        Set<PartyId> parties = new LinkedHashSet<>();
        Set<String> initials = new LinkedHashSet<>();
        responsibilities.forEach(responsibility -> {
            responsibility.party().ifPresent(parties::add);
            responsibility.initials().ifPresent(initials::add);
        });
        parties.forEach(party -> answeredForByParty.put(party, element));
        initials.forEach(text -> answeredForByInitials.put(text, element));
    }
}
