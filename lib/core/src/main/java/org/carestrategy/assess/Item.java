package org.carestrategy.assess;

import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;
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
    private static final Set<NotRated> WITHHELD =
            Sets.immutableEnumSet(NotRated.SMALL_NUMBERS, NotRated.STALE, NotRated.NO_CLAIM, NotRated.BY_JUDGEMENT);

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

    /** Whoever may not be rated may not be rated in a mean either. */
    static Item of(Difference difference, AssessmentPolicy policy) {
        Optional<Ratio> come = difference
                .progress()
                .filter(any -> difference.notRated().filter(WITHHELD::contains).isEmpty());
        return new Item(
                difference.rating(),
                difference.notRated(),
                difference.direction().way(),
                Optional.empty(),
                Optional.empty(),
                difference.notRated().filter(NotRated.CONTEXT::equals).isPresent(),
                come,
                come.map(share -> share.compareTo(Ratio.ONE) >= 0),
                policy.differenceRollUp().weight(difference.part()));
    }
}
