package org.carestrategy.check;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.carestrategy.strategy.Part;
import org.junit.jupiter.api.Test;

/** {@code RULES.md} tells the rules as they are; {@code -Drules.write=true} writes it anew. */
class RulesPageTest {
    private static final Path PAGE = Path.of("RULES.md");

    @Test
    void thePageOfRulesIsAsTheCodeTells() throws IOException {
        String page = page();
        if (Boolean.getBoolean("rules.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE))
                .as("stale: run the tests of lib/core with -Drules.write=true")
                .isEqualTo(page);
    }

    private static String page() {
        List<String> lines = new ArrayList<>(List.of(
                "# The rules",
                "",
                "What `RuleSet` checks, made from the code by `RulesPageTest`. Codes are permanent. A rule that needs parts of",
                "the strategy says nothing while one of them is not held, or only in summary; `coverage.not-held` says so once.",
                "A rule that throws becomes the finding `rule.failed`; the others are checked all the same."));
        Set<String> told = new HashSet<>();
        for (String name : List.of("structure", "draft", "england", "scotland", "publication")) {
            List<Rule> rules = RuleSet.named(name).rules().stream()
                    .filter(rule -> told.add(rule.code()))
                    .toList();
            lines.addAll(List.of("", "## " + heading(name) + " (" + rules.size() + ")"));
            rules.forEach(rule -> lines.addAll(section(rule)));
        }
        return String.join("\n", lines) + "\n";
    }

    private static String heading(String name) {
        return switch (name) {
            case "structure" -> "`structure`: what must hold of every strategy";
            case "draft" -> "`draft`: those of structure, and slips in what is written";
            case "england" -> "`england`: what law and guidance ask in England";
            case "scotland" -> "`scotland`: what the law asks in Scotland";
            default -> "`publication`: all of these, and what should not be missing";
        };
    }

    private static List<String> section(Rule rule) {
        List<String> lines = new ArrayList<>(List.of(
                "",
                "### `" + rule.code() + "`",
                "",
                "**" + rule.summary() + "** " + rule.reason(),
                "",
                "* " + rule.severity().text() + ": " + rule.message()));
        if (!rule.needs().isEmpty()) {
            lines.add("* needs: " + rule.needs().stream().map(Part::text).collect(joining(", ")));
        }
        rule.nation().ifPresent(nation -> lines.add("* asked in: " + nation.text() + since(rule)));
        rule.source().ifPresent(source -> lines.add("* source: " + source.document() + ", " + source.place()));
        return lines;
    }

    private static String since(Rule rule) {
        return rule.begins().map(day -> ", since " + day).orElse("");
    }
}
