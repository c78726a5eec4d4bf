package org.carestrategy.assess;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.carestrategy.finding.Finding;
import org.carestrategy.record.ActionUpdate;
import org.carestrategy.record.Entry;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.ActionId;
import org.carestrategy.value.EntryId;
import org.carestrategy.value.Link;
import org.carestrategy.value.PartyId;

/** Small records, and all that can be asked about them. */
final class Challenged {
    private Challenged() {}

    static Entry entry(String id, String day, String about, UnaryOperator<Entry.Builder> event) {
        return event.apply(Entry.builder()
                        .id(EntryId.of(id))
                        .happened(LocalDate.parse(day))
                        .recorded(LocalDate.parse(day))
                        .addAbout(Link.of(about)))
                .build();
    }

    static Entry by(String party, Entry entry) {
        return Entry.builder().from(entry).by(PartyId.of(party)).build();
    }

    static Entry correcting(String corrected, Entry entry) {
        return Entry.builder().from(entry).corrects(EntryId.of(corrected)).build();
    }

    /** An update of the action {@code peps}. */
    static Entry update(String id, String day, UnaryOperator<ActionUpdate.Builder> update) {
        return entry(
                id,
                day,
                ActionId.of("peps").text(),
                entry -> entry.update(update.apply(ActionUpdate.builder()).build()));
    }

    /** Each challenge as severity, code, path and message, and nothing else. */
    static List<String> challenges(Strategy.Builder strategy, String asOf, Entry... entries) {
        return challenges(strategy, asOf, AssessmentPolicy.standard(), entries);
    }

    static List<String> challenges(Strategy.Builder strategy, String asOf, AssessmentPolicy policy, Entry... entries) {
        return Challenges.of(strategy.build(), Calendars.record(entries), LocalDate.parse(asOf), policy).stream()
                .map(Finding::toString)
                .toList();
    }
}
