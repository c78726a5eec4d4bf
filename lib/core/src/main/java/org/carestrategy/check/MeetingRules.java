package org.carestrategy.check;

import java.util.List;
import java.util.Optional;
import org.carestrategy.finding.Severity;
import org.carestrategy.governance.LinePurpose;
import org.carestrategy.governance.Member;
import org.carestrategy.governance.Party;
import org.carestrategy.governance.PartyKind;
import org.carestrategy.governance.ReportingLine;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.Frequency;
import org.carestrategy.value.Ratio;

/** A body can do what is asked of its meetings: reach its quorum, and report as often as it must. */
final class MeetingRules {
    /** Four weeks pass for a month, as 13 times a year do for 12. */
    private static final Ratio FOUR_WEEKS_FOR_A_MONTH = Ratio.of(13, 12);

    private static final Rule QUORUM_ABOVE_MEMBERS = RuleTexts.rule("governance.quorum-above-members", Severity.WARNING)
            .check((subject, report) ->
                    subject.strategy().parties().forEach(party -> quorum(subject.strategy(), party, report)))
            .build();

    private static final Rule MEETS_TOO_SELDOM = RuleTexts.rule("governance.meets-too-seldom", Severity.WARNING)
            .check((subject, report) ->
                    subject.strategy().reportingLines().forEach(line -> tooSeldom(subject.strategy(), line, report)))
            .build();

    static final List<Rule> DRAFT = List.of(QUORUM_ABOVE_MEMBERS, MEETS_TOO_SELDOM);

    private MeetingRules() {}

    private static void quorum(Strategy strategy, Party party, Report report) {
        int members = party.members().size();
        if (members > 0
                && party.quorum().filter(quorum -> quorum > members).isPresent()
                && party.members().stream().noneMatch(member -> mayBeSeveral(strategy, member))) {
            report.at("governance/parties", party.id(), "quorum")
                    .argument("quorum", party.quorum().get())
                    .argument("members", members)
                    .add();
        }
    }

    /** A seat without a name, or that of a whole group, may be several people, unless it is told how it votes. */
    private static boolean mayBeSeveral(Strategy strategy, Member member) {
        return member.party().isEmpty()
                || (member.votes().isEmpty()
                        && (Parties.is(strategy, member.party(), PartyKind.GROUP)
                                || Parties.is(strategy, member.party(), PartyKind.YOUNG_PEOPLE)));
    }

    private static void tooSeldom(Strategy strategy, ReportingLine line, Report report) {
        Optional<Frequency> meets = line.by().flatMap(strategy::party).flatMap(Party::meets);
        if (meets.isPresent() && isReport(line)) {
            Optional<Ratio> meetings = timesAYear(strategy, meets);
            Optional<Ratio> reports = timesAYear(strategy, line.frequency());
            if (meetings.isPresent() && reports.isPresent() && isTooSeldom(meetings.get(), reports.get())) {
                report.at("governance/lines", line.id(), "frequency")
                        .argument("meets", meets.get())
                        .argument("reports", line.frequency().get())
                        .add();
            }
        }
    }

    /** Who is linked with another may meet it as often as they like. */
    private static boolean isReport(ReportingLine line) {
        return line.purpose().filter(LinePurpose.LINK::equals).isEmpty();
    }

    private static boolean isTooSeldom(Ratio meetings, Ratio reports) {
        return reports.compareTo(meetings.times(FOUR_WEEKS_FOR_A_MONTH)) > 0;
    }

    private static Optional<Ratio> timesAYear(Strategy strategy, Optional<Frequency> frequency) {
        return frequency
                .flatMap(often -> often instanceof Frequency.EachMeeting meetings
                        ? strategy.party(meetings.party()).flatMap(Party::meets)
                        : Optional.of(often))
                .flatMap(Frequency::leastTimesAYear);
    }
}
