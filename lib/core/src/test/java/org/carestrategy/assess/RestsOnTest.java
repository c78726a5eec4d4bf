package org.carestrategy.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carestrategy.assess.MeasureCases.measure;
import static org.carestrategy.assess.MeasureCases.policy;
import static org.carestrategy.assess.MeasureCases.record;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.carestrategy.record.Rating;
import org.carestrategy.strategy.Measure;
import org.carestrategy.value.EntryId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A difference names the entries on which an answer rests that it gives, and no others. */
class RestsOnTest {
    private static final LocalDate SPRING = LocalDate.of(2025, 4, 30);

    private static List<String> restsOn(Difference difference) {
        return difference.restsOn().stream().map(EntryId::text).toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        // why, policy, measure, readings r0, r1 and so on, what it rests on
        "an arrow,                       standard, snapshot,          2024-12-31=82 2025-03-31=88,               r1 r0",
        "the reading is stale,           standard, snapshot often:1m, 2024-09-30=80 2024-12-31=82,               r1",
        "the reading is suppressed,      standard, snapshot,          2024-12-31=82 2025-03-31=[c],              r1",
        "the reading is of few,          standard, snapshot,          2024-12-31=82 2025-03-31=88/9,             r1",
        "the one before is suppressed,   standard, snapshot,          2024-12-31=[c] 2025-03-31=88,              r1",
        "the one before is of few,       standard, snapshot,          2024-12-31=82/9 2025-03-31=88,             r1",
        "two figures make no slope,      standard, month,             2025-01=82 2025-03=88,                     r1",
        "a slope without an arrow,       standard, month,             2024-12=80 2025-01=82 2025-03=88,          r2 r0 r1",
        "a slope that leaves one out,    standard, month,             2024-12=80 2025-01=82/9 2025-02=3 2025-03=8, r3 r2 r0",
        "red and worse than before,      havering, quarter,           FY2023-24-Q4=76 FY2024-25-Q4=75,           r1 r0",
        "green needs no year before,     havering, quarter,           FY2023-24-Q4=70 FY2024-25-Q4=85,           r1",
        "a suppressed year before,       havering, quarter,           FY2023-24-Q4=[c] FY2024-25-Q4=75,          r1",
        "amber asks for no year before,  havering-amber, quarter,     FY2023-24-Q4=70 FY2024-25-Q4=85,           r1",
    })
    void itIsTheReadingAndWhatAnAnswerComparesItWith(
            String why, String policy, String words, String readings, String entries) {
        Measure measure = measure("higher percent " + words, null, "2025-03-31=90");
        Difference difference = Difference.of(measure, record(readings), SPRING, policy(policy));
        assertThat(String.join(" ", restsOn(difference))).as(why).isEqualTo(entries);
    }

    @Test
    void aRatingMayRestOnAFigureThatGivesNoArrow() {
        Measure measure = measure("lower days quarter", null, "FY2024-25=420");
        MeasurePolicy policy = MeasurePolicy.named("points-do-not-fit-days")
                .amberIfImprovedSince(Since.EARLIER_PERIOD)
                .deadBand(Margin.points(1))
                .build();
        Difference difference = Difference.of(measure, record("FY2024-25-Q3=500 FY2024-25-Q4=490"), SPRING, policy);
        assertThat(difference.direction().notGiven()).contains(NotRated.NO_BOUNDARY);
        assertThat(difference.rating()).contains(Rating.AMBER);
        assertThat(restsOn(difference)).containsExactly("r1", "r0");
    }

    @Test
    void whatIsJudgedByTheBaselineRestsOnTheReadingAlone() {
        Measure measure = measure("higher percent quarter", "FY2022-23=60", "FY2024-25=90");
        Difference difference =
                Difference.of(measure, record("FY2023-24-Q4=50 FY2024-25-Q4=61"), SPRING, policy("since-baseline"));
        assertThat(difference.rating()).contains(Rating.AMBER);
        assertThat(restsOn(difference)).containsExactly("r1");
    }

    @Test
    void aGapOfAnEarlierTimeRestsOnBothFiguresOfThatTime() {
        Measure measure = measure("higher percent quarter", null, "FY2024-25=90");
        Difference difference = Difference.of(
                measure,
                record(
                        "FY2023-24-Q4=80 FY2024-25-Q2=81 FY2024-25-Q4=[c]",
                        Map.of("England", "FY2023-24-Q4=82 FY2024-25-Q1=82 FY2024-25-Q2=82")),
                SPRING,
                MeasurePolicy.standard());
        assertThat(difference.gaps())
                .singleElement()
                .satisfies(gap -> assertThat(gap.trend()).contains(GapTrend.CLOSING));
        assertThat(restsOn(difference)).containsExactly("r2", "r1", "o5", "r0", "o3");
    }
}
