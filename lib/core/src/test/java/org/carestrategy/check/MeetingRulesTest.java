package org.carestrategy.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carestrategy.check.Clean.BOARD;
import static org.carestrategy.check.Clean.DIRECTOR;
import static org.carestrategy.check.Clean.HEALTH_TRUST;
import static org.carestrategy.check.Clean.NURSE;
import static org.carestrategy.check.Clean.PARTNERSHIP;
import static org.carestrategy.check.Clean.VOICES;
import static org.carestrategy.check.Clean.assertClean;
import static org.carestrategy.check.Clean.assertOnly;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carestrategy.finding.Severity;
import org.carestrategy.governance.LinePurpose;
import org.carestrategy.governance.Member;
import org.carestrategy.governance.PartyKind;
import org.carestrategy.governance.ReportingLine;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.Frequency;
import org.carestrategy.value.PartyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingRulesTest {
    private static final PartyId CARERS = PartyId.of("carers");

    private static Member member(PartyId party) {
        return Member.builder().party(party).build();
    }

    private static Strategy.Builder board(int quorum, Member... members) {
        return Clean.strategy()
                .governance(Clean.governance()
                        .parties(List.of(
                                Clean.board()
                                        .quorum(quorum)
                                        .members(List.of(members))
                                        .build(),
                                Clean.partnership().build(),
                                Clean.deliveryGroup().build(),
                                Clean.party(DIRECTOR, PartyKind.POST, "Director")
                                        .build(),
                                Clean.party(NURSE, PartyKind.POST, "Designated nurse")
                                        .build(),
                                Clean.party(HEALTH_TRUST, PartyKind.AGENCY, "Health trust")
                                        .build(),
                                Clean.party(CARERS, PartyKind.GROUP, "Carers").build(),
                                Clean.voices().build()))
                        .build());
    }

    private static void assertTooFew(Strategy.Builder strategy) {
        assertOnly(
                strategy,
                "governance.quorum-above-members",
                Severity.WARNING,
                "governance/parties/board/quorum",
                Map.of("quorum", "4", "members", "3"));
    }

    @Test
    void aQuorumCanBeReached() {
        assertTooFew(board(4, member(DIRECTOR), member(NURSE), member(HEALTH_TRUST)));
        assertClean(board(3, member(DIRECTOR), member(NURSE), member(HEALTH_TRUST)));
    }

    @Test
    void aSeatOfAGroupIsOneWhereItIsToldHowItVotes() {
        assertTooFew(board(
                4,
                member(DIRECTOR),
                member(NURSE),
                Member.builder().party(VOICES).votes(true).build()));
        assertTooFew(board(
                4,
                member(DIRECTOR),
                member(NURSE),
                Member.builder().party(CARERS).votes(false).build()));
    }

    @Test
    void aSeatOfAGroupOrOfNobodyInParticularMayBeSeveralPeople() {
        assertClean(board(4, member(DIRECTOR), member(CARERS)));
        assertClean(board(4, member(DIRECTOR), member(VOICES)));
        assertClean(
                board(4, member(DIRECTOR), Member.builder().role("councillors").build()));
        assertClean(board(4));
    }

    private static Strategy.Builder partnership(Optional<String> meets, ReportingLine.Builder line) {
        return Clean.strategy()
                .governance(Clean.governance()
                        .parties(List.of(
                                Clean.board().build(),
                                Clean.partnership()
                                        .meets(meets.map(Frequency::parse))
                                        .build(),
                                Clean.deliveryGroup().build(),
                                Clean.party(DIRECTOR, PartyKind.POST, "Director")
                                        .build(),
                                Clean.party(NURSE, PartyKind.POST, "Designated nurse")
                                        .build(),
                                Clean.party(HEALTH_TRUST, PartyKind.AGENCY, "Health trust")
                                        .build(),
                                Clean.voices().build()))
                        .lines(List.of(
                                Clean.line("delivery-to-partnership", Clean.DELIVERY_GROUP, PARTNERSHIP)
                                        .build(),
                                line.build(),
                                Clean.line("voices-to-board", VOICES, BOARD)
                                        .purpose(LinePurpose.ADVICE)
                                        .build()))
                        .build());
    }

    private static ReportingLine.Builder line(String reports) {
        return Clean.line("partnership-to-board", PARTNERSHIP, BOARD).frequency(Frequency.parse(reports));
    }

    @ParameterizedTest
    @CsvSource({
        "every 6 months, every 3 months",
        "at least 6 times a year, 12 times a year",
        "at least 11 times a year, 12 times a year",
        "every 3 months, at each meeting of board",
        "every 3 months, before each meeting of delivery-group"
    })
    void whoMustReportMustMeetAsOften(String meets, String reports) {
        assertOnly(
                partnership(Optional.of(meets), line(reports)),
                "governance.meets-too-seldom",
                Severity.WARNING,
                "governance/lines/partnership-to-board/frequency",
                Map.of("meets", meets, "reports", reports));
        assertOnly(
                partnership(Optional.of(meets), line(reports).purpose(Optional.empty())),
                "governance.meets-too-seldom",
                Severity.WARNING,
                "governance/lines/partnership-to-board/frequency",
                Map.of("meets", meets, "reports", reports));
    }

    @ParameterizedTest
    @CsvSource({
        "every 3 months, every 3 months",
        "every 3 months, every 12 months",
        "at least 12 times a year, 12 times a year",
        "at each meeting of board, at least 6 times a year",
        "every 2 months, at each meeting of board",
        "every month, every 4 weeks",
        "every 3 months, every 12 weeks",
        "every 3 months, as needed",
        "every 3 months, standing item",
        "as needed, every month",
        "every 12 months, at each meeting of health-trust",
        "every 12 months, at each meeting of nobody-known"
    })
    void whoMeetsAsOftenOrAsFarAsIsKnownMayReport(String meets, String reports) {
        Strategy.Builder strategy = partnership(Optional.of(meets), line(reports));
        assertThat(Clean.found(strategy, "governance.meets-too-seldom")).isEmpty();
    }

    @Test
    void whoIsNotSaidToMeetOrOnlyLinkedMayReportAsOftenAsTheyLike() {
        assertClean(partnership(Optional.empty(), line("every week")));
        assertClean(
                partnership(Optional.of("every 3 months"), line("every week").purpose(LinePurpose.LINK)));
        assertClean(
                partnership(Optional.of("every 3 months"), line("every week").by(Optional.empty())));
    }
}
