package org.carestrategy.strategy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.Link;
import org.carestrategy.value.Wording;
import org.immutables.value.Value;

/** A part of the strategy that a plan leaves for later, and why. */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"about", "reason"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Deferral {
    Deferral() {}

    /**
     * Starts a deferral with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Deferral fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * What is left.
     *
     * @return a link to a part of the strategy
     */
    public abstract Link about();

    /**
     * Why.
     *
     * @return empty if nothing is said
     */
    public abstract Optional<Wording> reason();

    /** Collects what a deferral is made of. */
    public static final class Builder extends ImmutableDeferral.Builder {
        Builder() {}
    }
}
