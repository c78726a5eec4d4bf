package org.carestrategy.assess;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.carestrategy.governance.Governance;
import org.carestrategy.governance.Party;
import org.carestrategy.governance.PartyState;
import org.carestrategy.governance.ReportingLine;
import org.carestrategy.record.Entry;
import org.carestrategy.record.Meeting;
import org.carestrategy.record.ReportMade;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.strategy.Examples;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.DateSpan;
import org.carestrategy.value.EntryId;
import org.carestrategy.value.Frequency;
import org.carestrategy.value.Link;
import org.carestrategy.value.PartyId;
import org.carestrategy.value.ReportingLineId;
import org.carestrategy.value.StrategyId;
import org.carestrategy.value.Timescale;

/** Small strategies, records and calendars, and items in brief. */
final class Calendars {
    private Calendars() {}

    static Strategy.Builder during(String period) {
        return Examples.strategy().period(Timescale.parse(period));
    }

    static Party body(String id, String meets) {
        return Party.builder()
                .id(PartyId.of(id))
                .name(id)
                .meets(Frequency.parse(meets))
                .build();
    }

    static Party inState(PartyState state, Party party) {
        return Party.builder().from(party).state(state).build();
    }

    static ReportingLine line(String id, String by, String to, String frequency) {
        return ReportingLine.builder()
                .id(ReportingLineId.of(id))
                .by(PartyId.of(by))
                .to(PartyId.of(to))
                .frequency(Frequency.parse(frequency))
                .build();
    }

    static Governance governance(List<Party> parties, ReportingLine... lines) {
        return Governance.builder().parties(parties).addLines(lines).build();
    }

    static Entry entry(String day, String about, UnaryOperator<Entry.Builder> event) {
        return entry(day, day, about, event);
    }

    static Entry entry(String happened, String recorded, String about, UnaryOperator<Entry.Builder> event) {
        return event.apply(Entry.builder()
                        .id(EntryId.of(about + "-" + happened + "-" + recorded))
                        .happened(LocalDate.parse(happened))
                        .recorded(LocalDate.parse(recorded))
                        .addAbout(Link.of(about)))
                .build();
    }

    static Entry met(String day, String body) {
        return entry(day, body, entry -> entry.meeting(Meeting.builder().build()));
    }

    static Entry made(String day, String part) {
        return entry(day, part, entry -> entry.report(ReportMade.builder().build()));
    }

    static StrategyRecord record(Entry... entries) {
        return StrategyRecord.builder()
                .strategy(StrategyId.of("northbeck-2024"))
                .addEntries(entries)
                .build();
    }

    static DateSpan span(String first, String last) {
        return new DateSpan(LocalDate.parse(first), LocalDate.parse(last));
    }

    static DueCalendar calendar(Strategy.Builder strategy, StrategyRecord record, String asOf, DateSpan span) {
        return DueCalendar.of(strategy.build(), record, LocalDate.parse(asOf), span);
    }

    /** For example {@code 2024-06-30 meeting board done-late 2024-07-02 +2}. */
    static Stream<String> brief(List<DueItem> items) {
        return items.stream().map(Calendars::brief);
    }

    private static String brief(DueItem item) {
        return Stream.of(
                        item.due().map(LocalDate::toString),
                        Optional.of(item.kind().text()),
                        item.about().map(Link::text),
                        item.quota().map(Quota::toString),
                        Optional.of(item.state().text()),
                        item.doneOn().map(LocalDate::toString),
                        item.daysLate().map(days -> "+" + days))
                .flatMap(Optional::stream)
                .collect(joining(" "));
    }
}
