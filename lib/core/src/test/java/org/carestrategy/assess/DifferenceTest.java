package org.carestrategy.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carestrategy.assess.MeasureCases.measure;
import static org.carestrategy.assess.MeasureCases.policy;
import static org.carestrategy.assess.MeasureCases.record;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carestrategy.base.InvalidAttributeException;
import org.carestrategy.record.ComparatorFigure;
import org.carestrategy.record.Entry;
import org.carestrategy.record.Rating;
import org.carestrategy.record.Reading;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.strategy.Measure;
import org.carestrategy.strategy.Unit;
import org.carestrategy.value.EntryId;
import org.carestrategy.value.Figure;
import org.carestrategy.value.Frequency;
import org.carestrategy.value.Ratio;
import org.carestrategy.value.Timescale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferenceTest {
    private static final Measure HEALTH =
            measure("higher percent snapshot", "2024-03-31=86.9", "2025-03-31=90 2026-03-31=92");
    private static final LocalDate SPRING = LocalDate.of(2025, 4, 30);

    private static Difference of(Measure measure, StrategyRecord record) {
        return Difference.of(measure, record, SPRING, MeasurePolicy.standard());
    }

    private static Difference inYear(Measure measure, StrategyRecord record) {
        return Difference.of(measure, record, SPRING, MeasureCases.policy("share-of-year"));
    }

    private static List<String> said(Difference difference) {
        return difference.why().stream().map(Reason::message).toList();
    }

    private static List<String> restsOn(Difference difference) {
        return difference.restsOn().stream().map(EntryId::text).toList();
    }

    @Test
    void itTellsWhatItJudgesAndHow() {
        Difference difference = of(HEALTH, record("2024-12-31=85.1/202 2025-03-31=88.5/200!green~"));
        assertThat(difference.measure()).isEqualTo(MeasureCases.ID);
        assertThat(difference.asOf()).isEqualTo(SPRING);
        assertThat(difference.policy()).isEqualTo("standard");
        assertThat(difference.reading().orElseThrow().figure()).isEqualTo(Figure.decimal("88.5"));
        assertThat(difference.target()).contains(Ratio.of(90));
        assertThat(difference.targetDue()).contains(Timescale.parse("2025-03-31"));
        assertThat(difference.rating()).contains(Rating.AMBER);
        assertThat(difference.claimed()).contains(Rating.GREEN);
        assertThat(difference.disagrees()).isTrue();
        assertThat(difference.oneChild()).contains(Ratio.of(1, 2));
        assertThat(difference.direction().earlierPeriod()).contains(Timescale.parse("2024-12-31"));
        assertThat(difference.direction().period()).contains(Timescale.parse("2025-03-31"));
        assertThat(difference.direction().change()).contains(Ratio.parse("3.4"));
        assertThat(difference.gaps()).isEmpty();
        assertThat(said(difference))
                .containsExactly(
                        "the latest reading is 88.5, for 2025-03-31",
                        "it is provisional",
                        "the target is 90, due 2025-03-31",
                        "rated amber by the policy 'standard'",
                        "progress is 16/31, from 86.9 for 2024-03-31",
                        "improving: +3.4 since 2024-12-31",
                        "one child makes 0.5",
                        "the council itself says green");
        assertThat(difference.why().get(0)).hasToString("the latest reading is 88.5, for 2025-03-31");
        assertThat(restsOn(difference)).containsExactly("r1", "r0");
    }

    @Test
    void itTellsWhyThereIsNothing() {
        Difference difference = of(HEALTH, record((String) null));
        assertThat(difference.reading()).isEmpty();
        assertThat(difference.claimed()).isEmpty();
        assertThat(difference.disagrees()).isFalse();
        assertThat(difference.oneChild()).isEmpty();
        assertThat(difference.restsOn()).isEmpty();
        assertThat(said(difference))
                .containsExactly(
                        "the target is 92, due 2026-03-31",
                        "not rated: no-reading",
                        "no progress: no-reading",
                        "no direction: no-reading");
    }

    @Test
    void aShareOfTheYearIsToldAsOne() {
        Measure missing = measure("lower percent year-to-date accumulates", "FY2023-24=10.8", "FY2024-25=9.5");
        Difference half = inYear(missing, record("FY2024-25-Q2=8.2"));
        assertThat(half.target()).contains(Ratio.parse("4.75"));
        assertThat(half.monthsOfYear()).contains(6);
        assertThat(said(half))
                .contains(
                        "the target is 4.75, 6/12 of the year's target 9.5, due FY2024-25",
                        "progress is -56/13, from 6/12 of 10.8 for FY2023-24");
        assertThat(said(inYear(missing, record("FY2024-25-Q4=9"))))
                .contains("the target is 9.5, due FY2024-25", "progress is 18/13, from 10.8 for FY2023-24");
    }

    @Test
    void aTargetWithinTheYearIsNoShareOfIt() {
        Measure missing = measure("lower percent year-to-date accumulates", "FY2023-24=10.8", "FY2024-25-Q2=5");
        assertThat(said(inYear(missing, record("FY2024-25-Q2=5.2"))))
                .contains("the target is 5, due FY2024-25-Q2", "progress is 0.5, from 6/12 of 10.8 for FY2023-24");
    }

    @Test
    void aFallIsToldWithItsSign() {
        Difference difference = of(HEALTH, record("2024-12-31=89 2025-03-31=86"));
        assertThat(said(difference)).contains("worsening: -3 since 2024-12-31");
        assertThat(said(of(HEALTH, record("2024-12-31=89 2025-03-31=89")))).contains("steady: 0 since 2024-12-31");
    }

    @ParameterizedTest
    @CsvSource({
        // what the council says of 88.5 against 90, which the policy rates amber
        "green,  true",
        "red,    true",
        "amber,  false",
        "blue,   false",
        "purple, false",
    })
    void onlyAColourOfTheSameLegendCanDisagree(String claimed, boolean disagrees) {
        Difference difference = of(HEALTH, record("2025-03-31=88.5!" + claimed));
        assertThat(difference.claimed()).contains(Rating.of(claimed));
        assertThat(difference.disagrees()).isEqualTo(disagrees);
        assertThat(said(difference).contains("the council itself says " + claimed))
                .isEqualTo(disagrees);
    }

    @Test
    void withoutARatingOfItsOwnThePolicyDisagreesWithNobody() {
        Difference difference = Difference.of(HEALTH, record("2025-03-31=88.5!green"), SPRING, policy("judgement"));
        assertThat(difference.disagrees()).isFalse();
        assertThat(difference.notRated()).contains(NotRated.BY_JUDGEMENT);
        assertThat(difference.claimed()).contains(Rating.GREEN);
    }

    @Test
    void aCorrectionStandsInThePlaceOfWhatItCorrects() {
        Entry first = MeasureCases.told("first", MeasureCases.reading("2024-12-31=90"));
        Entry corrected = Entry.builder()
                .from(MeasureCases.told("second", MeasureCases.reading("2024-12-31=83")))
                .recorded(LocalDate.of(2025, 2, 20))
                .corrects(first.id())
                .build();
        StrategyRecord record = record(List.of(first, corrected));
        assertThat(Difference.of(HEALTH, record, LocalDate.of(2025, 2, 19), MeasurePolicy.standard())
                        .rating())
                .contains(Rating.GREEN);
        Difference later = Difference.of(HEALTH, record, LocalDate.of(2025, 2, 20), MeasurePolicy.standard());
        assertThat(later.reading().orElseThrow().figure()).isEqualTo(Figure.of(83));
        assertThat(restsOn(later)).containsExactly("second");
    }

    @Test
    void whatWasRecordedBeforeItHappenedCountsFromTheDayOn() {
        Entry early = Entry.builder()
                .from(MeasureCases.told("early", MeasureCases.reading("2025-03-31=90")))
                .recorded(LocalDate.of(2025, 4, 1))
                .build();
        StrategyRecord record = record(List.of(early));
        assertThat(Difference.of(HEALTH, record, LocalDate.of(2025, 4, 9), MeasurePolicy.standard())
                        .reading())
                .isEmpty();
        assertThat(Difference.of(HEALTH, record, LocalDate.of(2025, 4, 10), MeasurePolicy.standard())
                        .reading())
                .isPresent();
    }

    @Test
    void theLastToldOfAPeriodCountsWhateverItsPlaceInTheRecord() {
        Entry early = MeasureCases.told("early", MeasureCases.reading("2025-03-31=90"));
        Entry late = Entry.builder()
                .from(MeasureCases.told("late", MeasureCases.reading("2025-03-31=83")))
                .recorded(LocalDate.of(2025, 4, 20))
                .build();
        assertThat(restsOn(of(HEALTH, record(List.of(late, early))))).containsExactly("late");
    }

    @Test
    void readingsOfOtherMeasuresAndOtherEventsDoNotCount() {
        Entry other = Entry.builder()
                .from(MeasureCases.told("other", MeasureCases.reading("2025-03-31=90")))
                .about(List.of())
                .build();
        assertThat(of(HEALTH, record(List.of(other))).notRated()).contains(NotRated.NO_READING);
    }

    @ParameterizedTest
    @CsvSource({
        // unit, reading, one child
        "percent,   88.9/9,      100/9",
        "percent,   100/1,       100",
        "percent,   50/0,",
        "percent,   50,",
        "percent,   '[c]/20',",
        "per-10000, 70.5/41400,  50/207",
        "days,      420/12,",
    })
    void oneChildMakesAHundredthOrMore(String unit, String reading, @Nullable String oneChild) {
        Measure measure = measure("higher snapshot " + unit, null, null);
        assertThat(of(measure, record("2025-03-31=" + reading)).oneChild())
                .isEqualTo(Optional.ofNullable(oneChild).map(Ratio::parse));
    }

    @Test
    void withoutAUnitNobodyKnowsWhatOneChildMakes() {
        assertThat(of(measure("higher snapshot", null, null), record("2025-03-31=50/20"))
                        .oneChild())
                .isEmpty();
    }

    /** The symbol would be worthless beside four of eighteen, and red of two children says which figure it is. */
    @Test
    void aSuppressedReadingIsShownWithoutCountsAndClaim() {
        Reading held = Reading.builder()
                .from(MeasureCases.reading("2025-03-31=[c]/18!red"))
                .numerator(4)
                .build();
        Difference difference = of(HEALTH, record(List.of(MeasureCases.told("held", held))));
        Reading shown = difference.reading().orElseThrow();
        assertThat(shown.numerator()).isEmpty();
        assertThat(shown.denominator()).isEmpty();
        assertThat(shown.claimedRating()).isEmpty();
        assertThat(shown.period()).isEqualTo(held.period());
        assertThat(difference.claimed()).isEmpty();
        Reading open = Reading.builder().from(held).figure(Figure.of(50)).build();
        assertThat(of(HEALTH, record(List.of(MeasureCases.told("open", open)))).reading())
                .contains(open);
    }

    /** Whatever a suppressed figure is, the answer is the same but for what stands outside of it. */
    @Test
    void nothingIsToldFromWhichASuppressedReadingCouldBeWorkedOut() {
        Difference difference =
                of(HEALTH, record("2024-09-30=80 2024-12-31=82 2025-03-31=[c]", Map.of("England", "2025-03-31=88")));
        assertThat(difference.progress()).isEmpty();
        assertThat(difference.direction()).isEqualTo(Course.none(NotRated.SUPPRESSED));
        assertThat(difference.oneChild()).isEmpty();
        Gap gap = difference.gaps().get(0);
        assertThat(gap.notGiven()).contains(NotRated.SUPPRESSED);
        assertThat(gap.own()).isEmpty();
        assertThat(gap.other()).isEmpty();
        assertThat(gap.gap()).isEmpty();
        assertThat(gap.side()).isEmpty();
        assertThat(gap.trend()).isEmpty();
        assertThat(gap.earlierGap()).isEmpty();
        assertThat(said(difference))
                .containsExactly(
                        "the latest reading is [c], for 2025-03-31",
                        "the target is 90, due 2025-03-31",
                        "not rated: suppressed",
                        "no progress: suppressed",
                        "no direction: suppressed");
    }

    @Test
    void noArrowShowsNeitherPeriodsNorChange() {
        Direction direction = of(HEALTH, record("2024-12-31=[c] 2025-03-31=88")).direction();
        assertThat(direction.way()).isEmpty();
        assertThat(direction.earlierPeriod()).isEmpty();
        assertThat(direction.period()).isEmpty();
        assertThat(direction.change()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // readings, a year of 365.25 days: slope a day × 1461/4
        "snapshot,     2025-01-01=80 2025-01-11=81 2025-01-21=82,              1461/40",
        "snapshot,     2025-01-01=82 2025-01-11=81 2025-01-21=80,              -1461/40",
        "snapshot,     2025-01-01=80 2025-01-11=83 2025-01-21=80,              0",
        "snapshot,     2025-01-01=80 2025-01-11=80 2025-01-31=83,              4383/112",
        "snapshot,     2025-01-01=80 2025-01-21=82,",
        "snapshot,     2025-01-01=80 2025-01-11=[c] 2025-01-21=82,",
        "snapshot,     2025-01-01=80 2025-01-11=81/9 2025-01-21=82,",
        "snapshot,     2025-01-01=70 2025-01-01=80 2025-01-11=81 2025-01-21=82, 1461/40",
        "snapshot,     2022-01-20=1 2025-01-11=81 2025-01-21=82,",
        "snapshot,     2022-01-21=80 2025-01-11=80 2025-01-21=80,              0",
        "year-to-date, 2023-03-31=80 2024-03-31=80 2024-12-31=9 2025-03-31=80, 0",
        "year-to-date, 2024-03-31=80 2024-12-31=9 2025-03-31=80,",
        "month,        2025-01=80 2025-02=80 2025-03=80,                       0",
    })
    void aSlopeNeedsThreeComparableFiguresOfTheWindow(String period, String readings, @Nullable String slope) {
        Difference difference = of(measure("higher percent " + period, null, null), record(readings));
        assertThat(difference.direction().slope())
                .isEqualTo(Optional.ofNullable(slope).map(Ratio::parse));
    }

    @Test
    void aSlopeRestsOnAllItsFigures() {
        Difference difference = of(HEALTH, record("2024-09-30=80 2024-12-31=82 2025-03-31=88"));
        assertThat(restsOn(difference)).containsExactly("r2", "r1", "r0");
    }

    @Test
    void aRatingThatSparesWhatImprovedRestsOnTheYearBefore() {
        Measure measure = measure("higher percent quarter", null, "FY2024-25=90");
        Difference difference =
                Difference.of(measure, record("FY2023-24-Q4=70 FY2024-25-Q4=75"), SPRING, policy("havering"));
        assertThat(difference.rating()).contains(Rating.AMBER);
        assertThat(restsOn(difference)).containsExactly("r1", "r0");
    }

    @ParameterizedTest
    @CsvSource({
        // polarity, own figures, theirs, gap, side, earlier gap, trend
        "higher,      2024-03-31=80 2025-03-31=85, 2024-03-31=86 2025-03-31=88, -3, worse,  -6, closing",
        "higher,      2024-03-31=80 2025-03-31=81, 2024-03-31=86 2025-03-31=88, -7, worse,  -6, widening",
        "higher,      2024-03-31=80 2025-03-31=82, 2024-03-31=86 2025-03-31=88, -6, worse,  -6, unchanged",
        "higher,      2024-03-31=80 2025-03-31=89, 2024-03-31=86 2025-03-31=88, 1,  better, -6, crossed",
        "higher,      2024-03-31=80 2025-03-31=88, 2024-03-31=86 2025-03-31=88, 0,  equal,  -6, closing",
        "lower,       2024-03-31=12 2025-03-31=11, 2024-03-31=10 2025-03-31=10, 1,  worse,  2,  closing",
        "lower,       2024-03-31=12 2025-03-31=8,  2024-03-31=10 2025-03-31=10, -2, better, 2,  crossed",
        "near-target, 2024-03-31=80 2025-03-31=88, 2024-03-31=86 2025-03-31=95, -7, better, -6, widening",
        "context,     2024-03-31=80 2025-03-31=88, 2024-03-31=86 2025-03-31=88, 0,  ,       -6, closing",
        "higher,      2025-03-31=85,               2025-03-31=88,               -3, worse,  ,",
        "higher,      2025-03-31=85,               2024-03-31=86 2025-03-31=88, -3, worse,  ,",
        "higher,      2024-03-31=[c] 2025-03-31=8, 2024-03-31=86 2025-03-31=88, -80, worse, ,",
        "higher,      2024-03-31=80 2025-03-31=85, 2024-03-31=[x] 2025-03-31=8, 77, better, ,",
        "higher,      2024-03-31=80/9 2025-03-31=85, 2024-03-31=86 2025-03-31=88, -3, worse, -6,",
        "higher,      2024-03-31=80 2025-03-31=85/9, 2024-03-31=86 2025-03-31=88, -3, worse, -6,",
        "higher,      2024-03-31=80 2025-03-31=85, 2025-03-31=88 2024-03-31=86, -3, worse,  -6, closing",
        "higher,      2024-03-31=80 2024-12-31=85, 2024-03-31=86,               -6, worse,  ,",
        "higher,      2024-03-31=80 2025-03-31=85, FY2023-24=86,                -6, worse,  ,",
    })
    void theGapIsThatOfOnePeriodAndClosesAgainstTheOneBefore(
            String polarity,
            String own,
            String theirs,
            String gap,
            @Nullable String side,
            @Nullable String earlierGap,
            @Nullable String trend) {
        Measure measure = measure(polarity + " percent snapshot", null, "2025-03-31=90");
        Difference difference = of(measure, record(own, Map.of("England", theirs)));
        Gap found = difference.gaps().get(0);
        assertThat(difference.gaps()).hasSize(1);
        assertThat(found.whose()).isEqualTo("England");
        assertThat(found.gap()).contains(Ratio.parse(gap));
        assertThat(found.own().orElseThrow().minus(found.other().orElseThrow())).isEqualTo(Ratio.parse(gap));
        assertThat(found.side().map(Side::text)).isEqualTo(Optional.ofNullable(side));
        assertThat(found.earlierGap()).isEqualTo(Optional.ofNullable(earlierGap).map(Ratio::parse));
        assertThat(found.earlierPeriod().isPresent()).isEqualTo(earlierGap != null);
        assertThat(found.trend().map(GapTrend::text)).isEqualTo(Optional.ofNullable(trend));
        assertThat(found.notGiven()).isEmpty();
    }

    @Test
    void theGapBeforeIsTheLatestBefore() {
        Difference difference = of(
                measure("higher percent snapshot", null, "2025-03-31=90"),
                record(
                        "2023-03-31=80 2024-03-31=81 2025-03-31=85",
                        Map.of("England", "2023-03-31=90 2024-03-31=83 2025-03-31=88")));
        Gap gap = difference.gaps().get(0);
        assertThat(gap.earlierPeriod()).contains(Timescale.parse("2024-03-31"));
        assertThat(gap.earlierGap()).contains(Ratio.of(-2));
        assertThat(gap.trend()).contains(GapTrend.WIDENING);
    }

    /** Of a measure that does not say which periods it has, a quarter and its last day are not one time. */
    @Test
    void withoutAKindOfPeriodOnlyTimesOfOneKindAreCompared() {
        Measure measure = measure("higher percent", "2024-03-31=80", "2025-03-31=90");
        Difference difference =
                of(measure, record("FY2024-25-Q3=84 2025-03-31=86", Map.of("England", "FY2024-25-Q4=88")));
        assertThat(difference.direction().earlierPeriod()).contains(Timescale.parse("2024-03-31"));
        assertThat(difference.direction().change()).contains(Ratio.of(6));
        assertThat(difference.gaps().get(0).notGiven()).contains(NotRated.NO_COMPARISON);
    }

    @ParameterizedTest
    @CsvSource({
        // the year before, this year, whether they are the same day of a year
        "2024-03-15, 2025-03-15, true",
        "2024-03-14, 2025-03-15, false",
        "2024-03-30, 2025-03-31, false",
        "2024-03-31, 2025-03-30, false",
        "2024-02-29, 2025-02-28, true",
        "2024-02-28, 2025-02-28, true",
        "2024-02-28, 2025-03-28, false",
    })
    void aYearToDateIsComparedWithTheSameDayOfTheYearBefore(String before, String now, boolean same) {
        Difference difference =
                of(measure("higher percent year-to-date", null, null), record(before + "=80 " + now + "=85"));
        assertThat(difference.direction().earlierPeriod())
                .isEqualTo(same ? Optional.of(Timescale.parse(before)) : Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        // how often, the last day on which the figure of 30 September 2024 is fresh: two reading dates later
        "times:4, 2025-03-31",
        "times:1, 2026-09-30",
        "times:5, 2025-02-23",
        "often:3m, 2025-03-31",
        "often:2w, 2024-10-28",
    })
    void aFigureIsFreshUntilTwoDatesOfReadingWentBy(String often, LocalDate fresh) {
        Measure measure = measure("higher percent snapshot " + often, null, "2025-03-31=90");
        StrategyRecord record = record("2024-09-30=85");
        assertThat(Difference.of(measure, record, fresh, MeasurePolicy.standard())
                        .notRated())
                .isEmpty();
        assertThat(Difference.of(measure, record, fresh.plusDays(1), MeasurePolicy.standard())
                        .notRated())
                .contains(NotRated.STALE);
    }

    @Test
    void atTheTargetItIsGreenWithoutAnyMargin() {
        Measure measure = measure("lower days financial-year", null, "FY2024-25=420");
        MeasurePolicy points =
                MeasurePolicy.named("points").green(Margin.points(5)).build();
        assertThat(Difference.of(measure, record("FY2024-25=420"), LocalDate.of(2025, 5, 15), points)
                        .rating())
                .contains(Rating.GREEN);
        assertThat(Difference.of(measure, record("FY2024-25=421"), LocalDate.of(2025, 5, 15), points)
                        .notRated())
                .contains(NotRated.NO_BOUNDARY);
    }

    @ParameterizedTest
    @CsvSource({
        // own figures, theirs, period, why no gap
        "2025-03-31=85,    2024-03-31=86 2024-06-30=87, 2024-06-30, no-comparison",
        ",                 2024-03-31=86,               2024-03-31, no-comparison",
        "2025-03-31=85,    2025-03-31=[x],              2025-03-31, pending",
        "2025-03-31=[low], 2025-03-31=[c],              2025-03-31, rounds-to-zero",
        "2025-03-31=85,    2025-03-31=[c],              2025-03-31, suppressed",
    })
    void whereThereIsNoGapTheReasonIsTold(@Nullable String own, String theirs, String period, String reason) {
        Measure measure = measure("higher percent snapshot", null, "2025-03-31=90");
        Difference difference = of(measure, record(own, Map.of("England", theirs)));
        Gap gap = difference.gaps().get(0);
        assertThat(gap.period()).isEqualTo(Timescale.parse(period));
        assertThat(gap.notGiven()).contains(NotRated.parse(reason));
        assertThat(gap.gap()).isEmpty();
        assertThat(restsOn(difference)).doesNotContain("o1");
    }

    @Test
    void aFigureOfOthersIsComparedWithTheBaselineOfItsPeriod() {
        Difference difference = of(HEALTH, record("2025-03-31=88", Map.of("England", "2024-03-31=89.7")));
        Gap gap = difference.gaps().get(0);
        assertThat(gap.own()).contains(Ratio.parse("86.9"));
        assertThat(gap.other()).contains(Ratio.parse("89.7"));
        assertThat(gap.gap()).contains(Ratio.parse("-2.8"));
        assertThat(restsOn(difference)).containsExactly("r0", "o1");
    }

    @Test
    void eachOtherHasAGapOfItsOwnAndTheEntriesOfBothAreNamed() {
        Difference difference = of(
                HEALTH,
                record(
                        "2024-12-31=85 2025-03-31=88",
                        ImmutableMap.of("Wales", "2024-12-31=80 2025-03-31=81", "England", "2025-03-31=89")));
        assertThat(difference.gaps().stream().map(Gap::whose)).containsExactly("Wales", "England");
        assertThat(difference.gaps().stream().map(gap -> gap.gap().orElseThrow()))
                .containsExactly(Ratio.of(7), Ratio.of(-1));
        assertThat(restsOn(difference)).containsExactly("r1", "r0", "o3", "o2", "o4");
    }

    @Test
    void amountsInAnotherUnitAreNotCompared() {
        assertThat(gapIn(Unit.PER_10000).notGiven()).contains(NotRated.OTHER_UNIT);
        assertThat(gapIn(Unit.PERCENT).gap()).contains(Ratio.of(-1));
    }

    private static Gap gapIn(Unit unit) {
        List<Entry> entries = new ArrayList<>(record("2025-03-31=88").entries());
        Timescale period = Timescale.parse("2025-03-31");
        entries.add(MeasureCases.told("theirs", period)
                .comparator(ComparatorFigure.builder()
                        .whose("England")
                        .period(period)
                        .figure(Figure.of(89))
                        .unit(unit)
                        .build())
                .build());
        return of(HEALTH, record(entries)).gaps().get(0);
    }

    @Test
    void timesWithoutEndAreNoPeriods() {
        Difference difference = of(HEALTH, record("ongoing=88", Map.of("England", "ongoing=89")));
        assertThat(difference.notRated()).contains(NotRated.OTHER_PERIOD);
        assertThat(difference.gaps()).isEmpty();
    }

    @Test
    void aBaselineWithoutAnEndStillCountsForTheProgress() {
        Measure measure = measure("higher percent snapshot", "ongoing=80", "2025-03-31=90");
        Difference difference = of(measure, record("2025-03-31=85"));
        assertThat(difference.progress()).contains(Ratio.of(1, 2));
        assertThat(difference.direction().notGiven()).contains(NotRated.NO_COMPARISON);
        Difference line = Difference.of(measure, record("2024-12-31=85"), SPRING, policy("line"));
        assertThat(line.noProgress()).contains(NotRated.NO_BASELINE);
    }

    @Test
    void aMeasureThatIsNotReadAtIntervalsDoesNotGoStale() {
        Measure asNeeded = Measure.builder()
                .from(HEALTH)
                .frequency(Frequency.parse("as needed"))
                .build();
        assertThat(Difference.of(asNeeded, record("2024-06-30=88"), LocalDate.of(2035, 1, 1), MeasurePolicy.standard())
                        .notRated())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "percent,  0,",
        "percent,  -1, 'amount: must be 0 or more, was -1'",
        "points,   5/2,",
        "floor,    1, 'amount: must not be given for floor, was ''1'''",
        "none,     1, 'amount: must not be given for none, was ''1'''",
    })
    void aMarginIsNoughtOrMoreAndSomeHaveNoSize(String kind, String amount, @Nullable String message) {
        if (message == null) {
            assertThat(Margin.of(MarginKind.parse(kind), Ratio.parse(amount)).amount())
                    .contains(Ratio.parse(amount));
        } else {
            assertThatThrownBy(() -> Margin.of(MarginKind.parse(kind), Ratio.parse(amount)))
                    .isInstanceOf(InvalidAttributeException.class)
                    .hasMessage(message);
        }
    }

    @Test
    void aPolicyStartsFromTheStandardOne() {
        assertThat(MeasurePolicy.named("standard").build()).isEqualTo(MeasurePolicy.standard());
        assertThat(policy("points").amber()).isEqualTo(Margin.points(5));
        assertThat(policy("points").name()).isEqualTo("points");
    }

    @Test
    void aPolicyCalculatesAndCountsProvisionalReadingsUnlessItSaysOtherwise() {
        MeasurePolicy policy = new MeasurePolicy.Builder()
                .name("short")
                .targets(TargetRule.STEPPED)
                .targetAtBaseline(TargetAtBaseline.KEPT_OR_NOT)
                .green(Margin.none())
                .amber(Margin.none())
                .nearTarget(Margin.none())
                .deadBand(Margin.none())
                .slopeMonths(1)
                .leastDenominator(0)
                .build();
        assertThat(policy.byJudgement()).isFalse();
        assertThat(policy.finalOnly()).isFalse();
        assertThat(policy.staleAfter()).isEqualTo(2);
    }

    @Test
    void aPolicyRefusesWhatCannotBe() {
        assertRefused(MeasurePolicy.named(" "), "name: must not be blank, was ' '");
        assertRefused(MeasurePolicy.named("a").green(Margin.floor()), "green: must not be the floor, was 'floor'");
        assertRefused(
                MeasurePolicy.named("a").nearTarget(Margin.floor()), "nearTarget: must not be the floor, was 'floor'");
        assertRefused(
                MeasurePolicy.named("a").deadBand(Margin.floor()), "deadBand: must not be the floor, was 'floor'");
        assertRefused(MeasurePolicy.named("a").slopeMonths(0), "slopeMonths: must be 1 or more, was 0");
        assertRefused(MeasurePolicy.named("a").leastDenominator(-1), "leastDenominator: must be 0 or more, was -1");
        assertRefused(MeasurePolicy.named("a").staleAfter(-1), "staleAfter: must be 0 to 999, was -1");
    }

    private static void assertRefused(MeasurePolicy.Builder policy, String message) {
        assertThatThrownBy(policy::build)
                .isInstanceOf(InvalidAttributeException.class)
                .hasMessage(message);
    }

    @Test
    void aReasonHasACodeAndFillsItsSlots() {
        Reason reason = of(HEALTH, record("2025-03-31=88")).why().get(0);
        assertThat(reason.code()).isEqualTo("reading");
        assertThat(reason.arguments())
                .containsExactlyEntriesOf(ImmutableMap.of("figure", "88", "period", "2025-03-31"));
        Reason.Builder open = new Reason.Builder().code("open").template("{slot}");
        assertThatThrownBy(open::build)
                .hasMessage("template: must have an argument for each of its slots, was '{slot}'");
        assertThatThrownBy(() -> new Reason.Builder().code(" ").template("all").build())
                .hasMessage("code: must not be blank, was ' '");
        assertThatThrownBy(() -> new Reason.Builder().code("all").template(" ").build())
                .hasMessage("template: must not be blank, was ' '");
    }
}
