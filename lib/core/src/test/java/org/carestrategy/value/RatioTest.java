package org.carestrategy.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.carestrategy.base.InvalidAttributeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatioTest {
    @ParameterizedTest
    @CsvSource({
        "3/4, 3/4",
        "6/8, 3/4",
        "-6/8, -3/4",
        "0.75, 3/4",
        "-0.750, -3/4",
        "3, 3",
        "-3, -3",
        "6/3, 2",
        "0/5, 0",
        "-0, 0",
        "0.0, 0",
        "007, 7",
        "100, 100"
    })
    void textIsReadIntoLowestTerms(String text, String canonical) {
        assertThat(Ratio.parse(text)).hasToString(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "3/", "/4", "3/-4", "3 / 4", "+3", ".5", "5.", "1e3", "0.5/2", "1/2/3", "75%", "٣"})
    void anyOtherTextIsRefused(String text) {
        assertThatThrownBy(() -> Ratio.parse(text))
                .isInstanceOf(InvalidAttributeException.class)
                .hasMessage("ratio: must be like 3/4, 3 or 0.75, was '" + text + "'");
    }

    @Test
    void nothingIsDividedByZero() {
        assertThatThrownBy(() -> Ratio.parse("3/00"))
                .isInstanceOf(InvalidAttributeException.class)
                .hasMessage("ratio: must not have 0 below the stroke, was '3/00'");
        assertThatThrownBy(() -> Ratio.of(3, 0))
                .isInstanceOf(InvalidAttributeException.class)
                .hasMessage("denominator: must not be 0, was 0");
        assertThatThrownBy(() -> Ratio.of(3, 4).dividedBy(Ratio.ZERO))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("3/4 cannot be divided by zero");
    }

    @Test
    void theSignStandsAbove() {
        Ratio ratio = Ratio.of(6, -8);

        assertThat(ratio.numerator()).isEqualTo(BigInteger.valueOf(-3));
        assertThat(ratio.denominator()).isEqualTo(BigInteger.valueOf(4));
        assertThat(ratio.signum()).isEqualTo(-1);
        assertThat(Ratio.ZERO.signum()).isZero();
        assertThat(Ratio.ONE.signum()).isEqualTo(1);
    }

    @Test
    void theSmallestLongLosesNothing() {
        assertThat(Ratio.of(Long.MIN_VALUE, -1)).hasToString("9223372036854775808");
    }

    @Test
    void sumsAreExact() {
        assertThat(Ratio.of(1, 3).plus(Ratio.of(1, 6))).isEqualTo(Ratio.of(1, 2));
        assertThat(Ratio.of(1, 3).minus(Ratio.of(1, 2))).isEqualTo(Ratio.of(-1, 6));
        assertThat(Ratio.of(2, 3).times(Ratio.of(3, 4))).isEqualTo(Ratio.of(1, 2));
        assertThat(Ratio.of(2, 3).dividedBy(Ratio.of(-4, 3))).isEqualTo(Ratio.of(-1, 2));
    }

    @ParameterizedTest
    @CsvSource({
        "2/3,  2, HALF_UP,   0.67, 66.67", "2/3,  0, DOWN,  0, 66", "1/8, 2, HALF_EVEN, 0.12, 12.50",
        "-1/8, 2, HALF_UP,  -0.13, -12.50", "1, 1, UNNECESSARY, 1.0, 100.0", "1/200, 0, HALF_UP, 0, 1"
    })
    void roundingIsNamed(String ratio, int places, RoundingMode rounding, String decimal, String percent) {
        assertThat(Ratio.parse(ratio).toDecimal(places, rounding)).isEqualTo(new BigDecimal(decimal));
        assertThat(Ratio.parse(ratio).toPercent(places, rounding)).isEqualTo(new BigDecimal(percent));
    }

    @Test
    void digitsThatWouldBeDroppedNeedARounding() {
        assertThatThrownBy(() -> Ratio.of(1, 3).toDecimal(2, RoundingMode.UNNECESSARY))
                .isInstanceOf(ArithmeticException.class);
    }

    @Test
    void placesAreBounded() {
        assertThatThrownBy(() -> Ratio.ONE.toDecimal(-1, RoundingMode.DOWN))
                .hasMessage("places: must be 0 to 1000, was -1");
        assertThatThrownBy(() -> Ratio.ONE.toDecimal(1001, RoundingMode.DOWN))
                .hasMessage("places: must be 0 to 1000, was 1001");
        assertThatThrownBy(() -> Ratio.ONE.toPercent(999, RoundingMode.DOWN))
                .hasMessage("places: must be 0 to 998, was 999");
        assertThat(Ratio.ONE.toPercent(998, RoundingMode.DOWN).scale()).isEqualTo(998);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+999999999", "1E-999999999", "1E+2147483647", "1E-1001", "1E+1000"})
    void numbersTooLongToWriteOutAreRefusedUnwritten(String number) {
        assertThatThrownBy(() -> Ratio.of(new BigDecimal(number)))
                .isInstanceOf(InvalidAttributeException.class)
                .hasMessage("ratio: must have at most 1000 digits before and after the point, was " + number);
    }

    @Test
    void aThousandDigitsAreRead() {
        assertThat(Ratio.of(new BigDecimal("1E+999")).toString()).hasSize(1000);
        assertThat(Ratio.parse("0." + "0".repeat(999) + "1").denominator()).isEqualTo(BigInteger.TEN.pow(1000));
        assertThatThrownBy(() -> Ratio.parse("1".repeat(1001))).isInstanceOf(InvalidAttributeException.class);
    }
}
