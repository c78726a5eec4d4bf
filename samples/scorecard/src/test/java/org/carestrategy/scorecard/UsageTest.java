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
                    forecast                                          | unknown command 'forecast'; known: list, show, check, rules, progress, moved, evaluate, calendar, compare, schema | scorecard
                    shwo | unknown command 'shwo'; did you mean 'show'? | scorecard
                    prog stockton-2016 | unknown command 'prog'; did you mean 'progress'? | scorecard
                    dem | unknown command 'dem'; known: list, show, check, rules, progress, moved, evaluate, calendar, compare, schema | scorecard
                    show                                              | Missing required parameter: 'STRATEGY'                    | scorecard show
                    check york-2016 --json --sarif                    | --json, --sarif are mutually exclusive (specify only one) | scorecard check
                    check york-2016 --json --since x                  | --json, --since=EARLIER are mutually exclusive (specify only one) | scorecard check
                    check york-2016 --explain x                       | STRATEGY, --explain=CODE are mutually exclusive (specify only one) | scorecard check
                    rules york-2016                                   | 'york-2016' is one argument too many | scorecard rules
                    progress                                          | Missing required parameter: 'STRATEGY'                    | scorecard progress
                    show stockton-2016 northbeck-2024                 | 'northbeck-2024' is one argument too many           | scorecard show
                    show stockton-2016 --record x                     | unknown option '--record'                          | scorecard show
                    check stockton-2016 --record                      | Missing required parameter for option '--record' (PATH)   | scorecard check
                    progress stockton-2016 --as-of 2016 --as-of 2017  | option '--as-of' (DATE) should be specified only once     | scorecard progress
                    progress york-2016 --by plan --why x | --by=VIEW, --why=ID are mutually exclusive (specify only one) | scorecard progress
                    progress york-2016 --by | Missing required parameter for option '--by' (VIEW) | scorecard progress
                    calendar stockton-2016 --from 2016-04-01 | Missing required option: '--to=DATE' | scorecard calendar
                    moved northbeck-2024 --from 2016-04-01 | Missing required option: '--to=DATE' | scorecard moved
                    evaluate | Missing required parameter: 'STRATEGY' | scorecard evaluate
                    list --all                                        | unknown option '--all' | scorecard list
                    list --jsno | unknown option '--jsno'; did you mean '--json'? | scorecard list
                    check stockton-2016 --recrod x | unknown option '--recrod'; did you mean '--record'? | scorecard check
                    --verison | unknown option '--verison'; did you mean '--version'? | scorecard
                    """)
    void wrong_use(String args, String problem, String command) {
        assertThat(Run.of(args.isEmpty() ? new String[0] : args.split(" +", -1)))
                .isEqualTo(Run.refused("scorecard: " + problem, "'" + command + " --help' tells more"));
    }

    @Test
    void check_needs_a_strategy_or_a_code() {
        assertThat(Run.of("check", "--rules", "draft"))
                .isEqualTo(Run.refused(
                        "scorecard: Missing required argument (specify one of these): (STRATEGY | --explain=CODE)",
                        "'scorecard check --help' tells more"));
    }

    @Test
    void both_documents_from_standard_input() {
        for (String command : new String[] {"check", "progress"}) {
            assertThat(Run.withInput(Documents.TINY, command, "-", "--record", "-"))
                    .isEqualTo(Run.refused("scorecard: only one document can come from standard input"));
        }
    }

    @Test
    void every_command_has_help() {
        for (String command : new String[] {
            "list", "show", "check", "rules", "progress", "moved", "evaluate", "calendar", "compare", "schema"
        }) {
            Run run = Run.of(command, "--help");
            assertThat(run.code()).isZero();
            assertThat(run.out()).startsWith("Usage: scorecard " + command + " ");
            assertThat(run.err()).isEmpty();
        }
    }

    @Test
    void help_does_not_tell_of_the_demo() {
        assertThat(Run.of("--help").out()).contains("progress").doesNotContain("demo");
    }

    @Test
    void the_version_is_that_of_the_build() {
        Run run = Run.of("--version");
        assertThat(run.out()).matches("scorecard \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\n");
        assertThat(run).isEqualTo(new Run(0, run.out(), ""));
    }
}
