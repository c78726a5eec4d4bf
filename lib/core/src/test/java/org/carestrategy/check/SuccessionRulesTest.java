package org.carestrategy.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carestrategy.check.Clean.BOARD;
import static org.carestrategy.check.Clean.DIRECTOR;
import static org.carestrategy.check.Clean.PARTNERSHIP;
import static org.carestrategy.check.Clean.VOICES;
import static org.carestrategy.check.Clean.assertClean;
import static org.carestrategy.check.Clean.assertOnly;
import static org.carestrategy.check.Clean.found;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carestrategy.finding.Severity;
import org.carestrategy.governance.Governance;
import org.carestrategy.governance.Member;
import org.carestrategy.governance.Party;
import org.carestrategy.governance.PartyKind;
import org.carestrategy.governance.PartyState;
import org.carestrategy.governance.Responsibility;
import org.carestrategy.governance.ResponsibilityKind;
import org.carestrategy.strategy.FeedbackPromise;
import org.carestrategy.strategy.PlanRow;
import org.carestrategy.strategy.PrintedCells;
import org.carestrategy.strategy.RequiredSignOff;
import org.carestrategy.strategy.Review;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.DecisionId;
import org.carestrategy.value.Link;
import org.carestrategy.value.PartyId;
import org.carestrategy.value.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuccessionRulesTest {
    private static final PartyId OLD = PartyId.of("steering-group");
    private static final PartyId NEW = PartyId.of("new-group");

    private static Governance.Builder governance(Party.Builder... parties) {
        Governance.Builder governance = Clean.governance();
        for (Party.Builder party : parties) {
            governance.addParties(party.build());
        }
        return governance;
    }

    private static Strategy.Builder with(Party.Builder... parties) {
        return Clean.strategy().governance(governance(parties).build());
    }

    private static Party.Builder old() {
        return Clean.party(OLD, PartyKind.BODY, "Steering Group").state(PartyState.REPLACED);
    }

    private static Party.Builder successor() {
        return Clean.party(NEW, PartyKind.BODY, "New group").addReplaces(OLD);
    }

    private static Responsibility old(String as) {
        return Responsibility.of(ResponsibilityKind.of(as), OLD);
    }

    private static void assertStillUsed(Strategy.Builder strategy, String places) {
        assertOnly(
                strategy,
                "governance.replaced-still-used",
                Severity.WARNING,
                "governance/parties/steering-group",
                Map.of("places", places));
    }

    private static Strategy.Builder overseenByTheOld(Strategy.Builder strategy) {
        return strategy.addResponsibilities(old("overseer"));
    }

    @Test
    void whatWasReplacedHasNothingToDo() {
        assertStillUsed(overseenByTheOld(with(old())), "responsibilities");
        assertClean(with(old()));
    }

    @Test
    void whatAPartyInBeingReplacesIsReplacedWhateverItsState() {
        Party.Builder stateless = old().state(Optional.empty());
        assertStillUsed(overseenByTheOld(with(stateless, successor())), "responsibilities");
        assertStillUsed(overseenByTheOld(with(stateless, successor().state(Optional.empty()))), "responsibilities");
    }

    @Test
    void whatIsToBeReplacedGoesOnUntilThen() {
        assertClean(overseenByTheOld(with(
                old().state(PartyState.IN_BEING),
                successor().state(PartyState.PROPOSED).addResponsibilities(Responsibility.lead(DIRECTOR)))));
        assertClean(overseenByTheOld(with(old().state(PartyState.IN_BEING).addReplaces(OLD))));
    }

    @Test
    void eachKindOfTaskIsTold() {
        Party.Builder panel = Clean.party(NEW, PartyKind.BODY, "Panel")
                .addMembers(Member.builder().party(OLD).build())
                .addResponsibilities(old("convenor"));
        Strategy.Builder strategy = Clean.strategy()
                .addResponsibilities(old("lead"))
                .governance(governance(old(), panel)
                        .addLines(
                                Clean.line("by-old", OLD, BOARD).build(),
                                Clean.line("to-old", PARTNERSHIP, OLD).build())
                        .build())
                .priorities(List.of(
                        Clean.priority().addResponsibilities(old("champion")).build()))
                .actions(List.of(
                        Clean.action().addResponsibilities(old("accountable")).build()))
                .measures(List.of(Clean.measure()
                        .addWatchedBy(OLD)
                        .addResponsibilities(old("lead"))
                        .build()))
                .actionPlans(List.of(Clean.plan().owner(OLD).build()))
                .participation(Clean.participation()
                        .addFeedback(
                                FeedbackPromise.builder().to(VOICES).by(OLD).build())
                        .build())
                .documents(List.of(
                        Clean.document().addResponsibilities(old("overseer")).build()))
                .addReviews(Review.builder().by(OLD).build())
                .addSignOffs(RequiredSignOff.builder().by(OLD).build());
        assertThat(found(strategy, "governance.replaced-still-used"))
                .extracting(finding -> finding.arguments().get("places"))
                .containsExactly("actionPlans/plan-2024-25/owner, actions/book-checks/responsibilities,"
                        + " documents/strategy-document/responsibilities, governance/lines/by-old/by,"
                        + " governance/lines/to-old/to, governance/parties/new-group/members,"
                        + " governance/parties/new-group/responsibilities, measures/teeth-checked/responsibilities,"
                        + " measures/teeth-checked/watchedBy, participation/feedback,"
                        + " priorities/health/responsibilities, responsibilities, reviews/by, signOffs/by");
    }

    @Test
    void historyStaysTheirs() {
        assertClean(with(old().addMembers(Member.builder().party(OLD).build()).addResponsibilities(old("convenor")))
                .addPreparedBy(OLD)
                .addResponsibilities(old("author"))
                .pledges(List.of(
                        Clean.pledge().addResponsibilities(old("author")).build()))
                .papers(List.of(Clean.paper().body(OLD).build()))
                .addDecisions(
                        Clean.decision().id(DecisionId.of("earlier")).body(OLD).build()));
    }

    @Test
    void whatIsPartOfAReplacedBodyGivesItNothingToDo() {
        assertClean(with(old(), Clean.party(NEW, PartyKind.BODY, "Panel").partOf(OLD)));
    }

    @Test
    void whatIsReplacedButUnknownIsLeftToTheLinks() {
        assertThat(found(with(successor()).addResponsibilities(old("lead")), "governance.replaced-still-used"))
                .isEmpty();
    }

    private static Party.Builder proposed() {
        return Clean.party(NEW, PartyKind.BODY, "Housing Panel")
                .addAlsoCalled("HP")
                .state(PartyState.PROPOSED);
    }

    private static void assertNeverSetUp(Strategy.Builder strategy) {
        assertOnly(
                strategy,
                "governance.proposed-never-set-up",
                Severity.ADVICE,
                "governance/parties/new-group",
                Map.of("name", "Housing Panel"));
    }

    private static Strategy.Builder decided(String wording) {
        return with(proposed())
                .decisions(List.of(Clean.decision()
                        .addItems(Clean.item().wording(Wording.of(wording)).build())
                        .build()));
    }

    private static Strategy.Builder planned(PlanRow.Builder row) {
        return with(proposed())
                .actionPlans(List.of(Clean.plan().addRows(row.build()).build()));
    }

    @Test
    void somebodySetsUpWhatIsProposed() {
        assertNeverSetUp(with(proposed()));
        assertNeverSetUp(with(proposed().kind(PartyKind.BODY), Clean.party(OLD, PartyKind.BODY, "Housing")));
        assertClean(with(proposed().state(PartyState.IN_BEING)));
    }

    @Test
    void aDecisionAReviewOrAPersonMaySetItUp() {
        assertClean(with(proposed())
                .decisions(List.of(Clean.decision()
                        .addItems(Clean.item().addAbout(NEW).build())
                        .build())));
        assertClean(with(proposed().addResponsibilities(Responsibility.lead(DIRECTOR))));
        assertThat(found(
                        with(proposed())
                                .addReviews(Review.builder()
                                        .by(BOARD)
                                        .of(Link.to(NEW))
                                        .build()),
                        "governance.proposed-never-set-up"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Set up the housing panel.", "Housing\nPanel: to be set up", "An HP meets", "housing-panel"})
    void itMayBeNamedInWhatWasDecidedOrIsToBeDone(String wording) {
        assertClean(decided(wording));
        assertClean(with(proposed())
                .actions(List.of(Clean.action().wording(Wording.of(wording)).build())));
        assertClean(planned(PlanRow.builder().comment(wording)));
        assertClean(planned(
                PlanRow.builder().printed(PrintedCells.builder().action(wording).build())));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Set up the panel for housing", "Housing Panels", "An HPV jab", "Panel", "Housing"})
    void otherWordsDoNotNameIt(String wording) {
        assertNeverSetUp(decided(wording));
    }
}
