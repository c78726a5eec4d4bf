package org.carestrategy.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carestrategy.check.Clean.assertClean;
import static org.carestrategy.check.Clean.assertOnly;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carestrategy.finding.Finding;
import org.carestrategy.finding.Severity;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.ActionPlanId;
import org.carestrategy.value.Timescale;
import org.junit.jupiter.api.Test;

class DateRulesTest {
    private static Strategy.Builder due(String timescale) {
        return Clean.strategy()
                .actions(List.of(
                        Clean.action().timescale(Timescale.parse(timescale)).build()));
    }

    @Test
    void whatIsDueOutsideThePeriodIsFound() {
        assertOnly(
                due("2025-04-01"),
                "action.due-outside-period",
                Severity.WARNING,
                "actions/book-checks/timescale",
                Map.of("due", "2025-04-01", "period", "2024-04-01/2025-03-31"));
        assertOnly(
                due("2024-03-31"),
                "action.due-outside-period",
                Severity.WARNING,
                "actions/book-checks/timescale",
                Map.of("due", "2024-03-31", "period", "2024-04-01/2025-03-31"));
    }

    @Test
    void theFirstAndTheLastDayOfThePeriodAreInIt() {
        assertClean(due("2024-04-01"));
        assertClean(due("2025-03"));
        assertClean(due("ongoing"));
    }

    @Test
    void whatMayBeDueWithinThePeriodPasses() {
        assertClean(due("2025-spring"));
        assertClean(due("AY2024-25"));
        assertClean(due("2025"));
        assertClean(due("2024-10/2025"));
        assertClean(due("AY2023-24"));
    }

    @Test
    void whatIsSurelyDueOutsideThePeriodIsFoundHoweverLooselyItIsDated() {
        assertThat(Clean.found(due("2026"), "action.due-outside-period"))
                .extracting(Finding::message)
                .containsExactly("is due on 2026-12-31, outside the period of the strategy, 2024-04-01/2025-03-31");
        assertThat(Clean.found(due("2025-summer"), "action.due-outside-period")).hasSize(1);
        assertThat(Clean.found(due("2024/2026"), "action.due-outside-period")).hasSize(1);
        assertThat(Clean.found(due("2023"), "action.due-outside-period")).hasSize(1);
    }

    private static Strategy.Builder another(Optional<Timescale> period) {
        return Clean.strategy()
                .addActionPlans(Clean.plan()
                        .id(ActionPlanId.of("another"))
                        .period(period)
                        .build());
    }

    @Test
    void aPlanForAnotherTimeIsFound() {
        assertOnly(
                another(Optional.of(Timescale.parse("FY2025-26"))),
                "plan.outside-period",
                Severity.WARNING,
                "actionPlans/another/period",
                Map.of("period", "2025-04-01/2026-03-31", "strategy", "2024-04-01/2025-03-31"));
    }

    @Test
    void aPlanThatOverlapsByADayOrHasNoPeriodPasses() {
        assertClean(another(Optional.of(Timescale.parse("2025-03/2026-02"))));
        assertClean(another(Optional.empty()));
    }
}
