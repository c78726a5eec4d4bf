package org.carestrategy.assess;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.carestrategy.record.Entry;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.value.ElementId;
import org.carestrategy.value.Link;

/** What the record tells by a day, corrected entries left out, by the part that it is about. */
final class Happenings {
    /** In the order in which they happened, and were told. */
    static final Comparator<Entry> ORDER = Comparator.comparing(Entry::happened).thenComparing(Entry::recorded);

    private final ImmutableListMultimap<Optional<Link>, Entry> byPart;

    private Happenings(ImmutableListMultimap<Optional<Link>, Entry> byPart) {
        this.byPart = byPart;
    }

    /** What was known on a day and had happened by it, so that nothing yet to come stands in the place of what is. */
    static StrategyRecord known(StrategyRecord record, LocalDate asOf) {
        StrategyRecord known = record.knownOn(asOf);
        return StrategyRecord.builder()
                .from(known)
                .entries(known.entries().stream()
                        .filter(entry -> !entry.happened().isAfter(asOf))
                        .toList())
                .build();
    }

    /** Those of a record as it was known on a day. */
    static Happenings of(Optional<StrategyRecord> known, LocalDate asOf) {
        ImmutableListMultimap.Builder<Optional<Link>, Entry> byPart = ImmutableListMultimap.builder();
        known.stream()
                .flatMap(record -> inOrder(record.standingEntries().stream(), asOf))
                .forEach(entry -> parts(entry).forEach(part -> byPart.put(part, entry)));
        return new Happenings(byPart.build());
    }

    /** Those that had happened by a day, in the order in which they did, and were told. */
    static Stream<Entry> inOrder(Stream<Entry> standing, LocalDate asOf) {
        return standing.filter(entry -> !entry.happened().isAfter(asOf)).sorted(ORDER);
    }

    /** The same of what a record tells of one part. */
    static Stream<Entry> about(ElementId part, StrategyRecord known, LocalDate asOf) {
        return inOrder(known.entriesAbout(part).stream().filter(known::stands), asOf);
    }

    /** What is about no part is about the whole strategy. */
    private static Set<Optional<Link>> parts(Entry entry) {
        return entry.about().isEmpty()
                ? ImmutableSet.of(Optional.empty())
                : entry.about().stream().map(Optional::of).collect(ImmutableSet.toImmutableSet());
    }

    /** The entries about a part, or about the whole strategy, in the order in which they happened. */
    List<Entry> about(Optional<Link> part) {
        return byPart.get(part);
    }

    /** How often something was done to a part. */
    Occurrences of(Optional<Link> part, Predicate<Entry> tells) {
        return Occurrences.of(about(part).stream().filter(tells).map(Occurrence::of));
    }
}
