package org.carestrategy.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carestrategy.strategy.Examples.due;
import static org.carestrategy.strategy.Examples.plan;
import static org.carestrategy.strategy.Examples.strategy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.carestrategy.base.InvalidAttributeException;
import org.carestrategy.record.ActionUpdate;
import org.carestrategy.record.Entry;
import org.carestrategy.record.Stage;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.ActionId;
import org.carestrategy.value.DateSpan;
import org.carestrategy.value.EntryId;
import org.carestrategy.value.StrategyId;
import org.junit.jupiter.api.Test;

class ScorecardSeriesTest {
    private static final ActionId PEPS = ActionId.of("peps");

    private static List<LocalDate> days(String... days) {
        return Stream.of(days).map(LocalDate::parse).toList();
    }

    private static DateSpan span(String first, String last) {
        return new DateSpan(LocalDate.parse(first), LocalDate.parse(last));
    }

    private static ScorecardSeries series(String... days) {
        Strategy strategy = strategy()
                .addActions(due("peps", "2024-09"))
                .addActionPlans(plan("plan", "peps"))
                .build();
        Entry told = Entry.builder()
                .id(EntryId.of("a"))
                .happened(LocalDate.parse("2024-06-15"))
                .recorded(LocalDate.parse("2024-07-15"))
                .addAbout(PEPS)
                .update(ActionUpdate.builder().stage(Stage.IN_PROGRESS).build())
                .build();
        StrategyRecord record = StrategyRecord.builder()
                .strategy(StrategyId.of("northbeck-2024"))
                .addEntries(told)
                .build();
        return ScorecardSeries.of(strategy, record, days(days), AssessmentPolicy.standard());
    }

    @Test
    void aPartIsToldByWhatWasKnownOnEachDay() {
        List<DayStanding> line =
                series("2024-06-30", "2024-09-30", "2024-12-31").of(PEPS);
        assertThat(line).extracting(DayStanding::day).isEqualTo(days("2024-06-30", "2024-09-30", "2024-12-31"));
        assertThat(line)
                .extracting(each -> each.standing().delivery().tally().states().firstKey())
                .containsExactly(DeliveryState.NO_UPDATE, DeliveryState.ON_TRACK, DeliveryState.OVERDUE);
        assertThat(series("2024-06-30").of(ActionId.of("nothing"))).isEmpty();
    }

    @Test
    void quartersAreThoseThatEndInTheSpan() {
        assertThat(ScorecardSeries.quarters(span("2024-04-01", "2025-03-31")))
                .isEqualTo(days("2024-06-30", "2024-09-30", "2024-12-31", "2025-03-31"));
        assertThat(ScorecardSeries.quarters(span("2024-06-30", "2024-09-29"))).isEqualTo(days("2024-06-30"));
        assertThat(ScorecardSeries.quarters(span("2024-07-01", "2024-09-29"))).isEmpty();
    }

    @Test
    void daysThatAreNotAscendingAreRefused() {
        assertThatThrownBy(() -> series("2024-09-30", "2024-09-30"))
                .isInstanceOf(InvalidAttributeException.class)
                .hasMessage("days: must be ascending and each once, was [2024-09-30, 2024-09-30]");
        assertThatThrownBy(() -> series("2024-09-30", "2024-06-30")).isInstanceOf(InvalidAttributeException.class);
        assertThat(series().scorecards()).isEmpty();
    }

    @Test
    void scorecardsOfAnotherStrategyAreRefused() {
        ScorecardSeries.Builder theirs = new ScorecardSeries.Builder();
        theirs.from(series("2024-06-30")).strategy(StrategyId.of("southbeck"));
        assertThatThrownBy(theirs::build)
                .isInstanceOf(InvalidAttributeException.class)
                .hasMessage("scorecards: must be of 'southbeck', was 'northbeck-2024'");
    }
}
