package org.carestrategy.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carestrategy.check.Clean.BOARD;
import static org.carestrategy.check.Clean.DELIVERY_GROUP;
import static org.carestrategy.check.Clean.DIRECTOR;
import static org.carestrategy.check.Clean.NURSE;
import static org.carestrategy.check.Clean.PARTNERSHIP;
import static org.carestrategy.check.Clean.assertClean;
import static org.carestrategy.check.Clean.assertOnly;
import static org.carestrategy.check.Clean.found;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carestrategy.finding.Severity;
import org.carestrategy.governance.LinePurpose;
import org.carestrategy.governance.Party;
import org.carestrategy.governance.PartyFunction;
import org.carestrategy.governance.PartyKind;
import org.carestrategy.governance.PartyState;
import org.carestrategy.governance.ReportingLine;
import org.carestrategy.governance.Responsibility;
import org.carestrategy.governance.ResponsibilityKind;
import org.carestrategy.strategy.Extent;
import org.carestrategy.strategy.Part;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.PartyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountabilityRulesTest {
    private static final PartyId TEAM = PartyId.of("team");

    private static Strategy.Builder with(Party.Builder party, ReportingLine... lines) {
        return Clean.strategy()
                .governance(Clean.governance()
                        .addParties(party.build())
                        .addLines(lines)
                        .build());
    }

    private static Party.Builder team() {
        return Clean.party(TEAM, PartyKind.BODY, "Team").addFunctions(PartyFunction.OPERATIONAL);
    }

    private static ReportingLine.Builder line() {
        return Clean.line("team-to-partnership", TEAM, PARTNERSHIP);
    }

    @Test
    void somebodyMustAnswerForTheStrategy() {
        assertOnly(
                Clean.strategy().responsibilities(List.of()),
                "strategy.nobody-answers",
                Severity.WARNING,
                "responsibilities",
                Map.of());
        assertOnly(
                Clean.strategy().responsibilities(List.of(Responsibility.of(ResponsibilityKind.CHAMPION, DIRECTOR))),
                "strategy.nobody-answers",
                Severity.WARNING,
                "responsibilities",
                Map.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"lead", "accountable", "overseer"})
    void whoLeadsIsAccountableOrOverseesAnswers(String as) {
        assertClean(Clean.strategy()
                .responsibilities(List.of(
                        Responsibility.of(ResponsibilityKind.AUTHOR, NURSE),
                        Responsibility.of(ResponsibilityKind.of(as), DIRECTOR))));
    }

    @Test
    void nothingIsAskedOfGovernanceThatIsOnlySummarised() {
        Strategy.Builder summarised =
                Clean.strategy().responsibilities(List.of()).putExtent(Part.GOVERNANCE, Extent.SUMMARISED);
        assertThat(found(summarised, "strategy.nobody-answers")).isEmpty();
    }

    private static void assertUnaccountable(Strategy.Builder strategy) {
        assertOnly(
                strategy,
                "governance.delivers-unaccountably",
                Severity.WARNING,
                "governance/parties/team",
                Map.of("name", "Team"));
    }

    @Test
    void aBodyThatDeliversMustBeAccountable() {
        assertUnaccountable(with(team()));
        assertUnaccountable(with(team().kind(Optional.empty())));
        assertUnaccountable(with(team(), line().purpose(LinePurpose.INFORMATION).build()));
        assertUnaccountable(
                with(team(), Clean.line("to-team", PARTNERSHIP, TEAM).build()));
    }

    @Test
    void aBodyThatReportsForAccountabilityOrForNoStatedPurposeIsAccountable() {
        assertClean(with(team(), line().build()));
        assertClean(with(
                team(),
                line().purpose(Optional.empty()).build(),
                Clean.line("information", TEAM, BOARD)
                        .purpose(LinePurpose.INFORMATION)
                        .build()));
    }

    @Test
    void onlyABodyInBeingThatDeliversIsAskedWhomItAnswersTo() {
        assertClean(with(team().functions(List.of(PartyFunction.TASK_AND_FINISH))));
        assertClean(with(team().kind(PartyKind.POST)));
        assertClean(with(team().state(PartyState.REPLACED)));
        assertClean(with(team().state(PartyState.PROPOSED).addResponsibilities(Responsibility.lead(DIRECTOR))));
    }

    private static void assertJudgesItself(Strategy.Builder strategy, String id, String name, String delivers) {
        assertOnly(
                strategy,
                "governance.judges-itself",
                Severity.WARNING,
                "governance/parties/" + id + "/functions",
                Map.of("name", name, "delivers", delivers));
    }

    @Test
    void whoHoldsToAccountMustNotDeliver() {
        assertJudgesItself(
                with(team().addFunctions(PartyFunction.ACCOUNTABILITY), line().build()), "team", "Team", "operational");
        assertJudgesItself(
                with(team().functions(List.of(PartyFunction.ACCOUNTABILITY, PartyFunction.TASK_AND_FINISH))),
                "team",
                "Team",
                "task-and-finish");
        assertJudgesItself(
                Clean.strategy().actionPlans(List.of(Clean.plan().owner(BOARD).build())),
                "board",
                "Corporate Parenting Board",
                "owner of plan-2024-25");
    }

    @Test
    void allThatItDeliversIsTold() {
        assertJudgesItself(
                with(
                                team().functions(List.of(
                                        PartyFunction.TASK_AND_FINISH,
                                        PartyFunction.ACCOUNTABILITY,
                                        PartyFunction.OPERATIONAL)),
                                line().build())
                        .actionPlans(List.of(Clean.plan().owner(TEAM).build())),
                "team",
                "Team",
                "operational, task-and-finish, owner of plan-2024-25");
    }

    @Test
    void whoIsNotYetOrNoLongerInBeingJudgesNobody() {
        Party.Builder both = team().addFunctions(PartyFunction.ACCOUNTABILITY);
        assertClean(with(both.state(PartyState.REPLACED)));
        assertClean(with(both.state(PartyState.PROPOSED).addResponsibilities(Responsibility.lead(DIRECTOR))));
    }

    private static void assertNoRhythm(Strategy.Builder strategy, String line) {
        assertOnly(
                strategy,
                "governance.accountability-without-frequency",
                Severity.ADVICE,
                "governance/lines/" + line + "/frequency",
                Map.of());
    }

    private static ReportingLine unpaced(PartyId by, PartyId to) {
        return Clean.line("unpaced", by, to).frequency(Optional.empty()).build();
    }

    @Test
    void accountabilityHasARhythm() {
        assertNoRhythm(with(team(), unpaced(TEAM, PARTNERSHIP)), "unpaced");
        assertNoRhythm(with(team(), line().build(), unpaced(NURSE, BOARD)), "unpaced");
        assertNoRhythm(with(team(), line().build(), unpaced(DELIVERY_GROUP, DIRECTOR)), "unpaced");
        assertNoRhythm(
                with(
                        team(),
                        line().build(),
                        ReportingLine.builder()
                                .from(unpaced(NURSE, BOARD))
                                .by(Optional.empty())
                                .build()),
                "unpaced");
    }

    @Test
    void otherPurposesAndPostsAmongThemselvesNeedNone() {
        assertClean(with(
                team(),
                line().build(),
                ReportingLine.builder()
                        .from(unpaced(TEAM, BOARD))
                        .purpose(LinePurpose.INFORMATION)
                        .build()));
        assertClean(with(team(), line().build(), unpaced(NURSE, DIRECTOR)));
    }

    @Test
    void whatIsOnlyProposedHasNoRhythmYet() {
        Party.Builder proposed = team().state(PartyState.PROPOSED).addResponsibilities(Responsibility.lead(DIRECTOR));
        assertClean(with(proposed, unpaced(TEAM, BOARD)));
        assertClean(with(proposed, unpaced(PARTNERSHIP, TEAM)));
    }

    @Test
    void aCircleOfAccountabilityIsFound() {
        assertOnly(
                Clean.strategy()
                        .governance(Clean.governance()
                                .addLines(Clean.line("back", Clean.BOARD, Clean.PARTNERSHIP)
                                        .build())
                                .build()),
                "governance.accountable-to-itself",
                Severity.WARNING,
                "governance/lines",
                Map.of("parties", "board, partnership"));
    }

    @Test
    void thatInformationGoesInACircleIsMeant() {
        assertClean(Clean.strategy()
                .governance(Clean.governance()
                        .addLines(Clean.line("back", Clean.BOARD, Clean.PARTNERSHIP)
                                .purpose(LinePurpose.INFORMATION)
                                .build())
                        .build()));
    }
}
