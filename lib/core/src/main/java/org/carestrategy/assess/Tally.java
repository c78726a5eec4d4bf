package org.carestrategy.assess;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.carestrategy.base.Require;
import org.carestrategy.record.Rating;
import org.carestrategy.record.Stage;
import org.carestrategy.style.ValueType;
import org.immutables.value.Value;

/**
 * How many actions, or measures, stand how, counted n of N, for example 12 of 15 rated: 5 green, 4 amber, 3 red.
 *
 * <p>Tallies of separate things can be added in any order and grouping; the sum is the tally of the whole. A tally keeps
 * no names, so those of several councils can be added as well, if all were judged by the same policy.
 */
@Value.Immutable
@ValueType
@JsonPropertyOrder({
    "of",
    "rated",
    "ratings",
    "notRated",
    "leftOut",
    "ways",
    "stages",
    "states",
    "progress",
    "completion"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Tally {
    private static final Tally NONE = new Builder()
            .of(0)
            .leftOut(0)
            .progress(Weighed.nothing())
            .completion(Weighed.nothing())
            .build();

    Tally() {}

    /**
     * Nothing at all.
     *
     * @return the tally that changes nothing when it is added
     */
    public static Tally none() {
        return NONE;
    }

    /**
     * The sum of tallies of separate things.
     *
     * @param parts for example one of each council
     * @return the tally of all
     */
    public static Tally sum(Iterable<Tally> parts) {
        Tally sum = NONE;
        for (Tally part : parts) {
            sum = sum.plus(part);
        }
        return sum;
    }

    static Tally of(Iterable<Item> items) {
        TallyCount count = new TallyCount();
        items.forEach(count::add);
        return count.tally();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Tally fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * How many there are.
     *
     * @return N; 0 or more
     */
    public abstract int of();

    /**
     * How many of them are rated.
     *
     * @return n; from 0 to N
     */
    @JsonProperty("rated")
    public int rated() {
        return ratings().values().stream().mapToInt(count -> count).sum();
    }

    /**
     * How many have which rating.
     *
     * @return by rating, in the order of the words; one that none has is not listed
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Value.NaturalOrder
    public abstract SortedMap<Rating, Integer> ratings();

    /**
     * How many are not rated for which reason.
     *
     * @return by reason, in its own order; one that none has is not listed
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Value.NaturalOrder
    public abstract SortedMap<NotRated, Integer> notRated();

    /**
     * How many of those not rated do not count in a roll-up even as missing: what the policy leaves out, and measures
     * told for context.
     *
     * @return 0 or more
     */
    public abstract int leftOut();

    /**
     * How many there are without those that are left out.
     *
     * @return N less what is left out
     */
    @JsonIgnore
    public int counting() {
        return of() - leftOut();
    }

    /**
     * How many go which way.
     *
     * @return by way, in its own order; what gives no direction is not among them
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Value.NaturalOrder
    public abstract SortedMap<Way, Integer> ways();

    /**
     * How many actions are at which stage.
     *
     * @return by stage, in its own order; empty for measures
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Value.NaturalOrder
    public abstract SortedMap<Stage, Integer> stages();

    /**
     * How many actions are in which state.
     *
     * @return by state, in its own order; empty for measures
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Value.NaturalOrder
    public abstract SortedMap<DeliveryState, Integer> states();

    /**
     * How far they have come, added up. What is left out is not in it.
     *
     * @return values from 0, the beginning, to 1, all the way; of measures also below and above
     */
    public abstract Weighed progress();

    /**
     * How many are complete, added up. What is left out is not in it.
     *
     * @return values 0, not complete, and 1, complete
     */
    public abstract Weighed completion();

    /**
     * This tally and another, of other things.
     *
     * @param other a tally of what is not in this one
     * @return the tally of both
     */
    public Tally plus(Tally other) {
        return new Builder()
                .of(of() + other.of())
                .ratings(both(ratings(), other.ratings()))
                .notRated(both(notRated(), other.notRated()))
                .leftOut(leftOut() + other.leftOut())
                .ways(both(ways(), other.ways()))
                .stages(both(stages(), other.stages()))
                .states(both(states(), other.states()))
                .progress(progress().plus(other.progress()))
                .completion(completion().plus(other.completion()))
                .build();
    }

    private static <K extends Comparable<K>> Map<K, Integer> both(
            SortedMap<K, Integer> one, SortedMap<K, Integer> other) {
        SortedMap<K, Integer> both = new TreeMap<>(one);
        other.forEach((key, count) -> both.merge(key, count, Integer::sum));
        return both;
    }

    /**
     * How many have a rating.
     *
     * @param rating the rating
     * @return 0 or more
     */
    public int at(Rating rating) {
        return ratings().getOrDefault(rating, 0);
    }

    /**
     * How many actions are at a stage.
     *
     * @param stage the stage
     * @return 0 or more
     */
    public int at(Stage stage) {
        return stages().getOrDefault(stage, 0);
    }

    /**
     * How many actions are in a state.
     *
     * @param state for example {@link DeliveryState#OVERDUE}
     * @return 0 or more
     */
    public int in(DeliveryState state) {
        return states().getOrDefault(state, 0);
    }

    @Value.Check
    void check() {
        Require.atLeast("of", 0, of());
        Require.atLeast("leftOut", 0, leftOut());
        requireCounts("ratings", ratings());
        requireCounts("notRated", notRated());
        requireCounts("ways", ways());
        requireCounts("stages", stages());
        requireCounts("states", states());
    }

    private static void requireCounts(String attribute, Map<?, Integer> counts) {
        counts.values().forEach(count -> Require.atLeast(attribute, 0, count));
    }

    @JsonIgnoreProperties("rated") // follows from the ratings
    static final class Builder extends ImmutableTally.Builder {
        Builder() {}
    }
}
