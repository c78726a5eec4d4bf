package org.carestrategy.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import org.carestrategy.strategy.Unit;
import org.carestrategy.value.Figure;
import org.carestrategy.value.Timescale;
import org.carestrategy.value.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordsTest {
    @ParameterizedTest
    @CsvSource({
        "2016-09-30, 30 September 2016",
        "2007-08, August 2007",
        "2007-autumn, autumn 2007",
        "FY2016-17-Q3, quarter 3 of 2016/17",
        "FY2016-17, financial year 2016/17",
        "AY2016-17, school year 2016/17",
        "2016, 2016",
        "2016/2018, 2016 to 2018",
        "FY2024-25/FY2026-27, financial years 2024/25 to 2026/27",
        "2023-09/AY2024-25, September 2023 to school year 2024/25",
        "ongoing, ongoing"
    })
    void times_are_told_in_words(String time, String words) {
        assertThat(Words.time(Timescale.parse(time))).isEqualTo(words);
    }

    @Test
    void a_financial_year_can_be_told_by_its_years_alone() {
        assertThat(Words.shortTime(Timescale.parse("FY2016-17"))).isEqualTo("2016/17");
        assertThat(Words.shortTime(Timescale.parse("AY2016-17"))).isEqualTo("school year 2016/17");
    }

    @ParameterizedTest
    @CsvSource({"0, no entries", "1, 1 entry", "2, 2 entries", "1000, 1000 entries"})
    void counts_agree_with_their_noun(int count, String words) {
        assertThat(Words.count(count, "entry", "entries")).isEqualTo(words);
    }

    @Test
    void a_figure_that_is_not_there_is_told_in_words() {
        assertThat(Words.figure(Figure.decimal("12.50"))).isEqualTo("12.5");
        assertThat(Words.figure(Figure.parse("[c]"))).isEqualTo("held back so that nobody can be recognised");
        assertThat(Words.figure(Figure.parse("[z]"))).isEqualTo("not applicable");
        assertThat(Words.figure(Figure.parse("[x]"))).isEqualTo("not yet available");
        assertThat(Words.figure(Figure.parse("[low]"))).isEqualTo("more than nought, but rounds to it");
        assertThat(Words.figure(Figure.parse("most of them"))).isEqualTo("most of them");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    percent     | percent
                    count       | number
                    score       | points
                    days        | days
                    per-10000   | per 10,000 children
                    half-days   | half days
                    """)
    void units_are_told_in_words(String unit, String words) {
        assertThat(Words.unit(Unit.of(unit))).isEqualTo(words);
    }

    @Test
    void what_is_not_yet_settled_says_so() {
        assertThat(Words.wording(Wording.builder()
                        .text("Refresh the charter")
                        .tentative(true)
                        .build()))
                .isEqualTo("Refresh the charter (not yet settled)");
    }
}
