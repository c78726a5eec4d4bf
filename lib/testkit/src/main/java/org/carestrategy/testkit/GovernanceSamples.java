package org.carestrategy.testkit;

import java.util.List;
import org.carestrategy.governance.AttendanceRule;
import org.carestrategy.governance.Governance;
import org.carestrategy.governance.LinePurpose;
import org.carestrategy.governance.Member;
import org.carestrategy.governance.Party;
import org.carestrategy.governance.PartyFunction;
import org.carestrategy.governance.PartyKind;
import org.carestrategy.governance.PartyState;
import org.carestrategy.governance.ReportingLine;
import org.carestrategy.governance.Responsibility;
import org.carestrategy.governance.ResponsibilityKind;
import org.carestrategy.value.Frequency;
import org.carestrategy.value.PartyId;
import org.carestrategy.value.ReportingLineId;
import org.carestrategy.value.Wording;

/** Samples of who decides, watches, delivers and is heard. */
final class GovernanceSamples {
    static final PartyId BOARD = PartyId.of("corporate-parenting-board");
    static final PartyId PANEL = PartyId.of("corporate-parenting-panel");
    static final PartyId HEAD = PartyId.of("virtual-school-head");
    static final PartyId COUNCIL = PartyId.of("children-in-care-council");
    static final PartyId CABINET = PartyId.of("cabinet");
    static final PartyId AUTHORITY = PartyId.of("northbeck-council");
    static final ReportingLineId LINE = ReportingLineId.of("school-to-board");

    private GovernanceSamples() {}

    static Member member() {
        return Member.builder()
                .party(HEAD)
                .role("adviser")
                .votes(false)
                .namedSeat(true)
                .expectation(Wording.of("Attends every meeting."))
                .build();
    }

    static Party party() {
        return Party.builder()
                .id(BOARD)
                .kind(PartyKind.BODY)
                .name("Corporate Parenting Board")
                .addAlsoCalled("CPB")
                .state(PartyState.IN_BEING)
                .partOf(AUTHORITY)
                .addFunctions(PartyFunction.ACCOUNTABILITY, PartyFunction.PARTNERSHIP)
                .meets(Frequency.everyMonths(2))
                .quorum(4)
                .addMembers(member())
                .termsOfReference(Wording.of("Sees that the council is a good parent."))
                .addReplaces(PANEL)
                .responsibilities(responsibilities())
                .addCitations(ValueSamples.citation())
                .build();
    }

    static ReportingLine line() {
        return ReportingLine.builder()
                .id(LINE)
                .by(HEAD)
                .to(BOARD)
                .purpose(LinePurpose.ACCOUNTABILITY)
                .frequency(Frequency.everyMonths(3))
                .content(Wording.of("Progress of actions and measures."))
                .addCitations(ValueSamples.citation())
                .build();
    }

    /** Lines of which a document names one end only. */
    private static List<ReportingLine> linesWithOneEnd() {
        return List.of(
                ReportingLine.builder()
                        .id(ReportingLineId.of("from-the-board"))
                        .by(BOARD)
                        .build(),
                ReportingLine.builder()
                        .id(ReportingLineId.of("to-the-board"))
                        .to(BOARD)
                        .build());
    }

    static AttendanceRule attendanceRule() {
        return AttendanceRule.builder()
                .whose(HEAD)
                .at(BOARD)
                .addReportedTo(CABINET)
                .after(2)
                .wording(Wording.of("Absence is told to the leader."))
                .addCitations(ValueSamples.citation())
                .build();
    }

    static Governance governance() {
        return Governance.builder()
                .addParties(
                        party(),
                        other(PANEL, PartyKind.BODY, "Corporate Parenting Panel"),
                        other(HEAD, PartyKind.POST, "Head of the Virtual School"),
                        other(COUNCIL, PartyKind.YOUNG_PEOPLE, "Children in Care Council"),
                        other(CABINET, PartyKind.BODY, "Cabinet"),
                        other(AUTHORITY, PartyKind.AUTHORITY, "Northbeck Council"))
                .addLines(line())
                .addAllLines(linesWithOneEnd())
                .addAttendanceRules(attendanceRule())
                .build();
    }

    private static Party other(PartyId id, PartyKind kind, String name) {
        return Party.builder().id(id).kind(kind).name(name).build();
    }

    static List<Responsibility> responsibilities() {
        return List.of(
                Responsibility.lead(HEAD), Responsibility.ofInitials(ResponsibilityKind.of("link-officer"), "MG"));
    }

    static void putInto(SampleMap samples) {
        samples.put(PartyKind.class, List.of(PartyKind.BODY, PartyKind.of("tenants-group")));
        samples.put(PartyState.class, List.of(PartyState.PROPOSED, PartyState.of("dormant")));
        samples.put(PartyFunction.class, List.of(PartyFunction.DECISION, PartyFunction.of("listening")));
        samples.put(ResponsibilityKind.class, List.of(ResponsibilityKind.LEAD, ResponsibilityKind.of("link-officer")));
        samples.putConstants(LinePurpose.class);
        samples.put(Member.class, member());
        samples.put(Party.class, party());
        samples.put(
                ReportingLine.class,
                List.of(line(), linesWithOneEnd().get(0), linesWithOneEnd().get(1)));
        samples.put(AttendanceRule.class, attendanceRule());
        samples.put(Responsibility.class, responsibilities());
        samples.put(Governance.class, governance());
    }
}
