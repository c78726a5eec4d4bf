package org.carestrategy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carestrategy.json.Fixtures.strategy;

import org.carestrategy.finding.Finding;
import org.carestrategy.finding.Findings;
import org.carestrategy.finding.Position;
import org.junit.jupiter.api.Test;

class DiagnosisTest {
    @Test
    void failureThatCannotBeExplainedIsStillToldWithItsPlace() {
        char[] good = strategy().toCharArray();
        Findings findings = new Diagnosis(
                        DocumentFormat.STRATEGY, new Text(good, good.length), ReadLimits.standard(), false)
                .findings(12);

        assertThat(findings.stream().map(Finding::code)).containsExactly("json.unreadable");
        assertThat(findings.stream().map(Finding::message)).containsExactly("cannot be read here");
        assertThat(findings.all().get(0).position()).contains(Position.of("", 1, 13));
    }
}
