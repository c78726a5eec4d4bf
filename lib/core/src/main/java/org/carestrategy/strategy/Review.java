package org.carestrategy.strategy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.Citation;
import org.carestrategy.value.Frequency;
import org.carestrategy.value.Link;
import org.carestrategy.value.PartyId;
import org.carestrategy.value.Timescale;
import org.carestrategy.value.Wording;
import org.immutables.value.Value;

/**
 * When the strategy or a part of it is looked at again, for example each August, or before each meeting of the
 * Corporate Parenting Board.
 */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"of", "by", "frequency", "next", "wording", "citations"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Review {
    Review() {}

    /**
     * Starts a review with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Review fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * What is reviewed.
     *
     * @return a part of the strategy; empty for the strategy as a whole
     */
    public abstract Optional<Link> of();

    /**
     * Who reviews.
     *
     * @return a party of the strategy
     */
    public abstract Optional<PartyId> by();

    /**
     * How often.
     *
     * @return for example {@code every 12 months}
     */
    public abstract Optional<Frequency> frequency();

    /**
     * When next.
     *
     * @return empty if nothing is said
     */
    public abstract Optional<Timescale> next();

    /**
     * What is said of it.
     *
     * @return for example in August
     */
    public abstract Optional<Wording> wording();

    /**
     * Where it is said.
     *
     * @return documents and places, possibly none; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Citation> citations();

    /** Collects what a review is made of. */
    public static final class Builder extends ImmutableReview.Builder {
        Builder() {}
    }
}
