package org.carestrategy.compare;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What something was and is; one of them may be missing. */
record Both<T>(Optional<T> was, Optional<T> is) {
    /** By key, in the order of the newer ones, then of those that are only older; of equal keys the first counts. */
    static <K, V> Map<K, Both<V>> of(List<V> older, List<V> newer, Function<V, K> key) {
        Map<K, V> before = index(older, key);
        Map<K, V> now = index(newer, key);
        Map<K, Both<V>> both = new LinkedHashMap<>();
        Sets.union(now.keySet(), before.keySet())
                .forEach(each -> both.put(
                        each, new Both<>(Optional.ofNullable(before.get(each)), Optional.ofNullable(now.get(each)))));
        return both;
    }

    private static <K, V> Map<K, V> index(List<V> values, Function<V, K> key) {
        return values.stream().collect(ImmutableMap.toImmutableMap(key, value -> value, (first, second) -> first));
    }

    <R> Both<R> map(Function<T, R> function) {
        return new Both<>(was.map(function), is.map(function));
    }

    boolean differ() {
        return !was.equals(is);
    }

    boolean isGainedOrLost() {
        return was.isEmpty() || is.isEmpty();
    }

    /** Whether it holds of one and not of the other, where there are both. */
    boolean turned(Predicate<T> predicate) {
        return was.filter(predicate).isPresent() != is.filter(predicate).isPresent();
    }

    /** What is in the lists of the second and not in those of the first, each once. */
    static <E> List<E> added(Both<List<E>> lists) {
        List<E> added = new ArrayList<>(ImmutableSet.copyOf(lists.is.orElse(List.of())));
        added.removeAll(ImmutableSet.copyOf(lists.was.orElse(List.of())));
        return added;
    }

    Both<T> swapped() {
        return new Both<>(is, was);
    }

    /** What either of them has. */
    static <E> Set<E> all(Both<List<E>> lists) {
        return Stream.of(lists.is, lists.was)
                .flatMap(Optional::stream)
                .flatMap(List::stream)
                .collect(ImmutableSet.toImmutableSet());
    }
}
