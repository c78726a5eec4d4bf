package org.carestrategy.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.carestrategy.assess.AssessmentPolicy;
import org.carestrategy.assess.Scorecard;
import org.carestrategy.assess.YearEnd;
import org.carestrategy.compare.ScorecardComparison;
import org.carestrategy.json.StrategyJson;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.samples.SampleStrategies;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.Timescale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a year ended, and what moved in between. */
class YearTest {
    private static final Strategy NORTHBECK = SampleStrategies.northbeck2024();
    private static final StrategyRecord RECORD = SampleStrategies.northbeck2024Record();

    @TempDir
    Path folder;

    private static Run run(String args) {
        return Run.of(args.split(" ", -1));
    }

    @Test
    void the_year_is_the_last_financial_year_that_was_over() {
        assertThat(run("evaluate northbeck-2024 --as-of 2025-04-01").out())
                .contains("Year          financial year 2024/25\n");
        assertThat(run("evaluate northbeck-2024 --as-of 2025-03-31").out())
                .contains("Year          financial year 2023/24\n");
    }

    @Test
    void a_year_that_is_none_or_has_not_begun_is_refused() {
        assertThat(run("evaluate northbeck-2024 --period x"))
                .isEqualTo(Run.refused("scorecard: --period must be a time such as FY2016-17, was 'x'"));
        assertThat(run("evaluate northbeck-2024 --period FY2026-27 --as-of 2025-10-24"))
                .isEqualTo(Run.refused("scorecard: --period must have begun on 24 October 2025, was 'FY2026-27'"));
    }

    @Test
    void without_a_record_there_is_nothing_to_tell() {
        Run refused = Run.refused("scorecard: no record of 'stockton-2016' is held here, so there is nothing to tell;"
                + " give one with --record");
        assertThat(run("evaluate stockton-2016")).isEqualTo(refused);
        assertThat(run("moved stockton-2016 --from 2016-06-30 --to 2016-09-30")).isEqualTo(refused);
    }

    @Test
    void json_is_as_the_library_writes_it() {
        LocalDate asOf = LocalDate.parse("2025-10-24");
        YearEnd yearEnd =
                YearEnd.of(NORTHBECK, RECORD, Timescale.parse("FY2024-25"), asOf, AssessmentPolicy.standard());
        assertThat(run("evaluate northbeck-2024 --as-of 2025-10-24 --json"))
                .isEqualTo(new Run(0, StrategyJson.standard().write(yearEnd), ""));
        ScorecardComparison moved = ScorecardComparison.of(
                Scorecard.of(NORTHBECK, RECORD, LocalDate.parse("2025-06-30")),
                Scorecard.of(NORTHBECK, RECORD, asOf),
                RECORD);
        assertThat(run("moved northbeck-2024 --from 2025-06-30 --to 2025-10-24 --json"))
                .isEqualTo(new Run(0, StrategyJson.standard().write(moved), ""));
    }

    @Test
    void both_are_judged_by_a_policy_of_ones_own() {
        String policy = Documents.file(folder, "policy.json", """
                {"format": "care-strategy/policy/1", "name": "ours", "delivery": {"name": "claims", "basis": "claimed"}}
                """);
        String judged = "\nJudged by     the policy 'ours', which judges actions by 'claims' and measures\n";
        assertThat(Run.of("evaluate", "northbeck-2024", "--policy", policy).out())
                .contains(judged);
        String moved = "moved northbeck-2024 --from 2025-06-30 --to 2025-10-24 --policy ";
        assertThat(run(moved + policy).out())
                .contains(judged, "named clinician to ring.\n  Delivery from amber (behind) to green (overdue)\n");
    }

    @Test
    void what_moved_is_told_with_what_was_told_since_and_not_with_identifiers() {
        String out =
                run("moved northbeck-2024 --from 2025-06-30 --to 2025-10-24").out();
        assertThat(out).contains("""
                        - Action: Give every foster home and children's home a named clinician to ring.
                          Delivery from amber (behind) to red (overdue)
                          Why: 1 update of 13 October 2025: in progress; 80 percent done
                        """, """
                        - Measure: Health assessments up to date
                          Difference from green to amber
                          Why: 2 figures and 1 figure of others, the last of 8 October 2025
                        """, """
                        - Priority: The people and places I come from
                          New: 1 voice of 17 September 2025
                        """).doesNotContain("2025-q2-");
    }

    @Test
    void nothing_moves_within_a_day() {
        assertThat(run("moved northbeck-2024 --from 2025-06-30 --to 2025-06-30").out())
                .contains("Nothing has moved.");
        assertThat(run("moved northbeck-2024 --from 2025-07-01 --to 2025-06-30"))
                .isEqualTo(Run.refused("scorecard: --to must not be before --from, was '2025-06-30'"));
    }
}
