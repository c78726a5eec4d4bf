package org.carestrategy.governance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.carestrategy.value.Frequency;
import org.carestrategy.value.PartyId;
import org.carestrategy.value.ReportingLineId;
import org.junit.jupiter.api.Test;

class GovernanceGraphTest {
    private static final PartyId GROUP = PartyId.of("delivery-group");
    private static final PartyId PARTNERSHIP = PartyId.of("partnership");
    private static final PartyId BOARD = PartyId.of("board");
    private static final PartyId COUNCIL = PartyId.of("council");
    private static final PartyId CHILDREN = PartyId.of("children-in-care-council");
    private static final PartyId APART = PartyId.of("apart");

    private static ReportingLine line(PartyId by, PartyId to, LinePurpose purpose) {
        return ReportingLine.builder()
                .id(ReportingLineId.of(by + "-to-" + to))
                .by(by)
                .to(to)
                .purpose(purpose)
                .build();
    }

    private static Party.Builder party(PartyId id) {
        return Party.builder().id(id).name(id.text());
    }

    private static Governance.Builder governance() {
        return Governance.builder()
                .addParties(
                        party(GROUP).build(),
                        party(PARTNERSHIP).meets(Frequency.everyMonths(2)).build(),
                        party(BOARD)
                                .addMembers(Member.builder().party(CHILDREN).build())
                                .build(),
                        party(COUNCIL).build(),
                        party(CHILDREN).build(),
                        party(APART).build())
                .addLines(
                        line(GROUP, PARTNERSHIP, LinePurpose.ACCOUNTABILITY),
                        line(PARTNERSHIP, BOARD, LinePurpose.ACCOUNTABILITY),
                        line(PARTNERSHIP, COUNCIL, LinePurpose.ACCOUNTABILITY),
                        line(BOARD, COUNCIL, LinePurpose.ACCOUNTABILITY),
                        line(BOARD, PARTNERSHIP, LinePurpose.INFORMATION));
    }

    private final GovernanceGraph graph = governance().build().graph();

    @Test
    void aBodyOwesItsOwnLinesAndReceivesThoseThatEndWithIt() {
        assertThat(graph.owedBy(PARTNERSHIP))
                .extracting(line -> line.to().orElseThrow())
                .containsExactly(BOARD, COUNCIL);
        assertThat(graph.receivedBy(PARTNERSHIP))
                .extracting(line -> line.by().orElseThrow())
                .containsExactly(GROUP, BOARD);
        assertThat(graph.owedBy(APART)).isEmpty();
    }

    @Test
    void accountabilityIsFoundDirectlyAndThroughOthers() {
        assertThat(graph.accountableTo(GROUP)).containsExactly(PARTNERSHIP);
        assertThat(graph.accountableInTheEndTo(GROUP)).containsExactly(PARTNERSHIP, BOARD, COUNCIL);
        assertThat(graph.accountableInTheEndTo(COUNCIL)).isEmpty();
    }

    @Test
    void theShortestWayUpIsTold() {
        assertThat(graph.wayOfAccountability(GROUP, COUNCIL)).containsExactly(PARTNERSHIP, COUNCIL);
        assertThat(graph.wayOfAccountability(GROUP, BOARD)).containsExactly(PARTNERSHIP, BOARD);
        assertThat(graph.wayOfAccountability(COUNCIL, GROUP)).isEmpty();
        assertThat(graph.wayOfAccountability(GROUP, GROUP)).isEmpty();
    }

    @Test
    void informationIsNoAccountability() {
        assertThat(graph.accountableTo(BOARD)).containsExactly(COUNCIL);
        assertThat(graph.accountableToThemselves()).isEmpty();
    }

    @Test
    void circlesOfAccountabilityAreFoundWhateverTheirLength() {
        GovernanceGraph circle = governance()
                .addLines(
                        line(BOARD, GROUP, LinePurpose.ACCOUNTABILITY), line(APART, APART, LinePurpose.ACCOUNTABILITY))
                .build()
                .graph();
        assertThat(circle.accountableToThemselves()).containsExactlyInAnyOrder(GROUP, PARTNERSHIP, BOARD, APART);
        assertThat(circle.wayOfAccountability(GROUP, GROUP)).containsExactly(PARTNERSHIP, BOARD, GROUP);
        assertThat(circle.wayOfAccountability(APART, APART)).containsExactly(APART);
        assertThat(circle.wayOfAccountability(GROUP, COUNCIL)).containsExactly(PARTNERSHIP, COUNCIL);
    }

    @Test
    void connectionGoesByLinesMembershipAndParts() {
        PartyId tasks = PartyId.of("task-group");
        GovernanceGraph wider = governance()
                .addParties(party(tasks).partOf(CHILDREN).build())
                .build()
                .graph();
        assertThat(wider.connectedWith(CHILDREN)).containsExactly(BOARD, tasks, PARTNERSHIP, COUNCIL, GROUP);
        assertThat(wider.connectedWith(APART)).isEmpty();
    }

    @Test
    void whoMeetsOrReceivesButReportsToNobodyIsFound() {
        GovernanceGraph loose = governance()
                .addParties(party(PartyId.of("panel"))
                        .meets(Frequency.everyMonths(1))
                        .build())
                .build()
                .graph();
        assertThat(loose.reportingToNobody())
                .extracting(found -> found.id().text())
                .containsExactly("council", "panel");
    }

    @Test
    void aLineWhoseReporterIsNotPrintedIsReceivedAndMakesNobodyAccountable() {
        ReportingLine unsaid = ReportingLine.builder()
                .id(ReportingLineId.of("to-board"))
                .to(BOARD)
                .purpose(LinePurpose.ACCOUNTABILITY)
                .build();
        GovernanceGraph known = Governance.builder().addLines(unsaid).build().graph();
        assertThat(known.receivedBy(BOARD)).containsExactly(unsaid);
        assertThat(known.accountableToThemselves()).isEmpty();
        assertThat(known.connectedWith(BOARD)).isEmpty();
    }

    @Test
    void aLineThatGoesFromNobodyToNobodyIsNone() {
        assertThatThrownBy(() ->
                        ReportingLine.builder().id(ReportingLineId.of("line")).build())
                .hasMessage("by: must be given where nobody receives");
    }
}
