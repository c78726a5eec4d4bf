package org.carestrategy.assess;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.carestrategy.base.Require;
import org.carestrategy.record.Rating;
import org.carestrategy.style.ValueType;
import org.immutables.value.Value;

/**
 * All conventions by which a council judges how it does: of the work, of the difference it makes, and of how many
 * answers become one. Of what children say there is no convention but how long it counts, as nobody weighs it.
 *
 * <pre>{@code
 * AssessmentPolicy policy = AssessmentPolicy.named("northbeck")
 *         .delivery(DeliveryPolicy.named("northbeck").staleAfter(1).build())
 *         .deliveryRollUp(RollUp.worst())
 *         .build();
 * }</pre>
 *
 * <p>In JSON too, what is not given is that of the standard policy: {@code {"name": "northbeck", "delivery":
 * {"staleAfter": 1}}} differs from it in one convention only. What is given stands in its place as a whole. A policy that
 * is written says everything.
 */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"name", "legend", "delivery", "deliveryRollUp", "difference", "differenceRollUp", "voiceMonths"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class AssessmentPolicy {
    /** The name of a policy to which JSON gives none. */
    static final String UNNAMED = "unnamed";

    private static final List<Rating> CALCULATED = ImmutableList.of(Rating.RED, Rating.AMBER, Rating.GREEN);

    private static final AssessmentPolicy STANDARD = named("standard").build();

    AssessmentPolicy() {}

    /**
     * The policy of those who have none: {@link DeliveryPolicy#standard()}, {@link MeasurePolicy#standard()}, counts by
     * rating, and what children said counts however long ago.
     *
     * @return the policy named {@code standard}
     */
    public static AssessmentPolicy standard() {
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
    static AssessmentPolicy fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * The name by which a scorecard says how it was reached.
     *
     * @return for example {@code northbeck}; not blank
     */
    public abstract String name();

    /**
     * The ratings, worst first.
     *
     * @return the legend; red, amber and green are in it, as those are calculated
     */
    public abstract Legend legend();

    /**
     * How the work on an action is judged.
     *
     * @return the policy; if it is unnamed, it gets the name of this one
     */
    public abstract DeliveryPolicy delivery();

    abstract AssessmentPolicy withDelivery(DeliveryPolicy delivery);

    /**
     * How the answers on the work on many actions become one.
     *
     * @return the roll-up
     */
    public abstract RollUp deliveryRollUp();

    /**
     * How a measure is judged.
     *
     * @return the policy; if it is unnamed, it gets the name of this one
     */
    public abstract MeasurePolicy difference();

    abstract AssessmentPolicy withDifference(MeasurePolicy difference);

    /**
     * How the answers on many measures become one.
     *
     * @return the roll-up
     */
    public abstract RollUp differenceRollUp();

    /**
     * For how many months what children said counts.
     *
     * @return 1 or more; the day that lies so many months before is included; empty for any time
     */
    public abstract Optional<Integer> voiceMonths();

    Summary ofDeliveries(Collection<Delivery> deliveries) {
        return deliveryRollUp()
                .of(Tally.of(Collections2.transform(deliveries, delivery -> Item.of(delivery, this))), legend());
    }

    Summary ofDifferences(Collection<Difference> differences) {
        return differenceRollUp()
                .of(Tally.of(Collections2.transform(differences, difference -> Item.of(difference, this))), legend());
    }

    /** Checks what is given, and names what has no name. */
    @Value.Check
    AssessmentPolicy checked() {
        Require.text("name", name());
        CALCULATED.forEach(rating -> Require.that(
                legend().worstFirst().contains(rating),
                "legend",
                "must have red, amber and green",
                legend().worstFirst()));
        voiceMonths().ifPresent(months -> Require.atLeast("voiceMonths", 1, months));
        if (isUnnamed(delivery().name())) {
            return withDelivery(delivery().withName(name()));
        }
        return isUnnamed(difference().name()) ? withDifference(difference().withName(name())) : this;
    }

    private boolean isUnnamed(String part) {
        return part.equals(UNNAMED) && !part.equals(name());
    }

    /** Collects what a policy is made of; what is not set, but for the name, is that of the standard policy. */
    public static final class Builder extends ImmutableAssessmentPolicy.Builder {
        Builder() {
            legend(Legend.standard())
                    .delivery(DeliveryPolicy.standard())
                    .deliveryRollUp(RollUp.counts())
                    .difference(MeasurePolicy.standard())
                    .differenceRollUp(RollUp.counts());
        }
    }
}
