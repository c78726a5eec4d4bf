package org.carestrategy.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carestrategy.check.Clean.ACTION;
import static org.carestrategy.check.Clean.DIRECTOR;
import static org.carestrategy.check.Clean.NURSE;
import static org.carestrategy.check.Clean.assertClean;
import static org.carestrategy.check.Clean.assertOnly;
import static org.carestrategy.check.Clean.places;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carestrategy.finding.Finding;
import org.carestrategy.finding.Severity;
import org.carestrategy.governance.PartyKind;
import org.carestrategy.governance.Responsibility;
import org.carestrategy.governance.ResponsibilityKind;
import org.carestrategy.strategy.Action;
import org.carestrategy.strategy.ActionKind;
import org.carestrategy.strategy.ActionPlan;
import org.carestrategy.strategy.PlanRow;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.strategy.Term;
import org.carestrategy.value.ActionId;
import org.carestrategy.value.ActionPlanId;
import org.carestrategy.value.PartyId;
import org.carestrategy.value.Timescale;
import org.junit.jupiter.api.Test;

/** What a plan says of its actions: what passes, and what breaks a rule and nothing else. */
class PlanRulesTest {
    private static final ActionId RING = ActionId.of("a-ring-dentists");
    private static final ActionPlanId OTHER = ActionPlanId.of("plan-of-the-trust");
    private static final Responsibility LEAD = Responsibility.lead(NURSE);

    private static Strategy.Builder with(Action.Builder action) {
        return Clean.strategy().actions(List.of(action.build()));
    }

    private static Action.Builder ledBy(Responsibility... responsibilities) {
        return Clean.action().responsibilities(List.of(responsibilities));
    }

    private static Action.Builder undated() {
        return Clean.action().timescale(Optional.empty());
    }

    private static Action ring(Action.Builder action) {
        return action.id(RING).number("A2").build();
    }

    private static PlanRow row(ActionId... actions) {
        return PlanRow.builder().addActions(actions).build();
    }

    private static Map<String, String> values(String plan, String actions) {
        return Map.of("plan", plan, "actions", actions);
    }

    @Test
    void anActionOfAPlanThatNobodyLeadsIsFound() {
        assertOnly(
                with(ledBy(Responsibility.of(ResponsibilityKind.CHAMPION, NURSE))),
                "plan.no-lead",
                Severity.WARNING,
                "actions/book-checks/responsibilities",
                values("plan-2024-25", "book-checks"));
    }

    @Test
    void anActionIsLedIfSomebodyIsAccountableAndAnIdeaNeedNotBe() {
        assertClean(with(ledBy(Responsibility.of(ResponsibilityKind.ACCOUNTABLE, NURSE))));
        assertClean(with(ledBy().kind(ActionKind.IDEA)));
        assertThat(places(with(ledBy().kind(ActionKind.CONTINUOUS)), "plan.no-lead"))
                .hasSize(1);
    }

    @Test
    void actionsOfTheStrategyItselfNeedNeitherLeadNorDate() {
        assertClean(Clean.strategy().addActions(ring(undated().responsibilities(List.of()))));
    }

    @Test
    void anActionOfAPlanWithoutDateIsFound() {
        assertOnly(
                with(undated()),
                "plan.no-date",
                Severity.WARNING,
                "actions/book-checks/timescale",
                values("plan-2024-25", "book-checks"));
    }

    @Test
    void ideasAndContinuousWorkNeedNoDateAndOngoingIsOne() {
        assertClean(with(undated().kind(ActionKind.IDEA)));
        assertClean(with(undated().kind(ActionKind.CONTINUOUS)));
        assertClean(with(undated().timescale(Timescale.ongoing())));
        assertThat(places(with(undated().kind(ActionKind.IMMEDIATE)), "plan.no-date"))
                .hasSize(1);
    }

    private static Strategy.Builder twoUndated(ActionPlan.Builder... plans) {
        return with(undated())
                .addActions(ring(undated()))
                .actionPlans(
                        List.of(plans).stream().map(ActionPlan.Builder::build).toList());
    }

    @Test
    void theActionsOfARowAreToldTogetherAtTheFirstOfThem() {
        assertOnly(
                twoUndated(Clean.plan().rows(List.of(row(ACTION, RING)))),
                "plan.no-date",
                Severity.WARNING,
                "actions/a-ring-dentists/timescale",
                values("plan-2024-25", "a-ring-dentists, book-checks"));
    }

    @Test
    void theActionsOfTwoRowsAreToldApart() {
        assertThat(places(twoUndated(Clean.plan().rows(List.of(row(ACTION), row(RING)))), "plan.no-date"))
                .containsExactlyInAnyOrder("actions/a-ring-dentists/timescale", "actions/book-checks/timescale");
    }

    @Test
    void onlyTheActionsConcernedAreToldOf() {
        assertOnly(
                with(undated())
                        .addActions(ring(Clean.action()))
                        .actionPlans(List.of(
                                Clean.plan().rows(List.of(row(RING, ACTION))).build())),
                "plan.no-date",
                Severity.WARNING,
                "actions/book-checks/timescale",
                values("plan-2024-25", "book-checks"));
    }

    @Test
    void anActionInRowsOfTwoPlansIsToldOfOnceWhateverTheirOrder() {
        ActionPlan.Builder first = Clean.plan().rows(List.of(row(ACTION)));
        ActionPlan.Builder second = Clean.plan().id(OTHER).rows(List.of(row(RING, ACTION, ACTION)));
        List<Finding> findings = Clean.check(twoUndated(first, second)).all();
        assertThat(findings)
                .extracting(Finding::arguments)
                .containsExactly(values("plan-2024-25", "book-checks"), values("plan-of-the-trust", "a-ring-dentists"));
        assertThat(Clean.check(twoUndated(second, first)).all()).isEqualTo(findings);
    }

    @Test
    void theRowsOfAPlanAreToldOfInTheSameWayWhateverTheirOrder() {
        ActionPlan.Builder plan = Clean.plan().rows(List.of(row(ACTION), row(RING, ACTION)));
        List<Finding> findings = Clean.check(twoUndated(plan)).all();
        assertThat(findings)
                .extracting(Finding::arguments)
                .containsExactly(values("plan-2024-25", "a-ring-dentists, book-checks"));
        assertThat(Clean.check(twoUndated(Clean.plan().rows(List.of(row(RING, ACTION), row(ACTION)))))
                        .all())
                .isEqualTo(findings);
    }

    @Test
    void severalLeadsOfWhomNoneIsAccountableAreFound() {
        Map<String, String> values = values("plan-2024-25", "book-checks");
        String path = "actions/book-checks/responsibilities";
        assertOnly(with(ledBy(LEAD, Responsibility.lead(DIRECTOR))), "plan.shared-lead", Severity.ADVICE, path, values);
        assertThat(places(
                        with(ledBy(LEAD, Responsibility.ofInitials(ResponsibilityKind.LEAD, "JW"))),
                        "plan.shared-lead"))
                .containsExactly(path);
        assertThat(places(with(ledBy(LEAD, Responsibility.lead(DIRECTOR), LEAD)), "plan.shared-lead"))
                .containsExactly(path);
    }

    @Test
    void severalMayLeadIfOneIsAccountableOrNothingIsDecidedYet() {
        Responsibility second = Responsibility.lead(DIRECTOR);
        assertClean(with(ledBy(LEAD, second, Responsibility.of(ResponsibilityKind.ACCOUNTABLE, DIRECTOR))));
        assertClean(with(ledBy(LEAD, second).kind(ActionKind.IDEA)));
        assertClean(with(ledBy(LEAD, LEAD)));
        assertClean(with(ledBy(LEAD, Responsibility.of(ResponsibilityKind.CHAMPION, DIRECTOR))));
    }

    /** The Board agreed the strategy late, in the year of its plan. */
    private static Strategy.Builder agreedOn(String day, ActionPlan.Builder plan) {
        LocalDate date = LocalDate.parse(day);
        return Clean.strategy()
                .actionPlans(List.of(plan.build()))
                .decisions(List.of(Clean.decision()
                        .date(Timescale.day(date))
                        .recordedOn(date)
                        .items(List.of(Clean.item()
                                .effective(Timescale.day(date.plusDays(6)))
                                .callInUntil(date.plusDays(5))
                                .build()))
                        .build()));
    }

    @Test
    void whatFellDueBeforeTheStrategyWasAgreedIsFound() {
        assertOnly(
                agreedOn("2025-01-01", Clean.plan()),
                "plan.due-before-agreed",
                Severity.WARNING,
                "actions/book-checks/timescale",
                Map.of("plan", "plan-2024-25", "actions", "book-checks", "agreed", "2025-01-01"));
    }

    @Test
    void whatIsDueOnTheDayOnWhichTheStrategyIsAgreedIsInTime() {
        assertClean(agreedOn("2024-12-31", Clean.plan()));
        assertClean(agreedOn("2025-01-01", Clean.plan())
                .actions(List.of(Clean.action().timescale(Timescale.ongoing()).build())));
        assertThat(places(
                        agreedOn("2025-01-01", Clean.plan())
                                .actions(List.of(undated().build())),
                        "plan.due-before-agreed"))
                .isEmpty();
    }

    @Test
    void onlyPlansThatHadBegunWhenTheStrategyWasAgreedAreJudged() {
        assertThat(dueBeforeAgreed(Clean.plan().period(Timescale.parse("2025-01-15/2025-03-31"))))
                .hasSize(1);
        assertThat(dueBeforeAgreed(Clean.plan().period(Timescale.parse("2025-01-16/2025-03-31"))))
                .isEmpty();
        assertThat(dueBeforeAgreed(Clean.plan().period(Optional.empty()))).isEmpty();
    }

    private static List<String> dueBeforeAgreed(ActionPlan.Builder plan) {
        return places(agreedOn("2025-01-15", plan), "plan.due-before-agreed");
    }

    private static Responsibility jw() {
        return Responsibility.ofInitials(ResponsibilityKind.LEAD, "JW");
    }

    @Test
    void initialsThatNobodyExplainsAreFoundOnce() {
        assertOnly(
                with(ledBy(jw())),
                "plan.initials-unexplained",
                Severity.WARNING,
                "actions/book-checks/responsibilities",
                Map.of("initials", "JW", "places", "1"));
        assertOnly(
                with(ledBy(jw())).addActions(ring(ledBy(jw(), jw()))).addResponsibilities(jw(), jw()),
                "plan.initials-unexplained",
                Severity.WARNING,
                "actions/a-ring-dentists/responsibilities",
                Map.of("initials", "JW", "places", "3"));
    }

    @Test
    void initialsOfOtherPartsAreFoundToo() {
        assertOnly(
                Clean.strategy()
                        .priorities(List.of(
                                Clean.priority().addResponsibilities(jw()).build())),
                "plan.initials-unexplained",
                Severity.WARNING,
                "priorities/health/responsibilities",
                Map.of("initials", "JW", "places", "1"));
        assertOnly(
                Clean.strategy().addResponsibilities(jw()),
                "plan.initials-unexplained",
                Severity.WARNING,
                "responsibilities",
                Map.of("initials", "JW", "places", "1"));
    }

    @Test
    void initialsAreExplainedByANameOrATerm() {
        assertClean(with(ledBy(jw())).addTerms(Term.builder().term("JW").build()));
        assertClean(called("Jo Winter", "JW"));
        assertClean(called("JW", "Jo"));
        assertThat(places(called("Jo Winter", "jw"), "plan.initials-unexplained"))
                .hasSize(1);
    }

    private static Strategy.Builder called(String name, String alsoCalled) {
        return with(ledBy(jw()))
                .governance(Clean.governance()
                        .addParties(Clean.party(PartyId.of("jo"), PartyKind.POST, name)
                                .addAlsoCalled(alsoCalled)
                                .build())
                        .build());
    }

    @Test
    void plansWithLostActionsAreGoneThroughAllTheSame() {
        Strategy.Builder lost = twoUndated(Clean.plan().rows(List.of(row(ActionId.of("lost")), row())));
        assertThat(Clean.check(lost).all())
                .extracting(Finding::code)
                .containsExactlyInAnyOrder("link.unknown", "plan.outcome-left-out");
    }
}
