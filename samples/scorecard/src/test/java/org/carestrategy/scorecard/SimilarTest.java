package org.carestrategy.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SimilarTest {
    private static final List<String> KNOWN = List.of("list", "show", "check", "progress");

    @ParameterizedTest
    @CsvSource({"show, show", "SHOW, show", "shw, show", "lsit, list", "cehck, check", "chekc, check", "pro, progress"})
    void the_nearest_is_meant(String typed, String meant) {
        assertThat(Similar.to(typed, KNOWN)).containsExactly(meant);
    }

    @ParameterizedTest
    @CsvSource({"''", "pr", "zz", "xyzw", "progeny-of"})
    void nothing_is_meant_by_what_is_far_from_all(String typed) {
        assertThat(Similar.to(typed, KNOWN)).isEmpty();
        assertThat(Similar.hint(typed, KNOWN)).isEmpty();
    }

    @Test
    void a_long_text_is_meant_for_nothing() {
        String name = "a".repeat(41);
        assertThat(Similar.to("a".repeat(40), List.of(name))).containsExactly(name);
        assertThat(Similar.to(name, List.of(name))).isEmpty();
    }

    @Test
    void what_is_as_near_is_told_too() {
        assertThat(Similar.hint("a-1", List.of("a-2", "a-3", "b-2"))).isEqualTo("; did you mean 'a-2' or 'a-3'?");
    }
}
