package org.carestrategy.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.carestrategy.base.InvalidAttributeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateSpanTest {
    private final DateSpan june = span("2016-06-01", "2016-06-30");

    private static DateSpan span(String first, String last) {
        return new DateSpan(LocalDate.parse(first), LocalDate.parse(last));
    }

    @ParameterizedTest
    @CsvSource({"2016-05-31, false", "2016-06-01, true", "2016-06-30, true", "2016-07-01, false"})
    void bothEndsAreContained(LocalDate day, boolean contained) {
        assertThat(june.contains(day)).isEqualTo(contained);
    }

    @ParameterizedTest
    @CsvSource({
        "2016-05-01, 2016-05-31, false, false",
        "2016-05-01, 2016-06-01, true,  false",
        "2016-06-01, 2016-06-30, true,  true",
        "2016-06-02, 2016-06-29, true,  true",
        "2016-05-31, 2016-07-01, true,  false",
        "2016-06-30, 2016-07-01, true,  false",
        "2016-07-01, 2016-07-01, false, false",
    })
    void oneCommonDayOverlapsAndAllDaysAreEnclosed(String first, String last, boolean overlaps, boolean encloses) {
        DateSpan other = span(first, last);

        assertThat(june.overlaps(other)).isEqualTo(overlaps);
        assertThat(other.overlaps(june)).isEqualTo(overlaps);
        assertThat(june.encloses(other)).isEqualTo(encloses);
    }

    @Test
    void bothEndsAreCounted() {
        assertThat(june.days()).isEqualTo(30);
        assertThat(span("2016-06-01", "2016-06-01").days()).isEqualTo(1);
    }

    @Test
    void theEndIsNotBeforeTheBeginning() {
        assertThatThrownBy(() -> span("2016-06-02", "2016-06-01"))
                .isInstanceOf(InvalidAttributeException.class)
                .hasMessage("last: must not be before 2016-06-02, was 2016-06-01");
    }

    @Test
    void theTextIsAnIntervalOfIso8601() {
        assertThat(june).hasToString("2016-06-01/2016-06-30");
    }
}
