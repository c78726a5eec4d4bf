package org.carestrategy.assess;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.carestrategy.finding.Finding;
import org.carestrategy.governance.Member;
import org.carestrategy.governance.Party;
import org.carestrategy.governance.PartyKind;
import org.carestrategy.record.Attendance;
import org.carestrategy.record.Entry;
import org.carestrategy.record.Presence;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.Link;
import org.carestrategy.value.PartyId;

/** Meetings at which too few were present to decide anything, as far as it is told who was. */
final class MeetingChallenges {
    private final Strategy strategy;
    private final Happenings happenings;

    MeetingChallenges(Evidence evidence) {
        this.strategy = evidence.strategy();
        this.happenings = evidence.happenings();
    }

    Stream<Finding> all() {
        return strategy.parties().stream()
                .flatMap(body -> body.quorum().stream()
                        .flatMap(quorum -> held(body).flatMap(entry -> below(entry, body, quorum))));
    }

    private Stream<Entry> held(Party body) {
        return happenings.about(Optional.of(Link.to(body.id()))).stream();
    }

    private Stream<Finding> below(Entry entry, Party body, int quorum) {
        Set<PartyId> voting = entry.meeting().stream()
                .flatMap(meeting -> meeting.attendance().stream())
                .filter(attendance -> attendance.presence() == Presence.PRESENT)
                .map(Attendance::party)
                .filter(party -> mayVote(body, party))
                .collect(toImmutableSet());
        boolean isTold = entry.meeting()
                .filter(meeting -> !meeting.attendance().isEmpty())
                .isPresent();
        return isTold && voting.size() < quorum && voting.stream().noneMatch(party -> mayBeSeveral(body, party))
                ? Stream.of(Challenge.BELOW_QUORUM
                        .at("entries", entry.id(), "meeting/attendance")
                        .argument("body", body.id())
                        .argument("present", voting.size())
                        .argument("quorum", quorum)
                        .build())
                : Stream.empty();
    }

    /** A member unless it is told to have no vote; anybody, where there are seats of which nobody says whose they are. */
    private static boolean mayVote(Party body, PartyId party) {
        return seats(body, party)
                .findFirst()
                .map(seat -> seat.votes().orElse(true))
                .orElseGet(() -> body.members().isEmpty()
                        || body.members().stream().anyMatch(seat -> seat.party().isEmpty()));
    }

    /** A group may have sent several people, unless it is told how it votes. */
    private boolean mayBeSeveral(Party body, PartyId party) {
        return seats(body, party).noneMatch(seat -> seat.votes().isPresent())
                && strategy.party(party)
                        .flatMap(Party::kind)
                        .filter(kind -> kind.equals(PartyKind.GROUP) || kind.equals(PartyKind.YOUNG_PEOPLE))
                        .isPresent();
    }

    private static Stream<Member> seats(Party body, PartyId party) {
        return body.members().stream()
                .filter(seat -> seat.party().filter(party::equals).isPresent());
    }
}
