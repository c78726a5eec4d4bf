package org.carestrategy.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.carestrategy.json.StrategyJson;
import org.carestrategy.samples.SampleStrategies;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommandsTest {
    private static final String ACTION = ",\"actions\": [{\"id\": \"a\", \"wording\": {\"text\": \"Do it.\"},"
            + " \"serves\": [\"nothing\"]}],"
            + " \"actionPlans\": [{\"id\": \"plan\", \"rows\": [{\"actions\": [\"a\", \"b\"]}]}]";

    @TempDir
    Path folder;

    private String file(String name, String text) {
        return Documents.file(folder, name, text);
    }

    @Test
    void show_json_is_the_document_itself() {
        for (String name : SampleStrategies.names()) {
            assertThat(Run.of("show", name, "--json"))
                    .isEqualTo(new Run(0, SampleStrategies.json(name).orElseThrow(), ""));
        }
    }

    @Test
    void a_strategy_can_come_from_standard_input() {
        String json = SampleStrategies.json("stockton-2016").orElseThrow();
        assertThat(Run.withInput(json, "show", "-")).isEqualTo(Run.of("show", "stockton-2016"));
    }

    @Test
    void a_record_can_come_from_standard_input() {
        String json = SampleStrategies.recordJson("northbeck-2024").orElseThrow();
        assertThat(Run.withInput(json, "progress", "northbeck-2024", "--record", "-"))
                .isEqualTo(Run.of("progress", "northbeck-2024"));
    }

    @Test
    void a_strategy_from_a_file_brings_no_record_along() {
        String strategy =
                file("northbeck.json", SampleStrategies.json("northbeck-2024").orElseThrow());
        String record = file(
                "record.json", SampleStrategies.recordJson("northbeck-2024").orElseThrow());
        assertThat(Run.of("progress", strategy).out())
                .contains("As of         15 July 2026 (today)\n", "No record of what happened is held here");
        assertThat(Run.of("progress", strategy, "--record", record)).isEqualTo(Run.of("progress", "northbeck-2024"));
    }

    @Test
    void a_record_that_is_given_takes_the_place_of_the_bundled_one() {
        String record = file("record.json", Documents.record("northbeck-2024", ""));
        assertThat(Run.of("progress", "northbeck-2024", "--record", record).out())
                .contains(
                        "None of its 18 actions has an update, so none is counted.",
                        "As of         15 July 2026 (today)\n");
    }

    @Test
    void the_day_can_be_asked_for() {
        assertThat(Run.of("progress", "northbeck-2024", "--as-of", "2024-12-31").out())
                .contains("As of         31 December 2024 (as asked)\n");
        assertThat(Run.of("check", "northbeck-2024", "--as-of", "2024-12-31").out())
                .contains("As of         31 December 2024 (as asked)\n");
    }

    @Test
    void without_a_record_nothing_is_counted_as_done_or_not_done() {
        String out =
                Run.of("progress", "stockton-2016", "--as-of", "2017-01-01").out();
        assertThat(out).contains("0 of 15 actions counted.").doesNotContain("verdue", "Late", "late:");
    }

    @Test
    void progress_of_a_strategy_with_errors_says_that_it_may_be_wrong() {
        String strategy = file("faulty.json", Documents.strategy("faulty", "Faulty", ACTION));
        Run run = Run.of("progress", strategy);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("0 of 1 action counted.");
        assertThat(run.err())
                .isEqualTo("scorecard: the check finds 2 errors in what was read, so this may be wrong; see"
                        + " 'scorecard check'\n");
    }

    @Test
    void progress_json_is_the_scorecard_as_the_library_writes_it() {
        String json = Run.of("progress", "stockton-2016", "--json", "--as-of", "2016-07-14")
                .out();
        assertThat(json)
                .startsWith("""
                        {
                          "format": "care-strategy/scorecard/1",
                          "strategy": "stockton-2016",
                          "asOf": "2016-07-14",
                        """)
                .contains("\"notRated\": \"no-record\"", "\"policy\": {\n    \"name\": \"standard\"");
        assertThat(StrategyJson.standard().readScorecard(json).orElseThrow().asOf())
                .isEqualTo("2016-07-14");
    }

    @Test
    void progress_without_a_plan_says_so() {
        assertThat(Run.withInput(Documents.TINY, "progress", "-")).isEqualTo(new Run(0, """
                                Progress of Tiny strategy
                                =========================
                                Council       Northbeck Council
                                As of         15 July 2026 (today)
                                Judged by     the policy 'standard'

                                The whole
                                ---------
                                No record of what happened is held here, so nothing of its progress can be
                                assessed: neither that work was done nor that it was not.

                                Delivery      No action belongs to it.
                                Difference    No measure belongs to it.
                                Voice         Not known: no record of what was said.

                                It has no action plan to go through.
                                """, ""));
    }

    @Test
    void what_leads_nowhere_is_shown_by_its_identifier() {
        assertThat(Run.withInput(Documents.strategy("faulty", "Faulty", ACTION), "show", "-")
                        .out())
                .contains("                   -    b                        -                -\n");
    }

    @Test
    void a_tiny_strategy_can_be_shown() {
        assertThat(Run.withInput(Documents.TINY, "show", "-").out()).startsWith("Tiny strategy\n=============\n");
        assertThat(Run.withInput(Documents.TINY, "show", "-", "--json").out())
                .isEqualTo(StrategyJson.standard()
                        .write(StrategyJson.standard()
                                .readStrategy(Documents.TINY)
                                .orElseThrow()));
    }
}
