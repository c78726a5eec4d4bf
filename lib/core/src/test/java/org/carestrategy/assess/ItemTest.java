package org.carestrategy.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.carestrategy.value.Ratio;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemTest {
    /** Half of the way from 80 to 90; too small or too old to be rated, it must not make a mean either. */
    @ParameterizedTest
    @CsvSource({
        "2025-03-31=85/20, 2025-04-30, 1, 1/2",
        "2025-03-31=85/4,  2025-04-30, 0, 0",
        "2025-03-31=85/20, 2026-04-30, 0, 0",
    })
    void whatMayNotBeRatedCountsInNoMean(String reading, LocalDate day, int known, Ratio sum) {
        Difference difference = Difference.of(
                MeasureCases.measure("higher percent snapshot often:3m", "2024-03-31=80", "2025-03-31=90"),
                MeasureCases.record(reading),
                day,
                MeasurePolicy.standard());
        assertThat(difference.progress()).contains(Ratio.of(1, 2));
        Weighed progress = AssessmentPolicy.standard()
                .ofDifferences(List.of(difference))
                .tally()
                .progress();
        assertThat(progress.known()).isEqualTo(known);
        assertThat(progress.missing()).isEqualTo(1 - known);
        assertThat(progress.sum()).isEqualTo(sum);
    }
}
