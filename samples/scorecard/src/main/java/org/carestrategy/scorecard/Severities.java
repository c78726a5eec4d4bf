package org.carestrategy.scorecard;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.carestrategy.finding.Findings;
import org.carestrategy.finding.Severity;

/** How much findings matter, in words. */
final class Severities {
    private Severities() {}

    /** For example {@code warnings}. */
    static String plural(Severity severity) {
        return switch (severity) {
            case ERROR -> "errors";
            case WARNING -> "warnings";
            case ADVICE -> "advice";
        };
    }

    /** For example {@code probably wrong}. */
    static String meaning(Severity severity) {
        return switch (severity) {
            case ERROR -> "it cannot be used as it stands";
            case WARNING -> "probably wrong";
            case ADVICE -> "good practice that is missing";
        };
    }

    /** For example {@code 2 errors, 1 warning, no pieces of advice}. */
    static String counts(Findings findings) {
        return Arrays.stream(Severity.values())
                .map(severity -> count(severity, findings.of(severity).size()))
                .collect(Collectors.joining(", "));
    }

    private static String count(Severity severity, int count) {
        return severity == Severity.ADVICE
                ? Words.count(count, "piece of advice", "pieces of advice")
                : Words.count(count, severity.text());
    }
}
