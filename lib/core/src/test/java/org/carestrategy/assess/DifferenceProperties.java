package org.carestrategy.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import org.carestrategy.record.ComparatorFigure;
import org.carestrategy.record.Entry;
import org.carestrategy.record.Reading;
import org.carestrategy.strategy.DatedFigure;
import org.carestrategy.strategy.Measure;
import org.carestrategy.strategy.PeriodKind;
import org.carestrategy.strategy.Polarity;
import org.carestrategy.strategy.Unit;
import org.carestrategy.value.EntryId;
import org.carestrategy.value.Figure;
import org.carestrategy.value.Ratio;
import org.carestrategy.value.Timescale;

class DifferenceProperties {
    private static final int FIRST_YEAR = 2021;

    /** A measure, what is told of it, and when it is asked for. */
    record Case(Measure measure, List<Entry> entries, LocalDate day, MeasurePolicy policy) {
        Difference difference() {
            return Difference.of(measure, MeasureCases.record(entries), day, policy);
        }

        /** The same with every amount multiplied. */
        Case times(int factor) {
            Measure scaled = Measure.builder()
                    .from(measure)
                    .baseline(measure.baseline().map(dated -> times(dated, factor)))
                    .targets(measure.targets().stream()
                            .map(dated -> times(dated, factor))
                            .toList())
                    .floor(measure.floor().map(figure -> times(figure, factor)))
                    .build();
            return new Case(
                    scaled, entries.stream().map(entry -> times(entry, factor)).toList(), day, policy);
        }

        private static DatedFigure times(DatedFigure dated, int factor) {
            return DatedFigure.of(dated.at(), times(dated.figure(), factor));
        }

        private static Figure times(Figure figure, int factor) {
            return figure.amount()
                    .map(amount -> Figure.of(amount.multiply(BigDecimal.valueOf(factor))))
                    .orElse(figure);
        }

        private static Entry times(Entry entry, int factor) {
            return Entry.builder()
                    .from(entry)
                    .reading(entry.reading()
                            .map(reading -> Reading.builder()
                                    .from(reading)
                                    .figure(times(reading.figure(), factor))
                                    .build()))
                    .comparator(entry.comparator()
                            .map(other -> ComparatorFigure.builder()
                                    .from(other)
                                    .figure(times(other.figure(), factor))
                                    .build()))
                    .build();
        }

        /** With its last readings held back, numerators left by mistake. */
        Case withLatestSuppressed() {
            Optional<Timescale> latest = difference().reading().map(Reading::period);
            List<Entry> hidden = entries.stream()
                    .map(entry -> Entry.builder()
                            .from(entry)
                            .reading(entry.reading()
                                    .map(reading -> latest.filter(reading.period()::equals)
                                                    .isPresent()
                                            ? Reading.builder()
                                                    .from(reading)
                                                    .figure(Figure.Symbol.SUPPRESSED)
                                                    .numerator(3)
                                                    .build()
                                            : reading))
                            .build())
                    .toList();
            return new Case(measure, hidden, day, policy);
        }

        boolean hasNoReadingForItsBaseline() {
            Optional<LocalDate> baseline =
                    measure.baseline().flatMap(dated -> dated.at().lastDay());
            return entries.stream()
                    .flatMap(entry -> entry.reading().stream())
                    .noneMatch(reading -> reading.period().lastDay().equals(baseline));
        }

        Case withOnly(List<EntryId> named) {
            return new Case(
                    measure,
                    entries.stream().filter(entry -> named.contains(entry.id())).toList(),
                    day,
                    policy);
        }

        Case with(Polarity polarity) {
            return new Case(Measure.builder().from(measure).polarity(polarity).build(), entries, day, policy);
        }
    }

    @Property
    void theUnitOfAmountsDoesNotMatter(@ForAll("cases") Case one, @ForAll @IntRange(min = 2, max = 1000) int factor) {
        Difference plain = one.difference();
        Difference scaled = one.times(factor).difference();
        assertSameAnswers(scaled, plain);
        assertThat(scaled.direction().change())
                .isEqualTo(plain.direction().change().map(change -> change.times(Ratio.of(factor))));
        assertThat(scaled.direction().slope())
                .isEqualTo(plain.direction().slope().map(slope -> slope.times(Ratio.of(factor))));
        assertThat(scaled.target()).isEqualTo(plain.target().map(target -> target.times(Ratio.of(factor))));
    }

    private static void assertSameAnswers(Difference one, Difference other) {
        assertThat(one.rating()).isEqualTo(other.rating());
        assertThat(one.notRated()).isEqualTo(other.notRated());
        assertThat(one.progress()).isEqualTo(other.progress());
        assertThat(one.noProgress()).isEqualTo(other.noProgress());
        assertThat(one.direction().way()).isEqualTo(other.direction().way());
        assertThat(one.direction().notGiven()).isEqualTo(other.direction().notGiven());
        assertThat(one.restsOn()).isEqualTo(other.restsOn());
        assertThat(one.gaps().stream().map(Gap::side))
                .isEqualTo(other.gaps().stream().map(Gap::side).toList());
        assertThat(one.gaps().stream().map(Gap::trend))
                .isEqualTo(other.gaps().stream().map(Gap::trend).toList());
        assertThat(one.gaps().stream().map(Gap::notGiven))
                .isEqualTo(other.gaps().stream().map(Gap::notGiven).toList());
    }

    /** What is so many above nought and should fall is as good as what is so many below and should rise. */
    @Property
    void aMirroredMeasureHasTheSameAnswers(@ForAll("cases") Case one) {
        Case higher = one.with(Polarity.HIGHER);
        Case lower = higher.times(-1).with(Polarity.LOWER);
        assertSameAnswers(lower.difference(), higher.difference());
        Case near = one.with(Polarity.NEAR_TARGET);
        assertSameAnswers(near.times(-1).difference(), near.difference());
    }

    @Property
    void whatIsRecordedLaterChangesNothing(@ForAll("cases") Case one, @ForAll("entries") List<Entry> later) {
        List<Entry> all = new ArrayList<>(one.entries());
        for (int i = 0; i < later.size(); i++) {
            all.add(Entry.builder()
                    .from(later.get(i))
                    .id(EntryId.of("later" + i))
                    .recorded(one.day().plusDays(1))
                    .corrects(
                            one.entries().isEmpty()
                                    ? Optional.empty()
                                    : Optional.of(one.entries().get(0).id()))
                    .build());
        }
        assertThat(new Case(one.measure(), all, one.day(), one.policy()).difference())
                .isEqualTo(one.difference());
    }

    @Property
    void progressIsNoughtAtTheBaselineAndOneAtTheTarget(
            @ForAll @IntRange(min = -500, max = 500) int baseline,
            @ForAll @IntRange(min = -500, max = 500) int target,
            @ForAll("judged") Polarity polarity) {
        Assume.that(baseline != target);
        assertThat(progress(baseline, target, baseline, polarity)).contains(Ratio.ZERO);
        assertThat(progress(baseline, target, target, polarity)).contains(Ratio.ONE);
        assertThat(progress(baseline, target, 2 * target - baseline, polarity)).contains(Ratio.of(2));
    }

    private static Optional<Ratio> progress(int baseline, int target, int reading, Polarity polarity) {
        return Difference.of(
                        MeasureCases.measure(
                                polarity.text() + " snapshot", "2024-03-31=" + baseline, "2025-03-31=" + target),
                        MeasureCases.record("2024-12-31=" + reading),
                        LocalDate.of(2025, 1, 31),
                        MeasurePolicy.standard())
                .progress();
    }

    /** What grows evenly stands in every month of the year as far as it does at the end. */
    @Property
    void evenGrowthIsAsFarEveryMonth(
            @ForAll @IntRange(min = 1, max = 12) int months,
            @ForAll @IntRange(min = 1, max = 500) int baseline,
            @ForAll @IntRange(min = 1, max = 500) int target,
            @ForAll @IntRange(min = 0, max = 500) int year,
            @ForAll("judged") Polarity polarity) {
        Difference atTheEnd = growing(12, baseline, target, year, polarity);
        Difference within = growing(months, baseline, target, year, polarity);
        assertThat(within.rating()).isEqualTo(atTheEnd.rating());
        assertThat(within.progress()).isEqualTo(atTheEnd.progress());
        assertThat(within.target()).contains(Ratio.of((long) target * months));
        assertThat(within.monthsOfYear()).isEqualTo(months == 12 ? Optional.empty() : Optional.of(months));
    }

    private static Difference growing(int months, int baseline, int target, int year, Polarity polarity) {
        YearMonth month = YearMonth.of(2024, 3).plusMonths(months);
        return Difference.of(
                MeasureCases.measure(
                        polarity.text() + " year-to-date accumulates",
                        "FY2023-24=" + 12 * baseline,
                        "FY2024-25=" + 12 * target),
                MeasureCases.record(month + "=" + months * year),
                LocalDate.of(2025, 5, 1),
                MeasureCases.policy("share-of-year"));
    }

    @Property
    void againstTheWholeYearItDoesNotMatterWhetherAFigureGrows(@ForAll("cases") Case one) {
        MeasurePolicy wholeYear = MeasureCases.policy("whole-year");
        Difference growing =
                new Case(accumulating(one.measure(), true), one.entries(), one.day(), wholeYear).difference();
        Difference steady =
                new Case(accumulating(one.measure(), false), one.entries(), one.day(), wholeYear).difference();
        assertThat(growing).isEqualTo(steady);
    }

    private static Measure accumulating(Measure measure, boolean accumulates) {
        return Measure.builder().from(measure).accumulates(accumulates).build();
    }

    /** Held back or not, all that does not rest on the figure stays; all that does is gone. */
    @Property
    void whatIsSuppressedLeavesNoTrace(@ForAll("cases") Case one) {
        Difference open = one.difference();
        Difference difference = one.withLatestSuppressed().difference();
        assertThat(difference.rating()).isEmpty();
        assertThat(difference.progress()).isEmpty();
        assertThat(difference.direction().way()).isEmpty();
        assertThat(difference.direction().change()).isEmpty();
        assertThat(difference.direction().slope()).isEmpty();
        assertThat(difference.oneChild()).isEmpty();
        assertThat(difference.reading().flatMap(Reading::numerator)).isEmpty();
        assertThat(difference.target()).isEqualTo(open.target());
    }

    /** Of an answer that is given nothing is left out. A baseline that a reading replaces would come back without it. */
    @Property
    void whoHasOnlyTheEntriesNamedGetsTheSameAnswers(
            @ForAll("cases") Case any, @ForAll("comparing") MeasurePolicy policy) {
        Case one = new Case(any.measure(), any.entries(), any.day(), policy);
        Assume.that(one.hasNoReadingForItsBaseline());
        Difference all = one.difference();
        Difference named = one.withOnly(all.restsOn()).difference();
        assertThat(named.reading()).isEqualTo(all.reading());
        assertThat(named.progress()).isEqualTo(all.progress());
        assertGiven(all.rating(), named.rating());
        assertGiven(all.direction().way(), named.direction().way());
        assertGiven(all.direction().change(), named.direction().change());
        assertGiven(all.direction().slope(), named.direction().slope());
        assertThat(named.gaps())
                .containsAll(
                        all.gaps().stream().filter(gap -> gap.gap().isPresent()).toList());
    }

    private static <T> void assertGiven(Optional<T> answer, Optional<T> same) {
        answer.ifPresent(given -> assertThat(same).contains(given));
    }

    @Property
    void aRatingOrAReasonButNeverBoth(@ForAll("cases") Case one) {
        Difference difference = one.difference();
        assertThat(difference.rating().isPresent())
                .isNotEqualTo(difference.notRated().isPresent());
        assertThat(difference.progress().isPresent())
                .isNotEqualTo(difference.noProgress().isPresent());
        Direction direction = difference.direction();
        assertThat(direction.way().isPresent())
                .isNotEqualTo(direction.notGiven().isPresent());
        assertThat(direction.change().isPresent()).isEqualTo(direction.way().isPresent());
        assertThat(difference.gaps())
                .allSatisfy(gap -> assertThat(gap.gap().isPresent())
                        .isNotEqualTo(gap.notGiven().isPresent()));
        assertThat(difference.restsOn()).doesNotHaveDuplicates();
    }

    @Property
    void aSlowCalculationFindsTheSame(@ForAll("cases") Case one) {
        SlowDifference slow = new SlowDifference(one);
        Difference difference = one.difference();
        assertThat(difference.target().map(Ratio::toString)).isEqualTo(slow.target());
        assertThat(difference.progress().map(Ratio::toString)).isEqualTo(slow.progress());
        assertThat(difference.rating().map(Object::toString)).isEqualTo(slow.rating());
        assertThat(difference.direction().way().map(Way::text)).isEqualTo(slow.way());
    }

    @Provide
    Arbitrary<Polarity> judged() {
        return Arbitraries.of(Polarity.HIGHER, Polarity.LOWER, Polarity.NEAR_TARGET);
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<MeasurePolicy> policies = Arbitraries.of(
                        "standard", "line", "no-amber", "no-answer", "final-only", "whole-year", "share-of-year")
                .map(MeasureCases::policy);
        Arbitrary<LocalDate> days =
                Arbitraries.integers().between(300, 1800).map(LocalDate.of(FIRST_YEAR, 1, 1)::plusDays);
        return Combinators.combine(measures(), entries(), days, policies).as(Case::new);
    }

    @Provide
    Arbitrary<MeasurePolicy> comparing() {
        return Arbitraries.of("standard", "havering", "since-earlier", "since-baseline", "year-before")
                .map(MeasureCases::policy);
    }

    private static Arbitrary<Measure> measures() {
        return Combinators.combine(
                        Arbitraries.of(Polarity.class),
                        Arbitraries.of(PeriodKind.SNAPSHOT, PeriodKind.YEAR_TO_DATE, PeriodKind.QUARTER),
                        dated().optional(0.8),
                        dated().list().uniqueElements(DatedFigure::at).ofMaxSize(3),
                        Arbitraries.of(true, false))
                .as((polarity, period, baseline, targets, accumulates) -> Measure.builder()
                        .id(MeasureCases.ID)
                        .title("Watched")
                        .unit(Unit.PERCENT)
                        .polarity(polarity)
                        .period(period)
                        .accumulates(accumulates)
                        .baseline(baseline)
                        .targets(targets)
                        .build());
    }

    private static Arbitrary<DatedFigure> dated() {
        return Combinators.combine(quarters(), figures()).as(DatedFigure::of);
    }

    private static Arbitrary<Timescale> quarters() {
        return Combinators.combine(
                        Arbitraries.integers().between(FIRST_YEAR, FIRST_YEAR + 3),
                        Arbitraries.integers().between(1, 4))
                .as(Timescale::quarter);
    }

    private static Arbitrary<Figure> figures() {
        Arbitrary<Figure> amounts =
                Arbitraries.integers().between(0, 60).map(halves -> Figure.of(BigDecimal.valueOf(halves * 5L, 1)));
        return Arbitraries.frequencyOf(Tuple.of(8, amounts), Tuple.of(1, Arbitraries.of(Figure.Symbol.class)));
    }

    @Provide
    Arbitrary<List<Entry>> entries() {
        Arbitrary<Reading> readings = Combinators.combine(
                        quarters(),
                        figures(),
                        Arbitraries.integers().between(7, 30).optional(0.5),
                        Arbitraries.of(true, false, false))
                .as((period, figure, denominator, provisional) -> Reading.builder()
                        .period(period)
                        .figure(figure)
                        .denominator(denominator)
                        .provisional(provisional)
                        .build());
        Arbitrary<List<Reading>> own =
                readings.list().uniqueElements(Reading::period).ofMaxSize(6);
        Arbitrary<List<DatedFigure>> others = dated().list().ofMaxSize(3);
        return Combinators.combine(own, others).as(DifferenceProperties::entries);
    }

    private static List<Entry> entries(List<Reading> own, List<DatedFigure> others) {
        List<Entry> entries = new ArrayList<>();
        own.forEach(reading -> entries.add(MeasureCases.told("r" + entries.size(), reading)));
        IntStream.range(0, others.size()).forEach(i -> entries.add(theirs(i, others.get(i))));
        return entries;
    }

    private static Entry theirs(int number, DatedFigure figure) {
        return MeasureCases.told("o" + number, figure.at())
                .comparator(ComparatorFigure.builder()
                        .whose("England")
                        .period(figure.at())
                        .figure(figure.figure())
                        .build())
                .build();
    }
}
