package org.carestrategy.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.carestrategy.base.InvalidAttributeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimescaleTest {
    private static final String FORMS =
            "timescale: must be like 2016-09-30, 2016-09, 2007-autumn, FY2016-17, FY2016-17-Q3, AY2016-17, 2016,"
                    + " 2016/2018 or ongoing, was ";

    @ParameterizedTest
    @CsvSource({
        "2016-09-30,        DAY,            2016-09-30, 2016-09-30",
        "2016-02-29,        DAY,            2016-02-29, 2016-02-29",
        "2007-08,           MONTH,          2007-08-01, 2007-08-31",
        "2016-02,           MONTH,          2016-02-01, 2016-02-29",
        "2007-spring,       SEASON,         2007-03-01, 2007-05-31",
        "2007-summer,       SEASON,         2007-06-01, 2007-08-31",
        "2007-autumn,       SEASON,         2007-09-01, 2007-11-30",
        "2007-winter,       SEASON,         2007-12-01, 2008-02-29",
        "FY2016-17-Q1,      QUARTER,        2016-04-01, 2016-06-30",
        "FY2016-17-Q2,      QUARTER,        2016-07-01, 2016-09-30",
        "FY2016-17-Q3,      QUARTER,        2016-10-01, 2016-12-31",
        "FY2016-17-Q4,      QUARTER,        2017-01-01, 2017-03-31",
        "FY2016-17,         FINANCIAL_YEAR, 2016-04-01, 2017-03-31",
        "FY1999-00,         FINANCIAL_YEAR, 1999-04-01, 2000-03-31",
        "AY2016-17,         ACADEMIC_YEAR,  2016-09-01, 2017-08-31",
        "2016,              CALENDAR_YEAR,  2016-01-01, 2016-12-31",
        "1900,              CALENDAR_YEAR,  1900-01-01, 1900-12-31",
        "FY2199-00,         FINANCIAL_YEAR, 2199-04-01, 2200-03-31",
        "2016/2018,         SPAN,           2016-01-01, 2018-12-31",
        "2017-03/2018-06-15, SPAN,          2017-03-01, 2018-06-15",
        "FY2016-17/2017-summer, SPAN,       2016-04-01, 2017-08-31",
        "2016/2016,         SPAN,           2016-01-01, 2016-12-31",
    })
    void everyFormMeansItsDays(String text, Timescale.Kind kind, LocalDate first, LocalDate last) {
        Timescale timescale = Timescale.parse(text);

        assertThat(timescale).hasToString(text);
        assertThat(timescale.kind()).isEqualTo(kind);
        assertThat(timescale.days()).contains(new DateSpan(first, last));
        assertThat(timescale.firstDay()).contains(first);
        assertThat(timescale.lastDay()).contains(last);
        assertThat(timescale.dueDay()).contains(last);
        assertThat(timescale.isOngoing()).isFalse();
    }

    @Test
    void ongoingHasNoDays() {
        Timescale ongoing = Timescale.parse("ongoing");

        assertThat(ongoing).isEqualTo(Timescale.ongoing()).hasToString("ongoing");
        assertThat(ongoing.kind()).isEqualTo(Timescale.Kind.ONGOING);
        assertThat(ongoing.isOngoing()).isTrue();
        assertThat(ongoing.days()).isEmpty();
        assertThat(ongoing.firstDay()).isEmpty();
        assertThat(ongoing.dueDay()).isEmpty();
    }

    @Test
    void factoriesGiveTheSameAsTheirText() {
        assertThat(Timescale.day(LocalDate.of(2016, 9, 30))).isEqualTo(Timescale.parse("2016-09-30"));
        assertThat(Timescale.month(YearMonth.of(2016, 9))).isEqualTo(Timescale.parse("2016-09"));
        assertThat(Timescale.season(2007, Season.AUTUMN)).isEqualTo(Timescale.parse("2007-autumn"));
        assertThat(Timescale.quarter(2016, 3)).isEqualTo(Timescale.parse("FY2016-17-Q3"));
        assertThat(Timescale.financialYear(2016)).isEqualTo(Timescale.parse("FY2016-17"));
        assertThat(Timescale.academicYear(2009)).isEqualTo(Timescale.parse("AY2009-10"));
        assertThat(Timescale.year(2016)).isEqualTo(Timescale.parse("2016"));
        assertThat(Timescale.span(Timescale.year(2016), Timescale.year(2018))).isEqualTo(Timescale.parse("2016/2018"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sept",
                "",
                " ",
                "2016/17",
                "2016-Q3",
                "2016-9",
                "16-09",
                "2016-09-3",
                " 2016",
                "2016 ",
                "FY2016",
                "FY2016-17-Q5",
                "FY2016-17-Q0",
                "fy2016-17",
                "AY2016-17-Q1",
                "2007-Autumn",
                "2016/",
                "/2016",
                "/",
                "2016/2017/2018",
                "ongoing/2016",
                "2016/ongoing",
                "Ongoing",
                "none",
                "+2016",
                "20166",
                "٢٠١٦"
            })
    void anyOtherTextIsRefusedWithTheForms(String text) {
        assertThatThrownBy(() -> Timescale.parse(text))
                .isInstanceOf(InvalidAttributeException.class)
                .hasMessage(FORMS + "'" + text + "'");
    }

    @ParameterizedTest
    @CsvSource({
        "2016-09-31,      must be a day or month that exists, '''2016-09-31'''",
        "2015-02-29,      must be a day or month that exists, '''2015-02-29'''",
        "2016-13,         must be a day or month that exists, '''2016-13'''",
        "2016/2018-00,    must be a day or month that exists, '''2016/2018-00'''",
        "FY2016-18,       must have a second year that follows the first, '''FY2016-18'''",
        "AY2016-16,       must have a second year that follows the first, '''AY2016-16'''",
        "FY2016-18-Q1,    must have a second year that follows the first, '''FY2016-18-Q1'''",
        "2018/2016,       must not end before it begins, '''2018/2016'''",
        "2016/2016-03,    must not end before it begins, '''2016/2016-03'''",
        "2016-12/2016,    must not end before it begins, '''2016-12/2016'''",
        "1899,            must begin in a year from 1900 to 2199, 1899",
        "2200,            must begin in a year from 1900 to 2199, 2200",
        "FY0000-01,       must begin in a year from 1900 to 2199, 0",
        "1899-12-31,      must begin in a year from 1900 to 2199, 1899",
        "2200-01,         must begin in a year from 1900 to 2199, 2200",
    })
    void whatCannotBeIsRefusedWithItsReason(String text, String rule, String shown) {
        assertThatThrownBy(() -> Timescale.parse(text))
                .isInstanceOf(InvalidAttributeException.class)
                .hasMessage("timescale: " + rule + ", was " + shown);
    }

    @Test
    void spansAreMadeOfSingleFormsOnly() {
        Timescale year = Timescale.year(2016);
        Timescale span = Timescale.span(year, year);

        assertThatThrownBy(() -> Timescale.span(year, Timescale.ongoing()))
                .hasMessage("timescale: must go from one day, month, season, quarter or year to another,"
                        + " was '2016/ongoing'");
        assertThatThrownBy(() -> Timescale.span(span, year))
                .hasMessage("timescale: must go from one day, month, season, quarter or year to another,"
                        + " was '2016/2016/2016'");
    }

    @Test
    void quartersAreOneToFour() {
        assertThatThrownBy(() -> Timescale.quarter(2016, 0)).hasMessage("quarter: must be 1 to 4, was 0");
        assertThatThrownBy(() -> Timescale.quarter(2016, 5)).hasMessage("quarter: must be 1 to 4, was 5");
    }

    @Test
    void yearsFarAwayAreRefusedAsAnyOther() {
        String rule = "timescale: must begin in a year from 1900 to 2199, was ";
        assertThatThrownBy(() -> Timescale.year(Integer.MAX_VALUE)).hasMessage(rule + Integer.MAX_VALUE);
        assertThatThrownBy(() -> Timescale.season(Integer.MIN_VALUE, Season.WINTER))
                .hasMessage(rule + Integer.MIN_VALUE);
        assertThatThrownBy(() -> Timescale.quarter(Integer.MAX_VALUE, 4)).hasMessage(rule + Integer.MAX_VALUE);
        assertThatThrownBy(() -> Timescale.day(LocalDate.MAX)).hasMessage(rule + 999999999);
        assertThatThrownBy(() -> Timescale.financialYearOf(LocalDate.MIN)).hasMessage(rule + -1000000000);
    }

    @ParameterizedTest
    @CsvSource({
        "2016-03-31, FY2015-16, FY2015-16-Q4, AY2015-16",
        "2016-04-01, FY2016-17, FY2016-17-Q1, AY2015-16",
        "2016-06-30, FY2016-17, FY2016-17-Q1, AY2015-16",
        "2016-07-01, FY2016-17, FY2016-17-Q2, AY2015-16",
        "2016-08-31, FY2016-17, FY2016-17-Q2, AY2015-16",
        "2016-09-01, FY2016-17, FY2016-17-Q2, AY2016-17",
        "2016-12-31, FY2016-17, FY2016-17-Q3, AY2016-17",
        "2017-01-01, FY2016-17, FY2016-17-Q4, AY2016-17",
    })
    void aDayBelongsToItsYearsAndQuarter(LocalDate day, String financial, String quarter, String academic) {
        assertThat(Timescale.financialYearOf(day)).hasToString(financial);
        assertThat(Timescale.quarterOf(day)).hasToString(quarter);
        assertThat(Timescale.academicYearOf(day)).hasToString(academic);
    }

    @Test
    void theOrderIsByLastDayThenFirstDayThenText() {
        assertThat(Timescale.year(2016)).isLessThan(Timescale.parse("2016-12"));
        assertThat(Timescale.parse("2016-11")).isLessThan(Timescale.year(2016));
        assertThat(Timescale.parse("2016-02-29")).isLessThan(Timescale.parse("2016-02-29/2016-02-29"));
        assertThat(Timescale.parse("2199")).isLessThan(Timescale.ongoing());
    }
}
