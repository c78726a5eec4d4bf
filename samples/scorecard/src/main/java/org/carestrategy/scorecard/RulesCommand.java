package org.carestrategy.scorecard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.carestrategy.check.Rule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the rules by which strategies are checked. */
@Command(name = "rules", description = "Lists the rules by which strategies are checked.")
final class RulesCommand implements Callable<Integer> {
    @Option(
            names = "--rules",
            paramLabel = "NAME",
            description = "Lists only those of one set: structure, draft, publication, england or scotland.")
    private Optional<String> rules = Optional.empty();

    @Mixin
    private final JsonOption json = new JsonOption();

    private final Outputs outputs;

    RulesCommand(Outputs outputs) {
        this.outputs = outputs;
    }

    @Override
    public Integer call() {
        Map<NamedRules, List<Rule>> bySet = Library.bySet(rules.map(NamedRules::of));
        outputs.print(json.isAsked() ? Json.of(json(bySet)) : text(bySet));
        return ExitCode.FINE;
    }

    private static List<Map<String, Object>> json(Map<NamedRules, List<Rule>> bySet) {
        return bySet.values().stream()
                .flatMap(List::stream)
                .map(rule -> new RuleOutline(rule).json())
                .toList();
    }

    private static String text(Map<NamedRules, List<Rule>> bySet) {
        Printout printout = new Printout()
                .title("Rules by which strategies are checked")
                .line("Each is listed once, under the first set that asks it.");
        bySet.forEach((set, rules) -> {
            printout.section(set.told() + " (" + rules.size() + ")");
            rules.forEach(rule -> new RuleOutline(rule).printBriefly(printout));
        });
        return printout.blank()
                .line("What one of them asks, and why: scorecard check --explain CODE")
                .toString();
    }
}
