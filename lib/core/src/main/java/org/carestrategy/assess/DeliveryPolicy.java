package org.carestrategy.assess;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import org.carestrategy.base.Require;
import org.carestrategy.record.Rating;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.Frequency;
import org.carestrategy.value.Ratio;
import org.immutables.value.Value;

/**
 * The conventions by which a council judges the work on its actions, for example red when it is overdue, amber when its
 * day was put off.
 *
 * <p>Councils differ in each of them. {@link #standard()} is a choice of the library and not laid down anywhere; a
 * policy of one's own starts from it:
 * {@code DeliveryPolicy.named("northbeck").staleAfter(1).build().withRating(DeliveryState.COMPLETED, Rating.BLUE)}.
 *
 * <p>In JSON too, what is not given is that of the standard policy; what is given stands in its place as a whole, so that
 * {@code "leftOut": []} leaves nothing out. A policy that is written says everything.
 */
@Value.Immutable
@ValueType
@JsonPropertyOrder({
    "name",
    "basis",
    "ratings",
    "leftOut",
    "expected",
    "behindBy",
    "updates",
    "staleAfter",
    "correctiveActionFor"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class DeliveryPolicy {
    private static final int HUNDRED = 100;
    private static final int MOST_TIMES = 999;

    private static final ImmutableSortedMap<DeliveryState, Rating> RATINGS =
            ImmutableSortedMap.<DeliveryState, Rating>naturalOrder()
                    .put(DeliveryState.COMPLETED, Rating.GREEN)
                    .put(DeliveryState.COMPLETED_LATE, Rating.GREEN)
                    .put(DeliveryState.OVERDUE, Rating.RED)
                    .put(DeliveryState.ON_HOLD, Rating.AMBER)
                    .put(DeliveryState.BEHIND, Rating.AMBER)
                    .put(DeliveryState.RE_DATED, Rating.AMBER)
                    .put(DeliveryState.CONTINUOUS, Rating.GREEN)
                    .put(DeliveryState.ON_TRACK, Rating.GREEN)
                    .buildOrThrow();
    private static final ImmutableSortedSet<DeliveryState> LEFT_OUT = ImmutableSortedSet.of(
            DeliveryState.OUTSIDE_PLANS, DeliveryState.AHEAD, DeliveryState.IDEA, DeliveryState.WITHDRAWN);

    private static final DeliveryPolicy STANDARD = named("standard").build();

    DeliveryPolicy() {}

    /**
     * The policy of those who have none: red is what is overdue; amber what rests, was put off or is more than 10
     * percentage points behind; green what is done, even late, or on its way; what has not begun and need not have, and
     * what was not told of for 6 months, is not rated; ideas, withdrawn actions, those outside the plans and those whose
     * time lies ahead are left out.
     *
     * @return the policy named {@code standard}
     */
    public static DeliveryPolicy standard() {
        return STANDARD;
    }

    /**
     * Starts a policy that is the standard one but for its name.
     *
     * @param name for example {@code northbeck}; not blank
     * @return a new builder
     */
    public static Builder named(String name) {
        return new Builder().name(name);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static DeliveryPolicy fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * The name by which an answer says how it was reached.
     *
     * @return for example {@code northbeck}; not blank; {@code unnamed} if JSON gives none, and then within an
     *     {@link AssessmentPolicy} the name of that
     */
    public abstract String name();

    abstract DeliveryPolicy withName(String name);

    /**
     * Whether ratings are calculated, or those that the council claims are taken.
     *
     * @return the basis
     */
    public abstract RatingBasis basis();

    /**
     * The rating of each state.
     *
     * @return in the order of the states; what is not listed is not rated; unmodifiable
     */
    @Value.Default
    @Value.NaturalOrder
    public SortedMap<DeliveryState, Rating> ratings() {
        return RATINGS;
    }

    abstract DeliveryPolicy withRatings(Map<? extends DeliveryState, ? extends Rating> ratings);

    /**
     * The same policy but for the rating of one state.
     *
     * @param state the state
     * @param rating its rating, in the place of the one that it had
     * @return a copy
     */
    public DeliveryPolicy withRating(DeliveryState state, Rating rating) {
        Map<DeliveryState, Rating> others = new EnumMap<>(DeliveryState.class);
        others.putAll(ratings());
        others.put(state, rating);
        return withRatings(others);
    }

    /**
     * The same policy but with some states not rated.
     *
     * @param states for example {@link DeliveryState#COMPLETED} where only open work is rated
     * @return a copy
     */
    public DeliveryPolicy withoutRating(DeliveryState... states) {
        Map<DeliveryState, Rating> others = new EnumMap<>(DeliveryState.class);
        others.putAll(ratings());
        others.keySet().removeAll(ImmutableSet.copyOf(states));
        return withRatings(others);
    }

    /**
     * The states in which an action does not count in a roll-up at all, not even as missing.
     *
     * @return in the order of the states; unmodifiable
     */
    @Value.Default
    @Value.NaturalOrder
    public SortedSet<DeliveryState> leftOut() {
        return LEFT_OUT;
    }

    /**
     * How much is expected to be done by a day.
     *
     * @return the rule; {@link ExpectedRule#NONE} if nothing is, and then no work is behind
     */
    public abstract ExpectedRule expected();

    /**
     * How far short of what is expected work may be without being behind.
     *
     * @return percentage points from 0 to 100, bound included
     */
    public abstract Ratio behindBy();

    /**
     * How often something is to be told of an action that is not done.
     *
     * @return for example every 3 months; nothing is stale if it is neither an interval nor a number of times a year, for
     *     example as needed
     */
    public abstract Frequency updates();

    /**
     * How many times something must not have been told for work to be stale.
     *
     * @return 1 to 999; 0 if work does not go stale
     */
    public abstract int staleAfter();

    /**
     * The ratings that ask for a corrective action in writing.
     *
     * @return unmodifiable
     */
    @Value.Default
    @Value.NaturalOrder
    public SortedSet<Rating> correctiveActionFor() {
        return ImmutableSortedSet.of(Rating.RED);
    }

    @Value.Check
    void check() {
        Require.text("name", name());
        Require.that(
                behindBy().signum() >= 0 && behindBy().compareTo(Ratio.of(HUNDRED)) <= 0,
                "behindBy",
                "must be from 0 to 100",
                behindBy());
        Require.that(staleAfter() >= 0 && staleAfter() <= MOST_TIMES, "staleAfter", "must be 0 to 999", staleAfter());
    }

    /**
     * Collects what a policy is made of. What is not set is that of the standard policy; a list or map of which something
     * is set holds that alone. {@link #withRating} changes the rating of one state.
     */
    public static final class Builder extends ImmutableDeliveryPolicy.Builder {
        Builder() {
            name(AssessmentPolicy.UNNAMED)
                    .basis(RatingBasis.CALCULATED)
                    .expected(ExpectedRule.LINEAR)
                    .behindBy(Ratio.of(10))
                    .updates(Frequency.parse("every 3 months"))
                    .staleAfter(2);
        }
    }
}
