package org.carestrategy.scorecard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carestrategy.assess.AssessmentPolicy;
import org.carestrategy.check.CheckResult;
import org.carestrategy.finding.Finding;
import org.carestrategy.finding.Findings;
import org.carestrategy.json.ReadProblem;
import org.carestrategy.json.ReadResult;
import org.carestrategy.json.StrategyJson;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.strategy.Strategy;

/** What came of reading a document, with its name for messages. */
record Loaded<T>(Input input, ReadResult<T> result) {
    /** Where documents belong, by how the reader calls them where it expects others. */
    private static final Map<String, String> HINTS = Map.of(
            "the record of a strategy", "; give it with --record, for example to 'progress'",
            "what was found in a strategy", "; give it with --since to 'check'",
            "a policy of assessment", "; give it with --policy, for example to 'progress'");

    static Loaded<Strategy> strategy(Input input) {
        return new Loaded<>(input, StrategyJson.standard().readStrategy(input.bytes()));
    }

    /** A strategy that is looked at without its record: refused if it cannot be read; what was found is told. */
    static Strategy alone(String name, Inputs inputs, Outputs outputs) {
        Loaded<Strategy> loaded = strategy(inputs.strategy(name));
        new Unreadable(loaded, Optional.empty(), Optional.empty()).refuseIfAny();
        loaded.problems().forEach(outputs::problem);
        return loaded.value();
    }

    static Loaded<StrategyRecord> record(Input input) {
        return new Loaded<>(input, StrategyJson.standard().readRecord(input.bytes()));
    }

    static Loaded<CheckResult> findings(Input input) {
        return new Loaded<>(input, StrategyJson.standard().readCheckResult(input.bytes()));
    }

    static Loaded<AssessmentPolicy> policy(Input input) {
        return new Loaded<>(input, StrategyJson.standard().readPolicy(input.bytes()));
    }

    /** What was read of a document beside the strategy; refused, with all its problems, if it cannot be read. */
    T valueOrRefusal() {
        return result.value().orElseThrow(() -> new Refusal(problems(), Optional.empty()));
    }

    String name() {
        return input.name();
    }

    /** What was read; ask only after {@link Unreadable#refuseIfAny()}. */
    T value() {
        return result.orElseThrow();
    }

    Findings findings() {
        return result.findings();
    }

    /** What was found on reading. */
    InDocument onReading() {
        return new InDocument(input.uri(), findings());
    }

    /** What was found on reading and what the rules found, each at its place. */
    InDocument with(Findings found) {
        Findings located = StrategyJson.standard().places(input.bytes()).locate(found);
        return new InDocument(input.uri(), findings().plus(located));
    }

    List<String> problems() {
        return findings().stream().map(this::line).toList();
    }

    private String line(Finding finding) {
        String sort = finding.severity().text() + " " + finding.code();
        return finding.position()
                        .map(at -> name() + ":" + at.line() + ":" + at.column() + ": " + sort + " " + at.pointer())
                        .orElse(name() + ": " + sort)
                        .stripTrailing()
                + ": "
                + finding.message()
                + hint(finding);
    }

    private static String hint(Finding finding) {
        return ReadProblem.FORMAT_KIND.isToldBy(finding)
                ? HINTS.getOrDefault(finding.arguments().getOrDefault("given", ""), "")
                : "";
    }
}
