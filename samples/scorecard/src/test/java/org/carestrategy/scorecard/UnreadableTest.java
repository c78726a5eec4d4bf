package org.carestrategy.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With {@code --json} the findings of a document that cannot be read stand on standard output, too. */
class UnreadableTest {
    private static final String EMPTY = """
            {
                  "code": "json.empty",
                  "severity": "error",
                  "path": "",
                  "position": {
                    "pointer": "",
                    "line": 1,
                    "column": 1
                  },
                  "message": "the document is empty",
                  "template": "the document is empty"
                }""";

    @TempDir
    Path folder;

    @Test
    void a_strategy() {
        for (String command : new String[] {"show", "check", "progress"}) {
            assertThat(Run.of(command, "-", "--json"))
                    .as(command)
                    .isEqualTo(new Run(
                            2, """
                            {
                              "record": false,
                              "unreadable": [
                                "standard input"
                              ],
                              "findings": [
                                %s
                              ]
                            }
                            """.formatted(EMPTY), "standard input:1:1: error json.empty: the document is empty\n"));
        }
    }

    @Test
    void the_record_of_a_strategy_that_can_be_read() {
        assertThat(Run.of("check", "york-2016", "--record", "-", "--as-of", "2017-03-31", "--json"))
                .isEqualTo(new Run(
                        2, """
                            {
                              "strategy": "york-2016",
                              "asOf": "2017-03-31",
                              "record": true,
                              "unreadable": [
                                "standard input"
                              ],
                              "findings": [
                                %s
                              ]
                            }
                            """.formatted(EMPTY), "standard input:1:1: error json.empty: the document is empty\n"));
    }

    @Test
    void both() {
        String strategy = Documents.file(folder, "strategy.json", "");
        Run run = Run.of("progress", strategy, "--record", "-", "--json");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out())
                .contains("\"" + strategy + "\",\n    \"standard input\"\n")
                .contains(EMPTY + ",\n    " + EMPTY);
    }

    @Test
    void what_is_no_document_at_all_has_no_findings() {
        assertThat(Run.of("show", "nowhere.json", "--json").out()).isEmpty();
    }
}
