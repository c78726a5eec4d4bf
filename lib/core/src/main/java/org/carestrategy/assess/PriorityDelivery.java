package org.carestrategy.assess;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.PriorityId;
import org.immutables.value.Value;

/** How far the actions of a plan have come that serve one priority. */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"priority", "tally"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class PriorityDelivery {
    PriorityDelivery() {}

    static PriorityDelivery of(PriorityId priority, Tally tally) {
        return new Builder().priority(priority).tally(tally).build();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static PriorityDelivery fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * The priority.
     *
     * @return a priority of the strategy
     */
    public abstract PriorityId priority();

    /**
     * Its actions in the plan.
     *
     * @return those that serve it
     */
    public abstract Tally tally();

    static final class Builder extends ImmutablePriorityDelivery.Builder {
        Builder() {}
    }
}
