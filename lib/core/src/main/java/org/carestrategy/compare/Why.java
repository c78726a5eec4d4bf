package org.carestrategy.compare;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;
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

    /** All together, each looked at once. */
    static Why all(Stream<Why> each) {
        ImmutableSet.Builder<MoveCause> causes = ImmutableSet.builder();
        ImmutableSet.Builder<EntryId> entries = ImmutableSet.builder();
        ImmutableSet.Builder<EntryId> gone = ImmutableSet.builder();
        ImmutableSet.Builder<EntryId> corrected = ImmutableSet.builder();
        each.forEach(why -> {
            causes.addAll(why.causes);
            entries.addAll(why.entries);
            gone.addAll(why.gone);
            corrected.addAll(why.corrected);
        });
        return new Why(causes.build(), entries.build(), gone.build(), corrected.build());
    }

    Why and(Why other) {
        return all(Stream.of(this, other));
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
