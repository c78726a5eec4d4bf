package org.carestrategy.scorecard;

import java.util.Optional;
import org.carestrategy.base.InvalidAttributeException;
import org.carestrategy.finding.Findings;
import org.carestrategy.finding.Severity;
import picocli.CommandLine.Option;

/** By which rules is checked, and what counts as a failure. */
final class CheckOptions {
    @Option(
            names = "--rules",
            paramLabel = "NAME",
            description = "The rules: structure, draft, publication, england or scotland (see 'scorecard rules')."
                    + " Without it, publication.")
    private String rules = NamedRules.USUAL;

    @Option(
            names = "--fail-on",
            paramLabel = "SEVERITY",
            description = "What makes the program end with 1: error, warning or advice, or what is graver. Without"
                    + " it, error.")
    private Optional<String> failOn = Optional.empty();

    NamedRules rules() {
        return NamedRules.of(rules);
    }

    /** The least that counts as a failure. */
    Severity failOn() {
        return failOn.map(CheckOptions::severity).orElse(Severity.ERROR);
    }

    static int exitCode(Findings findings, Severity failOn) {
        boolean fails = findings.stream().anyMatch(finding -> finding.severity().compareTo(failOn) <= 0);
        return fails ? ExitCode.ERRORS : ExitCode.FINE;
    }

    private static Severity severity(String text) {
        try {
            return Severity.parse(text);
        } catch (InvalidAttributeException e) {
            throw Refusal.of("--fail-on must be error, warning or advice, was '" + text + "'");
        }
    }
}
