package org.carestrategy.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.carestrategy.base.InvalidAttributeException;
import org.carestrategy.record.Rating;
import org.carestrategy.strategy.PeriodKind;
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
}
