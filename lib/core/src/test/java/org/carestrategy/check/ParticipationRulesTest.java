package org.carestrategy.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carestrategy.check.Clean.BOARD;
import static org.carestrategy.check.Clean.DELIVERY_GROUP;
import static org.carestrategy.check.Clean.DIRECTOR;
import static org.carestrategy.check.Clean.PARTNERSHIP;
import static org.carestrategy.check.Clean.VOICES;
import static org.carestrategy.check.Clean.assertClean;
import static org.carestrategy.check.Clean.assertOnly;
import static org.carestrategy.check.Clean.found;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carestrategy.finding.Finding;
import org.carestrategy.finding.Severity;
import org.carestrategy.governance.Governance;
import org.carestrategy.governance.Member;
import org.carestrategy.governance.Party;
import org.carestrategy.governance.PartyKind;
import org.carestrategy.governance.PartyState;
import org.carestrategy.governance.ReportingLine;
import org.carestrategy.governance.Responsibility;
import org.carestrategy.governance.ResponsibilityKind;
import org.carestrategy.strategy.FeedbackPromise;
import org.carestrategy.strategy.Participation;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.strategy.WayOfTakingPart;
import org.carestrategy.strategy.WayState;
import org.carestrategy.value.PartyId;
import org.carestrategy.value.ReportingLineId;
import org.carestrategy.value.Wording;
import org.junit.jupiter.api.Test;

class ParticipationRulesTest {
    private static final String NO_BODY = "participation.no-young-peoples-body";
    private static final String UNCONNECTED = "participation.body-unconnected";
    private static final PartyId FORUM = PartyId.of("forum");

    /** A strategy in which the only body of young people is the one that is told, and nothing leads to it. */
    private static Strategy.Builder alone(Party.Builder voices, ReportingLine... lines) {
        return alone(Clean.board().members(List.of()).quorum(Optional.empty()), voices, lines);
    }

    private static Strategy.Builder alone(Party.Builder board, Party.Builder voices, ReportingLine... lines) {
        return Clean.strategy()
                .governance(Governance.builder()
                        .addParties(
                                board.build(),
                                Clean.partnership().build(),
                                Clean.deliveryGroup().build(),
                                Clean.party(DIRECTOR, PartyKind.POST, "Director")
                                        .build(),
                                Clean.party(Clean.NURSE, PartyKind.POST, "Nurse")
                                        .build(),
                                Clean.party(Clean.HEALTH_TRUST, PartyKind.AGENCY, "Health trust")
                                        .build(),
                                voices.build())
                        .addLines(Clean.line("delivery-to-partnership", DELIVERY_GROUP, PARTNERSHIP)
                                .build())
                        .addLines(lines)
                        .build())
                .pledges(List.of(Clean.pledge().responsibilities(List.of()).build()))
                .papers(List.of())
                .participation(Participation.builder().build());
    }

    private static Strategy.Builder alone() {
        return alone(Clean.voices());
    }

    private static WayOfTakingPart.Builder way() {
        return WayOfTakingPart.builder().wording(Wording.of("Tea with the chair"));
    }

    private static Strategy.Builder takingPart(Participation.Builder participation) {
        return alone().participation(participation.build());
    }

    private static void assertFinding(List<Finding> found, Severity severity, String path) {
        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(severity);
            assertThat(finding.path()).isEqualTo(path);
            assertThat(finding.arguments()).isEqualTo(Map.of());
        });
    }

    @Test
    void youngPeopleHaveABody() {
        Party.Builder group = Clean.voices().kind(PartyKind.GROUP);
        assertFinding(found(alone(group), NO_BODY), Severity.WARNING, "participation");
        assertFinding(
                found(alone(Clean.voices().state(PartyState.REPLACED)), NO_BODY), Severity.WARNING, "participation");
    }

    @Test
    void aBodyInBeingOrProposedOrAGroupOfParticipationIsOne() {
        assertThat(found(alone(), NO_BODY)).isEmpty();
        assertThat(found(alone(Clean.voices().state(PartyState.PROPOSED)), NO_BODY))
                .isEmpty();
        assertThat(found(
                        alone(Clean.voices().kind(PartyKind.of("project")))
                                .participation(Participation.builder()
                                        .addGroups(VOICES)
                                        .build()),
                        NO_BODY))
                .isEmpty();
    }

    private static void assertUnconnected(Strategy.Builder strategy) {
        assertFinding(found(strategy, UNCONNECTED), Severity.ADVICE, "participation/groups");
    }

    private static void assertConnected(Strategy.Builder strategy) {
        assertThat(found(strategy, UNCONNECTED)).isEmpty();
    }

    @Test
    void aBodyIsConnectedWithTheRest() {
        assertUnconnected(alone());
        assertUnconnected(
                alone(Clean.voices().addMembers(Member.builder().party(VOICES).build())));
        assertUnconnected(alone(Clean.voices().partOf(VOICES)));
        assertUnconnected(alone(Clean.voices().addResponsibilities(Responsibility.lead(VOICES))));
        assertUnconnected(
                alone(Clean.voices(), Clean.line("own", VOICES, VOICES).build()));
    }

    @Test
    void withoutABodyThereIsNothingToConnect() {
        assertConnected(alone(Clean.voices().kind(PartyKind.GROUP)));
    }

    @Test
    void aReportingLineConnects() {
        assertConnected(alone(Clean.voices(), Clean.line("out", VOICES, BOARD).build()));
        assertConnected(alone(Clean.voices(), Clean.line("in", BOARD, VOICES).build()));
        assertConnected(alone(
                Clean.voices(),
                ReportingLine.builder().id(ReportingLineId.of("in")).to(VOICES).build()));
    }

    @Test
    void membershipConnects() {
        Party.Builder board = Clean.board().quorum(Optional.empty());
        assertConnected(
                alone(board.members(List.of(Member.builder().party(VOICES).build())), Clean.voices()));
        assertConnected(alone(Clean.voices().partOf(BOARD)));
        assertConnected(alone(Clean.board().members(List.of()).partOf(VOICES), Clean.voices()));
        assertConnected(
                alone(Clean.voices().addMembers(Member.builder().party(DIRECTOR).build())));
        assertConnected(alone(
                Clean.voices().addMembers(Member.builder().role("a councillor").build())));
    }

    @Test
    void aTaskConnects() {
        assertConnected(alone().addResponsibilities(Responsibility.of(ResponsibilityKind.CHAMPION, VOICES)));
        assertConnected(alone().actions(List.of(
                Clean.action().addResponsibilities(Responsibility.lead(VOICES)).build())));
        assertConnected(alone(Clean.voices().addResponsibilities(Responsibility.lead(DIRECTOR))));
    }

    @Test
    void feedbackConnects() {
        assertConnected(takingPart(Participation.builder()
                .addFeedback(FeedbackPromise.builder().to(VOICES).build())));
        assertUnconnected(takingPart(Participation.builder()
                .addFeedback(FeedbackPromise.builder().to(BOARD).build())));
    }

    @Test
    void aWayOfTakingPartInUseConnects() {
        assertConnected(takingPart(Participation.builder()
                .addWays(way().led(VOICES).state(WayState.IN_USE).build())));
        assertConnected(
                takingPart(Participation.builder().addWays(way().led(VOICES).build())));
        assertConnected(takingPart(Participation.builder()
                .addGroups(VOICES)
                .addWays(way().state(WayState.IN_USE).build())));
    }

    @Test
    void aWayThatIsPlannedOrOfOthersDoesNotConnect() {
        assertUnconnected(takingPart(Participation.builder()
                .addGroups(VOICES)
                .addWays(way().led(VOICES).state(WayState.PLANNED).build())));
        assertUnconnected(takingPart(Participation.builder()
                .addWays(way().led(DIRECTOR).state(WayState.IN_USE).build())));
        assertUnconnected(takingPart(Participation.builder().addGroups(VOICES)));
    }

    private static void assertNoFeedback(Participation.Builder participation) {
        assertOnly(
                Clean.strategy().participation(participation.build()),
                "participation.no-feedback",
                Severity.WARNING,
                "participation/feedback",
                Map.of());
    }

    @Test
    void youngPeopleArePromisedFeedback() {
        assertNoFeedback(Participation.builder().addGroups(VOICES));
        assertNoFeedback(Participation.builder()
                .addGroups(VOICES)
                .addFeedback(FeedbackPromise.builder().to(DIRECTOR).build()));
        assertOnly(
                Clean.strategy().participation(Optional.empty()),
                "participation.no-feedback",
                Severity.WARNING,
                "participation/feedback",
                Map.of());
    }

    @Test
    void feedbackMayBePromisedToChildrenWhoAreNoBody() {
        assertClean(Clean.strategy()
                .governance(Clean.governance()
                        .addParties(Clean.party(FORUM, PartyKind.GROUP, "All children in care")
                                .build())
                        .build())
                .participation(Participation.builder()
                        .addFeedback(FeedbackPromise.builder().to(FORUM).build())
                        .build()));
    }
}
