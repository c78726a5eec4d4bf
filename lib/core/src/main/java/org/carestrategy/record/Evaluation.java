package org.carestrategy.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.Timescale;
import org.carestrategy.value.Wording;
import org.immutables.value.Value;

/** What was found at the end of a period about what the entry is about. */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"period", "finding", "met"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract non-sealed class Evaluation implements Event {
    Evaluation() {}

    /**
     * Starts an evaluation with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Evaluation fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * The period.
     *
     * @return for example {@code FY2024-25}
     */
    public abstract Timescale period();

    /**
     * What was found.
     *
     * @return in words
     */
    public abstract Wording finding();

    /**
     * Whether it was met.
     *
     * @return empty if nobody said
     */
    public abstract Optional<Verdict> met();

    /** Collects what an evaluation is made of. */
    public static final class Builder extends ImmutableEvaluation.Builder {
        Builder() {}
    }
}
