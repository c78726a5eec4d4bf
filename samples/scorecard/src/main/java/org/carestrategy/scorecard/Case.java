package org.carestrategy.scorecard;

import java.time.LocalDate;
import java.util.Optional;
import org.carestrategy.check.Subject;
import org.carestrategy.finding.Findings;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.strategy.Strategy;

/** A strategy as it is looked at: with its record, if there is one, as of a day. */
record Case(Strategy strategy, Optional<StrategyRecord> record, LocalDate asOf, String whyThatDay, Findings warnings) {
    static Case of(StrategyArgument argument, RecordOptions options, Inputs inputs) {
        Optional<LocalDate> asked = options.asOf();
        Optional<String> recordName = options.record();
        if (Inputs.isStandardInput(argument.strategy())
                && recordName.filter(Inputs::isStandardInput).isPresent()) {
            throw Refusal.of("only one of strategy and record can come from standard input");
        }
        Loaded<Strategy> strategy = Loaded.strategy(inputs.strategy(argument.strategy()));
        Optional<Loaded<StrategyRecord>> record = recordName
                .map(inputs::record)
                .or(() -> Inputs.bundledRecord(argument.strategy()))
                .map(Loaded::record);
        return of(strategy, record, asked, inputs.surroundings());
    }

    private static Case of(
            Loaded<Strategy> loaded,
            Optional<Loaded<StrategyRecord>> loadedRecord,
            Optional<LocalDate> asked,
            Surroundings surroundings) {
        new Unreadable(loaded, loadedRecord, asked).refuseIfAny();
        Strategy strategy = loaded.value();
        Optional<StrategyRecord> record = loadedRecord.map(Loaded::value);
        record.ifPresent(other ->
                requireSame(strategy, other, loadedRecord.map(Loaded::name).orElse("")));
        Optional<LocalDate> last = record.flatMap(StrategyRecord::lastRecorded);
        Findings warnings =
                loaded.findings().plus(loadedRecord.map(Loaded::findings).orElse(Findings.none()));
        return new Case(
                strategy,
                record,
                asked.or(() -> last).orElseGet(surroundings::today),
                asked.isPresent() ? "as asked" : last.isPresent() ? "the day of the record's last entry" : "today",
                warnings);
    }

    private static void requireSame(Strategy strategy, StrategyRecord record, String name) {
        if (!record.strategy().equals(strategy.id())) {
            throw Refusal.of(name + " is the record of '" + record.strategy() + "', not of '" + strategy.id() + "'");
        }
    }

    Subject subject() {
        return new Subject(strategy, record, Optional.of(asOf));
    }

    /** For example {@code 31 March 2026 (the day of the record's last entry)}. */
    String asOfAndWhy() {
        return Words.day(asOf) + " (" + whyThatDay + ")";
    }
}
