package org.carestrategy.compare;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.Set;
import org.carestrategy.value.EntryId;

/** Why an answer moved, and the entries of which that comes. */
record Why(Set<MoveCause> causes, Set<EntryId> entries, Set<EntryId> gone, Set<EntryId> corrected) {
    static final Why NOTHING = of(ImmutableSet.of());

    static Why of(Set<MoveCause> causes) {
        return new Why(causes, ImmutableSet.of(), ImmutableSet.of(), ImmutableSet.of());
    }

    static Why of(MoveCause cause) {
        return of(ImmutableSet.of(cause));
    }

    static Why of(Collection<EntryId> entries, Collection<EntryId> gone, Collection<EntryId> corrected) {
        return new Why(
                ImmutableSet.of(),
                ImmutableSet.copyOf(entries),
                ImmutableSet.copyOf(gone),
                ImmutableSet.copyOf(corrected));
    }

    Why and(Why other) {
        return new Why(
                Sets.union(causes, other.causes).immutableCopy(),
                Sets.union(entries, other.entries).immutableCopy(),
                Sets.union(gone, other.gone).immutableCopy(),
                Sets.union(corrected, other.corrected).immutableCopy());
    }

    Why with(MoveCause cause, boolean applies) {
        return applies ? and(of(cause)) : this;
    }

    void putInto(Move.Builder move) {
        move.causes(causes)
                .entries(ImmutableList.copyOf(entries))
                .entriesGone(ImmutableList.copyOf(gone))
                .corrected(ImmutableList.copyOf(corrected));
    }
}
