package org.carestrategy.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedFrequencyTest {
    @ParameterizedTest
    @CsvSource({
        "quarterly, every 3 months",
        "Quarterly, every 3 months",
        "every quarter, every 3 months",
        "monthly, every month",
        "every two months, every 2 months",
        "Every  Two\u00a0Months, every 2 months",
        "every one month, every month",
        "every other month, every 2 months",
        "every six months, every 6 months",
        "six-monthly, every 6 months",
        "six‑monthly, every 6 months",
        "annually, every 12 months",
        "yearly, every 12 months",
        "every year, every 12 months",
        "once a year, 1 time a year",
        "twice a year, 2 times a year",
        "Twice a year, 2 times a year",
        "twice yearly, 2 times a year",
        "twice per annum, 2 times a year",
        "four times a year, 4 times a year",
        "4 times per year, 4 times a year",
        "at least seven meetings a year, at least 7 times a year",
        "a minimum of 7 times a year, at least 7 times a year",
        "weekly, every week",
        "fortnightly, every 2 weeks",
        "every six weeks, every 6 weeks",
        "standing item, standing item",
        "a standing agenda item, standing item",
        "as appropriate, as needed: as appropriate",
        "As required, as needed: As required",
        "ad hoc, as needed: ad hoc",
        "at each meeting of malap, at each meeting of malap",
        "EVERY 6 WEEKS, every 6 weeks",
        "' as needed: As Asked ', as needed: As Asked",
    })
    void whatIsPlainIsReadSurely(String printed, String frequency) {
        Printed<Frequency> read = PrintedFrequency.read(printed);

        assertThat(read.value()).contains(Frequency.parse(frequency));
        assertThat(read.doubts()).isEmpty();
        assertThat(read.isSure()).isTrue();
        assertThat(read.outcome()).isEqualTo(Printed.Outcome.READ);
    }

    @ParameterizedTest
    @CsvSource({
        "bi-monthly, every 2 months, Could be twice a month.",
        "bimonthly, every 2 months, Could be twice a month.",
        "termly, 3 times a year, A year is taken to have three terms.",
        "half-termly, 6 times a year, A year is taken to have six half terms.",
        "at each meeting, standing item, Does not say whose meeting.",
        "Regularly, as needed: Regularly, Does not say how often.",
    })
    void whatHabitDecidesIsReadWithADoubt(String printed, String frequency, String doubt) {
        Printed<Frequency> read = PrintedFrequency.read(printed);

        assertThat(read.value()).contains(Frequency.parse(frequency));
        assertThat(read.doubts()).containsExactly(doubt);
        assertThat(read.outcome()).isEqualTo(Printed.Outcome.READ);
    }

    @ParameterizedTest
    @CsvSource({"'', BLANK", "-, BLANK", "n/a, BLANK", "tbc, TO_BE_CONFIRMED", "To be agreed, TO_BE_CONFIRMED"})
    void whatSaysNothingHasNoValue(String printed, Printed.Outcome outcome) {
        Printed<Frequency> read = PrintedFrequency.read(printed);

        assertThat(read.outcome()).isEqualTo(outcome);
        assertThat(read.value()).isEmpty();
        assertThat(read.isSure()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"now and then", "every blue moon", "every 0 weeks", "at each meeting of The Board", "quarter"})
    void whatCannotBeReadSaysSo(String printed) {
        Printed<Frequency> read = PrintedFrequency.read(printed);

        assertThat(read.outcome()).isEqualTo(Printed.Outcome.NOT_UNDERSTOOD);
        assertThat(read.value()).isEmpty();
        assertThat(read.doubts()).containsExactly("Not a known way to say how often.");
    }

    @Test
    void longTextIsUnderstoodOnlyInItsCanonicalForm() {
        assertThat(PrintedFrequency.read("monthly" + " ".repeat(194)).doubts())
                .containsExactly("Too long for a frequency.");
        assertThat(PrintedFrequency.read("as needed: " + "x".repeat(200)).isSure())
                .isTrue();
    }

    @Test
    void whatJavaAloneCallsWhiteSpaceIsWhiteSpaceToo() {
        assertThat(PrintedFrequency.read("\u001f").outcome()).isEqualTo(Printed.Outcome.BLANK);
        assertThat(PrintedFrequency.read("as appropriate\u001f").value())
                .contains(new Frequency.AsNeeded("as appropriate"));
        assertThat(PrintedFrequency.read("whenever\u001f").outcome()).isEqualTo(Printed.Outcome.NOT_UNDERSTOOD);
    }
}
