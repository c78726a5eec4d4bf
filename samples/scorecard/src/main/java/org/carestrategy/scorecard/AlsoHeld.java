package org.carestrategy.scorecard;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carestrategy.strategy.ChildrenCovered;
import org.carestrategy.strategy.Strategy;

/** What an outline leaves out, so that nobody takes its silence for a gap. */
final class AlsoHeld {
    private AlsoHeld() {}

    static void print(Strategy strategy, Printout printout) {
        String rest = Stream.of(
                        counted(strategy.terms(), "term"),
                        counted(strategy.frameworks(), "framework"),
                        counted(
                                strategy.children().map(ChildrenCovered::groups).orElse(List.of()),
                                "group of children",
                                "groups of children"),
                        counted(
                                strategy.children()
                                        .map(ChildrenCovered::breakdowns)
                                        .orElse(List.of()),
                                "breakdown"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        if (!rest.isEmpty()) {
            printout.blank().line("Held as well, and printed with --json: " + rest + ".");
        }
    }

    private static Optional<String> counted(List<?> parts, String one) {
        return counted(parts, one, one + "s");
    }

    private static Optional<String> counted(List<?> parts, String one, String many) {
        return parts.isEmpty() ? Optional.empty() : Optional.of(Words.count(parts.size(), one, many));
    }
}
