package org.carestrategy.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.carestrategy.base.Require;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.Citation;
import org.carestrategy.value.PartyId;
import org.carestrategy.value.Wording;
import org.immutables.value.Value;

/** What a paper asks of a body, for example that Cabinet agree the strategy. */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"number", "wording", "askedOf", "verb", "recommendTo", "reason", "citations"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Recommendation {
    Recommendation() {}

    /**
     * Starts a recommendation with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Recommendation fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * The number as printed.
     *
     * @return for example {@code 1} or {@code a}; not blank
     */
    public abstract Optional<String> number();

    /**
     * What is recommended.
     *
     * @return one recommendation
     */
    public abstract Wording wording();

    /**
     * Who is asked.
     *
     * @return a party of the strategy
     */
    public abstract Optional<PartyId> askedOf();

    /**
     * What the asked body shall do.
     *
     * @return for example {@code recommended} where it shall recommend to another
     */
    public abstract Optional<Verb> verb();

    /**
     * To whom the asked body shall recommend.
     *
     * @return a party of the strategy
     */
    public abstract Optional<PartyId> recommendTo();

    /**
     * Why.
     *
     * @return empty if nothing is said
     */
    public abstract Optional<Wording> reason();

    /**
     * Where it is said.
     *
     * @return documents and places, possibly none; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Citation> citations();

    @Value.Check
    void check() {
        number().ifPresent(number -> Require.text("number", number));
    }

    /** Collects what a recommendation is made of. */
    public static final class Builder extends ImmutableRecommendation.Builder {
        Builder() {}
    }
}
