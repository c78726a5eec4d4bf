package org.carestrategy.scorecard;

import java.util.List;
import org.carestrategy.check.CheckResult;
import org.carestrategy.finding.Finding;
import org.carestrategy.finding.FindingChanges;
import org.carestrategy.finding.Findings;

/** What an earlier check found, as it was written. */
record Earlier(CheckResult result) {
    static Earlier of(String name, Case now, Inputs inputs) {
        Loaded<CheckResult> loaded = Loaded.findings(inputs.given(name));
        CheckResult result = loaded.valueOrRefusal();
        now.requireSame(result.strategy(), loaded.name() + " is a check");
        return new Earlier(result);
    }

    /** For example {@code the earlier check as of 31 March 2025, by the rules 'draft'}. */
    String told(NamedRules now) {
        String day = result.asOf().map(date -> " as of " + Words.day(date)).orElse("");
        String others = result.rules().equals(now.name())
                ? ""
                : "; other rules are asked now, so some of this is no change in the strategy";
        return "the earlier check" + day + ", by the rules '" + result.rules() + "'" + others;
    }

    /** What has changed; what is gone stands nowhere any more. */
    FindingChanges to(Findings now) {
        FindingChanges changes = now.since(result.findings());
        List<Finding> gone =
                changes.gone().stream().map(Finding::withoutPosition).toList();
        return new FindingChanges(changes.appeared(), Findings.of(gone), changes.remaining());
    }
}
