package org.carestrategy.scorecard;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carestrategy.check.Subject;
import org.carestrategy.finding.Findings;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.StrategyId;

/** A strategy as it is looked at: with its record, if there is one, as of a day. */
record Case(Loaded<Strategy> loaded, Optional<Loaded<StrategyRecord>> loadedRecord, LocalDate asOf, String whyThatDay) {
    static Case of(String name, RecordOptions options, Inputs inputs) {
        return of(name, options.record(), options.asOf(), inputs);
    }

    /** The same with the name of a record and a day, both if they were given. */
    static Case of(String name, Optional<String> recordName, Optional<LocalDate> asked, Inputs inputs) {
        Loaded<Strategy> strategy = Loaded.strategy(inputs.strategy(name));
        Optional<Loaded<StrategyRecord>> record = recordName
                .map(inputs::given)
                .or(() -> Inputs.bundledRecord(name))
                .map(Loaded::record);
        new Unreadable(strategy, record, asked).refuseIfAny();
        return of(strategy, record, asked, inputs.surroundings());
    }

    private static Case of(
            Loaded<Strategy> loaded,
            Optional<Loaded<StrategyRecord>> record,
            Optional<LocalDate> asked,
            Surroundings surroundings) {
        Optional<LocalDate> last = record.map(Loaded::value).flatMap(StrategyRecord::lastRecorded);
        Case looked = new Case(
                loaded,
                record,
                asked.or(() -> last).orElseGet(surroundings::today),
                asked.isPresent() ? "as asked" : last.isPresent() ? "the day of the record's last entry" : "today");
        record.ifPresent(read -> looked.requireSame(read.value().strategy(), read.name() + " is the record"));
        return looked;
    }

    /** Refuses a document of another strategy; it is told, for example, as {@code x.json is the record}. */
    void requireSame(StrategyId id, String document) {
        if (!id.equals(strategy().id())) {
            throw Refusal.of(
                    document + " of '" + id + "', not of '" + strategy().id() + "'");
        }
    }

    Strategy strategy() {
        return loaded.value();
    }

    /** The record where nothing can be told without one. */
    StrategyRecord requiredRecord() {
        return record().orElseThrow(() -> Refusal.of("no record of '"
                + strategy().id() + "' is held here, so there is nothing to tell; give one with --record"));
    }

    Optional<StrategyRecord> record() {
        return loadedRecord.map(Loaded::value);
    }

    Subject subject() {
        return new Subject(strategy(), record(), Optional.of(asOf));
    }

    /** What was found in each of the documents, on reading and by the rules; only a record has entries. */
    List<InDocument> documents(Findings byRules) {
        Map<Boolean, Findings> ofRecord = byRules.by(finding -> Section.of(finding) == Section.RECORD);
        List<InDocument> documents =
                new ArrayList<>(List.of(loaded.with(ofRecord.getOrDefault(false, Findings.none()))));
        loadedRecord.ifPresent(record -> documents.add(record.with(ofRecord.getOrDefault(true, Findings.none()))));
        return documents;
    }

    /** For example {@code 31 March 2026 (the day of the record's last entry)}. */
    String asOfAndWhy() {
        return Words.day(asOf) + " (" + whyThatDay + ")";
    }
}
