package org.carestrategy.scorecard;

import java.util.List;
import org.carestrategy.check.RuleSet;
import org.carestrategy.json.SarifLog;

/** What was found, in the form that editors and code hosts read. */
final class Sarif {
    private Sarif() {}

    static String of(RuleSet rules, List<InDocument> documents) {
        SarifLog log = SarifLog.of(rules).withToolVersion(ProgramVersion.number());
        for (InDocument found : documents) {
            log = log.with(found.document(), found.findings());
        }
        return Visible.json(log.write());
    }
}
