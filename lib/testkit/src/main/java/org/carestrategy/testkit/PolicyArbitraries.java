package org.carestrategy.testkit;

import static org.carestrategy.testkit.ValueArbitraries.flags;
import static org.carestrategy.testkit.ValueArbitraries.texts;
import static org.carestrategy.testkit.ValueArbitraries.words;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.carestrategy.assess.AssessmentPolicy;
import org.carestrategy.assess.DeliveryPolicy;
import org.carestrategy.assess.DeliveryState;
import org.carestrategy.assess.ExpectedRule;
import org.carestrategy.assess.InYearTarget;
import org.carestrategy.assess.Legend;
import org.carestrategy.assess.Margin;
import org.carestrategy.assess.MarginKind;
import org.carestrategy.assess.MeasurePolicy;
import org.carestrategy.assess.Missing;
import org.carestrategy.assess.RatingBasis;
import org.carestrategy.assess.RollUp;
import org.carestrategy.assess.RollUpMethod;
import org.carestrategy.assess.Since;
import org.carestrategy.assess.TargetAtBaseline;
import org.carestrategy.assess.TargetRule;
import org.carestrategy.record.Rating;
import org.carestrategy.strategy.PeriodKind;
import org.carestrategy.value.Frequency;
import org.carestrategy.value.Link;
import org.carestrategy.value.Ratio;

/** Generates policies of assessment and their parts. */
final class PolicyArbitraries {
    private static final int TENTHS = 10;

    private final List<Link> weighable;
    private final Arbitrary<Frequency> frequencies;

    PolicyArbitraries(Names names, Arbitrary<Frequency> frequencies) {
        this.weighable = Names.links(names.actions(), names.measures());
        this.frequencies = frequencies;
    }

    Arbitrary<AssessmentPolicy> policies() {
        return Builders.withBuilder(() -> AssessmentPolicy.named("standard"))
                .use(texts())
                .in(AssessmentPolicy.Builder::name)
                .use(legends())
                .in(AssessmentPolicy.Builder::legend)
                .use(deliveryPolicies())
                .in(AssessmentPolicy.Builder::delivery)
                .use(rollUps())
                .in(AssessmentPolicy.Builder::deliveryRollUp)
                .use(measurePolicies())
                .in(AssessmentPolicy.Builder::difference)
                .use(rollUps())
                .in(AssessmentPolicy.Builder::differenceRollUp)
                .use(Arbitraries.integers().between(1, 60).optional())
                .in((policy, months) -> policy.voiceMonths(months))
                .build(AssessmentPolicy.Builder::build);
    }

    private static Arbitrary<Rating> ratings() {
        return words(Rating::of, "red", "amber", "green", "blue", "grey");
    }

    private static Arbitrary<Legend> legends() {
        return Arbitraries.shuffle(Rating.RED, Rating.AMBER, Rating.GREEN, Rating.BLUE)
                .map(Legend::new);
    }

    Arbitrary<DeliveryPolicy> deliveryPolicies() {
        return Builders.withBuilder(() -> DeliveryPolicy.named("standard"))
                .use(texts())
                .in(DeliveryPolicy.Builder::name)
                .use(Arbitraries.of(RatingBasis.class))
                .in(DeliveryPolicy.Builder::basis)
                .use(Arbitraries.maps(Arbitraries.of(DeliveryState.class), ratings()))
                .in((policy, ratings) -> policy.ratings(ratings))
                .use(Arbitraries.of(DeliveryState.class).set().ofMaxSize(4))
                .in((policy, states) -> policy.leftOut(states))
                .use(Arbitraries.of(ExpectedRule.class))
                .in(DeliveryPolicy.Builder::expected)
                .use(fractions(0, 100))
                .in(DeliveryPolicy.Builder::behindBy)
                .use(frequencies)
                .in(DeliveryPolicy.Builder::updates)
                .use(Arbitraries.integers().between(0, 4))
                .in(DeliveryPolicy.Builder::staleAfter)
                .use(ratings().set().ofMaxSize(2))
                .in((policy, ratings) -> policy.correctiveActionFor(ratings))
                .build(DeliveryPolicy.Builder::build);
    }

    Arbitrary<MeasurePolicy> measurePolicies() {
        return Builders.withBuilder(() -> MeasurePolicy.named("standard"))
                .use(texts())
                .in(MeasurePolicy.Builder::name)
                .use(flags())
                .in(MeasurePolicy.Builder::byJudgement)
                .use(Arbitraries.of(TargetRule.class))
                .in(MeasurePolicy.Builder::targets)
                .use(Arbitraries.of(InYearTarget.class))
                .in(MeasurePolicy.Builder::inYear)
                .use(Arbitraries.of(TargetAtBaseline.class))
                .in(MeasurePolicy.Builder::targetAtBaseline)
                .use(marginsButFloor())
                .in(MeasurePolicy.Builder::green)
                .use(Arbitraries.oneOf(List.of(marginsButFloor(), Arbitraries.of(Margin.floor()))))
                .in(MeasurePolicy.Builder::amber)
                .use(Arbitraries.of(Since.class).optional())
                .in((policy, since) -> policy.amberIfImprovedSince(since))
                .use(marginsButFloor())
                .in(MeasurePolicy.Builder::nearTarget)
                .use(marginsButFloor())
                .in(MeasurePolicy.Builder::deadBand)
                .use(words(PeriodKind::of, "quarter", "year-to-date").list().ofMaxSize(2))
                .in((policy, kinds) -> policy.againstYearBefore(kinds))
                .use(Arbitraries.integers().between(1, 60))
                .in(MeasurePolicy.Builder::slopeMonths)
                .use(Arbitraries.integers().between(0, 20))
                .in(MeasurePolicy.Builder::leastDenominator)
                .use(flags())
                .in(MeasurePolicy.Builder::finalOnly)
                .use(Arbitraries.integers().between(0, 4))
                .in(MeasurePolicy.Builder::staleAfter)
                .build(MeasurePolicy.Builder::build);
    }

    private static Arbitrary<Margin> marginsButFloor() {
        Arbitrary<Margin> sized = Combinators.combine(
                        Arbitraries.of(MarginKind.PERCENT, MarginKind.POINTS, MarginKind.ABSOLUTE), fractions(0, 20))
                .as(Margin::of);
        return Arbitraries.oneOf(List.of(sized, Arbitraries.of(Margin.none())));
    }

    Arbitrary<RollUp> rollUps() {
        return Builders.withBuilder(() -> RollUp.by(RollUpMethod.COUNTS))
                .use(Arbitraries.of(RollUpMethod.class))
                .in(RollUp.Builder::method)
                .use(Arbitraries.of(Missing.class))
                .in(RollUp.Builder::missing)
                .use(fractions(0, 1).filter(share -> share.compareTo(Ratio.ONE) < 0))
                .in(RollUp.Builder::tolerated)
                .use(Arbitraries.maps(Arbitraries.of(weighable), fractions(0, 3))
                        .ofMaxSize(4))
                .in((rollUp, weights) -> rollUp.weights(weights))
                .use(Combinators.combine(fractions(1, 2), fractions(0, 1))
                        .as(List::of)
                        .optional())
                .in(PolicyArbitraries::withBounds)
                .build(RollUp.Builder::build);
    }

    private static RollUp.Builder withBounds(RollUp.Builder rollUp, Optional<List<Ratio>> bounds) {
        bounds.ifPresent(both -> rollUp.green(both.get(0)));
        bounds.filter(both -> both.get(1).compareTo(both.get(0)) < 0).ifPresent(both -> rollUp.amber(both.get(1)));
        return rollUp;
    }

    /** Tenths, both bounds included. */
    private static Arbitrary<Ratio> fractions(int least, int most) {
        return Arbitraries.integers().between(least * TENTHS, most * TENTHS).map(tenths -> Ratio.of(tenths, TENTHS));
    }
}
