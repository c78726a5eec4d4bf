package org.carestrategy.scorecard;

import java.util.List;
import java.util.Optional;
import org.carestrategy.assess.AssessmentPolicy;
import org.carestrategy.assess.Scorecard;
import org.carestrategy.assess.Standing;
import org.carestrategy.record.Entry;
import org.carestrategy.record.Reading;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.EntryId;

/** A strategy as it is looked at, with its scorecard and what its parts are called. */
record Assessed(Case looked, Scorecard scorecard, PartTitles titles) {
    static Assessed of(Case looked, AssessmentPolicy policy) {
        Strategy strategy = looked.strategy();
        Scorecard scorecard = looked.record()
                .map(record -> Scorecard.of(strategy, record, looked.asOf(), policy))
                .orElseGet(() -> Scorecard.withoutRecord(strategy, looked.asOf(), policy));
        return new Assessed(looked, scorecard, new PartTitles(strategy));
    }

    /** The same with another scorecard of the strategy. */
    Assessed with(Scorecard other) {
        return new Assessed(looked, other, titles);
    }

    Strategy strategy() {
        return looked.strategy();
    }

    boolean isRecorded() {
        return looked.record().isPresent();
    }

    AssessmentPolicy policy() {
        return scorecard.policy();
    }

    Names names() {
        return new Names(strategy());
    }

    Answers answers(Standing standing) {
        return new Answers(this, standing);
    }

    /** The entries of the record that have these identifiers, in that order, without what stands behind a suppressed figure. */
    List<Entry> entries(List<EntryId> ids) {
        return ids.stream()
                .flatMap(id -> entry(id).stream())
                .map(Assessed::publishable)
                .toList();
    }

    private static Entry publishable(Entry entry) {
        return Entry.builder()
                .from(entry)
                .reading(entry.reading().map(Reading::withoutSuppressed))
                .build();
    }

    private Optional<Entry> entry(EntryId id) {
        return looked.record().stream()
                .flatMap(record -> record.entries().stream())
                .filter(entry -> entry.id().equals(id))
                .findFirst();
    }

    /** A report that begins with what it is about, the day and by whose conventions it was made. */
    Printout report(String title) {
        return new Printout()
                .title(title)
                .field("Council", strategy().authority().name())
                .field("As of", looked.asOfAndWhy())
                .field("Judged by", PolicyOption.told(policy()));
    }
}
