package org.carestrategy.json;

import java.util.stream.Collectors;
import org.carestrategy.finding.Finding;
import org.carestrategy.finding.Findings;
import org.carestrategy.finding.Severity;

/**
 * Thrown where a value is asked for that could not be read. The message lists all findings, a line each.
 *
 * <pre>
 * cannot be read, 2 problems:
 * 3:5 /title: must be text, was a number
 * 4:3 /titel: unknown property 'titel'; did you mean 'title'?
 * </pre>
 */
public final class UnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What was found; not kept where the exception is serialised. */
    private final transient Findings findings;

    UnreadableException(Findings findings) {
        super(message(findings));
        this.findings = findings;
    }

    /**
     * What was found in the document.
     *
     * @return by line and column; at least one error
     */
    public Findings findings() {
        return findings;
    }

    private static String message(Findings findings) {
        return findings.stream()
                .map(UnreadableException::line)
                .collect(Collectors.joining("\n", "cannot be read, " + count(findings.size()) + ":\n", ""));
    }

    private static String count(int problems) {
        return problems == 1 ? "1 problem" : problems + " problems";
    }

    private static String line(Finding finding) {
        String place = finding.position()
                .map(at -> at.line() + ":" + at.column() + " " + at.pointer() + ": ")
                .orElse("");
        String warning = finding.severity() == Severity.ERROR
                ? ""
                : " (" + finding.severity().text() + ")";
        return place + finding.message() + warning;
    }
}
