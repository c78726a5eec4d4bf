package org.carestrategy.assess;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.ActionPlanId;
import org.immutables.value.Value;

/**
 * How far the actions of one plan have come, as a whole and by priority.
 *
 * <p>An action that serves several priorities is counted with each of them, but once in the whole.
 */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"plan", "whole", "priorities", "noPriority"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class PlanDelivery {
    PlanDelivery() {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static PlanDelivery fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * The plan.
     *
     * @return a plan of the strategy
     */
    public abstract ActionPlanId plan();

    /**
     * All its actions.
     *
     * @return each counted once
     */
    public abstract Tally whole();

    /**
     * Its actions by the priority that they serve.
     *
     * @return in the order of the strategy; priorities without an action in the plan are not listed; unmodifiable, in
     *     the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<PriorityDelivery> priorities();

    /**
     * Its actions that serve no priority.
     *
     * @return empty if each serves one
     */
    public abstract Optional<Tally> noPriority();

    static final class Builder extends ImmutablePlanDelivery.Builder {
        Builder() {}
    }
}
