package org.carestrategy.assess;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import java.util.SortedMap;
import org.carestrategy.base.Require;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.ElementId;
import org.carestrategy.value.Link;
import org.carestrategy.value.Ratio;
import org.immutables.value.Value;

/**
 * How the answers on many things become one, for example the worst of them.
 *
 * <p>Counts by rating are the default of a policy; whoever wants one figure asks for it by name:
 * {@code RollUp.mean(Missing.NO_ANSWER)}. Nothing is rounded.
 */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"method", "missing", "tolerated", "weights", "green", "amber"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class RollUp {
    private static final RollUp COUNTS =
            new Builder().method(RollUpMethod.COUNTS).build();

    RollUp() {}

    /**
     * Counts by rating, and nothing made one.
     *
     * @return the roll-up
     */
    public static RollUp counts() {
        return COUNTS;
    }

    /**
     * The worst rating; what is not rated is left out.
     *
     * @return the roll-up
     */
    public static RollUp worst() {
        return worst(Ratio.ZERO);
    }

    /**
     * The worst rating that more than a tolerated share have or fall short of.
     *
     * @param tolerated from 0 to below 1; with 1/10 one red of ten does not make all red, two of ten do
     * @return the roll-up
     * @throws org.carestrategy.base.InvalidAttributeException if {@code tolerated} is out of range
     */
    public static RollUp worst(Ratio tolerated) {
        return new Builder().method(RollUpMethod.WORST).tolerated(tolerated).build();
    }

    /**
     * The weighted mean of how far things have come.
     *
     * @param missing what becomes of that of which it is not known
     * @return the roll-up
     */
    public static RollUp mean(Missing missing) {
        return new Builder().method(RollUpMethod.MEAN).missing(missing).build();
    }

    /**
     * The weighted share of what is complete: an action that is done, a measure that reached its target.
     *
     * @param missing what becomes of that of which it is not known
     * @return the roll-up
     */
    public static RollUp shareComplete(Missing missing) {
        return new Builder()
                .method(RollUpMethod.SHARE_COMPLETE)
                .missing(missing)
                .build();
    }

    /**
     * Starts a roll-up with nothing set but the method.
     *
     * @param method the method
     * @return a new builder
     */
    public static Builder by(RollUpMethod method) {
        return new Builder().method(method);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static RollUp fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * The method.
     *
     * @return counts, worst, mean or share complete
     */
    public abstract RollUpMethod method();

    /**
     * What becomes of something of which it is not known how far it has come.
     *
     * @return left out unless set
     */
    @Value.Default
    public Missing missing() {
        return Missing.LEFT_OUT;
    }

    /**
     * For the worst rating, the share that may be worse than the answer.
     *
     * @return from 0 to below 1; 0 unless set
     */
    @Value.Default
    public Ratio tolerated() {
        return Ratio.ZERO;
    }

    /**
     * For mean and share, the weights of what does not weigh 1. They are normalised: only their proportions count.
     *
     * @return by action or measure; 0 or more; in the order of the names; unmodifiable
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    @Value.NaturalOrder
    public abstract SortedMap<Link, Ratio> weights();

    /**
     * For mean and share, from where on the score is green.
     *
     * @return a score, bound included, for example 9/10; empty if no rating is made of the score
     */
    public abstract Optional<Ratio> green();

    /**
     * For mean and share, from where on the score is amber; below it is red.
     *
     * @return a score below {@link #green()}, bound included; empty if it is red below green
     */
    public abstract Optional<Ratio> amber();

    /**
     * What comes of a tally by this roll-up.
     *
     * @param tally what was counted
     * @param legend the ratings, worst first
     * @return the tally with a rating or a score, or the reason why there is none
     */
    public Summary of(Tally tally, Legend legend) {
        return new RollingUp(this, tally, legend).summary();
    }

    Ratio weight(Link part) {
        return weights().getOrDefault(part, Ratio.ONE);
    }

    @Value.Check
    void check() {
        Require.that(
                tolerated().signum() >= 0 && tolerated().compareTo(Ratio.ONE) < 0,
                "tolerated",
                "must be from 0 to below 1",
                tolerated());
        weights()
                .values()
                .forEach(weight -> Require.that(weight.signum() >= 0, "weights", "must be 0 or more", weight));
        amber().ifPresent(bound -> Require.that(
                green().filter(higher -> higher.compareTo(bound) > 0).isPresent(),
                "amber",
                "must be below green",
                bound));
    }

    /** Collects what a roll-up is made of. */
    public static final class Builder extends ImmutableRollUp.Builder {
        Builder() {}

        /**
         * Sets the weight of an action or a measure.
         *
         * @param part its identifier
         * @param weight 0 or more
         * @return this builder
         */
        public Builder weigh(ElementId part, Ratio weight) {
            return putWeights(Link.to(part), weight);
        }
    }
}
