package org.carestrategy.scorecard;

import org.carestrategy.check.RuleSet;
import org.carestrategy.finding.Findings;
import org.carestrategy.finding.Severity;

/** Whether what was read is sound enough for what is told of it to be right. */
final class Soundness {
    private Soundness() {}

    /** Says so if it is not, and gives the code with which to end. */
    static int tell(Case looked, Outputs outputs) {
        Findings errors = RuleSet.structure().check(looked.subject()).of(Severity.ERROR);
        if (!errors.isEmpty()) {
            outputs.problem("scorecard: the check finds " + Words.count(errors.size(), "error")
                    + " in what was read, so this may be wrong; see 'scorecard check'");
        }
        return errors.isEmpty() ? ExitCode.FINE : ExitCode.ERRORS;
    }
}
