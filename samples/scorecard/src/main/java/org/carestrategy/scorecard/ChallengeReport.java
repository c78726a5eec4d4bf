package org.carestrategy.scorecard;

import java.util.Arrays;
import org.carestrategy.finding.Finding;
import org.carestrategy.finding.Findings;
import org.carestrategy.finding.Severity;

/** What can be asked of a record: where it contradicts itself or the strategy, and what it ought to tell and does not. */
record ChallengeReport(Assessed assessed, Printout printout) {
    private static final int FEW = 3;

    /** All of it, gravest first. */
    static String of(Assessed assessed) {
        Printout printout = assessed.report(
                "What can be asked of the record of " + assessed.strategy().title());
        ChallengeReport report = new ChallengeReport(assessed, printout);
        report.all();
        return printout.toString();
    }

    private void all() {
        Findings found = found();
        list().sections(found, severity -> Words.capital(Severities.plural(severity)) + ": " + meaning(severity));
        printout.blank().line(found.isEmpty() ? nothing() : "To be asked: " + Severities.counts(found) + ".");
    }

    private String nothing() {
        return assessed.isRecorded()
                ? "There is nothing to be asked."
                : "No record of what happened is held here, so there is nothing of which to ask.";
    }

    /** How much of it there is, and the gravest; nothing if there is none. */
    void brief() {
        Findings found = found();
        if (!found.isEmpty()) {
            printout.section("What can be asked of the record (" + found.size() + ")")
                    .line(Words.capital(Severities.counts(found)) + "."
                            + (found.size() > FEW ? " Three of them ('progress --challenges' tells all):" : ""));
            Arrays.stream(Severity.values())
                    .flatMap(severity -> found.of(severity).stream())
                    .limit(FEW)
                    .forEach(this::brief);
        }
    }

    private void brief(Finding finding) {
        list().briefly(finding);
    }

    private Findings found() {
        return Findings.of(assessed.scorecard().challenges());
    }

    private FindingList list() {
        return new FindingList(assessed.looked().subject(), printout);
    }

    private static String meaning(Severity severity) {
        return switch (severity) {
            case ERROR -> "entries that cannot count";
            case WARNING -> "what contradicts something else";
            case ADVICE -> "what ought to be told and is not";
        };
    }
}
