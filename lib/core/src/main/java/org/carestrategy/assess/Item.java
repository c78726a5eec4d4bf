package org.carestrategy.assess;

import java.util.Optional;
import org.carestrategy.record.Rating;
import org.carestrategy.record.Stage;
import org.carestrategy.value.Ratio;

/**
 * What one action or measure brings to a tally.
 *
 * @param rating its rating
 * @param notRated why it has none
 * @param way which way it goes
 * @param stage its stage, of an action
 * @param state its state, of an action
 * @param leftOut whether it does not count even as missing
 * @param come how far it has come; 1 is all the way
 * @param complete whether it is complete; empty if that is not known
 * @param weight its weight
 */
record Item(
        Optional<Rating> rating,
        Optional<NotRated> notRated,
        Optional<Way> way,
        Optional<Stage> stage,
        Optional<DeliveryState> state,
        boolean leftOut,
        Optional<Ratio> come,
        Optional<Boolean> complete,
        Ratio weight) {

    static Item of(Delivery delivery, AssessmentPolicy policy) {
        return new Item(
                delivery.rating(),
                delivery.notRated(),
                delivery.way(),
                delivery.stage(),
                Optional.of(delivery.state()),
                policy.delivery().leftOut().contains(delivery.state()),
                delivery.share(),
                delivery.stage().map(stage -> stage == Stage.COMPLETED),
                policy.deliveryRollUp().weight(delivery.part()));
    }

    static Item of(Difference difference, AssessmentPolicy policy) {
        return new Item(
                difference.rating(),
                difference.notRated(),
                difference.direction().way(),
                Optional.empty(),
                Optional.empty(),
                difference.notRated().filter(NotRated.CONTEXT::equals).isPresent(),
                difference.progress(),
                difference.progress().map(come -> come.compareTo(Ratio.ONE) >= 0),
                policy.differenceRollUp().weight(difference.part()));
    }
}
