package org.carestrategy.strategy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.Citation;
import org.carestrategy.value.PartyId;
import org.carestrategy.value.Wording;
import org.immutables.value.Value;

/** A way of taking part, for example a survey, an event, an app. */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"wording", "state", "led", "citations"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class WayOfTakingPart {
    WayOfTakingPart() {}

    /**
     * Starts a way with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static WayOfTakingPart fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * The way.
     *
     * @return one way
     */
    public abstract Wording wording();

    /**
     * Whether it is in use yet.
     *
     * @return an open list
     */
    public abstract Optional<WayState> state();

    /**
     * Who leads it.
     *
     * @return a party of the strategy
     */
    public abstract Optional<PartyId> led();

    /**
     * Where it is said.
     *
     * @return documents and places, possibly none; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Citation> citations();

    /** Collects what a way is made of. */
    public static final class Builder extends ImmutableWayOfTakingPart.Builder {
        Builder() {}
    }
}
