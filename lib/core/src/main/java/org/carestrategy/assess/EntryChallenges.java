package org.carestrategy.assess;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.carestrategy.finding.Finding;
import org.carestrategy.record.Entry;
import org.carestrategy.value.DateSpan;
import org.carestrategy.value.EntryId;
import org.carestrategy.value.Timescale;

/** Entries that cancel each other, or tell of days that are not those of the strategy. */
final class EntryChallenges {
    private static final String ENTRIES = "entries";

    private final Evidence evidence;

    EntryChallenges(Evidence evidence) {
        this.evidence = evidence;
    }

    Stream<Finding> all() {
        Stream<Finding> dates = evidence.strategy().period().flatMap(Timescale::days).stream()
                .flatMap(period -> evidence.entries().stream().flatMap(entry -> outside(entry, period)));
        return Stream.concat(circles(), dates);
    }

    /** Each circle at the least of its identifiers; an entry that corrects itself is found by the rules of a record. */
    private Stream<Finding> circles() {
        Map<EntryId, EntryId> corrects = corrections();
        List<Finding> circles = new ArrayList<>();
        Set<EntryId> seen = new HashSet<>();
        for (EntryId start : corrects.keySet().stream().sorted().toList()) {
            List<EntryId> way = new ArrayList<>();
            Optional<EntryId> next = Optional.of(start);
            while (next.filter(seen::add).isPresent()) {
                way.add(next.get());
                next = next.map(corrects::get);
            }
            next.map(way::indexOf)
                    .filter(again -> again >= 0)
                    .map(again -> way.subList(again, way.size()))
                    .filter(circle -> circle.size() > 1)
                    .ifPresent(circle -> circles.add(circle(circle)));
        }
        return circles.stream().sorted(Comparator.comparing(Finding::path));
    }

    /** Where an identifier is given twice, the entry that was first to happen tells what it corrects. */
    private Map<EntryId, EntryId> corrections() {
        Map<EntryId, EntryId> corrects = new HashMap<>();
        evidence.known().entries().stream()
                .sorted(Happenings.ORDER)
                .forEach(entry -> entry.corrects().ifPresent(id -> corrects.putIfAbsent(entry.id(), id)));
        return corrects;
    }

    private static Finding circle(List<EntryId> circle) {
        EntryId least = Collections.min(circle);
        List<EntryId> turned = new ArrayList<>(circle);
        Collections.rotate(turned, -circle.indexOf(least));
        return Challenge.CORRECTED_IN_CIRCLE
                .at(ENTRIES, least, "corrects")
                .argument("circle", turned.stream().map(EntryId::text).collect(joining(", ")))
                .build();
    }

    private static Stream<Finding> outside(Entry entry, DateSpan period) {
        LocalDate happened = entry.happened();
        if (happened.isBefore(period.first()) && belongs(entry)) {
            return Stream.of(Challenge.BEFORE_PERIOD
                    .at(ENTRIES, entry.id(), "happened")
                    .argument("happened", happened)
                    .argument("begins", period.first())
                    .build());
        }
        if (happened.isAfter(period.last()) && belongs(entry) && !looksBack(entry)) {
            return Stream.of(Challenge.AFTER_PERIOD
                    .at(ENTRIES, entry.id(), "happened")
                    .argument("happened", happened)
                    .argument("ended", period.last())
                    .build());
        }
        return Stream.empty();
    }

    /** A figure is of its own period, and a strategy can be signed before it begins. */
    private static boolean belongs(Entry entry) {
        return entry.reading().isEmpty()
                && entry.comparator().isEmpty()
                && entry.signOff().isEmpty();
    }

    private static boolean looksBack(Entry entry) {
        return entry.report().isPresent() || entry.evaluation().isPresent();
    }
}
