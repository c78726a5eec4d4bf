package org.carestrategy.assess;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.carestrategy.record.Rating;
import org.carestrategy.record.Stage;
import org.carestrategy.value.Ratio;

/** Items of which each attribute is free but for what rules it out: a rating and a reason why there is none. */
final class Items {
    private Items() {}

    static Arbitrary<Item> arbitrary() {
        Arbitrary<Optional<Rating>> ratings = Arbitraries.of(Rating.RED, Rating.AMBER, Rating.GREEN, Rating.GREY)
                .optional(0.7);
        Arbitrary<NotRated> reasons = Arbitraries.of(NotRated.NO_UPDATE, NotRated.WITHDRAWN, NotRated.STALE);
        Arbitrary<Boolean> leftOut = Arbitraries.of(true, false, false);
        return Combinators.combine(
                        ratings,
                        reasons,
                        Arbitraries.of(Way.class).optional(0.5),
                        Arbitraries.of(Stage.class).optional(0.7),
                        Arbitraries.of(DeliveryState.class),
                        leftOut,
                        ratios().optional(0.7),
                        weights())
                .as((rating, reason, way, stage, state, out, come, weight) -> new Item(
                        out ? Optional.empty() : rating,
                        out || rating.isEmpty() ? Optional.of(reason) : Optional.empty(),
                        way,
                        stage,
                        Optional.of(state),
                        out,
                        come,
                        stage.map(Stage.COMPLETED::equals),
                        weight));
    }

    private static Arbitrary<Ratio> ratios() {
        return Combinators.combine(
                        Arbitraries.integers().between(-50, 200),
                        Arbitraries.integers().between(1, 100))
                .as((above, below) -> Ratio.of(above, below));
    }

    private static Arbitrary<Ratio> weights() {
        return Arbitraries.integers().between(0, 5).map(Ratio::of);
    }
}
