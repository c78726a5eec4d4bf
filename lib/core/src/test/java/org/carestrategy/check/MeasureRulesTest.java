package org.carestrategy.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carestrategy.check.Clean.BOARD;
import static org.carestrategy.check.Clean.DELIVERY_GROUP;
import static org.carestrategy.check.Clean.HEALTH;
import static org.carestrategy.check.Clean.MEASURE;
import static org.carestrategy.check.Clean.PARTNERSHIP;
import static org.carestrategy.check.Clean.assertClean;
import static org.carestrategy.check.Clean.assertOnly;
import static org.carestrategy.check.Clean.found;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.carestrategy.finding.Findings;
import org.carestrategy.finding.Severity;
import org.carestrategy.record.ComparatorFigure;
import org.carestrategy.record.Entry;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.strategy.DatedFigure;
import org.carestrategy.strategy.Document;
import org.carestrategy.strategy.DocumentKind;
import org.carestrategy.strategy.Extent;
import org.carestrategy.strategy.Measure;
import org.carestrategy.strategy.Part;
import org.carestrategy.strategy.Polarity;
import org.carestrategy.strategy.Review;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.strategy.Unit;
import org.carestrategy.value.DocumentId;
import org.carestrategy.value.EntryId;
import org.carestrategy.value.Figure;
import org.carestrategy.value.MeasureId;
import org.carestrategy.value.StrategyId;
import org.carestrategy.value.Timescale;
import org.carestrategy.value.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MeasureRulesTest {
    private static Strategy.Builder with(Measure.Builder measure) {
        return Clean.strategy().measures(List.of(measure.build()));
    }

    private static Strategy.Builder withoutMeasures() {
        return Clean.strategy().measures(List.of());
    }

    private static Strategy.Builder reporting(String content) {
        return withoutMeasures()
                .governance(Clean.governance()
                        .addLines(Clean.line("delivery-again", DELIVERY_GROUP, PARTNERSHIP)
                                .content(Wording.of(content))
                                .build())
                        .build());
    }

    private static Document.Builder scorecard() {
        return Document.builder()
                .id(DocumentId.of("card"))
                .kind(DocumentKind.SCORECARD)
                .title("Scorecard");
    }

    private static DatedFigure figure(String at, String figure) {
        return DatedFigure.of(Timescale.parse(at), Figure.parse(figure));
    }

    private static DatedFigure figure(String at, long figure) {
        return DatedFigure.of(Timescale.parse(at), Figure.of(figure));
    }

    private static void assertPromised(Strategy.Builder strategy, String path, String words) {
        assertThat(found(strategy, "measure.promised-none-defined"))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.path()).isEqualTo(path);
                    assertThat(finding.arguments()).isEqualTo(Map.of("words", words));
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "key performance indicators",
                "KPIs",
                "KPI",
                "performance indicators",
                "performance indicator",
                "performance measures",
                "key performance indicator"
            })
    void indicatorsThatALineIsToReportMustBeDefined(String words) {
        assertPromised(
                reporting("Progress and the " + words + ", each quarter"), "governance/lines/delivery-again", words);
    }

    @Test
    void theWordsAreFoundWhateverTheirCase() {
        assertPromised(
                reporting("Key Performance Indicators"),
                "governance/lines/delivery-again",
                "key performance indicators");
    }

    @Test
    void indicatorsThatAScorecardOrAReviewPromisesMustBeDefined() {
        assertPromised(
                withoutMeasures().addDocuments(scorecard().title("The KPIs").build()), "documents/card", "KPIs");
        assertPromised(
                withoutMeasures()
                        .addDocuments(
                                scorecard().note(Wording.of("Shows the KPIs")).build()),
                "documents/card",
                "KPIs");
        assertPromised(
                withoutMeasures()
                        .addReviews(Review.builder()
                                .by(BOARD)
                                .wording(Wording.of("Looks at the performance measures"))
                                .build()),
                "reviews",
                "performance measures");
    }

    @Test
    void theFirstOfSeveralPromisesByPlaceIsTold() {
        assertPromised(
                reporting("Performance indicators")
                        .addDocuments(scorecard()
                                .title("Performance measures and more")
                                .note(Wording.of("KPIs"))
                                .build()),
                "documents/card",
                "KPIs");
    }

    @Test
    void nothingIsPromisedByOtherWordsOrByOtherDocuments() {
        assertThat(found(reporting("Progress of each action"), "measure.promised-none-defined"))
                .isEmpty();
        assertThat(found(
                        withoutMeasures()
                                .addDocuments(scorecard()
                                        .kind(DocumentKind.DATA)
                                        .title("KPIs")
                                        .build()),
                        "measure.promised-none-defined"))
                .isEmpty();
    }

    @Test
    void indicatorsMayBePromisedWhereMeasuresAreDefinedOrHeldElsewhere() {
        assertClean(Clean.strategy().addDocuments(scorecard().title("KPIs").build()));
        assertThat(found(reporting("KPIs").putExtent(Part.MEASURES, Extent.ELSEWHERE), "measure.promised-none-defined"))
                .isEmpty();
    }

    private static void assertIncomplete(Measure.Builder measure, String missing) {
        assertOnly(
                with(measure),
                "measure.incomplete",
                Severity.WARNING,
                "measures/teeth-checked",
                Map.of("missing", missing));
    }

    private static Measure.Builder bare() {
        return Measure.builder()
                .id(MEASURE)
                .title("Teeth checked")
                .addServes(HEALTH)
                .addServes(Clean.STATEMENT);
    }

    @Test
    void aMeasureNeedsUnitPolarityBaselineAndTarget() {
        assertIncomplete(bare(), "unit, polarity, baseline, target");
        assertIncomplete(bare().unit(Unit.PERCENT).baseline(figure("FY2023-24", 71)), "polarity, target");
        assertIncomplete(Clean.measure().targets(List.of()), "target");
        assertIncomplete(Clean.measure().targets(List.of()).polarity(Polarity.NEAR_TARGET), "target");
    }

    @Test
    void aFigureThatIsStillToComeIsNone() {
        assertIncomplete(Clean.measure().baseline(figure("FY2023-24", "[x]")), "baseline");
        assertIncomplete(Clean.measure().targets(List.of(figure("FY2024-25", "[x]"))), "target");
        assertClean(with(Clean.measure().addTargets(figure("FY2025-26", "[x]"))));
    }

    @Test
    void aFigureThatMayNotBeShownIsOne() {
        assertClean(with(Clean.measure().baseline(figure("FY2023-24", "[c]"))));
    }

    @Test
    void whatIsOnlyContextNeedsNoTarget() {
        assertClean(with(Clean.measure().polarity(Polarity.CONTEXT).targets(List.of())));
        assertIncomplete(bare().polarity(Polarity.CONTEXT).unit(Unit.PERCENT), "baseline");
    }

    private static void assertWorse(Measure.Builder measure, String target, String at, String baseline) {
        assertOnly(
                with(measure),
                "measure.target-worse",
                Severity.WARNING,
                "measures/teeth-checked/targets",
                Map.of("target", target, "at", at, "baseline", baseline));
    }

    @Test
    void aTargetBelowTheBaselineIsWorseWhereHigherIsBetter() {
        assertWorse(Clean.measure().targets(List.of(figure("FY2024-25", 70))), "70", "FY2024-25", "71");
        assertClean(with(Clean.measure().targets(List.of(figure("FY2024-25", 71)))));
    }

    @Test
    void aTargetAboveTheBaselineIsWorseWhereLowerIsBetter() {
        Measure.Builder lower = Clean.measure().polarity(Polarity.LOWER).floor(Figure.of(90));
        assertWorse(lower.targets(List.of(figure("FY2024-25", 72))), "72", "FY2024-25", "71");
        assertClean(with(lower.targets(List.of(figure("FY2024-25", 71)))));
    }

    @Test
    void theFirstWorseTargetInTimeIsTold() {
        assertWorse(
                Clean.measure()
                        .targets(List.of(figure("FY2024-25", 75), figure("FY2025-26", 69), figure("FY2026-27", 68))),
                "69",
                "FY2025-26",
                "71");
    }

    @Test
    void aWorseTargetIsMeantWhereTheReasonIsGiven() {
        assertClean(with(Clean.measure()
                .targets(List.of(figure("FY2024-25", 70)))
                .worseBecause(Wording.of("More children will be counted."))));
    }

    @Test
    void noTargetIsWorseWhereNothingSaysWhichWayIsBetter() {
        Measure.Builder measure = Clean.measure().targets(List.of(figure("FY2024-25", 10)));
        assertClean(with(measure.polarity(Polarity.NEAR_TARGET)));
        assertClean(with(measure.polarity(Polarity.CONTEXT)));
    }

    @Test
    void onlyFiguresThatAreNumbersAreCompared() {
        assertClean(with(Clean.measure().targets(List.of(figure("FY2024-25", "better than last year")))));
        assertClean(
                with(Clean.measure().baseline(figure("FY2023-24", "[low]")).targets(List.of(figure("FY2024-25", 70)))));
        assertClean(with(Clean.measure().floor(Figure.parse("[low]"))));
    }

    private static void assertFloor(Measure.Builder measure, String floor, String target) {
        assertOnly(
                with(measure),
                "measure.floor-better-than-target",
                Severity.WARNING,
                "measures/teeth-checked/floor",
                Map.of("floor", floor, "target", target, "at", "FY2024-25"));
    }

    @Test
    void theFloorIsNotBetterThanATarget() {
        assertFloor(Clean.measure().floor(Figure.of(81)), "81", "80");
        assertFloor(
                Clean.measure()
                        .polarity(Polarity.LOWER)
                        .targets(List.of(figure("FY2024-25", 60)))
                        .floor(Figure.of(59)),
                "59",
                "60");
    }

    @Test
    void theFloorMayBeTheTarget() {
        assertClean(with(Clean.measure().floor(Figure.of(80))));
        assertClean(with(Clean.measure().polarity(Polarity.NEAR_TARGET).floor(Figure.of(99))));
    }

    private static Entry.Builder comparator(String id, Unit unit) {
        return Entry.builder()
                .id(EntryId.of(id))
                .happened(LocalDate.parse("2024-06-30"))
                .recorded(LocalDate.parse("2024-07-04"))
                .addAbout(MEASURE)
                .comparator(ComparatorFigure.builder()
                        .whose("England")
                        .period(Timescale.parse("FY2023-24"))
                        .figure(Figure.of(74))
                        .unit(unit)
                        .build());
    }

    private static Findings check(Strategy.Builder strategy, Entry... entries) {
        return RuleSet.structure()
                .check(Subject.of(
                        strategy.build(),
                        StrategyRecord.builder()
                                .strategy(StrategyId.of("northbeck-2024"))
                                .addEntries(entries)
                                .build()));
    }

    @Test
    void aComparatorIsInTheUnitOfItsMeasure() {
        assertThat(check(
                        Clean.strategy(),
                        comparator("same", Unit.PERCENT).build(),
                        comparator("other", Unit.PER_10000).build()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("record.comparator-unit");
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                    assertThat(finding.path()).isEqualTo("entries/other/comparator/unit");
                    assertThat(finding.arguments()).isEqualTo(Map.of("unit", "per-10000", "measured", "percent"));
                });
    }

    @Test
    void theUnitOfAComparatorIsOpenWhereItOrItsMeasureHasNone() {
        assertThat(check(
                        Clean.strategy(),
                        comparator("none", Unit.COUNT)
                                .comparator(ComparatorFigure.builder()
                                        .whose("England")
                                        .period(Timescale.parse("FY2023-24"))
                                        .figure(Figure.of(74))
                                        .build())
                                .build()))
                .isEmpty();
        assertThat(check(with(bare()), comparator("a", Unit.COUNT).build())).isEmpty();
    }

    @Test
    void aComparatorThatWasCorrectedIsNotLookedAt() {
        assertThat(check(
                        Clean.strategy(),
                        comparator("wrong", Unit.COUNT).build(),
                        comparator("right", Unit.PERCENT)
                                .corrects(EntryId.of("wrong"))
                                .build()))
                .isEmpty();
    }

    @Test
    void ofSeveralMeasuresTheFirstInAnotherUnitIsTold() {
        Strategy.Builder two = Clean.strategy()
                .addMeasures(Clean.measure()
                        .id(MeasureId.of("a-measure"))
                        .unit(Unit.DAYS)
                        .build());
        assertThat(check(
                        two,
                        comparator("both", Unit.COUNT)
                                .addAbout(MeasureId.of("a-measure"))
                                .build()))
                .extracting(finding -> finding.arguments().get("measured"))
                .containsExactly("days");
    }
}
