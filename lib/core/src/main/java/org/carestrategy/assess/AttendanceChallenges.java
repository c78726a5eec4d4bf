package org.carestrategy.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.carestrategy.finding.Finding;
import org.carestrategy.governance.AttendanceRule;
import org.carestrategy.governance.Governance;
import org.carestrategy.governance.Party;
import org.carestrategy.record.Attendance;
import org.carestrategy.record.Entry;
import org.carestrategy.record.Presence;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.Link;
import org.carestrategy.value.PartyId;

/**
 * Who was absent from more meetings running than the rules of attendance allow. Apologies are no absence; a meeting of
 * which nobody tells whether a member was there neither counts nor breaks the row.
 */
final class AttendanceChallenges {
    private final Strategy strategy;
    private final Happenings happenings;
    private final Answering parts;

    AttendanceChallenges(Evidence evidence) {
        this.strategy = evidence.strategy();
        this.happenings = evidence.happenings();
        this.parts = new Answering(strategy);
    }

    Stream<Finding> all() {
        return strategy.governance().map(Governance::attendanceRules).stream()
                .flatMap(List::stream)
                .flatMap(rule -> bodies(rule).flatMap(body -> absences(rule, body).stream()));
    }

    private Stream<PartyId> bodies(AttendanceRule rule) {
        return rule.at()
                .map(Stream::of)
                .orElseGet(() -> strategy.parties().stream().map(Party::id).distinct());
    }

    private List<Finding> absences(AttendanceRule rule, PartyId body) {
        Map<PartyId, List<LocalDate>> running = new LinkedHashMap<>();
        List<Finding> found = new ArrayList<>();
        for (Entry entry : happenings.about(Optional.of(Link.to(body)))) {
            entry.meeting().stream()
                    .flatMap(meeting -> meeting.attendance().stream())
                    .filter(attendance -> isOfRule(rule, attendance.party()))
                    .forEach(attendance -> take(attendance, entry.happened(), running)
                            .flatMap(row -> finding(rule, body, attendance.party(), row))
                            .ifPresent(found::add));
        }
        running.forEach((party, row) -> finding(rule, body, party, row).ifPresent(found::add));
        return found;
    }

    /** Notes an absence, or answers the row of absences that a presence or apologies end. */
    private static Optional<List<LocalDate>> take(
            Attendance attendance, LocalDate day, Map<PartyId, List<LocalDate>> running) {
        if (attendance.presence() == Presence.ABSENT) {
            running.computeIfAbsent(attendance.party(), party -> new ArrayList<>())
                    .add(day);
            return Optional.empty();
        }
        return Optional.ofNullable(running.remove(attendance.party()));
    }

    private static Optional<Finding> finding(AttendanceRule rule, PartyId body, PartyId absent, List<LocalDate> row) {
        int after = rule.after().orElse(1);
        return row.size() < after
                ? Optional.empty()
                : Optional.of(Challenge.ABSENCES
                        .at("governance/parties", absent)
                        .argument("times", row.size())
                        .argument("body", body)
                        .argument("first", row.get(0))
                        .argument("last", row.get(row.size() - 1))
                        .argument("after", after)
                        .build());
    }

    /** Whether it is the party of the rule, a part of it or one of its members; a rule that names nobody is for all. */
    private boolean isOfRule(AttendanceRule rule, PartyId party) {
        return rule.whose()
                .map(whose -> parts.withWholes(party).contains(whose)
                        || strategy.party(whose).stream()
                                .flatMap(group -> group.members().stream())
                                .anyMatch(member ->
                                        member.party().filter(party::equals).isPresent()))
                .orElse(true);
    }
}
