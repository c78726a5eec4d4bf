package org.carestrategy.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.carestrategy.base.InvalidAttributeException;
import org.carestrategy.record.Rating;
import org.carestrategy.strategy.PeriodKind;
import org.carestrategy.value.Ratio;
import org.junit.jupiter.api.Test;

class AssessmentPolicyTest {
    @Test
    void policyWithoutAWordOfItsOwnIsTheStandardOneByAnotherName() {
        assertThat(AssessmentPolicy.named("standard").build()).isEqualTo(AssessmentPolicy.standard());
        assertThat(DeliveryPolicy.named("standard").build()).isEqualTo(DeliveryPolicy.standard());
        assertThat(MeasurePolicy.named("standard").build()).isEqualTo(MeasurePolicy.standard());
        assertThat(AssessmentPolicy.named("x").build()).isNotEqualTo(AssessmentPolicy.standard());
    }

    @Test
    void ratingOfOneStateIsReplacedAndTheOthersStay() {
        DeliveryPolicy blue = DeliveryPolicy.standard().withRating(DeliveryState.COMPLETED, Rating.BLUE);

        assertThat(blue.ratings())
                .hasSameSizeAs(DeliveryPolicy.standard().ratings())
                .containsEntry(DeliveryState.COMPLETED, Rating.BLUE)
                .containsEntry(DeliveryState.OVERDUE, Rating.RED);
        assertThat(blue.withRating(DeliveryState.COMPLETED, Rating.GREEN)).isEqualTo(DeliveryPolicy.standard());
    }

    @Test
    void stateThatWasNotRatedCanBe() {
        assertThat(DeliveryPolicy.standard()
                        .withRating(DeliveryState.STALE, Rating.RED)
                        .ratings())
                .containsEntry(DeliveryState.STALE, Rating.RED)
                .hasSize(9);
        assertThat(DeliveryPolicy.named("none")
                        .ratings(Map.of())
                        .build()
                        .withRating(DeliveryState.STALE, Rating.RED)
                        .ratings())
                .hasSize(1);
    }

    @Test
    void builderFilledFromAPolicyIsThatPolicyAndNotAMixtureWithTheStandardOne() {
        DeliveryPolicy delivery = DeliveryPolicy.named("north")
                .ratings(Map.of(DeliveryState.OVERDUE, Rating.of("black")))
                .leftOut(Set.of(DeliveryState.IDEA))
                .correctiveActionFor(Set.of(Rating.of("black")))
                .build();
        MeasurePolicy difference = MeasurePolicy.named("north")
                .againstYearBefore(List.of(PeriodKind.QUARTER))
                .build();

        assertThat(DeliveryPolicy.named("x").from(delivery).build()).isEqualTo(delivery);
        assertThat(MeasurePolicy.named("x").from(difference).build()).isEqualTo(difference);
        assertThat(DeliveryPolicy.named("x").from(DeliveryPolicy.standard()).build())
                .isEqualTo(DeliveryPolicy.standard());
        assertThat(MeasurePolicy.named("x").from(MeasurePolicy.standard()).build())
                .isEqualTo(MeasurePolicy.standard());
    }

    @Test
    void whatIsPutIntoAListOrMapStandsInThePlaceOfTheStandardOne() {
        DeliveryPolicy policy = DeliveryPolicy.named("north")
                .putRatings(DeliveryState.COMPLETED, Rating.BLUE)
                .addLeftOut(DeliveryState.IDEA)
                .addCorrectiveActionFor(Rating.AMBER)
                .build();

        assertThat(policy.ratings()).containsExactly(Map.entry(DeliveryState.COMPLETED, Rating.BLUE));
        assertThat(policy.leftOut()).containsExactly(DeliveryState.IDEA);
        assertThat(policy.correctiveActionFor()).containsExactly(Rating.AMBER);
        assertThat(MeasurePolicy.named("north")
                        .addAgainstYearBefore(PeriodKind.QUARTER)
                        .build()
                        .againstYearBefore())
                .containsExactly(PeriodKind.QUARTER);
    }

    @Test
    void unnamedPartsGetTheNameOfTheWhole() {
        AssessmentPolicy policy = AssessmentPolicy.named("northbeck")
                .delivery(DeliveryPolicy.named("unnamed").staleAfter(1).build())
                .difference(MeasurePolicy.named("unnamed").staleAfter(1).build())
                .build();

        assertThat(policy.delivery())
                .isEqualTo(DeliveryPolicy.named("northbeck").staleAfter(1).build());
        assertThat(policy.difference())
                .isEqualTo(MeasurePolicy.named("northbeck").staleAfter(1).build());
    }

    @Test
    void wholeThatIsCalledUnnamedKeepsItsName() {
        AssessmentPolicy policy = AssessmentPolicy.named("unnamed")
                .delivery(DeliveryPolicy.named("unnamed").build())
                .build();

        assertThat(policy.delivery().name()).isEqualTo("unnamed");
    }

    @Test
    void timesBeyondAllReasonAreRefused() {
        assertThat(DeliveryPolicy.named("x").staleAfter(999).build().staleAfter())
                .isEqualTo(999);
        assertThatThrownBy(() -> DeliveryPolicy.named("x").staleAfter(1000).build())
                .isInstanceOf(InvalidAttributeException.class)
                .hasMessage("staleAfter: must be 0 to 999, was 1000");
        assertThatThrownBy(() -> DeliveryPolicy.named("x").staleAfter(-1).build())
                .isInstanceOf(InvalidAttributeException.class);
    }

    @Test
    void aPolicyNeedsANameAndVoicesAMonthAtLeast() {
        assertThat(AssessmentPolicy.named("x").voiceMonths(1).build().voiceMonths())
                .contains(1);
        assertThatThrownBy(() -> AssessmentPolicy.named("x").voiceMonths(0).build())
                .isInstanceOf(InvalidAttributeException.class)
                .hasMessage("voiceMonths: must be 1 or more, was 0");
        assertThatThrownBy(() -> AssessmentPolicy.named(" ").build())
                .isInstanceOf(InvalidAttributeException.class)
                .hasMessage("name: must not be blank, was ' '");
        assertThatThrownBy(() -> DeliveryPolicy.named("").build())
                .isInstanceOf(InvalidAttributeException.class)
                .hasMessage("name: must not be blank, was ''");
    }

    @Test
    void whatMayFallShortIsFromNoughtToAHundredPoints() {
        assertThat(DeliveryPolicy.named("x").behindBy(Ratio.ZERO).build().behindBy())
                .isEqualTo(Ratio.ZERO);
        assertThat(DeliveryPolicy.named("x").behindBy(Ratio.of(100)).build().behindBy())
                .isEqualTo(Ratio.of(100));
        assertThatThrownBy(
                        () -> DeliveryPolicy.named("x").behindBy(Ratio.of(-1)).build())
                .isInstanceOf(InvalidAttributeException.class)
                .hasMessage("behindBy: must be from 0 to 100, was -1");
        assertThatThrownBy(() ->
                        DeliveryPolicy.named("x").behindBy(Ratio.of(201, 2)).build())
                .isInstanceOf(InvalidAttributeException.class)
                .hasMessage("behindBy: must be from 0 to 100, was 201/2");
        assertThat(DeliveryPolicy.named("x").staleAfter(0).build().staleAfter()).isZero();
    }

    @Test
    void statesCanGoWithoutRatingAndTheOthersKeepTheirs() {
        assertThat(DeliveryPolicy.standard()
                        .withoutRating(DeliveryState.COMPLETED, DeliveryState.ON_HOLD, DeliveryState.STALE)
                        .ratings())
                .isEqualTo(Map.of(
                        DeliveryState.COMPLETED_LATE, Rating.GREEN,
                        DeliveryState.OVERDUE, Rating.RED,
                        DeliveryState.BEHIND, Rating.AMBER,
                        DeliveryState.RE_DATED, Rating.AMBER,
                        DeliveryState.CONTINUOUS, Rating.GREEN,
                        DeliveryState.ON_TRACK, Rating.GREEN));
    }

    @Test
    void aLegendHasEachRatingOnceAndSaysWhichIsBetter() {
        Legend legend = Legend.of(Rating.RED, Rating.GREEN);
        assertThat(legend.isBetter(Rating.GREEN, Rating.RED)).isTrue();
        assertThat(legend.isBetter(Rating.RED, Rating.GREEN)).isFalse();
        assertThat(legend.isBetter(Rating.RED, Rating.RED)).isFalse();
        assertThat(legend.isBetter(Rating.GREEN, Rating.AMBER)).isFalse();
        assertThat(legend.isBetter(Rating.AMBER, Rating.RED)).isFalse();
        assertThat(Legend.fromJson(List.of(Rating.RED, Rating.GREEN))).isEqualTo(legend);
        assertThatThrownBy(Legend::of)
                .isInstanceOf(InvalidAttributeException.class)
                .hasMessage("legend: must have a rating, was []");
        assertThatThrownBy(() -> Legend.of(Rating.RED, Rating.GREEN, Rating.RED))
                .isInstanceOf(InvalidAttributeException.class)
                .hasMessage("legend: must have each rating once, was [red, green, red]");
    }

    @Test
    void aLegendHasTheRatingsThatAreCalculated() {
        assertThatThrownBy(() -> AssessmentPolicy.named("x")
                        .legend(Legend.of(Rating.AMBER, Rating.GREEN))
                        .build())
                .isInstanceOf(InvalidAttributeException.class)
                .hasMessage("legend: must have red, amber and green, was [amber, green]");
    }
}
