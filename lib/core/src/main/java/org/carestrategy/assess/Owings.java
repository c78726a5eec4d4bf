package org.carestrategy.assess;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carestrategy.governance.Party;
import org.carestrategy.governance.ReportingLine;
import org.carestrategy.record.Entry;
import org.carestrategy.strategy.Document;
import org.carestrategy.strategy.Measure;
import org.carestrategy.strategy.Review;
import org.carestrategy.value.Figure;
import org.carestrategy.value.Frequency;
import org.carestrategy.value.Link;

/** What is owed again and again for a part of the strategy, and how often the record tells that it was done. */
final class Owings {
    private final Happenings happenings;
    private final Agendas agendas;

    Owings(Happenings happenings, Agendas agendas) {
        this.happenings = happenings;
        this.agendas = agendas;
    }

    Owed meeting(Party party) {
        return Owed.of(
                DueKind.MEETING,
                Link.to(party.id()),
                Optional.of(party.id()),
                Optional.empty(),
                Agendas.held(happenings, party.id()));
    }

    Owed report(ReportingLine line) {
        return Owed.of(DueKind.REPORT, Link.to(line.id()), line.by(), line.to(), made(Link.to(line.id())));
    }

    private Occurrences made(Link part) {
        return happenings.of(Optional.of(part), entry -> entry.report().isPresent());
    }

    Owed review(Review review) {
        Occurrences done = happenings.of(review.of(), entry -> tells(entry, review));
        return new Owed(DueKind.REVIEW, review.of(), Owed.list(review.by()), List.of(), done);
    }

    /** An evaluation is a review, and so is a report of the reviewer. */
    private static boolean tells(Entry entry, Review review) {
        boolean bySame = review.by().equals(entry.by());
        boolean byAny = review.by().isEmpty() || entry.by().isEmpty();
        return entry.evaluation().isPresent()
                ? bySame || byAny
                : entry.report().isPresent() && bySame && review.by().isPresent();
    }

    Owed document(Document document) {
        Link part = Link.to(document.id());
        return new Owed(
                DueKind.DOCUMENT, Optional.of(part), WhoOwes.of(document.responsibilities()), List.of(), made(part));
    }

    Owed reading(Measure measure, Frequency often) {
        Link part = Link.to(measure.id());
        return new Owed(
                DueKind.READING,
                Optional.of(part),
                WhoOwes.of(measure.responsibilities()),
                measure.watchedBy().stream().filter(agendas::isInBeing).toList(),
                read(part, often));
    }

    /** By the last day of the period of the figure, or by the day of reading where that is what counts for a meeting. */
    private Occurrences read(Link measure, Frequency often) {
        boolean byPeriod = often instanceof Frequency.Every || often instanceof Frequency.TimesAYear;
        return Occurrences.of(happenings.about(Optional.of(measure)).stream()
                .filter(Owings::isRead)
                .flatMap(entry -> byPeriod ? forItsPeriod(entry) : Stream.of(Occurrence.of(entry))));
    }

    private static boolean isRead(Entry entry) {
        return entry.reading()
                .filter(reading -> !reading.figure().equals(Figure.Symbol.NOT_YET_AVAILABLE))
                .isPresent();
    }

    private static Stream<Occurrence> forItsPeriod(Entry entry) {
        return entry.reading().flatMap(reading -> reading.period().lastDay()).stream()
                .map(last -> new Occurrence(last, entry.happened(), entry.id()));
    }
}
