package org.carestrategy.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintoutTest {
    @Test
    void further_lines_stand_below_the_first() {
        assertThat(new Printout().item(3, "1.", "word ".repeat(17))).hasToString("""
                           1. word word word word word word word word word word word word word word word
                              word word
                        """);
    }

    @Test
    void a_title_is_underlined_as_far_as_it_goes() {
        assertThat(new Printout().title("Überblick")).hasToString("Überblick\n=========\n");
        assertThat(new Printout().section("Aims")).hasToString("\nAims\n----\n");
    }

    @Test
    void fields_stand_in_two_columns() {
        assertThat(new Printout().field("As of", "1 May 2024").field("Incorporates", "Another"))
                .hasToString("As of         1 May 2024\nIncorporates  Another\n");
    }

    @Test
    void line_breaks_in_a_text_are_blanks() {
        assertThat(new Printout().line(" one\n\ttwo\r\nthree ")).hasToString("one two three\n");
    }
}
