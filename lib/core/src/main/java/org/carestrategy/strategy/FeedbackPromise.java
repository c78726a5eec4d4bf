package org.carestrategy.strategy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.Citation;
import org.carestrategy.value.Frequency;
import org.carestrategy.value.PartyId;
import org.carestrategy.value.Wording;
import org.immutables.value.Value;

/** A promise to tell somebody how things are going, for example every carer. */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"to", "by", "means", "frequency", "citations"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class FeedbackPromise {
    FeedbackPromise() {}

    /**
     * Starts a feedback promise with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static FeedbackPromise fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * Who will be told.
     *
     * @return a party of the strategy
     */
    public abstract PartyId to();

    /**
     * Who tells.
     *
     * @return a party of the strategy
     */
    public abstract Optional<PartyId> by();

    /**
     * By which means.
     *
     * @return for example those agreed with the children
     */
    public abstract Optional<Wording> means();

    /**
     * How often.
     *
     * @return empty if nothing is said
     */
    public abstract Optional<Frequency> frequency();

    /**
     * Where it is said.
     *
     * @return documents and places, possibly none; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Citation> citations();

    /** Collects what a feedback promise is made of. */
    public static final class Builder extends ImmutableFeedbackPromise.Builder {
        Builder() {}
    }
}
