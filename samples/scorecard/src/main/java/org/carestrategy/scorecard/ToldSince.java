package org.carestrategy.scorecard;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carestrategy.record.Entry;

/** Entries in few words: a single one with what it says, of several how many there are and when they happened. */
record ToldSince(List<Entry> entries) {
    /** Those that were recorded after a day. */
    ToldSince after(LocalDate day) {
        return new ToldSince(
                entries.stream().filter(entry -> entry.recorded().isAfter(day)).toList());
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** For example {@code an update of 13 October 2025: in progress; 80 percent done}, or {@code 3 figures, the last of 13 October 2025}. */
    String words() {
        return entries.size() == 1 ? single(entries.get(0)) : counts() + ", the last of " + last();
    }

    private static String single(Entry entry) {
        String told = EntryWords.brief(entry);
        return new ToldSince(List.of(entry)).counts() + " of " + Words.day(entry.happened())
                + (told.isEmpty() ? "" : ": " + told);
    }

    private String counts() {
        return Stream.of(
                        counted(entry -> entry.update().isPresent(), "update", "updates"),
                        counted(entry -> entry.reading().isPresent(), "figure", "figures"),
                        counted(entry -> entry.comparator().isPresent(), "figure of others", "figures of others"),
                        counted(entry -> entry.voice().isPresent(), "voice", "voices"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" and "));
    }

    private Optional<String> counted(Predicate<Entry> wanted, String one, String many) {
        int count = (int) entries.stream().filter(wanted).count();
        return count == 0 ? Optional.empty() : Optional.of(Words.count(count, one, many));
    }

    private String last() {
        return entries.stream()
                .map(Entry::happened)
                .max(Comparator.naturalOrder())
                .map(Words::day)
                .orElse("");
    }
}
