package org.carestrategy.scorecard;

import java.util.Optional;
import java.util.function.Function;
import org.carestrategy.finding.FindingChanges;
import org.carestrategy.finding.Findings;
import org.carestrategy.finding.Severity;
import org.carestrategy.record.StrategyRecord;

/** What checking found, gravest first. */
record CheckReport(Checked checked, Printout printout) {
    static String of(Checked checked, Optional<Earlier> earlier) {
        CheckReport report = new CheckReport(checked, new Printout());
        report.head();
        earlier.ifPresentOrElse(report::changes, report::all);
        return report.end();
    }

    private void head() {
        Case looked = checked.looked();
        printout.title("Check of " + looked.strategy().title())
                .field("Council", looked.strategy().authority().name())
                .field("As of", looked.asOfAndWhy())
                .field("Record", looked.record().map(CheckReport::told).orElse("none is held here"))
                .field("Rules", checked.by().told())
                .field("Asked", asked());
        if (checked.by().rules().rules().stream().anyMatch(rule -> rule.begins().isPresent())) {
            checked.subject().lawDay().ifPresent(day -> printout.field("Law", "as of " + Words.day(day)));
        }
        int silent = checked.notJudging().size();
        if (silent > 0) {
            printout.field("Cannot judge", silent + " of these, since parts that they need are not held here in full");
        }
    }

    private static String told(StrategyRecord record) {
        return "checked with the strategy, " + Words.count(record.entries().size(), "entry", "entries");
    }

    /** For example {@code 24 of 28 rules; the others are for another nation or another time}. */
    private String asked() {
        int rules = checked.by().rules().rules().size();
        return checked.asked() == rules
                ? Words.count(rules, "rule")
                : (checked.asked() == 0 ? "none" : checked.asked()) + " of " + Words.count(rules, "rule")
                        + "; the others are for another nation or another time";
    }

    private void all() {
        sections(
                checked.findings(),
                severity -> Words.capital(Severities.plural(severity)) + ": " + Severities.meaning(severity));
    }

    private void changes(Earlier earlier) {
        FindingChanges changes = earlier.to(checked.findings());
        printout.field("Compared", "with " + earlier.told(checked.by()));
        sections("New", changes.appeared());
        sections("Gone", changes.gone());
        sections("Still there", changes.remaining());
        printout.blank()
                .line("Since the earlier check: " + changes.appeared().size() + " new, "
                        + changes.gone().size() + " gone, "
                        + changes.remaining().size() + " still there.");
    }

    private void sections(String change, Findings findings) {
        sections(findings, severity -> change + ": " + Severities.plural(severity));
    }

    private void sections(Findings findings, Function<Severity, String> heading) {
        new FindingList(checked.subject(), printout).sections(findings, heading);
    }

    private String end() {
        Findings findings = checked.findings();
        printout.blank();
        if (checked.asked() == 0) {
            return printout.line("Nothing was checked: none of these rules is asked of this strategy.")
                    .toString();
        }
        if (findings.isEmpty()) {
            return printout.line("Nothing found. Rules see what is missing and what does not fit together; whether a"
                            + " strategy is a good one, they cannot tell.")
                    .toString();
        }
        return printout.line("Found: " + Severities.counts(findings) + ".")
                .line("What a rule asks, and why: scorecard check --explain CODE")
                .toString();
    }
}
