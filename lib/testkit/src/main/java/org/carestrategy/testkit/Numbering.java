package org.carestrategy.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.carestrategy.decision.Decision;
import org.carestrategy.decision.Paper;
import org.carestrategy.governance.Governance;
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
import org.carestrategy.value.FrameworkId;
import org.carestrategy.value.FrameworkItemId;
import org.carestrategy.value.MeasureId;
import org.carestrategy.value.PaperId;
import org.carestrategy.value.PartyId;
import org.carestrategy.value.PledgeId;
import org.carestrategy.value.PriorityId;
import org.carestrategy.value.PromiseId;
import org.carestrategy.value.ReportingLineId;
import org.carestrategy.value.StatementId;

/**
 * Gives the parts of a strategy their identifiers, {@code action-1}, {@code action-2}, and their printed numbers where
 * they have one. Done last, so that parts can be generated, and dropped in shrinking, without regard to each other.
 */
final class Numbering {
    private int items;
    private int promises;
    private int statements;

    Strategy of(Strategy strategy) {
        return Strategy.builder()
                .from(strategy)
                .frameworks(each(strategy.frameworks(), this::framework))
                .governance(strategy.governance().map(Numbering::governance))
                .pledges(each(strategy.pledges(), this::pledge))
                .priorities(each(strategy.priorities(), this::priority))
                .actions(each(strategy.actions(), Numbering::action))
                .actionPlans(each(strategy.actionPlans(), Numbering::plan))
                .measures(each(strategy.measures(), Numbering::measure))
                .documents(each(strategy.documents(), Numbering::document))
                .papers(each(strategy.papers(), Numbering::paper))
                .decisions(each(strategy.decisions(), Numbering::decision))
                .build();
    }

    /** Names the promises of a pledge that stands alone. */
    static Pledge inside(Pledge pledge) {
        return Pledge.builder()
                .from(pledge)
                .promises(each(pledge.promises(), new Numbering()::promise))
                .build();
    }

    /** Names the outcome statements of a priority that stands alone. */
    static Priority inside(Priority priority) {
        return Priority.builder()
                .from(priority)
                .statements(each(priority.statements(), new Numbering()::statement))
                .build();
    }

    private static Governance governance(Governance governance) {
        return Governance.builder()
                .from(governance)
                .parties(each(governance.parties(), Numbering::party))
                .lines(each(governance.lines(), Numbering::line))
                .build();
    }

    private static Party party(Party party, int number) {
        return Party.builder().from(party).id(PartyId.of("party-" + number)).build();
    }

    private static ReportingLine line(ReportingLine line, int number) {
        return ReportingLine.builder()
                .from(line)
                .id(ReportingLineId.of("line-" + number))
                .build();
    }

    private Framework framework(Framework framework, int number) {
        return Framework.builder()
                .from(framework)
                .id(FrameworkId.of("framework-" + number))
                .items(each(framework.items(), this::item))
                .build();
    }

    private FrameworkItem item(FrameworkItem item, int number) {
        return FrameworkItem.builder()
                .from(item)
                .id(FrameworkItemId.of("item-" + ++items))
                .number(printed(item.number(), number))
                .build();
    }

    private Pledge pledge(Pledge pledge, int number) {
        return Pledge.builder()
                .from(pledge)
                .id(PledgeId.of("pledge-" + number))
                .number(printed(pledge.number(), number))
                .promises(each(pledge.promises(), this::promise))
                .build();
    }

    private Promise promise(Promise promise, int number) {
        return Promise.builder()
                .from(promise)
                .id(PromiseId.of("promise-" + ++promises))
                .number(printed(promise.number(), number))
                .build();
    }

    private Priority priority(Priority priority, int number) {
        return Priority.builder()
                .from(priority)
                .id(PriorityId.of("priority-" + number))
                .number(printed(priority.number(), number))
                .statements(each(priority.statements(), this::statement))
                .build();
    }

    private OutcomeStatement statement(OutcomeStatement statement, int number) {
        return OutcomeStatement.builder()
                .from(statement)
                .id(StatementId.of("statement-" + ++statements))
                .number(printed(statement.number(), number))
                .build();
    }

    private static Action action(Action action, int number) {
        return Action.builder()
                .from(action)
                .id(ActionId.of("action-" + number))
                .number(printed(action.number(), number))
                .build();
    }

    private static ActionPlan plan(ActionPlan plan, int number) {
        return ActionPlan.builder()
                .from(plan)
                .id(ActionPlanId.of("plan-" + number))
                .build();
    }

    private static Measure measure(Measure measure, int number) {
        return Measure.builder()
                .from(measure)
                .id(MeasureId.of("measure-" + number))
                .number(printed(measure.number(), number))
                .build();
    }

    private static Document document(Document document, int number) {
        return Document.builder()
                .from(document)
                .id(DocumentId.of("document-" + number))
                .build();
    }

    private static Paper paper(Paper paper, int number) {
        return Paper.builder().from(paper).id(PaperId.of("paper-" + number)).build();
    }

    private static Decision decision(Decision decision, int number) {
        return Decision.builder()
                .from(decision)
                .id(DecisionId.of("decision-" + number))
                .build();
    }

    private static Optional<String> printed(Optional<String> generated, int number) {
        return generated.map(ignored -> Integer.toString(number));
    }

    private static <T> List<T> each(List<T> parts, BiFunction<T, Integer, T> named) {
        List<T> all = new ArrayList<>();
        parts.forEach(part -> all.add(named.apply(part, all.size() + 1)));
        return all;
    }
}
