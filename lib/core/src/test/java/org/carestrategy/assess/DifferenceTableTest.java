package org.carestrategy.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.carestrategy.record.Rating;
import org.carestrategy.value.Ratio;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The rows of {@code differences.csv}, each worked by hand; its last column shows how. */
class DifferenceTableTest {
    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "differences.csv", numLinesToSkip = 1)
    void eachRowIsAsWorkedByHand(
            String name,
            String policy,
            String measure,
            @Nullable String baseline,
            @Nullable String targets,
            @Nullable String readings,
            LocalDate day,
            String target,
            String progress,
            String rating,
            String direction,
            String working) {
        Difference difference = Difference.of(
                MeasureCases.measure(measure, baseline, targets),
                MeasureCases.record(readings),
                day,
                MeasureCases.policy(policy));
        assertThat(working).isNotBlank();
        assertThat(shown(difference.progress().map(Ratio::toString), difference.noProgress()))
                .as("progress")
                .isEqualTo(progress);
        assertThat(shown(difference.rating().map(Rating::text), difference.notRated()))
                .as("rating")
                .isEqualTo(rating);
        assertThat(shown(
                        difference.direction().way().map(Way::text),
                        difference.direction().notGiven()))
                .as("direction")
                .isEqualTo(direction);
        Optional<Ratio> inForce = target.matches("-?[0-9].*") ? Optional.of(Ratio.parse(target)) : Optional.empty();
        assertThat(difference.target()).as("target").isEqualTo(inForce);
    }

    private static String shown(Optional<String> value, Optional<NotRated> reason) {
        assertThat(value.isPresent()).isNotEqualTo(reason.isPresent());
        return value.or(() -> reason.map(NotRated::text)).orElseThrow();
    }
}
