package org.carestrategy.assess;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.carestrategy.governance.Party;
import org.carestrategy.governance.Responsibility;
import org.carestrategy.governance.ResponsibilityKind;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.ElementId;
import org.carestrategy.value.Link;
import org.carestrategy.value.PartyId;

/** Who answers for which actions and measures. */
final class Answering {
    private final Strategy strategy;

    Answering(Strategy strategy) {
        this.strategy = strategy;
    }

    /** A party has what it answers for in any way, and what the parties answer for that are part of it. */
    Grouping byParty() {
        SetMultimap<Link, Group> parties = LinkedHashMultimap.create();
        strategy.parties().forEach(party -> parties.put(Link.to(party.id()), Group.of(party.id())));
        eachResponsibility((work, responsibility) -> responsibility
                .party()
                .ifPresent(party -> withWholes(party).forEach(id -> parties.put(Link.to(work), Group.of(id)))));
        return new Grouping(parties(), parties::get);
    }

    /** Whoever leads has what they lead, known as a party or by initials. */
    Grouping byLead() {
        SetMultimap<Link, Group> leads = LinkedHashMultimap.create();
        eachResponsibility((work, responsibility) -> {
            if (responsibility.as().equals(ResponsibilityKind.LEAD)) {
                leads.put(Link.to(work), Group.of(responsibility));
            }
        });
        Set<Group> leading = ImmutableSet.copyOf(leads.values());
        return new Grouping(
                Sets.union(Sets.intersection(parties(), leading), leading).immutableCopy(), leads::get);
    }

    private Set<Group> parties() {
        return strategy.parties().stream().map(Party::id).map(Group::of).collect(toImmutableSet());
    }

    private void eachResponsibility(BiConsumer<ElementId, Responsibility> each) {
        strategy.actions()
                .forEach(action -> action.responsibilities().forEach(answers -> each.accept(action.id(), answers)));
        strategy.measures()
                .forEach(measure -> measure.responsibilities().forEach(answers -> each.accept(measure.id(), answers)));
    }

    /** A party and all that it is part of. */
    Set<PartyId> withWholes(PartyId party) {
        Set<PartyId> wholes = new LinkedHashSet<>();
        Optional<PartyId> next = Optional.of(party);
        while (next.filter(wholes::add).isPresent()) {
            next = next.flatMap(strategy::party).flatMap(Party::partOf);
        }
        return wholes;
    }
}
