package org.carestrategy.scorecard;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.carestrategy.check.RuleSet;
import org.carestrategy.finding.Finding;
import org.carestrategy.finding.Findings;
import org.carestrategy.finding.Severity;
import org.carestrategy.record.StrategyRecord;

/** What checking found, gravest first. */
final class CheckReport {
    private CheckReport() {}

    static String text(Case checked, Findings findings) {
        Printout printout =
                new Printout().title("Check of " + checked.strategy().title());
        printout.field("Council", checked.strategy().authority().name())
                .field("As of", checked.asOfAndWhy())
                .field("Record", checked.record().map(CheckReport::told).orElse("none is held here"))
                .field(
                        "Rules",
                        RuleSet.structure().rules().size() + " rules of structure: identifiers, numbers, links, dates");
        for (Severity severity : Severity.values()) {
            print(severity, findings.of(severity), printout);
        }
        return printout.blank().line(summary(findings)).toString();
    }

    static Map<String, Object> json(Case checked, Findings findings) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("strategy", checked.strategy().id().text());
        json.put("asOf", checked.asOf().toString());
        json.put("record", checked.record().isPresent());
        json.put("findings", findings);
        return json;
    }

    private static String told(StrategyRecord record) {
        return "checked with the strategy, " + Words.count(record.entries().size(), "entry", "entries");
    }

    private static void print(Severity severity, Findings findings, Printout printout) {
        if (!findings.isEmpty()) {
            printout.section(heading(severity) + " (" + findings.size() + ")");
            findings.forEach(finding -> print(finding, printout));
        }
    }

    private static void print(Finding finding, Printout printout) {
        printout.item(0, "-", finding.path().isEmpty() ? "the whole strategy" : finding.path())
                .line(2, Words.capital(finding.message()) + " [" + finding.code() + "]");
    }

    private static String heading(Severity severity) {
        return switch (severity) {
            case ERROR -> "Errors: it cannot be used as it stands";
            case WARNING -> "Warnings: probably wrong";
            case ADVICE -> "Advice: good practice that is missing";
        };
    }

    private static String summary(Findings findings) {
        if (findings.isEmpty()) {
            return "Nothing found. These rules look at structure; they do not judge what the strategy says.";
        }
        return "Found: "
                + Arrays.stream(Severity.values())
                        .map(severity -> count(severity, findings.of(severity).size()))
                        .collect(Collectors.joining(", "))
                + ".";
    }

    private static String count(Severity severity, int count) {
        return severity == Severity.ADVICE
                ? Words.count(count, "piece of advice", "pieces of advice")
                : Words.count(count, severity.text());
    }
}
