package org.carestrategy.assess;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.carestrategy.record.ComparatorFigure;
import org.carestrategy.record.Entry;
import org.carestrategy.record.Reading;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.value.Timescale;

/** Puts a record so that the last day of a year can be asked of it by what became known later. */
final class AtYearEnd {
    private final LocalDate day;
    private final LocalDate asOf;

    AtYearEnd(LocalDate day, LocalDate asOf) {
        this.day = day;
        this.asOf = asOf;
    }

    /** What is known of the time up to the day, dated as if it had been told on it. */
    StrategyRecord of(StrategyRecord known) {
        return StrategyRecord.builder()
                .strategy(known.strategy())
                .entries(Happenings.inOrder(known.standingEntries().stream(), asOf)
                        .flatMap(this::dated)
                        .toList())
                .build();
    }

    /** A figure is of the day on which its period ended, everything else of that on which it happened. */
    private Stream<Entry> dated(Entry entry) {
        boolean counts = covers(entry)
                .map(period ->
                        period.lastDay().filter(last -> !last.isAfter(day)).isPresent())
                .orElse(!entry.happened().isAfter(day));
        return counts ? Stream.of(dayAtMost(entry)) : Stream.empty();
    }

    private static Optional<Timescale> covers(Entry entry) {
        return entry.reading().map(Reading::period).or(() -> entry.comparator().map(ComparatorFigure::period));
    }

    private Entry dayAtMost(Entry entry) {
        return Entry.builder()
                .from(entry)
                .happened(earlier(entry.happened()))
                .recorded(earlier(entry.recorded()))
                .build();
    }

    private LocalDate earlier(LocalDate other) {
        return other.isBefore(day) ? other : day;
    }
}
