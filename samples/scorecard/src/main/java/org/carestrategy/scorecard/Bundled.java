package org.carestrategy.scorecard;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.samples.SampleStrategies;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.Timescale;

/** A bundled strategy in brief. */
record Bundled(String name, Strategy strategy, Optional<StrategyRecord> record) {
    static Bundled of(String name) {
        return new Bundled(name, SampleStrategies.strategy(name).orElseThrow(), SampleStrategies.record(name));
    }

    void printTo(Printout printout) {
        String period =
                strategy.period().map(Words::time).map(time -> ", " + time).orElse("");
        printout.blank()
                .line(name)
                .line(2, strategy.title())
                .line(2, strategy.authority().name() + period)
                .line(2, Counts.of(strategy))
                .line(2, record.map(Bundled::told).orElse("No record of it is bundled."));
    }

    private static String told(StrategyRecord record) {
        String last = record.lastRecorded()
                .map(day -> ", the last of " + Words.day(day))
                .orElse("");
        return "Its record is bundled: " + Words.count(record.entries().size(), "entry", "entries") + last + ".";
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", name);
        json.put("title", strategy.title());
        json.put("authority", strategy.authority().name());
        strategy.period().map(Timescale::toString).ifPresent(period -> json.put("period", period));
        json.put("pledges", strategy.pledges().size());
        json.put("priorities", strategy.priorities().size());
        json.put("actions", strategy.actions().size());
        json.put("actionPlans", strategy.actionPlans().size());
        json.put("measures", strategy.measures().size());
        record.ifPresent(kept -> json.put("recordEntries", kept.entries().size()));
        record.flatMap(StrategyRecord::lastRecorded)
                .map(LocalDate::toString)
                .ifPresent(last -> json.put("lastRecorded", last));
        return json;
    }
}
