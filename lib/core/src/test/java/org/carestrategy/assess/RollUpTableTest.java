package org.carestrategy.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.carestrategy.record.Rating;
import org.carestrategy.value.Ratio;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The rows of {@code rollups.csv}, each worked by hand; its last column shows how. */
class RollUpTableTest {
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "rollups.csv", numLinesToSkip = 1)
    void eachRowIsAsWorkedByHand(
            String name, String rollUp, @Nullable String items, String rating, @Nullable String score, String working) {
        Tally tally = Tally.of(RollUpCases.items(items));
        Summary summary = RollUpCases.rollUp(rollUp).of(tally, RollUpCases.legend(rollUp));
        assertThat(working).isNotBlank();
        assertThat(summary.rating().isPresent()).isNotEqualTo(summary.notRated().isPresent());
        assertThat(summary.rating()
                        .map(Rating::text)
                        .or(() -> summary.notRated().map(NotRated::text)))
                .as("rating")
                .contains(rating);
        assertThat(summary.score())
                .as("score")
                .isEqualTo(Optional.ofNullable(score).map(Ratio::parse));
        assertThat(summary.tally()).isEqualTo(tally);
    }
}
