package org.carestrategy.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.carestrategy.record.Rating;
import org.carestrategy.value.Ratio;

/** What holds of roll-ups, each law with the methods for which it does. */
class RollUpProperties {
    private static final List<Rating> WORST_FIRST = Legend.standard().worstFirst();

    private static Summary by(RollUp rollUp, List<Item> items) {
        return rollUp.of(Tally.of(items), Legend.standard());
    }

    private static List<Ratio> values(List<Item> items) {
        return items.stream()
                .filter(item -> !item.leftOut() && item.weight().signum() > 0)
                .flatMap(item -> item.come().stream())
                .toList();
    }

    private static Item with(Item item, Optional<Ratio> come, Ratio weight) {
        return new Item(
                item.rating(),
                item.notRated(),
                item.way(),
                item.stage(),
                item.state(),
                item.leftOut(),
                come,
                item.complete(),
                weight);
    }

    /** Mean: between the least and the greatest that has weight; with nought for what is missing, nought among them. */
    @Property
    void theMeanIsWithinItsBounds(@ForAll("items") List<Item> items, @ForAll Missing missing) {
        List<Ratio> values = new ArrayList<>(values(items));
        if (missing == Missing.ZERO) {
            values.add(Ratio.ZERO);
        }
        by(RollUp.mean(missing), items)
                .score()
                .ifPresent(mean -> assertThat(mean).isBetween(Collections.min(values), Collections.max(values)));
    }

    /** Share complete: between nothing and all. */
    @Property
    void theShareIsWithinItsBounds(@ForAll("items") List<Item> items, @ForAll Missing missing) {
        by(RollUp.shareComplete(missing), items)
                .score()
                .ifPresent(share -> assertThat(share).isBetween(Ratio.ZERO, Ratio.ONE));
    }

    /** Mean: what each brings, by the weight of all, adds up to it. */
    @Property
    void contributionsAddUpToTheMean(@ForAll("items") List<Item> items) {
        Ratio whole = Tally.of(items).progress().weight();
        by(RollUp.mean(Missing.LEFT_OUT), items)
                .score()
                .ifPresent(mean -> assertThat(items.stream()
                                .filter(item -> !item.leftOut() && item.come().isPresent())
                                .map(item -> item.weight()
                                        .times(item.come().orElseThrow())
                                        .dividedBy(whole))
                                .reduce(Ratio.ZERO, Ratio::plus))
                        .isEqualTo(mean));
    }

    /** All methods: rating, reason and score. */
    @Property
    void onlyTheProportionsOfWeightsCount(
            @ForAll("items") List<Item> items, @ForAll("rollUps") RollUp rollUp, @ForAll("above0") Ratio times) {
        Summary scaled = by(
                rollUp,
                items.stream()
                        .map(item -> with(item, item.come(), item.weight().times(times)))
                        .toList());
        Summary summary = by(rollUp, items);
        assertThat(scaled.rating()).isEqualTo(summary.rating());
        assertThat(scaled.notRated()).isEqualTo(summary.notRated());
        assertThat(scaled.score()).isEqualTo(summary.score());
    }

    /** All methods: what is left out changes N, what is left out and why, and nothing that is made of the rest. */
    @Property
    void whatIsLeftOutChangesNoAnswer(
            @ForAll("items") List<Item> items, @ForAll("rollUps") RollUp rollUp, @ForAll("out") List<Item> out) {
        List<Item> more = Stream.concat(items.stream(), out.stream()).toList();
        Summary without = by(rollUp, items);
        Summary with = by(rollUp, more);
        assertThat(with.rating()).isEqualTo(without.rating());
        assertThat(with.score()).isEqualTo(without.score());
        if (without.tally().of() != 1 && with.tally().of() != 1 && with.tally().counting() != 1) {
            assertThat(with.notRated()).isEqualTo(without.notRated());
        }
        Tally tally = with.tally();
        assertThat(tally.counting()).isEqualTo(without.tally().counting());
        assertThat(tally.leftOut()).isEqualTo(without.tally().leftOut() + out.size());
        assertThat(tally.ratings()).isEqualTo(without.tally().ratings());
        assertThat(tally.progress()).isEqualTo(without.tally().progress());
        assertThat(tally.completion()).isEqualTo(without.tally().completion());
    }

    /** All methods: the answer on the whole follows from the tallies of parts, in any order and grouping. */
    @Property
    void theAnswerOnTheWholeIsThatOnTheSumOfItsParts(
            @ForAll("manyItems") List<List<Item>> parts, @ForAll("rollUps") RollUp rollUp, @ForAll Random random) {
        List<Tally> tallies = new ArrayList<>(parts.stream().map(Tally::of).toList());
        Collections.shuffle(tallies, random);
        Tally whole = Tally.of(parts.stream().flatMap(List::stream).toList());
        Tally sum = Tally.sum(tallies);
        assertThat(sum).isEqualTo(whole);
        assertThat(rollUp.of(sum, Legend.standard())).isEqualTo(rollUp.of(whole, Legend.standard()));
    }

    /** Worst, with any tolerated share and whatever is missing: if one gets worse the answer does not get better. */
    @Property
    void theWorstIsNotBetterIfOneGetsWorse(
            @ForAll("ratings") List<Optional<Rating>> ratings,
            @ForAll("tolerated") Ratio tolerated,
            @ForAll Missing missing,
            @ForAll Random random) {
        int at = random.nextInt(ratings.size());
        List<Optional<Rating>> worse = new ArrayList<>(ratings);
        worse.set(at, ratings.get(at).map(rating -> worse(rating, random)));
        RollUp rollUp = RollUp.by(RollUpMethod.WORST)
                .tolerated(tolerated)
                .missing(missing)
                .build();
        Optional<Rating> before = by(rollUp, rated(ratings)).rating();
        Optional<Rating> after = by(rollUp, rated(worse)).rating();
        assertThat(after.isPresent()).isEqualTo(before.isPresent());
        before.ifPresent(was ->
                assertThat(Legend.standard().isBetter(after.orElseThrow(), was)).isFalse());
    }

    private static Rating worse(Rating rating, Random random) {
        return WORST_FIRST.get(random.nextInt(WORST_FIRST.indexOf(rating) + 1));
    }

    private static List<Item> rated(List<Optional<Rating>> ratings) {
        return ratings.stream().map(RollUpCases::rated).toList();
    }

    /** Worst: no more than the tolerated share is worse than the answer, and more than it is as bad or worse. */
    @Property
    void noMoreThanTheToleratedShareIsWorseThanTheWorst(
            @ForAll("ratings") List<Optional<Rating>> ratings, @ForAll("tolerated") Ratio tolerated) {
        List<Rating> known = ratings.stream().flatMap(Optional::stream).toList();
        by(RollUp.worst(tolerated), rated(ratings)).rating().ifPresent(worst -> {
            long less = known.stream()
                    .filter(rating -> Legend.standard().isBetter(worst, rating))
                    .count();
            long same = known.stream().filter(worst::equals).count();
            assertThat(Ratio.of(less, known.size())).isLessThanOrEqualTo(tolerated);
            assertThat(Ratio.of(less + same, known.size())).isGreaterThan(tolerated);
        });
    }

    /** Mean: if one comes less far the mean does not grow, whatever is missing. */
    @Property
    void theMeanDoesNotGrowIfOneComesLessFar(
            @ForAll("items") List<Item> items, @ForAll Missing missing, @ForAll("above0") Ratio less) {
        List<Item> behind = items.stream()
                .map(item -> with(item, item.come().map(come -> come.minus(less)), item.weight()))
                .toList();
        Optional<Ratio> before = by(RollUp.mean(missing), items).score();
        Optional<Ratio> after = by(RollUp.mean(missing), behind).score();
        assertThat(after.isPresent()).isEqualTo(before.isPresent());
        before.ifPresent(was -> assertThat(after.orElseThrow()).isLessThanOrEqualTo(was));
    }

    /** Worst and counts look at ratings only: how far things have come and what they weigh is nothing to them. */
    @Property
    void theWorstAndCountsDoNotLookAtHowFarThingsHaveCome(
            @ForAll("items") List<Item> items, @ForAll("above0") Ratio other) {
        List<Item> others = items.stream()
                .map(item -> with(item, Optional.of(other), other))
                .toList();
        for (RollUp rollUp : List.of(RollUp.counts(), RollUp.worst())) {
            assertThat(by(rollUp, others).rating()).isEqualTo(by(rollUp, items).rating());
            assertThat(by(rollUp, others).score()).isEmpty();
        }
    }

    @Provide
    Arbitrary<List<Item>> items() {
        return Items.arbitrary().list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<List<List<Item>>> manyItems() {
        return items().list().ofMaxSize(5);
    }

    @Provide
    Arbitrary<List<Item>> out() {
        return Items.arbitrary()
                .map(item -> RollUpCases.leftOut(item.come(), item.weight()))
                .list()
                .ofMaxSize(3);
    }

    @Provide
    Arbitrary<RollUp> rollUps() {
        return Combinators.combine(Arbitraries.of(RollUpMethod.class), Arbitraries.of(Missing.class), tolerated())
                .as((method, missing, tolerated) -> RollUp.by(method)
                        .missing(missing)
                        .tolerated(tolerated)
                        .green(Ratio.of(9, 10))
                        .amber(Ratio.of(1, 2))
                        .build());
    }

    @Provide
    Arbitrary<List<Optional<Rating>>> ratings() {
        return Arbitraries.of(WORST_FIRST).optional(0.8).list().ofMinSize(1).ofMaxSize(12);
    }

    @Provide
    Arbitrary<Ratio> tolerated() {
        return Arbitraries.integers().between(0, 9).map(tenths -> Ratio.of(tenths, 10));
    }

    @Provide
    Arbitrary<Ratio> above0() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 50),
                        Arbitraries.integers().between(1, 50))
                .as((above, below) -> Ratio.of(above, below));
    }
}
