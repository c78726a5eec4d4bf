package org.carestrategy.compare;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Which of the older values is which of the newer: first those that are equal, then those that a key names alone on
 * either side. The order of the values makes no difference.
 */
final class Pairing<T> {
    private final List<Pair<T>> pairs = new ArrayList<>();
    private List<T> removed;
    private List<T> added;

    private Pairing(Iterable<T> older, Iterable<T> newer) {
        removed = ImmutableList.copyOf(older);
        added = ImmutableList.copyOf(newer);
    }

    /** One value in both editions. */
    record Pair<T>(T older, T newer) {}

    static <T> Pairing<T> ofEqual(Iterable<T> older, Iterable<T> newer) {
        Pairing<T> pairing = new Pairing<>(older, newer);
        pairing.match(Optional::of, Integer.MAX_VALUE);
        return pairing;
    }

    /** Pairs those of what is left that are the only ones with their key; what has no key stays as it is. */
    Pairing<T> by(Function<T, Optional<?>> key) {
        match(key, 1);
        return this;
    }

    List<Pair<T>> pairs() {
        return pairs;
    }

    /** The older values that are no newer one. */
    List<T> removed() {
        return removed;
    }

    /** The newer values that are no older one. */
    List<T> added() {
        return added;
    }

    private void match(Function<T, Optional<?>> key, int most) {
        ImmutableListMultimap<Optional<?>, T> before = Multimaps.index(removed, key::apply);
        ImmutableListMultimap<Optional<?>, T> after = Multimaps.index(added, key::apply);
        ImmutableList.Builder<T> gone = ImmutableList.builder();
        ImmutableList.Builder<T> come = ImmutableList.builder();
        for (Optional<?> name : Sets.union(before.keySet(), after.keySet())) {
            List<T> was = before.get(name);
            List<T> is = after.get(name);
            boolean named = name.isPresent() && Math.max(was.size(), is.size()) <= most;
            int both = named ? Math.min(was.size(), is.size()) : 0;
            for (int i = 0; i < both; i++) {
                pairs.add(new Pair<>(was.get(i), is.get(i)));
            }
            gone.addAll(was.subList(both, was.size()));
            come.addAll(is.subList(both, is.size()));
        }
        removed = gone.build();
        added = come.build();
    }
}
