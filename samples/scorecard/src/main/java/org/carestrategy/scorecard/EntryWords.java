package org.carestrategy.scorecard;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carestrategy.record.ActionUpdate;
import org.carestrategy.record.ComparatorFigure;
import org.carestrategy.record.Entry;
import org.carestrategy.record.Reading;
import org.carestrategy.record.Stage;

/** Entries of a record in plain English. */
record EntryWords(Names names, Printout printout) {
    /** A section of entries; nothing if there are none. */
    void section(List<Entry> entries) {
        if (!entries.isEmpty()) {
            printout.section("What this rests on");
            entries.forEach(this::print);
        }
    }

    private void print(Entry entry) {
        String by = entry.by().map(names::party).map(who -> ", by " + who).orElse("");
        String corrects = entry.corrects()
                .map(earlier -> ", correcting '" + earlier + "'")
                .orElse("");
        printout.item(
                        0,
                        "-",
                        entry.id() + ": happened " + Words.day(entry.happened()) + ", recorded "
                                + Words.day(entry.recorded()) + by + corrects)
                .line(2, Words.capital(told(entry)));
    }

    /** What an update or a figure says, without what it quotes; of another event nothing. */
    static String brief(Entry entry) {
        return Stream.of(
                        entry.update().flatMap(EntryWords::brief),
                        entry.reading().map(EntryWords::period),
                        entry.comparator().map(EntryWords::told))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
    }

    private static Optional<String> brief(ActionUpdate update) {
        return Optional.of(joined(Stream.of(
                        update.stage().map(Stage::text).map(Words::plain),
                        update.percent().map(percent -> percent + " percent done"))))
                .filter(told -> !told.isEmpty());
    }

    /** For example {@code 82 for quarter 2 of 2025/26}. */
    private static String period(Reading reading) {
        return Words.figure(reading.figure()) + " for " + Words.time(reading.period());
    }

    /** Other events than these three rest under no answer on an action or a measure. */
    private static String told(Entry entry) {
        return Stream.of(
                        entry.update().map(EntryWords::told),
                        entry.reading().map(EntryWords::told),
                        entry.comparator().map(EntryWords::told))
                .flatMap(Optional::stream)
                .collect(Collectors.joining());
    }

    private static String told(ActionUpdate update) {
        return joined(Stream.of(
                update.stage().map(Stage::text).map(Words::plain),
                update.percent().map(percent -> percent + " percent done"),
                update.claimedRating().map(rating -> "claimed to be " + SummaryWords.word(rating)),
                update.revisedDue().map(due -> "to be done by " + Words.time(due)),
                update.comment().map(EntryWords::quoted),
                update.correctiveAction().map(action -> "to put it right: " + quoted(action))));
    }

    private static String told(Reading reading) {
        return joined(Stream.of(
                Optional.of(period(reading)),
                counted(reading),
                Optional.of("provisional").filter(any -> reading.provisional()),
                reading.claimedRating().map(rating -> "claimed to be " + SummaryWords.word(rating)),
                reading.comment().map(EntryWords::quoted)));
    }

    /** For example {@code 31 of 38 children}; nothing if only one of the two is told. */
    static Optional<String> counted(Reading reading) {
        return reading.denominator()
                .map(all -> reading.numerator().map(some -> some + " of " + all).orElseGet(() -> "out of " + all));
    }

    private static String told(ComparatorFigure figure) {
        return figure.whose() + ": " + Words.figure(figure.figure()) + " for " + Words.time(figure.period());
    }

    private static String quoted(String text) {
        return "“" + text + "”";
    }

    private static String joined(Stream<Optional<String>> parts) {
        return parts.flatMap(Optional::stream).collect(Collectors.joining("; "));
    }
}
