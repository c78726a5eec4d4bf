package org.carestrategy.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.carestrategy.base.Require;
import org.carestrategy.strategy.Unit;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.Figure;
import org.carestrategy.value.Timescale;
import org.immutables.value.Value;

/** A figure of others for the same measure, for example England, 2023/24: 88. */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"whose", "period", "figure", "unit"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract non-sealed class ComparatorFigure implements Event {
    ComparatorFigure() {}

    /**
     * Starts a comparator figure with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ComparatorFigure fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * Whose figure it is.
     *
     * @return for example {@code England}; not blank
     */
    public abstract String whose();

    /**
     * The time it stands for.
     *
     * @return for example {@code FY2023-24}
     */
    public abstract Timescale period();

    /**
     * The figure.
     *
     * @return in {@link #unit()}, or in the unit of the measure if that is empty
     */
    public abstract Figure figure();

    /**
     * The unit in which it is published.
     *
     * @return an open list, for example {@code per-10000}; empty if it is that of the measure
     */
    public abstract Optional<Unit> unit();

    @Value.Check
    void check() {
        Require.text("whose", whose());
    }

    /** Collects what a comparator figure is made of. */
    public static final class Builder extends ImmutableComparatorFigure.Builder {
        Builder() {}
    }
}
