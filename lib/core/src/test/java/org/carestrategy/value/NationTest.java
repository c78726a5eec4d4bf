package org.carestrategy.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.carestrategy.base.InvalidAttributeException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NationTest {
    @ParameterizedTest
    @CsvSource({"england, ENGLAND", "scotland, SCOTLAND", "wales, WALES", "northern-ireland, NORTHERN_IRELAND"})
    void everyNationHasItsSpelling(String text, Nation nation) {
        assertThat(Nation.parse(text)).isEqualTo(nation).hasToString(text);
        assertThat(nation.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "England", "NORTHERN_IRELAND", "uk"})
    void anyOtherTextIsRefused(String text) {
        assertThatThrownBy(() -> Nation.parse(text))
                .isInstanceOf(InvalidAttributeException.class)
                .hasMessage("nation: must be england, scotland, wales or northern-ireland, was '" + text + "'");
    }
}
