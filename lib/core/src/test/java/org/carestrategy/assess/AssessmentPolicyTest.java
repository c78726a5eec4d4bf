package org.carestrategy.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.carestrategy.base.InvalidAttributeException;
import org.carestrategy.record.Rating;
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
