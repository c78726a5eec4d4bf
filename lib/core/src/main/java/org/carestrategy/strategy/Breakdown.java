package org.carestrategy.strategy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.carestrategy.base.Require;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.Citation;
import org.carestrategy.value.Timescale;
import org.immutables.value.Value;

/** Published totals by one characteristic, for example by age group; planned if it has no parts yet. */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"title", "counted", "parts", "citations"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Breakdown {
    Breakdown() {}

    /**
     * Starts a breakdown with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Breakdown fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * By what the children are counted.
     *
     * @return for example {@code Age}; not blank
     */
    public abstract String title();

    /**
     * When they were counted.
     *
     * @return for example {@code 2024-03-31}
     */
    public abstract Optional<Timescale> counted();

    /**
     * The totals.
     *
     * @return none where the breakdown is only planned; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<BreakdownPart> parts();

    /**
     * Where it is said.
     *
     * @return documents and places, possibly none; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Citation> citations();

    @Value.Check
    void check() {
        Require.text("title", title());
    }

    /** Collects what a breakdown is made of. */
    public static final class Builder extends ImmutableBreakdown.Builder {
        Builder() {}
    }
}
