package org.carestrategy.strategy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.Figure;
import org.carestrategy.value.Timescale;
import org.immutables.value.Value;

/** A figure and the time it stands for, for example 71.5 for FY2023-24. */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"at", "figure"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class DatedFigure {
    DatedFigure() {}

    /**
     * A figure for a time.
     *
     * @param at for example {@code FY2023-24}
     * @param figure in the unit of the measure
     * @return the dated figure
     */
    public static DatedFigure of(Timescale at, Figure figure) {
        return new Builder().at(at).figure(figure).build();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static DatedFigure fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * The time.
     *
     * @return for example {@code FY2023-24}
     */
    public abstract Timescale at();

    /**
     * The figure.
     *
     * @return in the unit of the measure
     */
    public abstract Figure figure();

    static final class Builder extends ImmutableDatedFigure.Builder {
        Builder() {}
    }
}
