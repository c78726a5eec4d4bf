package org.carestrategy.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import org.carestrategy.value.Ratio;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionsTest {
    @ParameterizedTest
    @CsvSource({
        "2/9, 22.2 percent (2/9)",
        "1/16, 6.3 percent (1/16)",
        "-1/16, -6.3 percent (-1/16)",
        "31/20, 155.0 percent (31/20)",
        "1/2000, 0.1 percent (1/2000)",
        "0, 0.0 percent (0)"
    })
    void a_share_is_told_in_percent_with_one_place_and_exactly(String share, String told) {
        assertThat(Fractions.percent(Ratio.parse(share))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"100, 100", "7/2, 3.5", "50/19, 2.63 (50/19)", "1/8, 0.13 (1/8)", "-5/4, -1.25"})
    void a_number_is_told_with_its_fraction_only_where_it_was_rounded(String number, String told) {
        assertThat(Fractions.number(Ratio.parse(number))).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"-631639/777760, about -0.81", "1/200, about 0.01", "3, about 3"})
    void an_estimate_is_told_without_its_fraction(String number, String told) {
        assertThat(Fractions.about(Ratio.parse(number))).isEqualTo(told);
    }
}
