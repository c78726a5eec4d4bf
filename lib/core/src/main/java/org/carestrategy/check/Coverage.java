package org.carestrategy.check;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.partitioningBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.carestrategy.finding.Finding;
import org.carestrategy.finding.Severity;
import org.carestrategy.strategy.Extent;
import org.carestrategy.strategy.Part;
import org.carestrategy.strategy.Strategy;

/** Which rules can judge a strategy, given how far its parts are held here. */
final class Coverage {
    /** Has no check of its own: the set says what none of its rules can see. */
    static final Rule NOT_HELD = RuleTexts.rule("coverage.not-held", Severity.ADVICE)
            .check((subject, report) -> {})
            .build();

    private final Strategy strategy;
    private final Map<Boolean, List<Rule>> byJudging;

    private Coverage(RuleSet set, Subject subject) {
        this.strategy = subject.strategy();
        this.byJudging = set.rules().stream()
                .filter(rule -> rule.isAskedOf(subject))
                .collect(partitioningBy(rule -> notHeld(rule).isEmpty()));
    }

    static Coverage of(RuleSet set, Subject subject) {
        return new Coverage(set, subject);
    }

    List<Rule> judging() {
        return byJudging.getOrDefault(true, List.of());
    }

    List<Rule> notJudging() {
        return byJudging.getOrDefault(false, List.of());
    }

    void report(Consumer<Finding> findings) {
        if (notJudging().isEmpty()) {
            return;
        }
        judging().stream()
                .filter(rule -> rule.code().equals(NOT_HELD.code()))
                .forEach(rule -> new Report(rule, findings)
                        .at("extent")
                        .argument("parts", parts())
                        .argument("rules", notJudging().size())
                        .add());
    }

    /** The parts that are missed, by how far they are held: {@code pledges (summarised); actions, measures (elsewhere)}. */
    private String parts() {
        Map<Extent, List<Part>> byExtent = notJudging().stream()
                .flatMap(rule -> notHeld(rule).stream())
                .distinct()
                .sorted()
                .collect(groupingBy(this::extent, TreeMap::new, Collectors.toList()));
        return byExtent.entrySet().stream()
                .map(entry -> entry.getValue().stream().map(Part::text).collect(joining(", ")) + " ("
                        + entry.getKey().text() + ")")
                .collect(joining("; "));
    }

    private Set<Part> notHeld(Rule rule) {
        return rule.needs().stream()
                .filter(part -> extent(part) == Extent.SUMMARISED || extent(part) == Extent.ELSEWHERE)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Extent extent(Part part) {
        return strategy.extent().getOrDefault(part, Extent.FULL);
    }
}
