package org.carestrategy.compare;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import java.util.SortedMap;
import org.carestrategy.assess.Delivery;
import org.carestrategy.assess.DeliveryState;
import org.carestrategy.assess.Difference;
import org.carestrategy.assess.NotRated;
import org.carestrategy.assess.Summary;
import org.carestrategy.record.Rating;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.Ratio;
import org.immutables.value.Value;

/** What an answer shows on a day: of one action or measure its rating, of several also how many have which. */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"rating", "notRated", "state", "score", "ratings", "reasons", "states"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Shown {
    Shown() {}

    static Shown of(Delivery delivery) {
        return new Builder()
                .rating(delivery.rating())
                .notRated(delivery.notRated())
                .state(delivery.state())
                .score(delivery.share())
                .build();
    }

    static Shown of(Difference difference) {
        return new Builder()
                .rating(difference.rating())
                .notRated(difference.notRated())
                .score(difference.progress())
                .build();
    }

    static Shown of(Summary summary) {
        return new Builder()
                .rating(summary.rating())
                .notRated(summary.notRated())
                .score(summary.score())
                .ratings(summary.tally().ratings())
                .reasons(summary.tally().notRated())
                .states(summary.tally().states())
                .build();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Shown fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * The rating.
     *
     * @return empty if there is none
     */
    public abstract Optional<Rating> rating();

    /**
     * Why there is no rating.
     *
     * @return empty if there is one
     */
    public abstract Optional<NotRated> notRated();

    /**
     * How the work on one action stands.
     *
     * @return empty of anything but a single action
     */
    public abstract Optional<DeliveryState> state();

    /**
     * How far it has come: of one action how much is done, of one measure how much of the way, of several what the
     * roll-up makes of them.
     *
     * @return exactly, 1 being all the way; empty if it cannot be said or the roll-up says none
     */
    public abstract Optional<Ratio> score();

    /**
     * How many of several have which rating.
     *
     * @return in the order of the letters; empty of a single action or measure; unmodifiable
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Value.NaturalOrder
    public abstract SortedMap<Rating, Integer> ratings();

    /**
     * How many of several have no rating for which reason.
     *
     * @return in the order of the reasons; empty of a single action or measure; unmodifiable
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Value.NaturalOrder
    public abstract SortedMap<NotRated, Integer> reasons();

    /**
     * How many of several actions stand how.
     *
     * @return in the order of the states; empty of a single action and of measures; unmodifiable
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Value.NaturalOrder
    public abstract SortedMap<DeliveryState, Integer> states();

    static final class Builder extends ImmutableShown.Builder {
        Builder() {}
    }
}
