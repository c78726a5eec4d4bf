package org.carestrategy.compare;

import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.carestrategy.strategy.Element;
import org.carestrategy.strategy.Framework;
import org.carestrategy.strategy.Pledge;
import org.carestrategy.strategy.Priority;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.ElementId;

/** The parts of one edition, each with what is said of it. */
final class Parts {
    private final Strategy strategy;
    private final Function<String, Optional<Placement>> placements;

    /** In the order of the document for parts of the same identifier. */
    private final ListMultimap<ElementId, Sheet> sheets = LinkedListMultimap.create();

    Parts(Strategy strategy, Function<String, Optional<Placement>> placements) {
        this.strategy = strategy;
        this.placements = placements;
    }

    List<Part> all() {
        strategy.frameworks().forEach(this::framework);
        strategy.parties().forEach(party -> put(party.id(), GovernanceSheets.of(party)));
        strategy.reportingLines().forEach(line -> put(line.id(), GovernanceSheets.of(line)));
        strategy.pledges().forEach(this::pledge);
        strategy.priorities().forEach(this::priority);
        strategy.actions()
                .forEach(action -> put(
                        action.id(),
                        WorkSheets.of(action)
                                .put("", placements.apply(action.id().text()))));
        strategy.actionPlans().forEach(plan -> put(plan.id(), WorkSheets.of(plan, strategy)));
        strategy.measures().forEach(measure -> put(measure.id(), WorkSheets.of(measure)));
        strategy.documents().forEach(document -> put(document.id(), WorkSheets.of(document)));
        strategy.papers().forEach(paper -> put(paper.id(), DecisionSheets.of(paper)));
        strategy.decisions().forEach(decision -> put(decision.id(), DecisionSheets.of(decision)));
        return strategy.elements().stream().map(this::part).toList();
    }

    private Part part(Element element) {
        Sheet sheet = sheets.get(element.id()).remove(0);
        return new Part(element.id(), element.path(), element.title(), sheet);
    }

    private void put(ElementId id, Sheet.Builder sheet) {
        sheets.put(id, sheet.build());
    }

    private void framework(Framework framework) {
        put(framework.id(), AimSheets.of(framework));
        framework.items().forEach(item -> put(item.id(), AimSheets.of(item).place(framework.id())));
    }

    private void pledge(Pledge pledge) {
        put(pledge.id(), AimSheets.of(pledge));
        pledge.promises()
                .forEach(promise -> put(promise.id(), AimSheets.of(promise).place(pledge.id())));
    }

    private void priority(Priority priority) {
        put(priority.id(), AimSheets.of(priority));
        priority.statements()
                .forEach(
                        statement -> put(statement.id(), AimSheets.of(statement).place(priority.id())));
    }
}
