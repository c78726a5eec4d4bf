package org.carestrategy.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.carestrategy.assess.DueCalendar;
import org.carestrategy.json.StrategyJson;
import org.carestrategy.samples.SampleStrategies;
import org.carestrategy.value.DateSpan;
import org.junit.jupiter.api.Test;

class CalendarTest {
    private static Run calendar(String args) {
        return Run.of(("calendar " + args).split(" ", -1));
    }

    @Test
    void days_that_are_none_are_refused() {
        assertThat(calendar("northbeck-2024 --from April --to 2025-09-30"))
                .isEqualTo(Run.refused("scorecard: --from must be a day such as 2016-09-30, was 'April'"));
        assertThat(calendar("northbeck-2024 --from 2025-04-01 --to 2025-09"))
                .isEqualTo(Run.refused("scorecard: --to must be a day such as 2016-09-30, was '2025-09'"));
        assertThat(calendar("northbeck-2024 --from 2025-04-01 --to 2025-09-30 --as-of x"))
                .isEqualTo(Run.refused("scorecard: --as-of must be a day such as 2016-09-30, was 'x'"));
    }

    @Test
    void days_in_the_wrong_order_are_refused() {
        assertThat(calendar("northbeck-2024 --from 2025-04-02 --to 2025-04-01"))
                .isEqualTo(Run.refused("scorecard: --to must not be before --from, was '2025-04-01'"));
        assertThat(calendar("northbeck-2024 --from 2025-04-01 --to 2025-04-01").code())
                .isZero();
    }

    @Test
    void json_is_the_calendar_as_the_library_writes_it() {
        DueCalendar calendar = DueCalendar.of(
                SampleStrategies.northbeck2024(),
                SampleStrategies.northbeck2024Record(),
                LocalDate.parse("2025-10-24"),
                new DateSpan(LocalDate.parse("2025-04-01"), LocalDate.parse("2025-04-30")));
        assertThat(calendar("northbeck-2024 --from 2025-04-01 --to 2025-04-30 --as-of 2025-10-24 --json"))
                .isEqualTo(new Run(0, StrategyJson.standard().write(calendar), ""));
    }

    @Test
    void without_a_record_nobody_is_told_to_be_late() {
        String out = calendar("stockton-2016 --from 2016-06-01 --to 2016-06-30 --as-of 2016-07-14")
                .out();
        assertThat(out)
                .contains(
                        "No record of what happened is held here",
                        "6 are due on these days: 6 not known.",
                        "MG                   not known")
                .doesNotContain("late:", "the record never tells");
    }

    @Test
    void nothing_due_is_told() {
        assertThat(calendar("stockton-2016 --from 2016-06-01 --to 2016-06-02 --as-of 2016-07-14")
                        .out())
                .contains("Nothing is due on these days.");
    }

    @Test
    void a_strategy_with_errors_is_told_to_be_perhaps_wrong() {
        String strategy = Documents.strategy(
                "x", "X", ",\"actionPlans\": [{\"id\": \"plan\", \"rows\": [{\"actions\": [\"nowhere\"]}]}]");
        Run run = Run.withInput(strategy, "calendar", "-", "--from", "2025-04-01", "--to", "2025-04-30");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .isEqualTo("scorecard: the check finds 1 error in what was read, so this may be wrong; see 'scorecard"
                        + " check'\n");
    }

    @Test
    void a_call_in_is_told_by_its_item() {
        assertThat(calendar("northbeck-2024 --from 2024-03-20 --to 2024-03-20 --as-of 2024-03-20")
                        .out())
                .contains("3 are due on these days: 3 to come.", ", item 2", ", item 3", ", item 4", "to come");
    }
}
