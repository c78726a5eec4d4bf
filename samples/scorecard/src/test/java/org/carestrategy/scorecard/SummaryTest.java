package org.carestrategy.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the line below the title of a plan says, and how an action is told that has no day. */
class SummaryTest {
    private static final String PLANS = """
            ,"actions": [
              {"id": "dated", "wording": {"text": "Dated."}, "timescale": "2016-09-30"},
              {"id": "ongoing", "wording": {"text": "For ever."}, "timescale": "ongoing"},
              {"id": "undated", "wording": {"text": "Some day."}}
            ],
            "actionPlans": [
              {"id": "a", "title": "A", "rows": [{"actions": ["dated", "ongoing", "undated"]}]},
              {"id": "b", "title": "B", "rows": [{"actions": ["dated"]}]},
              {"id": "c", "title": "C", "rows": [{"actions": ["dated", "ongoing"]}]},
              {"id": "d", "title": "D"}
            ]
            """;

    @TempDir
    Path folder;

    private String progress(String asOf, String... updates) {
        String strategy = Documents.file(folder, asOf + ".json", Documents.strategy("tiny", "Tiny", PLANS));
        String record = Documents.record("tiny", ",\"entries\": [" + String.join(",", updates) + "]");
        return Run.withInput(record, "progress", strategy, "--record", "-", "--as-of", asOf)
                .out();
    }

    private static String update(String action, String update) {
        return """
                {"id": "%s", "happened": "2016-08-01", "recorded": "2016-08-01", "about": ["%s"], "update": {%s}}
                """.formatted(action, action, update);
    }

    private static String below(String title, String out) {
        String from = out.substring(out.indexOf("\n" + title + "\n-\n") + 5);
        return from.substring(0, from.contains("\n\n") ? from.indexOf("\n\n") : from.length())
                .replace('\n', ' ')
                .strip();
    }

    @Test
    void what_it_is_to_be_counted_is_explained_once() {
        String out = progress("2016-09-30", update("dated", "\"stage\": \"completed\""));
        assertThat(below("A", out))
                .isEqualTo(
                        "1 of 3 actions has an update and is counted: 1 completed. Of these, none is overdue and none"
                                + " was completed late.");
        assertThat(below("B", out))
                .isEqualTo("1 of 1 action is counted: 1 completed. Of these, none is overdue and none was completed"
                        + " late.");
        assertThat(below("D", out)).isEqualTo("It has no actions.");
    }

    @Test
    void what_is_late_is_counted() {
        String out = progress(
                "2016-10-01",
                update("dated", "\"stage\": \"in-progress\""),
                update("ongoing", "\"stage\": \"in-progress\""));
        assertThat(below("A", out))
                .isEqualTo("2 of 3 actions have an update and are counted: 2 in progress. Of these, 1 is overdue and"
                        + " none was completed late.");
    }

    @Test
    void what_is_past_its_day_without_any_update_is_told() {
        String out = progress("2016-10-01", update("undated", "\"stage\": \"in-progress\""));
        assertThat(below("A", out)).endsWith("completed late. 1 more is past its day and nothing is known of it.");
        assertThat(below("B", out))
                .isEqualTo("Its one action is not counted. 1 is past its day and nothing is known of it.");
        assertThat(below("C", out))
                .isEqualTo("None of its 2 actions is counted. 1 is past its day and nothing is known of it.");
    }

    @Test
    void on_its_day_an_action_is_not_yet_past_it() {
        String out = progress("2016-09-30", update("undated", "\"stage\": \"in-progress\""));
        assertThat(below("A", out)).endsWith("completed late.");
    }

    @Test
    void an_ongoing_action_is_told_to_be_ongoing() {
        String out = progress("2016-10-01");
        assertThat(out).contains("For ever.\n     Ongoing\n", "Some day.\n     No date by which it is due\n");
    }

    @Test
    void but_not_once_it_has_a_day() {
        String out = progress("2016-09-01", update("ongoing", "\"revisedDue\": \"2016-12-31\""));
        assertThat(out).contains("For ever.\n     Due 31 December 2016\n").doesNotContain("Ongoing");
    }
}
