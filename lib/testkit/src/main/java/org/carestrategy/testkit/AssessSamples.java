package org.carestrategy.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.carestrategy.assess.AssessmentPolicy;
import org.carestrategy.assess.DayStanding;
import org.carestrategy.assess.Delivery;
import org.carestrategy.assess.DeliveryPolicy;
import org.carestrategy.assess.DeliveryState;
import org.carestrategy.assess.Difference;
import org.carestrategy.assess.Direction;
import org.carestrategy.assess.DueCalendar;
import org.carestrategy.assess.DueItem;
import org.carestrategy.assess.DueKind;
import org.carestrategy.assess.DueState;
import org.carestrategy.assess.EvaluatedPart;
import org.carestrategy.assess.ExpectedRule;
import org.carestrategy.assess.FocusCandidate;
import org.carestrategy.assess.FocusFact;
import org.carestrategy.assess.FocusGround;
import org.carestrategy.assess.Gap;
import org.carestrategy.assess.GapTrend;
import org.carestrategy.assess.Heard;
import org.carestrategy.assess.InYearTarget;
import org.carestrategy.assess.Legend;
import org.carestrategy.assess.Margin;
import org.carestrategy.assess.MarginKind;
import org.carestrategy.assess.MeasurePolicy;
import org.carestrategy.assess.Missing;
import org.carestrategy.assess.NotRated;
import org.carestrategy.assess.Quota;
import org.carestrategy.assess.RatingBasis;
import org.carestrategy.assess.Reason;
import org.carestrategy.assess.Redating;
import org.carestrategy.assess.RollUp;
import org.carestrategy.assess.RollUpMethod;
import org.carestrategy.assess.Scorecard;
import org.carestrategy.assess.ScorecardSeries;
import org.carestrategy.assess.Side;
import org.carestrategy.assess.Since;
import org.carestrategy.assess.Standing;
import org.carestrategy.assess.Summary;
import org.carestrategy.assess.Tally;
import org.carestrategy.assess.TargetAtBaseline;
import org.carestrategy.assess.TargetRule;
import org.carestrategy.assess.View;
import org.carestrategy.assess.VoiceHeard;
import org.carestrategy.assess.Way;
import org.carestrategy.assess.Weighed;
import org.carestrategy.assess.YearEnd;
import org.carestrategy.record.ComparatorFigure;
import org.carestrategy.record.Entry;
import org.carestrategy.record.Rating;
import org.carestrategy.record.Reading;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.strategy.Measure;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.DateSpan;
import org.carestrategy.value.EntryId;
import org.carestrategy.value.Figure;
import org.carestrategy.value.Frequency;
import org.carestrategy.value.MeasureId;
import org.carestrategy.value.Ratio;
import org.carestrategy.value.StrategyId;
import org.carestrategy.value.Timescale;

/** The sample scorecard and calendar with their parts: one action completed late, one of which nothing is known. */
final class AssessSamples {
    private AssessSamples() {}

    static Scorecard scorecard() {
        return Scorecard.of(StrategySamples.strategy(), RecordSamples.strategyRecord(), LocalDate.of(2025, 3, 31));
    }

    /** The calendar of a year and a half, in which a second measure is read twice a year. */
    static DueCalendar dueCalendar() {
        Strategy strategy = Strategy.builder()
                .from(StrategySamples.strategy())
                .addMeasures(Measure.builder()
                        .id(MeasureId.of("plans-read-again"))
                        .title("Plans that were read again with the young person")
                        .frequency(new Frequency.TimesAYear(2, true))
                        .build())
                .build();
        return DueCalendar.of(
                strategy,
                RecordSamples.strategyRecord(),
                LocalDate.of(2025, 3, 31),
                new DateSpan(LocalDate.of(2024, 3, 1), LocalDate.of(2025, 8, 31)));
    }

    static void putInto(SampleMap samples) {
        Scorecard scorecard = scorecard();
        samples.putConstants(DeliveryState.class);
        samples.putConstants(View.class);
        Scorecard fuller = FullerSamples.scorecard(
                AssessmentPolicy.named("mean").deliveryRollUp(mean()).build());
        List<Standing> standings = FullerSamples.distinct(scorecard.standings(), fuller.by(View.LEAD));
        List<Delivery> deliveries = FullerSamples.distinct(scorecard.actions(), fuller.actions());
        samples.put(Delivery.class, deliveries);
        samples.put(
                Redating.class,
                deliveries.stream()
                        .flatMap(delivery -> delivery.redatings().stream())
                        .distinct()
                        .toList());
        samples.put(Standing.class, standings);
        List<Summary> summaries =
                standings.stream().map(Standing::delivery).distinct().toList();
        samples.put(Summary.class, summaries);
        samples.put(
                Tally.class, summaries.stream().map(Summary::tally).distinct().toList());
        samples.put(Weighed.class, scorecard.whole().delivery().tally().progress());
        samples.put(
                Heard.class, standings.stream().map(Standing::voice).distinct().toList());
        samples.put(VoiceHeard.class, scorecard.voices());
        samples.put(Scorecard.class, scorecard);
        putPolicies(samples);
        DueCalendar calendar = dueCalendar();
        samples.putConstants(DueKind.class);
        samples.putConstants(DueState.class);
        samples.put(Quota.class, List.of(new Quota(4, 6), new Quota(0, 1)));
        samples.put(
                DueItem.class,
                Stream.of(calendar.items(), calendar.quotas(), calendar.undated())
                        .flatMap(List::stream)
                        .toList());
        samples.put(DueCalendar.class, calendar);
        putDifferences(samples);
        putYearEnd(samples);
        ScorecardSeries series = series();
        samples.put(ScorecardSeries.class, series);
        samples.put(DayStanding.class, series.of(WorkSamples.ACTION));
    }

    /** The ends of two quarters. */
    private static ScorecardSeries series() {
        return ScorecardSeries.of(
                StrategySamples.strategy(),
                RecordSamples.strategyRecord(),
                ScorecardSeries.quarters(new DateSpan(LocalDate.of(2024, 12, 1), LocalDate.of(2025, 3, 31))),
                AssessmentPolicy.standard());
    }

    private static void putYearEnd(SampleMap samples) {
        YearEnd yearEnd = FullerSamples.yearEnd();
        samples.putConstants(FocusGround.class);
        samples.put(YearEnd.class, yearEnd);
        samples.put(FocusCandidate.class, yearEnd.candidates());
        samples.put(
                FocusFact.class,
                yearEnd.candidates().stream()
                        .flatMap(candidate -> candidate.facts().stream())
                        .distinct()
                        .toList());
        samples.put(
                EvaluatedPart.class,
                Stream.of(yearEnd.actions(), yearEnd.statements(), yearEnd.promises())
                        .flatMap(List::stream)
                        .toList());
    }

    private static void putPolicies(SampleMap samples) {
        DeliveryPolicy delivery = DeliveryPolicy.named("northbeck")
                .expected(ExpectedRule.REDMINE)
                .build()
                .withRating(DeliveryState.NOT_STARTED, Rating.GREY);
        samples.putConstants(RatingBasis.class);
        samples.putConstants(ExpectedRule.class);
        samples.putConstants(RollUpMethod.class);
        samples.putConstants(Missing.class);
        samples.put(Legend.class, Legend.standard());
        samples.put(RollUp.class, List.of(mean(), RollUp.worst(Ratio.of(1, 10)), RollUp.counts()));
        samples.put(DeliveryPolicy.class, List.of(delivery, DeliveryPolicy.standard()));
        samples.put(
                AssessmentPolicy.class,
                List.of(
                        AssessmentPolicy.named("northbeck")
                                .legend(Legend.of(Rating.of("black"), Rating.RED, Rating.AMBER, Rating.GREEN))
                                .delivery(delivery)
                                .deliveryRollUp(mean())
                                .voiceMonths(12)
                                .build(),
                        AssessmentPolicy.standard()));
    }

    private static RollUp mean() {
        return RollUp.by(RollUpMethod.MEAN)
                .missing(Missing.NO_ANSWER)
                .weigh(WorkSamples.FEW_WORDS, Ratio.of(3, 2))
                .green(Ratio.of(9, 10))
                .amber(Ratio.of(3, 4))
                .build();
    }

    private static void putDifferences(SampleMap samples) {
        samples.putConstants(MarginKind.class);
        samples.putConstants(TargetRule.class);
        samples.putConstants(InYearTarget.class);
        samples.putConstants(TargetAtBaseline.class);
        samples.putConstants(Since.class);
        samples.putConstants(Way.class);
        samples.putConstants(Side.class);
        samples.putConstants(GapTrend.class);
        samples.putConstants(NotRated.class);
        samples.put(Margin.class, List.of(Margin.of(MarginKind.POINTS, Ratio.of(5, 2)), Margin.floor()));
        samples.put(MeasurePolicy.class, policy());
        List<Difference> differences = List.of(difference(), unrated());
        samples.put(Difference.class, differences);
        samples.put(
                Direction.class, differences.stream().map(Difference::direction).toList());
        samples.put(
                Gap.class,
                differences.stream().flatMap(each -> each.gaps().stream()).toList());
        samples.put(Reason.class, difference().why());
    }

    /** A policy with every attribute set. */
    private static MeasurePolicy policy() {
        return MeasurePolicy.named("northbeck")
                .byJudgement(true)
                .targets(TargetRule.STRAIGHT_LINE)
                .inYear(InYearTarget.SHARE_OF_YEAR)
                .targetAtBaseline(TargetAtBaseline.NO_ANSWER)
                .green(Margin.percent(2))
                .amber(Margin.floor())
                .amberIfImprovedSince(Since.YEAR_BEFORE)
                .finalOnly(true)
                .build();
    }

    /** A measure read three times, and rated, with the figures of England; its council rates it otherwise. */
    static Difference difference() {
        List<Entry> entries = List.of(
                read(1, "FY2024-25-Q1", 74).build(),
                read(2, "FY2024-25-Q2", 78).build(),
                read(3, "FY2024-25-Q3", 85).build(),
                england(4, "FY2024-25-Q2", 80),
                england(5, "FY2024-25-Q3", 84));
        return difference(entries);
    }

    /** The same measure before it was read, with the figures of England. */
    private static Difference unrated() {
        return difference(List.of(england(1, "FY2024-25-Q2", 80)));
    }

    private static Difference difference(List<Entry> entries) {
        return Difference.of(
                Measure.builder()
                        .from(WorkSamples.measureThatOnlyImproves())
                        .accumulates(true)
                        .build(),
                StrategyRecord.builder()
                        .strategy(StrategyId.of("northbeck-2024"))
                        .entries(entries)
                        .build(),
                LocalDate.of(2025, 3, 31),
                MeasurePolicy.named("in-year")
                        .inYear(InYearTarget.SHARE_OF_YEAR)
                        .build());
    }

    private static Entry.Builder read(int number, String period, int figure) {
        return told(number)
                .reading(Reading.builder()
                        .period(Timescale.parse(period))
                        .figure(Figure.of(figure))
                        .denominator(200)
                        .claimedRating(Rating.GREEN)
                        .build());
    }

    private static Entry england(int number, String period, int figure) {
        return told(number)
                .comparator(ComparatorFigure.builder()
                        .whose("England")
                        .period(Timescale.parse(period))
                        .figure(Figure.of(figure))
                        .build())
                .build();
    }

    private static Entry.Builder told(int number) {
        LocalDate day = LocalDate.of(2025, 1, number);
        return Entry.builder()
                .id(EntryId.of("e" + number))
                .happened(day)
                .recorded(day)
                .addAbout(WorkSamples.MEASURE);
    }
}
