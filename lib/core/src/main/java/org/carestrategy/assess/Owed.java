package org.carestrategy.assess;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.carestrategy.value.Link;
import org.carestrategy.value.PartyId;

/**
 * Something that is owed, once or again and again.
 *
 * @param kind what is to be done
 * @param about the part of the strategy; empty for the strategy as a whole
 * @param by who owes it
 * @param to who receives it
 * @param done how often the record tells that it was done
 */
record Owed(DueKind kind, Optional<Link> about, List<PartyId> by, List<PartyId> to, Occurrences done) {
    static Owed of(DueKind kind, Link about, Optional<PartyId> by, Optional<PartyId> to, Occurrences done) {
        return new Owed(kind, Optional.of(about), list(by), list(to), done);
    }

    static List<PartyId> list(Optional<PartyId> party) {
        return party.map(ImmutableList::of).orElse(ImmutableList.of());
    }

    /** What is left once one occurrence has been counted. */
    Owed without(Occurrence counted) {
        return new Owed(kind, about, by, to, done.without(counted));
    }

    DueItem.Builder item() {
        return new DueItem.Builder().kind(kind).about(about).by(by).to(to);
    }
}
