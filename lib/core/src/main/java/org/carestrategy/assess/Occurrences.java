package org.carestrategy.assess;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How often one thing was done, by day; what is told twice of one day was done once. */
final class Occurrences {
    private final ImmutableSortedMap<LocalDate, Occurrence> byDay;

    private Occurrences(ImmutableSortedMap<LocalDate, Occurrence> byDay) {
        this.byDay = byDay;
    }

    /** Those that are given, in the order in which they were done. */
    static Occurrences of(Stream<Occurrence> told) {
        return new Occurrences(told.collect(ImmutableSortedMap.toImmutableSortedMap(
                Comparator.naturalOrder(), Occurrence::at, occurrence -> occurrence, (first, second) -> first)));
    }

    boolean isEmpty() {
        return byDay.isEmpty();
    }

    /** Those of some days, both included. */
    List<Occurrence> in(LocalDate first, LocalDate last) {
        return ImmutableList.copyOf(byDay.subMap(first, true, last, true).values());
    }

    /** The first from a day on. */
    Optional<Occurrence> firstFrom(LocalDate day) {
        return Optional.ofNullable(byDay.ceilingEntry(day)).map(entry -> entry.getValue());
    }

    Occurrences without(Occurrence one) {
        return new Occurrences(
                ImmutableSortedMap.copyOfSorted(Maps.filterValues(byDay, occurrence -> !occurrence.equals(one))));
    }
}
