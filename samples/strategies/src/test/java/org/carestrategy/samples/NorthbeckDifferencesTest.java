package org.carestrategy.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.carestrategy.assess.Difference;
import org.carestrategy.assess.GapTrend;
import org.carestrategy.assess.MeasurePolicy;
import org.carestrategy.assess.NotRated;
import org.carestrategy.assess.Side;
import org.carestrategy.assess.Way;
import org.carestrategy.record.Rating;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.MeasureId;
import org.carestrategy.value.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * What the measures of Northbeck show at two of its quarterly looks, worked by hand from baselines, targets and readings
 * in {@code northbeck-differences.csv}; its last column shows how.
 */
class NorthbeckDifferencesTest {
    private static final String TABLE = "northbeck-differences.csv";
    private static final Strategy NORTHBECK = SampleStrategies.northbeck2024();
    private static final StrategyRecord RECORD = SampleStrategies.northbeck2024Record();

    private static Difference difference(String measure, LocalDate day) {
        return Difference.of(
                NORTHBECK.measure(MeasureId.of(measure)).orElseThrow(), RECORD, day, MeasurePolicy.standard());
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvFileSource(resources = TABLE, numLinesToSkip = 1)
    void eachMeasureShowsWhatWasWorkedByHand(
            LocalDate day,
            String measure,
            String target,
            String rating,
            String direction,
            String progress,
            String working) {
        Difference difference = difference(measure, day);
        assertThat(working).isNotBlank();
        assertThat(difference.target())
                .as("target")
                .isEqualTo(target.equals("none") ? Optional.empty() : Optional.of(Ratio.parse(target)));
        assertThat(shown(difference.rating().map(Rating::text), difference.notRated()))
                .as("rating")
                .isEqualTo(rating);
        assertThat(shown(
                        difference.direction().way().map(Way::text),
                        difference.direction().notGiven()))
                .as("direction")
                .isEqualTo(direction);
        assertThat(shown(difference.progress().map(Ratio::toString), difference.noProgress()))
                .as("progress")
                .isEqualTo(progress);
    }

    private static String shown(Optional<String> value, Optional<NotRated> reason) {
        assertThat(value.isPresent()).isNotEqualTo(reason.isPresent());
        return value.or(() -> reason.map(NotRated::text)).orElseThrow();
    }

    @Test
    void everyMeasureIsWorkedOnBothDays() throws IOException {
        try (BufferedReader table = new BufferedReader(new InputStreamReader(
                NorthbeckDifferencesTest.class.getResourceAsStream(TABLE), StandardCharsets.UTF_8))) {
            assertThat(table.lines().skip(1).map(row -> row.substring(0, row.indexOf(',', row.indexOf(',') + 1))))
                    .containsExactlyElementsOf(Stream.of("2025-01-24", "2025-10-24")
                            .flatMap(day -> NORTHBECK.measures().stream().map(measure -> day + "," + measure.id()))
                            .toList());
        }
    }

    /** Northbeck's own figure less theirs, for the last time told of both, and for the time told before that. */
    @Test
    void someGapsToOthersCloseAndSomeOpen() {
        LocalDate day = LocalDate.parse("2025-10-24");
        // 11.5 - 10.9 = 0.6 more than theirs, before 11.8 - 10.4 = 1.4 more; fewer is better
        assertThat(gaps("three-or-more-homes", day)).containsExactly(tuple("3/5", Side.WORSE, "7/5", GapTrend.CLOSING));
        // 89.9 - 91.2 = -1.3, before 87.5 - 88.1 = -0.6
        assertThat(gaps("suitable-homes", day)).containsExactly(tuple("-13/10", Side.WORSE, "-3/5", GapTrend.WIDENING));
        // 90.5 - 89.9 = 0.6, before 86.9 - 89.7 = -2.8
        assertThat(gaps("health-assessments", day))
                .containsExactly(tuple("3/5", Side.BETTER, "-14/5", GapTrend.CROSSED));
        // 53.9 - 54.4 = -0.5, before 55.7 - 52.9 = 2.8; of the upper quarter, 55.7 - 58.6 = -2.9, and nothing before
        assertThat(gaps("eet-19-21", day))
                .containsExactly(
                        tuple("-1/2", Side.WORSE, "14/5", GapTrend.CROSSED), tuple("-29/10", Side.WORSE, "none", null));
        // 17.9 - 19.3 = -1.4, before 18.2 - 20.4 = -2.2; fewer is better, and the lead shrinks
        assertThat(gaps("persistent-absence", day))
                .containsExactly(tuple("-7/5", Side.BETTER, "-11/5", GapTrend.CLOSING));
    }

    private static List<Tuple> gaps(String measure, LocalDate day) {
        return difference(measure, day).gaps().stream()
                .map(gap -> tuple(
                        gap.gap().orElseThrow().toString(),
                        gap.side().orElseThrow(),
                        gap.earlierGap().map(Ratio::toString).orElse("none"),
                        gap.trend().orElse(null)))
                .toList();
    }
}
