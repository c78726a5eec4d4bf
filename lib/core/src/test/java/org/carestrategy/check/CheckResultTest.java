package org.carestrategy.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.carestrategy.base.InvalidAttributeException;
import org.carestrategy.base.MissingAttributesException;
import org.carestrategy.finding.Findings;
import org.carestrategy.value.StrategyId;
import org.junit.jupiter.api.Test;

class CheckResultTest {
    private static CheckResult.Builder northbeck() {
        return CheckResult.builder().strategy(StrategyId.of("north")).rules("structure");
    }

    @Test
    void resultSaysWhatWasCheckedByWhichRules() {
        CheckResult result = northbeck().findings(Findings.none()).build();

        assertThat(result.strategy()).isEqualTo(StrategyId.of("north"));
        assertThat(result.rules()).isEqualTo("structure");
        assertThat(result.asOf()).isEmpty();
        assertThat(result.findings()).isEmpty();
    }

    @Test
    void findingsMustBeSaidEvenIfThereAreNone() {
        assertThatThrownBy(() -> northbeck().build()).isInstanceOf(MissingAttributesException.class);
    }

    @Test
    void nameOfTheRulesIsNotBlank() {
        assertThatThrownBy(
                        () -> northbeck().findings(Findings.none()).rules(" ").build())
                .isInstanceOf(InvalidAttributeException.class)
                .hasMessage("rules: must not be blank, was ' '");
    }
}
