package org.carestrategy.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.carestrategy.base.InvalidAttributeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureTest {
    @ParameterizedTest
    @CsvSource({
        "12.50, 12.5",
        "1.50, 1.5",
        "1E+3, 1000",
        "1000, 1000",
        "0.00, 0",
        "-0, 0",
        "0E+999999999, 0",
        "1E-7, 0.0000001"
    })
    void amountsHaveOnePlainForm(String given, String plain) {
        Figure figure = Figure.decimal(given);

        assertThat(figure).hasToString(plain).isEqualTo(Figure.of(new BigDecimal(plain)));
        assertThat(figure.json()).isEqualTo(new BigDecimal(plain));
        assertThat(figure.amount()).contains(new BigDecimal(plain));
    }

    @Test
    void wholeAmountsNeedNoDecimals() {
        assertThat(Figure.of(120)).hasToString("120").isEqualTo(Figure.decimal("120.0"));
    }

    @ParameterizedTest
    @CsvSource({"[c], SUPPRESSED", "[z], NOT_APPLICABLE", "[x], NOT_YET_AVAILABLE", "[low], ROUNDS_TO_ZERO"})
    void symbolsHaveTheShorthandOfOfficialStatistics(String text, Figure.Symbol symbol) {
        assertThat(Figure.parse(text)).isEqualTo(symbol).hasToString(text);
        assertThat(symbol.json()).isEqualTo(text);
        assertThat(symbol.amount()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Most of the group", "c", "3 of 7", "[sic] two", "between 5 and 10", "12 or so", "-", "n/a"})
    void allOtherTextIsWords(String text) {
        assertThat(Figure.parse(text)).isEqualTo(new Figure.Words(text)).hasToString(text);
        assertThat(Figure.parse(text).json()).isEqualTo(text);
        assertThat(Figure.parse(text).amount()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12", "12.5", "-3", "−3", "+3", " 12 ", "1,200", "1 200", "12.", ".5", "1e5", "1E-5", "12%", "12.5 %"
            })
    void textThatReadsAsANumberIsRefused(String text) {
        assertThatThrownBy(() -> Figure.parse(text))
                .isInstanceOf(InvalidAttributeException.class)
                .hasMessage("figure: must be a number, not text that reads as one, was '" + text + "'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[k]", "[C]", "[]", " [c]", "[c] ", "[ c ]"})
    void unknownSymbolsAreRefused(String text) {
        assertThatThrownBy(() -> Figure.parse(text))
                .isInstanceOf(InvalidAttributeException.class)
                .hasMessage("figure: must be [c], [z], [x] or [low] if in square brackets, was '" + text + "'");
    }

    @Test
    void wordsAreNeitherBlankNorASymbol() {
        assertThatThrownBy(() -> Figure.parse(" ")).hasMessage("figure: must not be blank, was ' '");
        assertThatThrownBy(() -> new Figure.Words("[c]"))
                .hasMessage("figure: must not be in square brackets if in words, was '[c]'");
    }

    @Test
    void digitsThatAreNoNumberAreRefused() {
        assertThatThrownBy(() -> Figure.decimal("twelve"))
                .isInstanceOf(InvalidAttributeException.class)
                .hasMessage("figure: must be a number like 12.5, was 'twelve'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+999999999", "1E-999999999", "1E+2147483647", "1E-2147483647", "1E+30", "1E-31"})
    void numbersTooLongToWriteOutAreRefusedUnwritten(String number) {
        assertThatThrownBy(() -> Figure.decimal(number))
                .isInstanceOf(InvalidAttributeException.class)
                .hasMessage("figure: must have at most 30 digits before and after the point, was " + number);
    }

    @Test
    void thirtyDigitsOnEachSideAreKept() {
        String digits = "1".repeat(30) + "." + "1".repeat(30);

        assertThat(Figure.decimal(digits)).hasToString(digits);
    }
}
