package org.carestrategy.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carestrategy.scorecard.Table.Column.number;
import static org.carestrategy.scorecard.Table.Column.text;

import org.junit.jupiter.api.Test;

class TableTest {
    @Test
    void long_cells_go_on_below_and_numbers_stand_to_the_right() {
        Printout printout = new Printout();
        Table.of(2, text("Priority", 10), number("Over- due", 5))
                .row("Be healthy and well", "12")
                .blank()
                .row("Überall", "3")
                .rule()
                .row("", "15")
                .printTo(printout);
        assertThat(printout).hasToString("""
                        Priority    Over-
                                      due
                        ----------  -----
                        Be healthy     12
                        and well

                        Überall         3
                        ----------  -----
                                       15
                        """);
    }

    @Test
    void wide_and_combining_characters_keep_columns_in_line() {
        Printout printout = new Printout();
        Table.of(1, text("A", 6), text("B", 1))
                .row("漢字", "x")
                .row("e\u0301", "x")
                .row("😀", "x")
                .printTo(printout);
        assertThat(printout).hasToString("A      B\n------ -\n漢字   x\ne\u0301      x\n😀     x\n");
    }
}
