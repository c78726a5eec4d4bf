package org.carestrategy.scorecard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carestrategy.governance.AttendanceRule;
import org.carestrategy.governance.Governance;
import org.carestrategy.governance.GovernanceGraph;
import org.carestrategy.governance.LinePurpose;
import org.carestrategy.governance.Party;
import org.carestrategy.governance.PartyState;
import org.carestrategy.governance.ReportingLine;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.PartyId;

/** Who answers to whom, how often, about what. */
record GovernanceOutline(Strategy strategy, Names names, Printout printout) {
    void print() {
        strategy.governance()
                .filter(governance -> !governance.lines().isEmpty()
                        || !governance.attendanceRules().isEmpty())
                .ifPresent(this::print);
    }

    private void print(Governance governance) {
        printout.section("Who answers to whom, and what is told to whom");
        GovernanceGraph graph = governance.graph();
        Stream.concat(
                        governance.parties().stream().map(Party::id),
                        governance.lines().stream().flatMap(line -> line.by().stream()))
                .distinct()
                .filter(party -> !graph.owedBy(party).isEmpty())
                .forEach(party -> party(party, graph));
        List<ReportingLine> unsaid =
                governance.lines().stream().filter(line -> line.by().isEmpty()).toList();
        if (!unsaid.isEmpty()) {
            printout.line("It is not said who");
            unsaid.forEach(this::line);
        }
        toNobody(graph);
        if (!governance.attendanceRules().isEmpty()) {
            printout.line("Attendance");
            governance.attendanceRules().forEach(this::attendance);
        }
    }

    private void party(PartyId party, GovernanceGraph graph) {
        printout.line(names.party(party) + state(party));
        graph.owedBy(party).forEach(this::line);
        Set<PartyId> direct = graph.accountableTo(party);
        graph.accountableInTheEndTo(party).stream()
                .filter(last -> !direct.contains(last))
                .filter(last -> graph.accountableTo(last).isEmpty())
                .forEach(last -> printout.item(
                        2, "-", "answers in the end to " + names.party(last) + through(graph, party, last)));
    }

    /** For example that a body is only proposed. */
    private String state(PartyId party) {
        return Words.aside(strategy.party(party)
                .flatMap(Party::state)
                .filter(state -> !state.equals(PartyState.IN_BEING))
                .map(PartyState::text));
    }

    private String through(GovernanceGraph graph, PartyId party, PartyId last) {
        List<PartyId> way = new ArrayList<>(graph.wayOfAccountability(party, last));
        way.remove(way.size() - 1);
        return ", through " + names.parties(way);
    }

    private void line(ReportingLine line) {
        String to = line.to().map(names::party).orElse("somebody who is not named");
        String often = line.frequency().map(known -> ", " + names.often(known)).orElse("");
        printout.item(2, "-", verb(line.purpose()) + " " + to + often);
        line.content().ifPresent(content -> printout.line(4, Words.wording(content)));
    }

    private static String verb(Optional<LinePurpose> purpose) {
        return purpose.map(known -> switch (known) {
                    case ACCOUNTABILITY -> "answers to";
                    case INFORMATION -> "informs";
                    case ADVICE -> "advises";
                    case ESCALATION -> "takes what it cannot settle to";
                    case LINK -> "is linked with";
                })
                .orElse("reports to");
    }

    private void toNobody(GovernanceGraph graph) {
        if (!graph.reportingToNobody().isEmpty()) {
            printout.item(
                    0,
                    "The lines end with:",
                    graph.reportingToNobody().stream().map(Party::name).collect(Collectors.joining("; ")));
        }
    }

    private void attendance(AttendanceRule rule) {
        String whose = rule.whose().map(names::party).orElse("a member");
        String at = rule.at().map(body -> " at " + names.party(body)).orElse("");
        String after = rule.after()
                .map(count -> " after " + Words.count(count, "absence"))
                .orElse("");
        printout.item(2, "-", "Absence of " + whose + at + " is reported" + after + to(rule.reportedTo()) + ".");
        rule.wording().ifPresent(wording -> printout.line(4, Words.wording(wording)));
    }

    private String to(List<PartyId> parties) {
        return parties.isEmpty() ? "" : " to " + names.parties(parties);
    }
}
