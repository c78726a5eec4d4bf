package org.carestrategy.assess;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.carestrategy.finding.Finding;
import org.carestrategy.record.Entry;
import org.carestrategy.value.DateSpan;
import org.carestrategy.value.Link;
import org.carestrategy.value.Timescale;

/** Meetings, reports and figures that were due and did not come, once for each body, line and measure. */
final class DueChallenges {
    private final Evidence evidence;

    DueChallenges(Evidence evidence) {
        this.evidence = evidence;
    }

    Stream<Finding> all() {
        return begins().filter(first -> !first.isAfter(evidence.asOf()))
                .map(first -> new DateSpan(first, evidence.asOf()))
                .map(span ->
                        new CalendarMaker(evidence.strategy(), Optional.of(evidence.known()), evidence.asOf(), span))
                .map(maker -> missed(maker.calendar()))
                .orElseGet(Stream::empty);
    }

    /** The first day of the strategy; where none is said, the first of which the record tells. */
    private Optional<LocalDate> begins() {
        return evidence.strategy()
                .period()
                .flatMap(Timescale::firstDay)
                .or(() -> evidence.entries().stream().map(Entry::happened).findFirst());
    }

    private static Stream<Finding> missed(DueCalendar calendar) {
        return Stream.of(
                        missed(calendar, DueKind.MEETING, Challenge.MEETING_MISSED, "governance/parties"),
                        missed(calendar, DueKind.REPORT, Challenge.REPORT_MISSED, "governance/lines"),
                        missed(calendar, DueKind.READING, Challenge.READING_MISSED, "measures"))
                .flatMap(found -> found);
    }

    private static Stream<Finding> missed(DueCalendar calendar, DueKind kind, Challenge challenge, String list) {
        ImmutableListMultimap<Optional<Link>, DueItem> byPart = Multimaps.index(
                calendar.late().stream().filter(item -> item.kind() == kind).toList(), DueItem::about);
        return byPart.asMap().entrySet().stream()
                .map(missed -> challenge
                        .at(list, missed.getKey().orElseThrow())
                        .argument("times", times(missed.getValue()))
                        .argument("first", first(missed.getValue()))
                        .build());
    }

    /** What is to be done so many times a year is missed as often as it falls short. */
    private static int times(Collection<DueItem> missed) {
        return missed.stream()
                .mapToInt(item ->
                        item.quota().map(quota -> quota.of() - quota.done()).orElse(1))
                .sum();
    }

    private static LocalDate first(Collection<DueItem> missed) {
        return missed.stream()
                .flatMap(item -> item.due().stream())
                .min(LocalDate::compareTo)
                .orElseThrow();
    }
}
