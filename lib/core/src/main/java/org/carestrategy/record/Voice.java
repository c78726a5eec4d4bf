package org.carestrategy.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.carestrategy.base.Require;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.PartyId;
import org.carestrategy.value.Wording;
import org.immutables.value.Value;

/** What children, young people or carers said of what the entry is about, recorded and weighed by nobody. */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"group", "means", "said", "heard"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract non-sealed class Voice implements Event {
    Voice() {}

    /**
     * Starts a voice with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Voice fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * Which group said it.
     *
     * @return a party of the strategy; empty if it was said by others
     */
    public abstract Optional<PartyId> group();

    /**
     * How they were asked or made themselves heard.
     *
     * @return for example {@code survey}; not blank
     */
    public abstract Optional<String> means();

    /**
     * What they said.
     *
     * @return in their words, or restated
     */
    public abstract Wording said();

    /**
     * How many took part.
     *
     * @return 0 or more
     */
    public abstract Optional<Integer> heard();

    @Value.Check
    void check() {
        means().ifPresent(means -> Require.text("means", means));
        heard().ifPresent(count -> Require.atLeast("heard", 0, count));
    }

    /** Collects what a voice is made of. */
    public static final class Builder extends ImmutableVoice.Builder {
        Builder() {}
    }
}
