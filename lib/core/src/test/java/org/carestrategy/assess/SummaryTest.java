package org.carestrategy.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carestrategy.base.InvalidAttributeException;
import org.carestrategy.record.Rating;
import org.carestrategy.record.Stage;
import org.carestrategy.value.ActionId;
import org.carestrategy.value.Link;
import org.carestrategy.value.Ratio;
import org.junit.jupiter.api.Test;

/** Tallies, what roll-ups make of them, and how that is told. */
class SummaryTest {
    private static List<String> why(String rollUp, String items) {
        return RollUpCases.rollUp(rollUp).of(Tally.of(RollUpCases.items(items)), Legend.standard()).why().stream()
                .map(Reason::message)
                .toList();
    }

    @Test
    void whatWasCountedAndWhatBecameOfItIsTold() {
        assertThat(why("counts", "2x1=green 1/2=amber none"))
                .containsExactly(
                        "3 of 4 rated: 1 amber, 2 green",
                        "1 of 4 not rated: 1 no-update",
                        "no rating of the whole: counted-only");
        assertThat(why("mean green:9/10 amber:1/2", "1=green 1/2=amber"))
                .containsExactly("2 of 2 rated: 1 amber, 1 green", "the score is 0.75", "taken together amber");
        assertThat(why("mean", "none out"))
                .containsExactly("2 of 2 not rated: 1 no-update, 1 withdrawn", "no rating of the whole: none-known");
        assertThat(RollUp.counts().of(Tally.none(), Legend.standard()).why())
                .extracting(Reason::code)
                .containsExactly("no-rating");
    }

    @Test
    void aMeanOfThirdsIsToldAsAFraction() {
        assertThat(why("mean", "1 2x0")).contains("the score is 1/3");
    }

    @Test
    void ofWhatHasNoWeightNothingIsKnownButNothingIsMissingEither() {
        assertThat(why("mean no-answer", "2x1*0")).contains("no rating of the whole: none-known");
        assertThat(why("mean no-answer", "1 none")).contains("no rating of the whole: some-missing");
    }

    /** Two actions: one completed and left out, one of weight 3 half done. */
    @Test
    void whatIsLeftOutIsCountedButNotWeighed() {
        Item done = new Item(
                Optional.of(Rating.GREEN),
                Optional.empty(),
                Optional.of(Way.IMPROVING),
                Optional.of(Stage.COMPLETED),
                Optional.of(DeliveryState.COMPLETED),
                true,
                Optional.of(Ratio.ONE),
                Optional.of(true),
                Ratio.ONE);
        Item begun = new Item(
                Optional.empty(),
                Optional.of(NotRated.NO_CLAIM),
                Optional.of(Way.IMPROVING),
                Optional.of(Stage.IN_PROGRESS),
                Optional.of(DeliveryState.ON_TRACK),
                false,
                Optional.of(Ratio.of(1, 2)),
                Optional.of(false),
                Ratio.of(3));
        Tally tally = Tally.of(List.of(done, begun));
        assertThat(List.of(tally.of(), tally.leftOut(), tally.counting(), tally.rated()))
                .containsExactly(2, 1, 1, 1);
        assertThat(tally.at(Rating.GREEN)).isEqualTo(1);
        assertThat(tally.at(Rating.RED)).isZero();
        assertThat(tally.at(Stage.COMPLETED)).isEqualTo(1);
        assertThat(tally.at(Stage.WITHDRAWN)).isZero();
        assertThat(tally.in(DeliveryState.ON_TRACK)).isEqualTo(1);
        assertThat(tally.in(DeliveryState.OVERDUE)).isZero();
        assertThat(tally.ways()).isEqualTo(Map.of(Way.IMPROVING, 2));
        assertThat(tally.notRated()).isEqualTo(Map.of(NotRated.NO_CLAIM, 1));
        assertThat(tally.progress()).isEqualTo(Weighed.of(1, 0, Ratio.of(3), Ratio.ZERO, Ratio.of(3, 2)));
        assertThat(tally.completion()).isEqualTo(Weighed.of(1, 0, Ratio.of(3), Ratio.ZERO, Ratio.ZERO));
        assertThat(tally.plus(tally).states()).isEqualTo(Map.of(DeliveryState.COMPLETED, 2, DeliveryState.ON_TRACK, 2));
        assertThat(List.of(tally.plus(tally).of(), tally.plus(tally).leftOut())).containsExactly(4, 2);
        assertThat(Tally.sum(List.of(tally, tally))).isEqualTo(tally.plus(tally));
        assertThat(tally.plus(Tally.none())).isEqualTo(tally);
    }

    @Test
    void countsBelowNoughtAreRefused() {
        assertThatThrownBy(() -> tally().of(-1).build())
                .isInstanceOf(InvalidAttributeException.class)
                .hasMessage("of: must be 0 or more, was -1");
        assertThatThrownBy(() -> tally().leftOut(-1).build()).hasMessage("leftOut: must be 0 or more, was -1");
        assertThatThrownBy(() -> tally().putRatings(Rating.RED, -1).build())
                .hasMessage("ratings: must be 0 or more, was -1");
        assertThatThrownBy(() -> tally().putNotRated(NotRated.AHEAD, -1).build())
                .hasMessage("notRated: must be 0 or more, was -1");
        assertThatThrownBy(() -> tally().putWays(Way.STEADY, -1).build()).hasMessage("ways: must be 0 or more, was -1");
        assertThatThrownBy(() -> tally().putStages(Stage.ON_HOLD, -1).build())
                .hasMessage("stages: must be 0 or more, was -1");
        assertThatThrownBy(() -> tally().putStates(DeliveryState.STALE, -1).build())
                .hasMessage("states: must be 0 or more, was -1");
        assertThatThrownBy(() -> Weighed.of(-1, 0, Ratio.ZERO, Ratio.ZERO, Ratio.ZERO))
                .isInstanceOf(InvalidAttributeException.class)
                .hasMessage("known: must be 0 or more, was -1");
        assertThatThrownBy(() -> Weighed.of(0, -1, Ratio.ZERO, Ratio.ZERO, Ratio.ZERO))
                .hasMessage("missing: must be 0 or more, was -1");
        assertThatThrownBy(() -> new Heard.Builder().parts(-1).spokenOf(0).build())
                .isInstanceOf(InvalidAttributeException.class)
                .hasMessage("parts: must be 0 or more, was -1");
        assertThatThrownBy(() -> new Heard.Builder().parts(0).spokenOf(-1).build())
                .hasMessage("spokenOf: must be 0 or more, was -1");
    }

    private static Tally.Builder tally() {
        Tally.Builder none = new Tally.Builder();
        none.from(Tally.none());
        return none;
    }

    @Test
    void nothingWeighedHasNoMeanAndAddsNothing() {
        assertThat(Weighed.nothing().mean(Missing.LEFT_OUT)).isEmpty();
        Weighed half = Weighed.of(1, 1, Ratio.of(2), Ratio.of(2), Ratio.ONE);
        assertThat(half.plus(Weighed.nothing())).isEqualTo(half);
        assertThat(half.plus(half)).isEqualTo(Weighed.of(2, 2, Ratio.of(4), Ratio.of(4), Ratio.of(2)));
        assertThat(half.mean(Missing.LEFT_OUT)).contains(Ratio.of(1, 2));
        assertThat(half.mean(Missing.ZERO)).contains(Ratio.of(1, 4));
        assertThat(half.mean(Missing.NO_ANSWER)).isEmpty();
        assertThat(Weighed.of(1, 0, Ratio.ONE, Ratio.ZERO, Ratio.ONE).mean(Missing.NO_ANSWER))
                .contains(Ratio.ONE);
    }

    @Test
    void weightsCountForTheirPartAndOneForAllOthers() {
        ActionId peps = ActionId.of("peps");
        RollUp rollUp = RollUp.by(RollUpMethod.MEAN).weigh(peps, Ratio.of(3)).build();
        assertThat(rollUp.weight(Link.to(peps))).isEqualTo(Ratio.of(3));
        assertThat(rollUp.weight(Link.to(ActionId.of("app")))).isEqualTo(Ratio.ONE);
        assertThat(RollUp.by(RollUpMethod.MEAN).weigh(peps, Ratio.ZERO).build().weight(Link.to(peps)))
                .isEqualTo(Ratio.ZERO);
        assertThatThrownBy(() ->
                        RollUp.by(RollUpMethod.MEAN).weigh(peps, Ratio.of(-1)).build())
                .isInstanceOf(InvalidAttributeException.class)
                .hasMessage("weights: must be 0 or more, was -1");
    }

    @Test
    void whatIsToleratedIsLessThanAllAndAmberIsBelowGreen() {
        assertThat(RollUp.worst(Ratio.ZERO)).isEqualTo(RollUp.worst());
        assertThat(RollUp.worst(Ratio.of(9, 10)).tolerated()).isEqualTo(Ratio.of(9, 10));
        assertThatThrownBy(() -> RollUp.worst(Ratio.ONE))
                .isInstanceOf(InvalidAttributeException.class)
                .hasMessage("tolerated: must be from 0 to below 1, was 1");
        assertThatThrownBy(() -> RollUp.worst(Ratio.of(-1, 10)))
                .hasMessage("tolerated: must be from 0 to below 1, was -1/10");
        RollUp.Builder mean = RollUp.by(RollUpMethod.MEAN).amber(Ratio.of(1, 2));
        assertThatThrownBy(mean::build).hasMessage("amber: must be below green, was 1/2");
        assertThatThrownBy(mean.green(Ratio.of(1, 2))::build).hasMessage("amber: must be below green, was 1/2");
        assertThat(mean.green(Ratio.of(2, 3)).build().amber()).contains(Ratio.of(1, 2));
    }

    @Test
    void namedRollUpsAreWhatTheyAreCalled() {
        assertThat(RollUp.counts()).isEqualTo(RollUp.by(RollUpMethod.COUNTS).build());
        assertThat(RollUp.mean(Missing.ZERO))
                .isEqualTo(RollUp.by(RollUpMethod.MEAN).missing(Missing.ZERO).build());
        assertThat(RollUp.shareComplete(Missing.NO_ANSWER))
                .isEqualTo(RollUp.by(RollUpMethod.SHARE_COMPLETE)
                        .missing(Missing.NO_ANSWER)
                        .build());
        assertThat(RollUp.counts().missing()).isEqualTo(Missing.LEFT_OUT);
        assertThat(RollUp.counts().tolerated()).isEqualTo(Ratio.ZERO);
    }
}
