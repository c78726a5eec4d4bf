package org.carestrategy.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.carestrategy.check.Clean.HEALTH;
import static org.carestrategy.check.Clean.PLEDGE;
import static org.carestrategy.check.Clean.PROMISE;
import static org.carestrategy.check.Clean.STATEMENT;
import static org.carestrategy.check.Clean.assertClean;
import static org.carestrategy.check.Clean.assertOnly;
import static org.carestrategy.check.Clean.links;
import static org.carestrategy.check.Clean.places;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carestrategy.finding.Finding;
import org.carestrategy.finding.Severity;
import org.carestrategy.governance.Responsibility;
import org.carestrategy.governance.ResponsibilityKind;
import org.carestrategy.strategy.Action;
import org.carestrategy.strategy.OutcomeStatement;
import org.carestrategy.strategy.Pledge;
import org.carestrategy.strategy.Priority;
import org.carestrategy.strategy.PriorityKind;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.ActionId;
import org.carestrategy.value.ElementId;
import org.carestrategy.value.PriorityId;
import org.carestrategy.value.StatementId;
import org.carestrategy.value.Wording;
import org.junit.jupiter.api.Test;

/** Each rule of priorities: what passes, and what breaks it and nothing else. */
class PriorityRulesTest {
    private static final PriorityId WORKFORCE = PriorityId.of("workforce");
    private static final PriorityId SAFETY = PriorityId.of("safety");
    private static final StatementId NOTICED = StatementId.of("noticed");
    private static final ActionId RECRUIT = ActionId.of("recruit");

    /** A delivery priority to which somebody is committed, and for which somebody answers. */
    private static Priority.Builder workforce() {
        return Priority.builder()
                .id(WORKFORCE)
                .number("2")
                .kind(PriorityKind.DELIVERY)
                .title("A steady workforce")
                .commitment(Wording.of("We will keep our social workers."))
                .addServes(PLEDGE)
                .addResponsibilities(Responsibility.of(ResponsibilityKind.ACCOUNTABLE, Clean.DIRECTOR));
    }

    private static Priority.Builder safety() {
        return workforce()
                .id(SAFETY)
                .kind(PriorityKind.OUTCOME)
                .title("Safe and noticed")
                .addStatements(OutcomeStatement.builder()
                        .id(NOTICED)
                        .wording(Wording.of("Somebody asks."))
                        .build());
    }

    private static Action.Builder recruit(ElementId... serves) {
        return Action.builder()
                .id(RECRUIT)
                .number("A2")
                .wording(Wording.of("Recruit two social workers."))
                .serves(links(serves));
    }

    @Test
    void aPriorityWithoutCommitmentIsFound() {
        Priority bare = Clean.priority().commitment(Optional.empty()).build();
        assertOnly(
                Clean.strategy().priorities(List.of(bare)),
                "priority.no-commitment",
                Severity.WARNING,
                "priorities/health/commitment",
                Map.of());
    }

    @Test
    void aPriorityThatIsAPledgeNeedsNoOtherCommitment() {
        Priority pledged =
                Clean.priority().commitment(Optional.empty()).pledge(PLEDGE).build();
        assertClean(Clean.strategy().priorities(List.of(pledged)));
    }

    @Test
    void aPriorityForWhichThereIsNothingToDoIsFound() {
        assertOnly(
                Clean.strategy().addPriorities(workforce().build()),
                "priority.nothing-to-do",
                Severity.WARNING,
                "priorities/workforce",
                Map.of("which", "priority 'workforce'"));
    }

    @Test
    void wherePrioritiesHaveNoKindTheyAreTakenForOutcomes() {
        Priority unsaid = Clean.priority().kind(Optional.empty()).build();
        assertThat(places(measured(PROMISE).priorities(List.of(unsaid)), "priority.no-measure"))
                .containsExactly("priorities/health");
    }

    @Test
    void thatThereIsNothingToDoForAnyOfThemIsSaidOnce() {
        assertThat(Clean.found(
                        Clean.strategy()
                                .addPriorities(workforce().build())
                                .actions(
                                        List.of(Clean.action().serves(List.of()).build())),
                        "priority.nothing-to-do"))
                .extracting(Finding::path, Finding::message)
                .containsExactly(tuple("priorities", "no action serves any of the 2 priorities"));
    }

    @Test
    void anActionMayServeAPriorityByWhatBelongsToIt() {
        Strategy.Builder strategy = Clean.strategy().addPriorities(workforce().build());
        assertClean(strategy.addActions(recruit(WORKFORCE).build()));
        assertThat(nothingToDo(safety(), NOTICED)).isEmpty();
        assertThat(nothingToDo(safety().pledge(PLEDGE), PLEDGE)).isEmpty();
        assertThat(nothingToDo(safety().pledge(PLEDGE), PROMISE)).isEmpty();
        assertThat(nothingToDo(safety(), HEALTH)).containsExactly("priorities/safety");
    }

    private static List<String> nothingToDo(Priority.Builder priority, ElementId served) {
        return places(
                Clean.strategy()
                        .addPriorities(priority.build())
                        .actions(List.of(
                                Clean.action().serves(links(HEALTH)).build(),
                                recruit(served).build())),
                "priority.nothing-to-do");
    }

    private static Strategy.Builder measured(ElementId... served) {
        return Clean.strategy()
                .measures(List.of(Clean.measure().serves(links(served)).build()));
    }

    @Test
    void anOutcomePriorityWithoutMeasureIsFound() {
        assertOnly(
                measured(PROMISE),
                "priority.no-measure",
                Severity.WARNING,
                "priorities/health",
                Map.of("which", "priority 'health'"));
    }

    @Test
    void outcomePrioritiesThatAllLackMeasuresAreToldOfOnce() {
        Strategy.Builder two = Clean.strategy()
                .addPriorities(safety().build())
                .actions(List.of(Clean.action().addServes(SAFETY).build()));
        assertOnly(
                two.measures(List.of(Clean.measure().serves(links(PROMISE)).build())),
                "priority.no-measure",
                Severity.WARNING,
                "priorities",
                Map.of("which", "any of the 2 outcome priorities"));
        assertOnly(
                two.measures(List.of(Clean.measure().serves(links(HEALTH)).build())),
                "priority.no-measure",
                Severity.WARNING,
                "priorities/safety",
                Map.of("which", "priority 'safety'"));
    }

    @Test
    void aMeasureMayServeAPriorityByWhatBelongsToIt() {
        assertClean(measured(HEALTH));
        assertClean(measured(STATEMENT));
        assertClean(measured(Clean.ACTION));
        assertClean(measured(PROMISE)
                .priorities(List.of(Clean.priority().pledge(PLEDGE).build())));
    }

    @Test
    void aDeliveryPriorityNeedsNeitherMeasureNorOutcomeStatement() {
        assertClean(Clean.strategy()
                .addPriorities(workforce().build())
                .addActions(recruit(WORKFORCE).build()));
    }

    @Test
    void anOutcomePriorityWithoutOutcomeStatementIsFound() {
        assertOnly(
                Clean.strategy()
                        .priorities(
                                List.of(Clean.priority().statements(List.of()).build()))
                        .actions(List.of(
                                Clean.action().serves(links(HEALTH, PROMISE)).build()))
                        .measures(List.of(Clean.measure().serves(links(HEALTH)).build())),
                "priority.no-outcome-statement",
                Severity.ADVICE,
                "priorities/health",
                Map.of("which", "priority 'health'"));
    }

    private static Strategy.Builder unanswered(Action.Builder... actions) {
        Strategy.Builder strategy = Clean.strategy()
                .addPriorities(workforce().responsibilities(List.of()).build());
        List.of(actions).forEach(action -> strategy.addActions(action.build()));
        return strategy;
    }

    @Test
    void aPriorityForWhichNobodyAnswersIsFound() {
        assertOnly(
                unanswered(recruit(WORKFORCE)),
                "priority.nobody-answers",
                Severity.WARNING,
                "priorities/workforce/responsibilities",
                Map.of());
    }

    @Test
    void itIsEnoughThatSomebodyAnswersForAnActionThatServesThePriority() {
        Responsibility lead = Responsibility.lead(Clean.DIRECTOR);
        assertClean(unanswered(recruit(WORKFORCE).addResponsibilities(lead)));
        assertClean(unanswered(
                recruit(WORKFORCE),
                recruit(RECRUIT).id(ActionId.of("advertise")).number("A3").addResponsibilities(lead)));
    }

    @Test
    void itIsEnoughThatSomebodyAnswersForThePledgeThatThePriorityIs() {
        assertThat(answeredForAsPledge(ResponsibilityKind.LEAD)).isEmpty();
        assertThat(answeredForAsPledge(ResponsibilityKind.ACCOUNTABLE)).isEmpty();
        assertThat(answeredForAsPledge(ResponsibilityKind.AUTHOR))
                .containsExactly("priorities/workforce/responsibilities");
    }

    private static List<String> answeredForAsPledge(ResponsibilityKind as) {
        Pledge pledge = Clean.pledge()
                .responsibilities(List.of(Responsibility.of(as, Clean.VOICES)))
                .build();
        return places(
                Clean.strategy()
                        .pledges(List.of(pledge))
                        .addPriorities(workforce()
                                .responsibilities(List.of())
                                .pledge(PLEDGE)
                                .build())
                        .actions(List.of(
                                Clean.action().serves(links(HEALTH)).build(),
                                recruit(WORKFORCE).build())),
                "priority.nobody-answers");
    }
}
