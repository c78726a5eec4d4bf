package org.carestrategy.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.carestrategy.value.DateSpan;
import org.carestrategy.value.Frequency;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Of all turns those are reckoned that matter for some days, however long it is since the first. */
class RhythmTest {
    @ParameterizedTest
    @CsvSource({
        // days, number of the least turn, last day of all, the turns due
        "2024-07-10, 2024-08-10, 0, 2025-03-31, 2024-06-30 2024-07-31 2024-08-31",
        "2024-07-31, 2024-07-31, 0, 2025-03-31, 2024-06-30 2024-07-31 2024-08-31",
        "2024-08-01, 2024-08-30, 0, 2025-03-31, 2024-07-31 2024-08-31",
        "2024-07-10, 2024-08-10, 3, 2025-03-31, 2024-07-31 2024-08-31",
        "2024-01-01, 2024-04-01, 0, 2025-03-31, 2024-04-30",
        "2025-03-01, 2025-12-31, 0, 2025-03-31, 2025-02-28 2025-03-31",
        "2030-01-01, 2030-12-31, 0, 2025-03-31, 2025-02-28 2025-03-31",
    })
    void thoseDueOnSomeDaysAndOneBeforeAndAfter(LocalDate first, LocalDate last, int least, LocalDate end, String due) {
        Rhythm months = Rhythm.inIntervals((Frequency.Every) Frequency.everyMonths(1), LocalDate.parse("2024-04-01"));
        assertThat(months.near(new DateSpan(first, last), least, end).stream()
                        .map(turn -> turn.due().toString()))
                .containsExactly(due.split(" ", -1));
    }
}
