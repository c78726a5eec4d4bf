package org.carestrategy.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.carestrategy.check.Clean.ACTION;
import static org.carestrategy.check.Clean.HEALTH;
import static org.carestrategy.check.Clean.PLEDGE;
import static org.carestrategy.check.Clean.PROMISE;
import static org.carestrategy.check.Clean.STATEMENT;
import static org.carestrategy.check.Clean.assertClean;
import static org.carestrategy.check.Clean.assertOnly;
import static org.carestrategy.check.Clean.links;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carestrategy.finding.Finding;
import org.carestrategy.finding.Severity;
import org.carestrategy.strategy.Action;
import org.carestrategy.strategy.ActionKind;
import org.carestrategy.strategy.ActionPlan;
import org.carestrategy.strategy.Deferral;
import org.carestrategy.strategy.Document;
import org.carestrategy.strategy.DocumentKind;
import org.carestrategy.strategy.PlanRow;
import org.carestrategy.strategy.Priority;
import org.carestrategy.strategy.PriorityKind;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.ActionId;
import org.carestrategy.value.ActionPlanId;
import org.carestrategy.value.DocumentId;
import org.carestrategy.value.ElementId;
import org.carestrategy.value.Frequency;
import org.carestrategy.value.Link;
import org.carestrategy.value.PriorityId;
import org.carestrategy.value.Timescale;
import org.junit.jupiter.api.Test;

/** The plans carry out the whole strategy: what passes, and what breaks a rule and nothing else. */
class PlanCoverageRulesTest {
    private static final String NO_PLAN = "plan.year-without-plan";
    private static final String LEFT_OUT = "plan.outcome-left-out";
    private static final String DEVELOPMENT = "plan.development-in-no-plan";
    private static final PriorityId WORKFORCE = PriorityId.of("workforce");
    private static final ActionId NEW = ActionId.of("new-clinic");
    private static final ActionId LATER = ActionId.of("ring-dentists");

    private static List<Finding> found(Strategy.Builder strategy, String code) {
        return found(Subject.of(strategy.build()).asOf(Clean.DAY), code);
    }

    private static List<Finding> found(Subject subject, String code) {
        return RuleSet.publication().check(subject).stream()
                .filter(finding -> finding.code().equals(code))
                .toList();
    }

    private static ActionPlan.Builder plan(String period) {
        return Clean.plan().period(Timescale.parse(period));
    }

    private static ActionPlan.Builder nextPlan(ActionId... actions) {
        return plan("FY2025-26")
                .id(ActionPlanId.of("plan-2025-26"))
                .rows(List.of(PlanRow.builder().addActions(actions).build()));
    }

    private static Strategy.Builder period(String period) {
        return Clean.strategy().period(Timescale.parse(period));
    }

    private static Strategy.Builder plans(Strategy.Builder strategy, ActionPlan.Builder... plans) {
        return strategy.actionPlans(
                List.of(plans).stream().map(ActionPlan.Builder::build).toList());
    }

    private static List<String> years(Strategy.Builder strategy) {
        return found(strategy, NO_PLAN).stream()
                .map(finding -> finding.arguments().get("years"))
                .toList();
    }

    @Test
    void yearsWithoutAPlanAreFoundTogether() {
        assertOnly(period("2024/2027"), NO_PLAN, Severity.WARNING, "actionPlans", Map.of("years", "2025-26, 2026-27"));
    }

    @Test
    void everyYearMayHaveAPlanOfItsOwnOrShareOne() {
        assertClean(plans(period("2024/2026"), Clean.plan(), nextPlan(ACTION)));
        assertClean(plans(period("2024/2026"), plan("FY2024-25/FY2025-26")));
        assertClean(plans(period("2024/2026"), plan("2024/2026")));
        assertThat(years(plans(period("AY2024-25/AY2025-26"), plan("AY2024-25"))))
                .containsExactly("2025-26");
    }

    @Test
    void aYearIsPlannedIfPlansCoverMoreThanHalfOfIt() {
        assertThat(years(plans(period("FY2024-25"), plan("2024-04-01/2024-09-29"))))
                .containsExactly("2024-25");
        assertThat(years(plans(period("FY2024-25"), plan("2024-04-01/2024-09-30"))))
                .isEmpty();
        ActionPlan.Builder third = plan("FY2024-25-Q3").id(ActionPlanId.of("third-quarter"));
        assertThat(years(plans(period("FY2024-25"), plan("FY2024-25-Q1"), third)))
                .isEmpty();
    }

    @Test
    void anOpenPeriodHasNoYearsToPlanFor() {
        assertThat(years(Clean.strategy().period(Timescale.ongoing()))).isEmpty();
        assertThat(years(Clean.strategy().period(Optional.empty()))).isEmpty();
    }

    @Test
    void aPlanThatGoesOnCoversEveryYear() {
        assertThat(years(plans(period("2024/2027"), Clean.plan(), plan("ongoing"))))
                .isEmpty();
    }

    @Test
    void plansWithoutPeriodMayBeForAnyYear() {
        ActionPlan.Builder some = Clean.plan().period(Optional.empty());
        assertThat(years(plans(period("2024/2027"), some))).isEmpty();
        assertThat(years(plans(period("2024/2026"), some, nextPlan(ACTION)))).containsExactly("2024-25");
    }

    @Test
    void withoutAnyPlanAllYearsAreToldOnceUnlessTheStrategyDatesItsActionsItself() {
        assertThat(years(plans(period("2024/2026")))).isEmpty();
        assertThat(years(plans(period("2024/2026"))
                        .actions(List.of(
                                Clean.action().timescale(Optional.empty()).build()))))
                .containsExactly("2024-25, 2025-26");
        assertThat(years(plans(period("2024/2026")).actions(List.of()))).containsExactly("2024-25, 2025-26");
    }

    private static Document yearlyPlan(DocumentKind kind) {
        return Document.builder()
                .id(DocumentId.of("yearly-plan"))
                .kind(kind)
                .title("Plan of the year")
                .frequency(Frequency.parse("every 12 months"))
                .build();
    }

    private static List<Finding> promised(String day, Document document) {
        return found(
                Subject.of(period("2024/2026").addDocuments(document).build()).asOf(LocalDate.parse(day)), NO_PLAN);
    }

    @Test
    void aYearThatHasNotBegunIsExcusedIfAPlanIsPromisedForEachYear() {
        Document promised = yearlyPlan(DocumentKind.ACTION_PLAN);
        assertThat(promised("2025-03-31", promised)).isEmpty();
        assertThat(promised("2025-04-01", promised)).hasSize(1);
        assertThat(promised("2025-03-31", yearlyPlan(DocumentKind.REPORT))).hasSize(1);
        assertThat(promised(
                        "2025-03-31",
                        Document.builder()
                                .from(promised)
                                .frequency(Optional.empty())
                                .build()))
                .hasSize(1);
        assertThat(promised(
                        "2025-03-31",
                        Document.builder()
                                .from(promised)
                                .frequency(Optional.empty())
                                .due(Timescale.parse("2025-03"))
                                .build()))
                .isEmpty();
        assertThat(found(Subject.of(period("2024/2026").addDocuments(promised).build()), NO_PLAN))
                .hasSize(1);
    }

    /** The one action is for a delivery priority; another, not in the plan, is for the outcome. */
    private static Strategy.Builder leftOut() {
        return Clean.strategy()
                .addPriorities(workforce().build())
                .actions(List.of(
                        Clean.action().serves(links(WORKFORCE, PROMISE)).build(),
                        later(HEALTH).build()));
    }

    private static Priority.Builder workforce() {
        return Clean.priority()
                .id(WORKFORCE)
                .number("2")
                .kind(PriorityKind.DELIVERY)
                .statements(List.of());
    }

    private static Action.Builder later(ElementId... serves) {
        return Clean.action().id(LATER).number("A2").serves(links(serves));
    }

    private static ActionPlan.Builder deferring(ElementId... ids) {
        ActionPlan.Builder plan = Clean.plan();
        List.of(ids)
                .forEach(id -> plan.addNotThisYear(
                        Deferral.builder().about(Link.to(id)).build()));
        return plan;
    }

    @Test
    void anOutcomeOfWhichThePlanOfTheYearSaysNothingIsFound() {
        assertOnly(leftOut(), LEFT_OUT, Severity.WARNING, "priorities/health", Map.of("plan", "plan-2024-25"));
    }

    @Test
    void aDeliveryPriorityNeedNotBeInEveryPlan() {
        assertThat(found(
                        leftOut()
                                .priorities(List.of(
                                        Clean.priority()
                                                .kind(PriorityKind.DELIVERY)
                                                .build(),
                                        workforce().build())),
                        LEFT_OUT))
                .isEmpty();
    }

    @Test
    void anActionOfThePlanMayServeThePriorityByWhatBelongsToItOrByAnotherAction() {
        assertThat(leftOutIfServing(STATEMENT)).isEmpty();
        assertThat(leftOutIfServing(LATER)).isEmpty();
        assertThat(leftOutIfServing(PLEDGE)).hasSize(1);
        Priority pledged = Clean.priority().pledge(PLEDGE).build();
        assertThat(found(leftOut().priorities(List.of(pledged, workforce().build())), LEFT_OUT))
                .isEmpty();
    }

    private static List<Finding> leftOutIfServing(ElementId id) {
        return found(
                leftOut()
                        .actions(List.of(
                                Clean.action().serves(links(id)).build(),
                                later(HEALTH).build())),
                LEFT_OUT);
    }

    @Test
    void thePlanMaySayWhyAnOutcomeIsLeftOut() {
        assertClean(plans(leftOut(), deferring(HEALTH)));
        assertClean(plans(leftOut(), deferring(STATEMENT)));
        assertClean(plans(leftOut(), deferring(LATER)));
        assertThat(found(plans(leftOut(), deferring(WORKFORCE)), LEFT_OUT)).hasSize(1);
    }

    @Test
    void allTheWorkOnAnOutcomeMustBeDeferred() {
        Strategy.Builder more =
                leftOut().addActions(later(STATEMENT).id(NEW).number("A3").build());
        assertThat(found(plans(more, deferring(LATER)), LEFT_OUT)).hasSize(1);
        assertThat(found(plans(more, deferring(LATER, NEW)), LEFT_OUT)).isEmpty();
        assertThat(found(plans(more, deferring(LATER), nextPlan(NEW)), LEFT_OUT))
                .isEmpty();
        assertThat(found(plans(leftOut(), Clean.plan(), nextPlan(LATER)), LEFT_OUT))
                .hasSize(1);
    }

    private static List<String> leftOutOf(LocalDate day, ActionPlan.Builder... plans) {
        return found(Subject.of(plans(leftOut(), plans).build()).asOf(day), LEFT_OUT).stream()
                .map(finding -> finding.arguments().get("plan"))
                .toList();
    }

    @Test
    void thePlanOfTheDayIsJudgedElseTheNext() {
        ActionPlan.Builder next = nextPlan(LATER);
        assertThat(leftOutOf(LocalDate.parse("2025-03-31"), Clean.plan(), next)).containsExactly("plan-2024-25");
        assertThat(leftOutOf(LocalDate.parse("2025-04-01"), Clean.plan(), next)).isEmpty();
        assertThat(leftOutOf(LocalDate.parse("2024-03-31"), next, Clean.plan())).containsExactly("plan-2024-25");
        assertThat(leftOutOf(LocalDate.parse("2025-04-01"), Clean.plan())).isEmpty();
    }

    @Test
    void withoutADayThePlanOfTheDayOfWritingIsJudged() {
        assertThat(found(
                        Subject.of(
                                plans(leftOut(), Clean.plan(), nextPlan(LATER)).build()),
                        LEFT_OUT))
                .hasSize(1);
    }

    @Test
    void theWorkMayBeInAnyPlanOfTheDay() {
        ActionPlan.Builder ofTheTrust = nextPlan(LATER).period(Timescale.parse("FY2024-25"));
        assertThat(leftOutOf(Clean.DAY, Clean.plan(), ofTheTrust)).isEmpty();
        assertThat(leftOutOf(Clean.DAY, nextPlan(ACTION).period(Timescale.parse("FY2024-25")), Clean.plan()))
                .containsExactly("plan-2024-25, plan-2025-26");
    }

    @Test
    void aPlanWithoutRowsIsStillToBeWritten() {
        assertThat(leftOutOf(Clean.DAY, Clean.plan().rows(List.of()))).isEmpty();
    }

    private static Action.Builder development(ElementId... serves) {
        return Clean.action().id(NEW).number("A3").kind(ActionKind.DEVELOPMENT).serves(links(serves));
    }

    @Test
    void whatIsToBeDevelopedAndIsInNoPlanIsFound() {
        assertOnly(
                Clean.strategy().addActions(development(HEALTH).build()),
                DEVELOPMENT,
                Severity.WARNING,
                "priorities/health",
                Map.of("developments", "new-clinic"));
        assertOnly(
                Clean.strategy().addActions(development(PROMISE).build()),
                DEVELOPMENT,
                Severity.WARNING,
                "actions",
                Map.of("developments", "new-clinic"));
    }

    @Test
    void developmentsAreToldTogetherAtTheFirstPriorityThatTheyServe() {
        Strategy.Builder two = leftOut()
                .actions(List.of(
                        Clean.action().build(),
                        development(WORKFORCE, HEALTH).build(),
                        development(HEALTH)
                                .id(ActionId.of("another"))
                                .number("A4")
                                .build(),
                        development(WORKFORCE)
                                .id(ActionId.of("third"))
                                .number("A5")
                                .build()));
        assertThat(found(two, DEVELOPMENT))
                .extracting(Finding::path, finding -> finding.arguments().get("developments"))
                .containsExactly(
                        tuple("priorities/health", "another, new-clinic"), tuple("priorities/workforce", "third"));
    }

    @Test
    void aDevelopmentIsTakenUpByARowByAnActionInARowOrByAReason() {
        Strategy.Builder taken = Clean.strategy().addActions(development(HEALTH).build());
        assertClean(plans(
                taken, Clean.plan().addRows(PlanRow.builder().addActions(NEW).build())));
        assertClean(plans(taken, deferring(NEW)));
        assertClean(Clean.strategy()
                .actions(List.of(
                        Clean.action().addServes(NEW).build(),
                        development(HEALTH).build())));
    }

    @Test
    void otherActionsNeedNotBeInAPlan() {
        assertClean(Clean.strategy().addActions(later(HEALTH).build()));
    }

    @Test
    void whereThereIsNoPlanAtAllDevelopmentsAreNotToldOneByOne() {
        assertThat(found(plans(Clean.strategy().addActions(development(HEALTH).build())), DEVELOPMENT))
                .isEmpty();
    }
}
