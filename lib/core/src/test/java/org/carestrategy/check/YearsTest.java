package org.carestrategy.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import org.carestrategy.value.DateSpan;
import org.carestrategy.value.Timescale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearsTest {
    @ParameterizedTest
    @CsvSource({
        "2016/2018,FY2016-17 FY2017-18",
        "2016/2020,FY2016-17 FY2017-18 FY2018-19 FY2019-20",
        "2016,FY2016-17",
        "2016/2016,FY2016-17",
        "FY2016-17,FY2016-17",
        "FY2024-25/FY2026-27,FY2024-25 FY2025-26 FY2026-27",
        "AY2024-25,AY2024-25",
        "AY2024-25/AY2025-26,AY2024-25 AY2025-26",
        "2016/FY2018-19,FY2016-17 FY2017-18 FY2018-19",
        "2024-04-01/2026-03-31,FY2024-25 FY2025-26",
        "2024-09/2026-08,FY2024-25 FY2025-26",
        "2024-09/2026-09,FY2024-25 FY2025-26 FY2026-27",
        "FY2024-25-Q1,''",
        "1900-01-01/1900-12-31,FY1900-01",
        "2199-12-01/2199-12-31,''",
        "ongoing,''"
    })
    void aPeriodHasTheYearsOfWhichItCoversMoreThanHalf(String period, String years) {
        assertThat(Years.of(Timescale.parse(period)))
                .isEqualTo(Splitter.on(' ')
                        .omitEmptyStrings()
                        .splitToStream(years)
                        .map(Timescale::parse)
                        .toList());
    }

    @Test
    void theLongestPeriodThatCanBeToldHasYearsToo() {
        assertThat(Years.of(Timescale.parse("1900/2199"))).hasSize(299);
        assertThat(Years.of(Timescale.parse("1900-01-01/2199-12-31"))).hasSize(300);
    }

    @Test
    void halfAYearIsNotMoreThanHalf() {
        Timescale leap = Timescale.parse("FY2023-24");
        assertThat(Years.isMoreThanHalf(183, leap)).isFalse();
        assertThat(Years.isMoreThanHalf(184, leap)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "FY2024-25,365",
        "2024-04-01,1",
        "2025-03-31,1",
        "2024-03-31,0",
        "2025-04-01,0",
        "2024-06,30",
        "2024,275",
        "2020/2030,365",
        "FY2024-25/FY2025-26,365",
        "2025,90"
    })
    void theDaysOfAYearThatAPeriodCoversAreCounted(String period, long days) {
        DateSpan span = Timescale.parse(period).days().orElseThrow();
        assertThat(Years.overlap(span, Timescale.parse("FY2024-25"))).isEqualTo(days);
    }
}
