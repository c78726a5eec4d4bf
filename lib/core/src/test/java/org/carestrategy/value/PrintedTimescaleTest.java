package org.carestrategy.value;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedTimescaleTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sept 2016                     | 2016-09",
                "September 2016                | 2016-09",
                "SEPTEMBER, 2016               | 2016-09",
                "Sep. 2016                     | 2016-09",
                "Sept '16                      | '2016-09'",
                "Sep 45                        | 2045-09",
                "09/2016                       | 2016-09",
                "May 2016                      | 2016-05",
                "Dec 2016.                     | 2016-12",
                "end of September 2016         | 2016-09",
                "by Sep 2016                   | 2016-09",
                "By the end of Sep 2016        | 2016-09",
                "30 September 2016             | 2016-09-30",
                "30th of September 2016        | 2016-09-30",
                "1st Jan 17                    | 2017-01-01",
                "30/09/2016                    | 2016-09-30",
                "3/4/2016                      | 2016-04-03",
                "30-09-2016                    | 2016-09-30",
                "30.09.16                      | 2016-09-30",
                "04.04.16                      | 2016-04-04",
                "Autumn 2007                   | 2007-autumn",
                "summer 07                     | 2007-summer",
                "Winter 2016/17                | 2016-winter",
                "Q3 2016/17                    | FY2016-17-Q3",
                "Q3, 16/17                     | FY2016-17-Q3",
                "Q4 of FY 2016/17              | FY2016-17-Q4",
                "Quarter 3 2016-17             | FY2016-17-Q3",
                "2016/17 Q1                    | FY2016-17-Q1",
                "FY 2016/17                    | FY2016-17",
                "financial year 1999-00        | FY1999-00",
                "2016/17 financial year        | FY2016-17",
                "AY 2016/17                    | AY2016-17",
                "academic year 2016/17         | AY2016-17",
                "2016-17 academic year         | AY2016-17",
                "by 2016                       | 2016",
                "2016                          | 2016",
                "2016/2018                     | 2016/2018",
                "March 2017 - June 2018        | 2017-03/2018-06",
                "March 2017 – June 2018        | 2017-03/2018-06",
                "Mar 2017-Jun 2018             | 2017-03/2018-06",
                "from March 2017 to June 2018  | 2017-03/2018-06",
                "between 2016 and 2018         | 2016/2018",
                "30/09/2016 until 2017         | 2016-09-30/2017",
                "ongoing                       | ongoing",
                "On-going                      | ongoing",
                "on‑going                      | ongoing",
                "Continuous                    | ongoing",
                "fy2016-17-q3                  | FY2016-17-Q3",
                "2007-Autumn                   | 2007-autumn",
                "2016-12                       | 2016-12",
            })
    void whatIsPlainIsReadSurely(String printed, String timescale) {
        Printed<Timescale> read = PrintedTimescale.read(printed);

        assertThat(read.value()).contains(Timescale.parse(timescale));
        assertThat(read.doubts()).isEmpty();
        assertThat(read.isSure()).isTrue();
        assertThat(read.outcome()).isEqualTo(Printed.Outcome.READ);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sep 16           | 2016-09         | 16 could be the day.",
                "Sep-16           | 2016-09         | 16 could be the day.",
                "30-09-16         | 2016-09-30      | 30 could be the year.",
                "winter 2016      | 2016-winter     | Could be the winter that ends in that year.",
                "autumn term 2016 | 2016-09/2016-12 | The days of terms differ from council to council.",
                "spring term 2017 | 2017-01/2017-04 | The days of terms differ from council to council.",
                "summer term 2017 | 2017-04/2017-07 | The days of terms differ from council to council.",
                "2016/17          | FY2016-17       | Could be the academic year.",
                "2016-17          | FY2016-17       | Could be the academic year.",
                "2016-18          | 2016/2018       | Could be financial or academic years.",
                "2016–18          | 2016/2018       | Could be financial or academic years.",
                "2017-2022        | 2017/2022       | Could be financial or academic years.",
                "2007-08          | 2007-08         | Could be the year 2007-08.",
                "Sep 16 - Dec 16  | 2016-09/2016-12 | 16 could be the day.",
                "Q3 2016 | FY2016-17-Q3 | Could be a quarter of the calendar year, or of the financial year that ends in it.",
            })
    void whatHabitDecidesIsReadWithADoubt(String printed, String timescale, String doubt) {
        Printed<Timescale> read = PrintedTimescale.read(printed);

        assertThat(read.value()).contains(Timescale.parse(timescale));
        assertThat(read.doubts()).containsExactly(doubt);
        assertThat(read.isSure()).isFalse();
        assertThat(read.outcome()).isEqualTo(Printed.Outcome.READ);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016/2017", "2016 / 2017", "2016-2017"})
    void twoLongYearsInARowAreAFinancialYearWithTwoDoubts(String printed) {
        Printed<Timescale> read = PrintedTimescale.read(printed);

        assertThat(read.value()).contains(Timescale.financialYear(2016));
        assertThat(read.doubts()).containsExactly("Could be the academic year.", "Could be two calendar years.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00a0", "-", "–", "--", "n/a", "N/A", "None", "not applicable"})
    void nothingIsBlank(String printed) {
        assertNoValue(printed, Printed.Outcome.BLANK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tbc", "TBC", "t.b.c.", "to be confirmed", "To be\u00a0confirmed", "tba", "TBD."})
    void whatIsPutOffIsToBeConfirmed(String printed) {
        assertNoValue(printed, Printed.Outcome.TO_BE_CONFIRMED);
    }

    private static void assertNoValue(String printed, Printed.Outcome outcome) {
        Printed<Timescale> read = PrintedTimescale.read(printed);

        assertThat(read.outcome()).isEqualTo(outcome);
        assertThat(read.value()).isEmpty();
        assertThat(read.isSure()).isTrue();
        assertThat(read.printed()).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Q3                | The year is not printed.",
                "quarter 3         | The year is not printed.",
                "September         | The year is not printed.",
                "by 30 September   | The year is not printed.",
                "autumn term       | The year is not printed.",
                "31 September 2016 | There is no such day or month.",
                "29/02/2015        | There is no such day or month.",
                "13/2016           | There is no such day or month.",
                "16/17             | Not a known way to print a date.",
                "before 2016       | Not a known way to print a date.",
                "March 2016 and June 2016 | Not a known way to print a date.",
                "soon              | Not a known way to print a date.",
                "2018-16           | A time-scale must not end before it begins, was '2018-16'.",
                "FY 2016/18 | A time-scale must have a second year that follows the first, was 'fy 2016/18'.",
                "June 2018 to May 2018 | A time-scale must not end before it begins, was '2018-06/2018-05'.",
                "30/09/1816        | A time-scale must begin in a year from 1900 to 2199, was 1816.",
            })
    void whatCannotBeReadSaysWhy(String printed, String why) {
        Printed<Timescale> read = PrintedTimescale.read(printed);

        assertThat(read.outcome()).isEqualTo(Printed.Outcome.NOT_UNDERSTOOD);
        assertThat(read.value()).isEmpty();
        assertThat(read.doubts()).containsExactly(why);
        assertThat(read.isSure()).isFalse();
    }

    @Test
    void caseAndWhiteSpaceDoNotMatterAndAreKept() {
        String printed = " \tSEPTEMBER\u00a0\u2009 2016\n";

        assertThat(PrintedTimescale.read(printed).value()).contains(Timescale.parse("2016-09"));
        assertThat(PrintedTimescale.read(printed).printed()).isEqualTo(printed);
    }

    @Test
    void longTextIsNoDate() {
        assertThat(PrintedTimescale.read("2016" + " ".repeat(196)).value()).contains(Timescale.year(2016));
        assertThat(PrintedTimescale.read("2016" + " ".repeat(197)).doubts()).containsExactly("Too long for a date.");
    }

    @Test
    void theTextForMessagesSaysEverything() {
        assertThat(PrintedTimescale.read("Sep 16")).hasToString("'Sep 16' READ 2016-09 [16 could be the day.]");
        assertThat(PrintedTimescale.read("tbc")).hasToString("'tbc' TO_BE_CONFIRMED []");
    }

    @Test
    void theSameTextReadTwiceIsEqual() {
        assertThat(PrintedTimescale.read("Sep 16"))
                .isEqualTo(PrintedTimescale.read("Sep 16"))
                .hasSameHashCodeAs(PrintedTimescale.read("Sep 16"))
                .isNotEqualTo(PrintedTimescale.read("Sep  16"))
                .isNotEqualTo(PrintedFrequency.read("Sep 16"));
    }
}
