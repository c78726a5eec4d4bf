package org.carestrategy.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong use is told in two lines: what is wrong, and where help is. */
class UsageTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                                                | Missing required subcommand                               | scorecard
                    forecast                                          | Unmatched argument at index 0: 'forecast'                 | scorecard
                    show                                              | Missing required parameter: 'STRATEGY'                    | scorecard show
                    check                                             | Missing required parameter: 'STRATEGY'                    | scorecard check
                    progress                                          | Missing required parameter: 'STRATEGY'                    | scorecard progress
                    show stockton-2016 northbeck-2024                 | Unmatched argument at index 2: 'northbeck-2024'           | scorecard show
                    show stockton-2016 --record x                     | Unknown options: '--record', 'x'                          | scorecard show
                    check stockton-2016 --record                      | Missing required parameter for option '--record' (PATH)   | scorecard check
                    progress stockton-2016 --as-of 2016 --as-of 2017  | option '--as-of' (DATE) should be specified only once     | scorecard progress
                    list --all                                        | Unknown option: '--all'                                   | scorecard list
                    """)
    void wrong_use(String args, String problem, String command) {
        assertThat(Run.of(args.isEmpty() ? new String[0] : args.split(" +", -1)))
                .isEqualTo(Run.refused("scorecard: " + problem, "'" + command + " --help' tells more"));
    }

    @Test
    void both_documents_from_standard_input() {
        for (String command : new String[] {"check", "progress"}) {
            assertThat(Run.withInput(Documents.TINY, command, "-", "--record", "-"))
                    .isEqualTo(Run.refused("scorecard: only one of strategy and record can come from standard input"));
        }
    }

    @Test
    void every_command_has_help() {
        for (String command : new String[] {"list", "show", "check", "progress"}) {
            Run run = Run.of(command, "--help");
            assertThat(run.code()).isZero();
            assertThat(run.out()).startsWith("Usage: scorecard " + command + " ");
            assertThat(run.err()).isEmpty();
        }
    }

    @Test
    void the_version_is_that_of_the_build() {
        Run run = Run.of("--version");
        assertThat(run.out()).matches("scorecard \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
        assertThat(run).isEqualTo(new Run(0, run.out(), ""));
    }
}
