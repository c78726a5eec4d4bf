package org.carestrategy.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.carestrategy.check.Clean.assertClean;
import static org.carestrategy.check.Clean.assertOnly;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carestrategy.finding.Finding;
import org.carestrategy.finding.Severity;
import org.carestrategy.strategy.Authority;
import org.carestrategy.strategy.Extent;
import org.carestrategy.strategy.Part;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.StrategyId;
import org.junit.jupiter.api.Test;

class StrategyRulesTest {
    @Test
    void aStrategyWithoutPeriodIsFound() {
        assertOnly(
                Clean.strategy().period(Optional.empty()), "strategy.no-period", Severity.WARNING, "period", Map.of());
    }

    @Test
    void aStrategyWithoutPrioritiesOrPledgeIsFound() {
        assertThat(Clean.found(Clean.strategy().priorities(List.of()), "strategy.no-priority"))
                .extracting(Finding::path, Finding::severity)
                .containsExactly(tuple("priorities", Severity.WARNING));
        assertThat(Clean.found(Clean.strategy().pledges(List.of()), "strategy.no-pledge"))
                .extracting(Finding::path, Finding::severity)
                .containsExactly(tuple("pledges", Severity.ADVICE));
    }

    @Test
    void aCouncilWithoutNationIsFound() {
        assertOnly(
                Clean.strategy().authority(Authority.of("Northbeck Council")),
                "authority.nation-unsaid",
                Severity.ADVICE,
                "authority/nation",
                Map.of());
    }

    @Test
    void whatIsHeldElsewhereIsNotMissed() {
        Strategy.Builder elsewhere = Clean.strategy()
                .period(Optional.empty())
                .priorities(List.of())
                .putExtent(Part.PRIORITIES, Extent.ELSEWHERE);
        assertThat(Clean.check(elsewhere).stream().map(Finding::code))
                .doesNotContain("strategy.no-period", "strategy.no-priority");
    }

    @Test
    void aStrategyOfWhichOnlyTheNameIsWrittenIsToldWhatItLacksAndNoMore() {
        assertThat(Clean.check(Strategy.builder()
                        .id(StrategyId.of("northbeck-2027"))
                        .title("Growing up in Northbeck")
                        .authority(Authority.of("Northbeck Council"))))
                .extracting(Finding::code)
                .containsExactlyInAnyOrder(
                        "strategy.no-period",
                        "strategy.no-priority",
                        "strategy.no-pledge",
                        "authority.nation-unsaid",
                        "strategy.nobody-answers",
                        "participation.no-young-peoples-body",
                        "participation.no-feedback",
                        "consultation.not-with-children");
    }

    @Test
    void aCleanStrategyIsClean() {
        assertClean(Clean.strategy());
    }
}
