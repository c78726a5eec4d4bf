package org.carestrategy.strategy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.Citation;
import org.carestrategy.value.Link;
import org.carestrategy.value.PartyId;
import org.carestrategy.value.Wording;
import org.immutables.value.Value;

/** A signature that the strategy, or a part of it, needs, for example that of every agency through its own governance. */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"by", "of", "route", "citations"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class RequiredSignOff {
    RequiredSignOff() {}

    /**
     * Starts a required sign off with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static RequiredSignOff fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * Who signs.
     *
     * @return a party of the strategy
     */
    public abstract PartyId by();

    /**
     * What is signed.
     *
     * @return a part of the strategy; empty for the strategy as a whole
     */
    public abstract Optional<Link> of();

    /**
     * By which route.
     *
     * @return for example through the agency's own governance
     */
    public abstract Optional<Wording> route();

    /**
     * Where it is said.
     *
     * @return documents and places, possibly none; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Citation> citations();

    /** Collects what a required sign off is made of. */
    public static final class Builder extends ImmutableRequiredSignOff.Builder {
        Builder() {}
    }
}
