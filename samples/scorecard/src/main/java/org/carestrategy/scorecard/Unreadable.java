package org.carestrategy.scorecard;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.carestrategy.check.RuleSet;
import org.carestrategy.finding.Findings;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.strategy.Strategy;

/** Documents of which at least one could not be read, told in lines and as data. */
record Unreadable(Loaded<Strategy> strategy, Optional<Loaded<StrategyRecord>> record, Optional<LocalDate> asked) {
    /** Refuses, with the problems of both documents at once, unless each could be read. */
    void refuseIfAny() {
        if (bad().findAny().isPresent()) {
            throw new Refusal(
                    bad().flatMap(loaded -> loaded.problems().stream()).toList(), Optional.of(this));
        }
    }

    /** What is not known because of it is left out. */
    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        strategy.result()
                .value()
                .ifPresent(read -> json.put("strategy", read.id().text()));
        asked.ifPresent(day -> json.put("asOf", day.toString()));
        json.put("record", record.isPresent());
        json.put("unreadable", bad().map(Loaded::name).toList());
        json.put("findings", bad().map(Loaded::findings).reduce(Findings.none(), Findings::plus));
        return json;
    }

    String sarif() {
        return Sarif.of(RuleSet.of(List.of()), bad().map(Loaded::onReading).toList());
    }

    private Stream<Loaded<?>> bad() {
        return Stream.<Loaded<?>>concat(Stream.of(strategy), record.stream())
                .filter(loaded -> loaded.result().value().isEmpty());
    }
}
