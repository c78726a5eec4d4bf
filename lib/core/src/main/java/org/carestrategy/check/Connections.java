package org.carestrategy.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.carestrategy.governance.Member;
import org.carestrategy.governance.Party;
import org.carestrategy.governance.ReportingLine;
import org.carestrategy.strategy.Participation;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.strategy.WayOfTakingPart;
import org.carestrategy.strategy.WayState;
import org.carestrategy.value.PartyId;

/** Whether the bodies of young people have anything to do with the rest of a strategy; among themselves counts not. */
final class Connections {
    private final Strategy strategy;
    private final YoungPeople bodies;

    Connections(Strategy strategy, YoungPeople bodies) {
        this.strategy = strategy;
        this.bodies = bodies;
    }

    boolean any() {
        return byReporting() || byMembership() || byTask() || byTakingPart();
    }

    private boolean byReporting() {
        return strategy.reportingLines().stream().anyMatch(this::leadsOut);
    }

    private boolean leadsOut(ReportingLine line) {
        return isTheirs(line.by()) != isTheirs(line.to());
    }

    private boolean isTheirs(Optional<PartyId> party) {
        return party.filter(bodies::include).isPresent();
    }

    private boolean byMembership() {
        return strategy.parties().stream()
                .anyMatch(party -> bodies.include(party.id()) ? hasOthers(party) : hasSomeOfThem(party));
    }

    private boolean hasOthers(Party party) {
        return (party.partOf().isPresent() && !isTheirs(party.partOf()))
                || party.members().stream().anyMatch(member -> !isTheirs(member.party()))
                || party.responsibilities().stream().anyMatch(task -> !isTheirs(task.party()));
    }

    private boolean hasSomeOfThem(Party party) {
        return isTheirs(party.partOf())
                || party.members().stream().map(Member::party).anyMatch(this::isTheirs);
    }

    private boolean byTask() {
        return strategy.responsibilities().stream().anyMatch(task -> isTheirs(task.party()))
                || bodies.all().stream()
                        .flatMap(body -> strategy.answeredForBy(body).stream())
                        .anyMatch(element -> !(element.id() instanceof PartyId party && bodies.include(party)));
    }

    private boolean byTakingPart() {
        return strategy.participation().filter(this::connects).isPresent();
    }

    private boolean connects(Participation participation) {
        return participation.feedback().stream().anyMatch(feedback -> bodies.include(feedback.to()))
                || waysInUse(participation)
                        .anyMatch(way -> !participation.groups().isEmpty() || isTheirs(way.led()));
    }

    /** A way of which no state is told is taken to be in use. */
    private static Stream<WayOfTakingPart> waysInUse(Participation participation) {
        return participation.ways().stream()
                .filter(way -> way.state()
                        .filter(state -> !state.equals(WayState.IN_USE))
                        .isEmpty());
    }
}
