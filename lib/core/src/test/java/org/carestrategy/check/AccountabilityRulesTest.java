package org.carestrategy.check;

import static org.carestrategy.check.Clean.assertClean;
import static org.carestrategy.check.Clean.assertOnly;

import java.util.Map;
import org.carestrategy.finding.Severity;
import org.carestrategy.governance.LinePurpose;
import org.junit.jupiter.api.Test;

class AccountabilityRulesTest {
    @Test
    void aCircleOfAccountabilityIsFound() {
        assertOnly(
                Clean.strategy()
                        .governance(Clean.governance()
                                .addLines(Clean.line("back", Clean.BOARD, Clean.PARTNERSHIP)
                                        .build())
                                .build()),
                "governance.accountable-to-itself",
                Severity.WARNING,
                "governance/lines",
                Map.of("parties", "board, partnership"));
    }

    @Test
    void thatInformationGoesInACircleIsMeant() {
        assertClean(Clean.strategy()
                .governance(Clean.governance()
                        .addLines(Clean.line("back", Clean.BOARD, Clean.PARTNERSHIP)
                                .purpose(LinePurpose.INFORMATION)
                                .build())
                        .build()));
    }
}
