package org.carestrategy.assess;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.Link;
import org.immutables.value.Value;

/** How one part of a strategy stands on the day of a scorecard. */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"id", "delivery"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Standing {
    Standing() {}

    static Standing of(Link id, Delivery delivery) {
        return new Builder().id(id).delivery(delivery).build();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Standing fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * The part.
     *
     * @return a link to a part of the strategy, for now always an action
     */
    public abstract Link id();

    /**
     * How far the work has come.
     *
     * @return assessed, or not assessed for a reason
     */
    public abstract Delivery delivery();

    static final class Builder extends ImmutableStanding.Builder {
        Builder() {}
    }
}
