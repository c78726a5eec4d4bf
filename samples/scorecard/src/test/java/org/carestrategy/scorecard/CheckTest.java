package org.carestrategy.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.carestrategy.json.StrategyJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By the rules of structure, which are few and stay. */
class CheckTest {
    private static final String FAULTY = Documents.strategy("faulty", "Faulty", """
            ,
              "preparedBy": ["nobody"],
              "responsibilities": [{"initials": "AB", "as": "accountable"}],
              "governance": {
                "parties": [{"id": "head", "name": "Virtual school head"}]
              },
              "actions": [
                {"id": "call", "wording": {"text": "Call everybody."}, "serves": ["nothing"]},
                {
                  "id": "write",
                  "wording": {"text": "Write to all."},
                  "serves": ["nothing"],
                  "responsibilities": [{"party": "head", "as": "lead"}, {"initials": "XY", "as": "contributor"}],
                  "start": "2024-09",
                  "timescale": "2024-07"
                }
              ],
              "actionPlans": [{"id": "plan", "title": "The plan", "rows": [{"actions": ["call", "wave"]}]}]""");

    private static final String LATE_ENTRY =
            ",\"entries\": [{\"id\": \"e\", \"happened\": \"2016-07-14\", \"recorded\": \"2016-07-13\","
                    + " \"about\": [\"plan-new-pledge\"], \"update\": {\"stage\": \"completed\"}}]";

    @TempDir
    Path folder;

    private String file(String name, String text) {
        return Documents.file(folder, name, text);
    }

    private static Run structure(String text, String... more) {
        String[] args = new String[more.length + 4];
        System.arraycopy(new String[] {"check", "-", "--rules", "structure"}, 0, args, 0, 4);
        System.arraycopy(more, 0, args, 4, more.length);
        return Run.withInput(text, args);
    }

    @Test
    void findings_are_told_by_severity_and_part_and_end_with_1() {
        Run run = structure(FAULTY);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("""
                        Check of Faulty
                        ===============
                        Council       Northbeck Council
                        As of         15 July 2026 (today)
                        Record        none is held here
                        Rules         structure: what must hold of every strategy, drafts included
                        """).endsWith("""

                        Errors: it cannot be used as it stands (4)
                        ------------------------------------------
                        The strategy as a whole (1)
                          - 'nobody' is not in the strategy [link.unknown]
                            Where: preparedBy, line 8

                        Actions (2)
                          - Call everybody.
                            'nothing' is not in the strategy [link.unknown]
                            Where: actions/call/serves, line 14
                          - Write to all.
                            'nothing' is not in the strategy [link.unknown]
                            Where: actions/write/serves, line 18
                            Answers for it: Virtual school head

                        Action plans (1)
                          - The plan
                            'wave' is not in the strategy [link.unknown]
                            Where: actionPlans/plan/rows, line 24

                        Warnings: probably wrong (1)
                        ----------------------------
                        Actions (1)
                          - Write to all.
                            Starts on 2024-09-01 at the earliest, but is due on 2024-07-31
                            [dates.start-after-due]
                            Where: actions/write/start, line 20
                            Answers for it: Virtual school head

                        Found: 4 errors, 1 warning, no pieces of advice.
                        What a rule asks, and why: scorecard check --explain CODE
                        """);
    }

    @Test
    void a_long_wording_is_told_by_its_first_line() {
        String wordy = FAULTY.replace(
                "Call everybody.",
                "Call everybody whom anybody has told of the plan, and also all those who have not been told of it.");
        assertThat(structure(wordy).out()).contains("""
                          - Call everybody whom anybody has told of the plan, and also all those who …
                            'nothing' is not in the strategy [link.unknown]
                        """);
    }

    @Test
    void nothing_found_is_no_praise() {
        assertThat(structure(Documents.TINY).out()).endsWith("""

                        Nothing found. Rules see what is missing and what does not fit together; whether
                        a strategy is a good one, they cannot tell.
                        """);
    }

    @Test
    void rules_that_are_not_asked_and_rules_that_cannot_judge_are_counted() {
        String out = Run.of("check", "york-2016", "--rules", "scotland").out();
        assertThat(out)
                .contains("Rules         scotland: what the law asks in Scotland\n")
                .containsPattern(
                        "Asked         none of \\d+ rules; the others are for another nation or another time\n")
                .contains("Law           as of 14 July 2016\n")
                .endsWith("Nothing was checked: none of these rules is asked of this strategy.\n")
                .doesNotContain("Cannot judge");
        assertThat(Run.of("check", "york-2016").out())
                .contains("Rules         publication: ")
                .containsPattern("Cannot judge  \\d+ of these, since parts that they need are not held here in full\n");
    }

    @Test
    void rules_of_another_name_are_refused() {
        for (String command : new String[] {"check york-2016", "rules"}) {
            assertThat(Run.of((command + " --rules englnd").split(" ", -1)))
                    .isEqualTo(Run.refused("scorecard: there are no rules 'englnd' (known: structure, draft,"
                            + " publication, england, scotland); did you mean 'england'?"));
        }
    }

    @ParameterizedTest
    @CsvSource({"error, 0", "warning, 1", "advice, 1"})
    void what_counts_as_a_failure_can_be_chosen(String severity, int code) {
        String warned = Documents.strategy(
                "warned",
                "Warned",
                ",\"actions\": [{\"id\": \"a\", \"wording\": {\"text\": \"Do it.\"}, \"start\": \"2024-09\","
                        + " \"timescale\": \"2024-07\"}]");
        assertThat(structure(warned, "--fail-on", severity).code()).isEqualTo(code);
        assertThat(structure(warned).code()).isZero();
        assertThat(structure(Documents.TINY, "--fail-on", severity).code()).isZero();
    }

    @Test
    void a_failure_of_no_known_severity_is_refused() {
        assertThat(Run.of("check", "york-2016", "--fail-on", "none"))
                .isEqualTo(Run.refused("scorecard: --fail-on must be error, warning or advice, was 'none'"));
    }

    @Test
    void the_record_is_checked_with_the_strategy() {
        String record = file("record.json", Documents.record("stockton-2016", LATE_ENTRY));
        Run run = Run.of("check", "stockton-2016", "--rules", "structure", "--record", record);
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("""
                        As of         13 July 2016 (the day of the record's last entry)
                        Record        checked with the strategy, 1 entry
                        """).endsWith("""
                        Warnings: probably wrong (1)
                        ----------------------------
                        The record of what happened (1)
                          - Recorded on 2016-07-13, but happened on 2016-07-14
                            [dates.recorded-before-happened]
                            Where: entries/e/recorded, line 3

                        Found: no errors, 1 warning, no pieces of advice.
                        What a rule asks, and why: scorecard check --explain CODE
                        """);
    }

    @Test
    void json_is_the_document_of_findings_and_can_be_read() {
        Run run = structure(FAULTY, "--json");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).startsWith("""
                        {
                          "format": "care-strategy/findings/1",
                          "strategy": "faulty",
                          "asOf": "2026-07-15",
                          "rules": "structure",
                          "findings": [
                            {
                              "code": "link.unknown",
                              "severity": "error",
                              "path": "preparedBy",
                              "position": {
                                "pointer": "/preparedBy",
                                "line": 8,
                        """);
        assertThat(StrategyJson.standard()
                        .readCheckResult(run.out())
                        .orElseThrow()
                        .findings()
                        .size())
                .isEqualTo(5);
    }

    @Test
    void sarif_tells_each_document_by_the_name_it_was_given() {
        String record = file("my record.json", Documents.record("stockton-2016", LATE_ENTRY));
        Run run = Run.of("check", "stockton-2016", "--rules", "draft", "--record", record, "--sarif");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("\"version\": \"2.1.0\"", "\"uri\": \"org/carestrategy/samples/stockton-2016.json\"")
                .contains("\"uri\": \"" + record.replace(" ", "%20") + "\"", "\"startLine\": 3");
    }

    @Test
    void sarif_of_a_document_that_cannot_be_read_tells_what_was_found_on_reading() {
        Run run = structure("", "--sarif");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).contains("\"ruleId\": \"json.empty\"", "\"uri\": \"standard%20input\"");
        assertThat(run.err()).isEqualTo("standard input:1:1: error json.empty: the document is empty\n");
    }

    @Test
    void since_an_earlier_check_it_tells_what_is_new_gone_and_still_there() {
        String earlier = file("earlier.json", structure(FAULTY, "--json").out());
        String mended = FAULTY.replace("\"preparedBy\": [\"nobody\"]", "\"preparedBy\": [\"head\"]")
                .replace("\"call\", \"wave\"", "\"call\", \"shout\"")
                .replace("\"id\": \"call\",", "\"id\": \"call\", \"start\": \"2025\", \"timescale\": \"2024\",");
        Run run = structure(mended, "--since", earlier);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("""
                        Compared      with the earlier check as of 15 July 2026, by the rules
                                      'structure'

                        New: warnings (1)
                        -----------------
                        Actions (1)
                          - Call everybody.
                            Starts on 2025-01-01 at the earliest, but is due on 2024-12-31
                            [dates.start-after-due]
                            Where: actions/call/start, line 14

                        Gone: errors (1)
                        ----------------
                        The strategy as a whole (1)
                          - 'nobody' is not in the strategy [link.unknown]
                            Where: preparedBy

                        Still there: errors (3)
                        -----------------------
                        """).endsWith("""

                        Since the earlier check: 1 new, 1 gone, 4 still there.

                        Found: 3 errors, 2 warnings, no pieces of advice.
                        What a rule asks, and why: scorecard check --explain CODE
                        """);
    }

    @Test
    void an_earlier_check_by_other_rules_is_told_as_such() {
        String earlier = file("earlier.json", structure(FAULTY, "--json").out());
        assertThat(Run.withInput(FAULTY, "check", "-", "--rules", "draft", "--since", earlier)
                        .out())
                .contains("""
                        Compared      with the earlier check as of 15 July 2026, by the rules
                                      'structure'; other rules are asked now, so some of this is no
                                      change in the strategy
                        """);
    }

    @Test
    void findings_in_place_of_a_strategy() {
        String findings = structure(FAULTY, "--json").out();
        assertThat(structure(findings))
                .isEqualTo(Run.refused("standard input:2:13: error json.format-kind /format: this is what was found in"
                        + " a strategy, not a strategy ('care-strategy/strategy/1'); give it with --since to 'check'"));
    }

    @Test
    void an_earlier_check_of_another_strategy_is_refused() {
        String earlier = file("earlier.json", structure(FAULTY, "--json").out());
        assertThat(Run.of("check", "york-2016", "--since", earlier))
                .isEqualTo(Run.refused("scorecard: " + earlier + " is a check of 'faulty', not of 'york-2016'"));
    }

    @Test
    void what_is_no_earlier_check_is_refused() {
        assertThat(Run.withInput(Documents.TINY, "check", "york-2016", "--since", "-"))
                .isEqualTo(Run.refused("standard input:2:13: error json.format-kind /format: this is a strategy, not"
                        + " what was found in a strategy ('care-strategy/findings/1')"));
    }
}
