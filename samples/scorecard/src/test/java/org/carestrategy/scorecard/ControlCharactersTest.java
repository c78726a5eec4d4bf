package org.carestrategy.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import org.carestrategy.json.StrategyJson;
import org.junit.jupiter.api.Test;

/** No text of a file and no argument can steer the terminal. */
class ControlCharactersTest {
    private static final String STEERING =
            Documents.strategy("tiny", "Red \\u001b[31mtitle \\u009b2J\\u202eback\\u0007", "");

    private static boolean steers(int point) {
        return (Character.isISOControl(point) && point != '\n') || (point >= 0x202A && point <= 0x202E);
    }

    @Test
    void a_title_is_shown_escaped() {
        Run run = Run.withInput(STEERING, "show", "-");
        assertThat(run.out()).startsWith("Red \\u001b[31mtitle \\u009b2J\\u202eback\\u0007\n");
        assertThat(run.out().codePoints().filter(ControlCharactersTest::steers)).isEmpty();
    }

    @Test
    void json_escapes_it_and_stays_the_same_document() {
        Run run = Run.withInput(STEERING, "show", "-", "--json");
        assertThat(run.out().codePoints().filter(ControlCharactersTest::steers)).isEmpty();
        assertThat(StrategyJson.standard().readStrategy(run.out()).value())
                .isEqualTo(StrategyJson.standard().readStrategy(STEERING).value())
                .isPresent();
    }

    @Test
    void the_name_of_a_file_is_shown_escaped() {
        assertThat(Run.of("show", "\u001b[31mx").err()).startsWith("scorecard: there is no file '\\u001b[31mx'");
    }

    @Test
    void a_problem_that_quotes_a_text_is_shown_escaped() {
        Run run = Run.withInput(Documents.strategy("\\u001b[31m", "T", ""), "show", "-");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("\\u001b[31m");
        assertThat(run.err().codePoints().filter(ControlCharactersTest::steers)).isEmpty();
    }
}
