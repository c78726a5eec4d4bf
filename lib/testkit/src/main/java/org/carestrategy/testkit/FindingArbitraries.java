package org.carestrategy.testkit;

import static org.carestrategy.testkit.ValueArbitraries.days;
import static org.carestrategy.testkit.ValueArbitraries.ids;
import static org.carestrategy.testkit.ValueArbitraries.texts;

import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.carestrategy.check.CheckResult;
import org.carestrategy.finding.Finding;
import org.carestrategy.finding.Findings;
import org.carestrategy.finding.Position;
import org.carestrategy.finding.Severity;
import org.carestrategy.value.StrategyId;

/** Generates findings and what comes of a check. */
final class FindingArbitraries {
    private FindingArbitraries() {}

    static Arbitrary<Finding> findings() {
        return Combinators.combine(
                        Arbitraries.of("link.unknown", "id.repeated", "rule.failed", "x"),
                        Arbitraries.of(Severity.class),
                        Arbitraries.of("", "extent", "actions/better-plans/serves", "pledges/0"),
                        positions().optional(),
                        texts(),
                        Arbitraries.maps(Arbitraries.of("link", "kind", "n_1"), texts())
                                .ofMaxSize(3))
                .as((code, severity, path, position, text, arguments) -> Finding.builder()
                        .code(code)
                        .severity(severity)
                        .path(path)
                        .position(position)
                        .template(text + slots(arguments))
                        .arguments(arguments)
                        .build());
    }

    private static String slots(Map<String, String> arguments) {
        return arguments.isEmpty() ? "" : " {" + String.join("} {", arguments.keySet()) + "}";
    }

    private static Arbitrary<Position> positions() {
        return Combinators.combine(
                        Arbitraries.of("", "/extent", "/actions/0/serves/1"),
                        Arbitraries.integers().between(1, 9_999),
                        Arbitraries.integers().between(1, 200))
                .as(Position::of);
    }

    static Arbitrary<CheckResult> checkResults() {
        return Combinators.combine(
                        ids(StrategyId::of),
                        days().optional(),
                        texts(),
                        findings().list().ofMaxSize(3))
                .as((strategy, asOf, rules, findings) -> CheckResult.builder()
                        .strategy(strategy)
                        .asOf(asOf)
                        .rules(rules)
                        .findings(Findings.of(findings))
                        .build());
    }
}
