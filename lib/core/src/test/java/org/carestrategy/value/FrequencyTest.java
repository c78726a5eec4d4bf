package org.carestrategy.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.carestrategy.base.InvalidAttributeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrequencyTest {
    private static final String FORMS = "frequency: must be like every month, every 2 months, every week, every 6"
            + " weeks, 1 time a year, 2 times a year, at least 7 times a year, before each meeting of"
            + " corporate-parenting-board, at each meeting of corporate-parenting-board, standing item, as needed or"
            + " as needed: as appropriate, was ";

    @Test
    void everyFormHasItsText() {
        PartyId board = PartyId.of("corporate-parenting-board");

        assertThat(Frequency.parse("every month")).isEqualTo(Frequency.everyMonths(1));
        assertThat(Frequency.parse("every 2 months")).isEqualTo(Frequency.everyMonths(2));
        assertThat(Frequency.parse("every week")).isEqualTo(Frequency.everyWeeks(1));
        assertThat(Frequency.parse("every 6 weeks")).isEqualTo(Frequency.everyWeeks(6));
        assertThat(Frequency.parse("1 time a year")).isEqualTo(new Frequency.TimesAYear(1, false));
        assertThat(Frequency.parse("2 times a year")).isEqualTo(new Frequency.TimesAYear(2, false));
        assertThat(Frequency.parse("at least 7 times a year")).isEqualTo(new Frequency.TimesAYear(7, true));
        assertThat(Frequency.parse("before each meeting of corporate-parenting-board"))
                .isEqualTo(new Frequency.EachMeeting(board, true));
        assertThat(Frequency.parse("at each meeting of corporate-parenting-board"))
                .isEqualTo(new Frequency.EachMeeting(board, false));
        assertThat(Frequency.parse("standing item")).isEqualTo(new Frequency.StandingItem());
        assertThat(Frequency.parse("as needed")).isEqualTo(new Frequency.AsNeeded(""));
        assertThat(Frequency.parse("as needed: as appropriate")).isEqualTo(new Frequency.AsNeeded("as appropriate"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "quarterly",
                "every 1 month",
                "every 1 months",
                "every 2 month",
                "every 02 months",
                "Every month",
                "every 1000 months",
                "2 time a year",
                "1 times a year",
                "at least 07 times a year",
                "as needed:",
                "as needed: ",
                "as needed:as appropriate",
                "standing item ",
                "at each meeting",
                "at each meeting of ",
                "every  2 months"
            })
    void anyOtherTextIsRefusedWithTheForms(String text) {
        assertThatThrownBy(() -> Frequency.parse(text))
                .isInstanceOf(InvalidAttributeException.class)
                .hasMessage(FORMS + "'" + text + "'");
    }

    @Test
    void numbersAreOneToNineHundredAndNinetyNine() {
        assertThatThrownBy(() -> Frequency.parse("every 0 months"))
                .isInstanceOf(InvalidAttributeException.class)
                .hasMessage("frequency: must have a number from 1 to 999, was 0");
        assertThatThrownBy(() -> new Frequency.TimesAYear(1000, true))
                .hasMessage("frequency: must have a number from 1 to 999, was 1000");
        assertThat(Frequency.everyWeeks(999)).hasToString("every 999 weeks");
    }

    @Test
    void meetingsAreThoseOfAnIdentifiedParty() {
        assertThatThrownBy(() -> Frequency.parse("at each meeting of The Board"))
                .isInstanceOf(InvalidAttributeException.class)
                .hasMessage("party id: must be lower-case letters and digits in groups joined by single hyphens,"
                        + " was 'The Board'");
    }

    @Test
    void wordsStandBare() {
        assertThatThrownBy(() -> Frequency.parse("as needed: now "))
                .isInstanceOf(InvalidAttributeException.class)
                .hasMessage("frequency: must not have white space around its words, was 'now '");
    }

    @ParameterizedTest
    @CsvSource({
        "every month, 12",
        "every 3 months, 4",
        "every 5 months, 12/5",
        "every 24 months, 1/2",
        "every week, 52",
        "every 6 weeks, 26/3",
        "1 time a year, 1",
        "at least 7 times a year, 7"
    })
    void aYearHasTwelveMonthsOrFiftyTwoWeeks(String frequency, String times) {
        assertThat(Frequency.parse(frequency).leastTimesAYear()).contains(Ratio.parse(times));
    }

    @ParameterizedTest
    @ValueSource(strings = {"at each meeting of board", "standing item", "as needed"})
    void whatDependsOnMeetingsOrNeedHasNoNumberAndNoDueDay(String frequency) {
        assertThat(Frequency.parse(frequency).leastTimesAYear()).isEmpty();
        assertThat(Frequency.parse(frequency).nextDue(LocalDate.of(2016, 1, 1), LocalDate.of(2016, 1, 1)))
                .isEmpty();
    }

    @Test
    void timesAYearFallOnNoDayInParticular() {
        assertThat(Frequency.parse("2 times a year").nextDue(LocalDate.of(2016, 1, 1), LocalDate.of(2016, 1, 1)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "every month,    2016-01-31, 2016-01-30, 2016-01-31",
        "every month,    2016-01-31, 2016-01-31, 2016-02-29",
        "every month,    2016-01-31, 2016-02-28, 2016-02-29",
        "every month,    2016-01-31, 2016-02-29, 2016-03-31",
        "every month,    2016-01-31, 2016-03-30, 2016-03-31",
        "every month,    2016-01-31, 2016-03-31, 2016-04-30",
        "every 3 months, 2016-11-30, 2017-02-27, 2017-02-28",
        "every 3 months, 2016-11-30, 2017-02-28, 2017-05-30",
        "every 2 weeks,  2016-01-01, 2016-01-14, 2016-01-15",
        "every 2 weeks,  2016-01-01, 2016-01-15, 2016-01-29",
        "every 12 months, 2016-02-29, 2019-03-01, 2020-02-29",
        "every month,    2016-01-31, 1990-01-01, 2016-01-31",
    })
    void theNextDueDayIsCountedFromTheStart(String frequency, LocalDate start, LocalDate after, LocalDate next) {
        assertThat(Frequency.parse(frequency).nextDue(start, after)).contains(next);
    }

    @Test
    void dueDaysAreNotCountedBackwards() {
        Frequency.Every monthly = new Frequency.Every(1, Frequency.Step.MONTH);

        assertThat(monthly.due(LocalDate.of(2016, 1, 31), 1)).isEqualTo("2016-02-29");
        assertThat(monthly.due(LocalDate.of(2016, 1, 31), 0)).isEqualTo("2016-01-31");
        assertThatThrownBy(() -> monthly.due(LocalDate.of(2016, 1, 31), -1))
                .isInstanceOf(InvalidAttributeException.class)
                .hasMessage("times: must be 0 or more, was -1");
    }

    @Test
    @SuppressWarnings("NullAway") // callers that are not checked for null
    void refusesNull() {
        assertThatThrownBy(() -> new Frequency.Every(2, null)).isInstanceOf(NullPointerException.class);
        assertThatThrownBy(() -> new Frequency.EachMeeting(null, true)).isInstanceOf(NullPointerException.class);
    }
}
