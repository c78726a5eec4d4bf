package org.carestrategy.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carestrategy.check.Clean.BOARD;
import static org.carestrategy.check.Clean.HEALTH_TRUST;
import static org.carestrategy.check.Clean.assertClean;
import static org.carestrategy.check.Clean.assertOnly;
import static org.carestrategy.check.Clean.found;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.carestrategy.base.InvalidAttributeException;
import org.carestrategy.finding.Finding;
import org.carestrategy.finding.Severity;
import org.carestrategy.governance.Governance;
import org.carestrategy.governance.LinePurpose;
import org.carestrategy.governance.Member;
import org.carestrategy.governance.Party;
import org.carestrategy.governance.PartyKind;
import org.carestrategy.governance.PartyState;
import org.carestrategy.governance.Responsibility;
import org.carestrategy.governance.ResponsibilityKind;
import org.carestrategy.strategy.Action;
import org.carestrategy.strategy.ActionPlan;
import org.carestrategy.strategy.FeedbackPromise;
import org.carestrategy.strategy.PlanRow;
import org.carestrategy.strategy.PromiseKind;
import org.carestrategy.strategy.RequiredSignOff;
import org.carestrategy.strategy.Review;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.strategy.WayOfTakingPart;
import org.carestrategy.value.ActionId;
import org.carestrategy.value.PartyId;
import org.carestrategy.value.PromiseId;
import org.carestrategy.value.Ratio;
import org.carestrategy.value.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartnershipRulesTest {
    private static final String CODE = "partnership.one-lead-with-most";
    private static final PartyId POLICE = PartyId.of("police");
    private static final PartyId OTHER = PartyId.of("other");

    private static Strategy.Builder with(Party.Builder... parties) {
        return Clean.strategy().governance(governance(parties).build());
    }

    private static Governance.Builder governance(Party.Builder... parties) {
        Governance.Builder governance = Clean.governance();
        for (Party.Builder party : parties) {
            governance.addParties(party.build());
        }
        return governance;
    }

    private static Party.Builder police() {
        return Clean.party(POLICE, PartyKind.AGENCY, "Police");
    }

    private static Responsibility policeAs(String as) {
        return Responsibility.of(ResponsibilityKind.of(as), POLICE);
    }

    private static void assertNothing(Strategy.Builder strategy) {
        assertOnly(
                strategy,
                "partnership.contributes-nothing",
                Severity.ADVICE,
                "governance/parties/police",
                Map.of("name", "Police"));
    }

    @Test
    void eachAgencyContributesSomething() {
        assertNothing(with(police()));
        assertNothing(with(
                police(),
                Clean.party(OTHER, PartyKind.BODY, "Other body")
                        .addMembers(Member.builder().party(POLICE).build())));
    }

    @Test
    void onlyAgenciesInBeingAreAskedWhatTheyContribute() {
        assertClean(with(police().kind(PartyKind.GROUP)));
        assertClean(with(police().state(PartyState.REPLACED)));
        assertThat(found(with(police().state(PartyState.PROPOSED)), "partnership.contributes-nothing"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead", "champion", "support", "signatory"})
    void whoAnswersForAPartOrForTheWholeContributes(String as) {
        assertClean(with(police()).addResponsibilities(policeAs(as)));
        assertClean(with(police())
                .priorities(List.of(
                        Clean.priority().addResponsibilities(policeAs(as)).build())));
    }

    @Test
    void whoPromisesSignsReportsOrOwnsAPlanContributes() {
        assertClean(with(police())
                .pledges(List.of(Clean.pledge()
                        .addPromises(Clean.promise()
                                .id(PromiseId.of("find-you"))
                                .kind(PromiseKind.VALUE)
                                .promisor(POLICE)
                                .build())
                        .build())));
        assertClean(
                with(police()).addSignOffs(RequiredSignOff.builder().by(POLICE).build()));
        assertClean(Clean.strategy()
                .governance(governance(police())
                        .addLines(Clean.line("police-line", POLICE, BOARD)
                                .purpose(LinePurpose.INFORMATION)
                                .build())
                        .build()));
        assertClean(
                with(police()).actionPlans(List.of(Clean.plan().owner(POLICE).build())));
    }

    @Test
    void whoLeadsAWayOfTakingPartTellsChildrenReviewsOrWatchesContributes() {
        assertClean(with(police())
                .participation(Clean.participation()
                        .addWays(WayOfTakingPart.builder()
                                .wording(Wording.of("Independent visits."))
                                .led(POLICE)
                                .build())
                        .build()));
        assertClean(with(police())
                .participation(Clean.participation()
                        .addFeedback(FeedbackPromise.builder()
                                .to(Clean.VOICES)
                                .by(POLICE)
                                .build())
                        .build()));
        assertClean(with(police()).addReviews(Review.builder().by(POLICE).build()));
        assertClean(with(police())
                .measures(List.of(Clean.measure().addWatchedBy(POLICE).build())));
    }

    @Test
    void whoIsOnlyReportedToContributesNothing() {
        assertNothing(Clean.strategy()
                .governance(governance(police())
                        .addLines(Clean.line("police-line", BOARD, POLICE)
                                .purpose(LinePurpose.INFORMATION)
                                .build())
                        .build()));
    }

    @Test
    void aPostContributesForItsAgency() {
        Party.Builder officer =
                Clean.party(OTHER, PartyKind.POST, "Superintendent").partOf(POLICE);
        assertClean(with(police(), officer)
                .actions(List.of(Clean.action()
                        .responsibilities(List.of(Responsibility.lead(OTHER)))
                        .build())));
        assertNothing(with(police(), officer));
    }

    @Test
    void aGroupContributesForItsMembersButABodyDoesNot() {
        Party.Builder partners = Clean.party(OTHER, PartyKind.GROUP, "Partners")
                .addMembers(Member.builder().party(POLICE).build());
        RequiredSignOff signed = RequiredSignOff.builder().by(OTHER).build();
        assertClean(with(police(), partners).addSignOffs(signed));
        assertNothing(with(police(), partners));
        assertNothing(with(police(), partners.kind(PartyKind.BODY)).addSignOffs(signed));
    }

    @Test
    void partsOfOneAnotherInACircleComeToAnEnd() {
        assertClean(with(
                        police().partOf(OTHER),
                        Clean.party(OTHER, PartyKind.BODY, "Other").partOf(POLICE))
                .addSignOffs(RequiredSignOff.builder().by(OTHER).build()));
    }

    private static Responsibility lead(String who) {
        return who.equals(who.toLowerCase(Locale.ROOT))
                ? Responsibility.lead(PartyId.of(who))
                : Responsibility.ofInitials(ResponsibilityKind.LEAD, who);
    }

    /** A plan whose actions have these leads: several joined by a plus sign, a hyphen for none. */
    private static Strategy.Builder plan(String... leads) {
        Strategy.Builder strategy = Clean.strategy();
        List<Action> actions = new ArrayList<>();
        PlanRow.Builder row = PlanRow.builder();
        for (int i = 0; i < leads.length; i++) {
            ActionId id = ActionId.of("action-" + i);
            Action.Builder action = Clean.action().id(id).number("B" + i).responsibilities(List.of());
            for (String who : leads[i].split("\\+", -1)) {
                if (!who.equals("-")) {
                    action.addResponsibilities(lead(who));
                }
            }
            actions.add(action.build());
            row.addActions(id);
        }
        ActionPlan plan = Clean.plan().rows(List.of(row.build())).build();
        return strategy.actions(actions).actionPlans(List.of(plan));
    }

    private static void assertMost(List<Finding> found, String lead, String actions, String share) {
        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(CODE);
            assertThat(finding.severity()).isEqualTo(Severity.ADVICE);
            assertThat(finding.path()).isEqualTo("actionPlans/plan-2024-25");
            assertThat(finding.arguments()).isEqualTo(Map.of("lead", lead, "actions", actions, "share", share));
        });
    }

    @Test
    void nobodyLeadsMoreThanHalf() {
        assertOnly(
                plan("director", "nurse", "director", "director"),
                CODE,
                Severity.ADVICE,
                "actionPlans/plan-2024-25",
                Map.of("lead", "director", "actions", "3 of 4", "share", "1/2"));
        assertClean(plan("director", "nurse", "director", "nurse"));
    }

    @Test
    void initialsAndSharedLeadsCount() {
        assertMost(found(plan("MG", "JL+MG", "MG+MG", "JL", "PM"), CODE), "MG", "3 of 5", "1/2");
        assertThat(found(plan("MG", "JL", "MG+MG", "JL", "PM"), CODE)).isEmpty();
    }

    @Test
    void ofTwoWithAsManyTheFirstByNameIsTold() {
        assertMost(
                found(plan("nurse+director", "director+nurse", "nurse+director", "board"), CODE),
                "director",
                "3 of 4",
                "1/2");
    }

    @Test
    void actionsWithoutLeadCountAmongTheActionsButAFewLedAreNotJudged() {
        assertMost(found(plan("MG", "MG", "MG", "JL", "-"), CODE), "MG", "3 of 5", "1/2");
        assertThat(found(plan("MG", "MG", "MG", "JL", "-", "-"), CODE)).isEmpty();
        assertThat(found(plan("MG", "MG", "MG", "-"), CODE)).isEmpty();
    }

    @Test
    void whoIsResponsibleOtherwiseDoesNotLead() {
        Strategy.Builder strategy = plan("director", "nurse", "director", "nurse");
        List<Action> actions = strategy.build().actions().stream()
                .map(action -> Action.builder()
                        .from(action)
                        .addResponsibilities(Responsibility.of(ResponsibilityKind.CHAMPION, HEALTH_TRUST))
                        .build())
                .toList();
        assertClean(strategy.actions(actions));
    }

    @Test
    void theShareCanBeSetOtherwise() {
        Strategy strategy =
                plan("director", "director", "nurse", "board", "health-trust").build();
        RuleSet ours = RuleSet.publication().with(Rules.oneLeadWithMost(Ratio.of(1, 3)));
        assertThat(ours.rules()).hasSameSizeAs(RuleSet.publication().rules());
        assertMost(
                ours.check(strategy).stream()
                        .filter(finding -> finding.code().equals(CODE))
                        .toList(),
                "director",
                "2 of 5",
                "1/3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "-1/2", "3/2"})
    void aShareIsMoreThanNothingAndLessThanAll(String share) {
        assertThatThrownBy(() -> Rules.oneLeadWithMost(Ratio.parse(share)))
                .isInstanceOf(InvalidAttributeException.class)
                .hasMessage("share: must be more than 0 and less than 1, was " + share);
    }
}
