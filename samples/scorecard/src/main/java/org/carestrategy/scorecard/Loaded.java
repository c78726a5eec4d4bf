package org.carestrategy.scorecard;

import java.util.List;
import org.carestrategy.finding.Finding;
import org.carestrategy.finding.Findings;
import org.carestrategy.json.ReadProblem;
import org.carestrategy.json.ReadResult;
import org.carestrategy.json.StrategyJson;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.strategy.Strategy;

/** What came of reading a document, with its name for messages. */
record Loaded<T>(String name, ReadResult<T> result) {
    /** How the reader calls a record where it expects a strategy. */
    private static final String RECORD = "the record of a strategy";

    static Loaded<Strategy> strategy(Input input) {
        return new Loaded<>(input.name(), StrategyJson.standard().readStrategy(input.bytes()));
    }

    static Loaded<StrategyRecord> record(Input input) {
        return new Loaded<>(input.name(), StrategyJson.standard().readRecord(input.bytes()));
    }

    /** What was read; ask only after {@link Unreadable#refuseIfAny()}. */
    T value() {
        return result.orElseThrow();
    }

    Findings findings() {
        return result.findings();
    }

    List<String> problems() {
        return findings().stream().map(this::line).toList();
    }

    private String line(Finding finding) {
        String sort = finding.severity().text() + " " + finding.code();
        return finding.position()
                        .map(at -> name + ":" + at.line() + ":" + at.column() + ": " + sort + " " + at.pointer())
                        .orElse(name + ": " + sort)
                        .stripTrailing()
                + ": "
                + finding.message()
                + hint(finding);
    }

    private static String hint(Finding finding) {
        boolean record = ReadProblem.FORMAT_KIND.isToldBy(finding)
                && RECORD.equals(finding.arguments().get("given"));
        return record ? "; give it with --record to 'check' or 'progress'" : "";
    }
}
