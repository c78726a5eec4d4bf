package org.carestrategy.scorecard;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TypedArgumentsTest {
    private static final List<String> LOST = List.of("show", "strat\uFFFD\uFFFDgie.json");

    @Test
    void plain_arguments_stay_as_they_are() {
        assertThat(TypedArguments.of(new String[] {"show", "a b", ""})).containsExactly("show", "a b", "");
    }

    @Test
    void the_last_texts_of_the_command_line_are_taken() {
        byte[] line = "java\0-jar\0scorecard.jar\0show\0stratégie.json\0".getBytes(UTF_8);
        assertThat(TypedArguments.restored(LOST, line)).containsExactly("show", "stratégie.json");
    }

    @Test
    void a_command_line_in_another_encoding_is_left_alone() {
        byte[] line = "java\0show\0stratégie.json\0".getBytes(ISO_8859_1);
        assertThat(TypedArguments.restored(LOST, line)).isEqualTo(LOST);
    }

    @Test
    void a_command_line_that_was_cut_is_left_alone() {
        assertThat(TypedArguments.restored(LOST, "stratégie.json\0".getBytes(UTF_8)))
                .isEqualTo(LOST);
    }
}
