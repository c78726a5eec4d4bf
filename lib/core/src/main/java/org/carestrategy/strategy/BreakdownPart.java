package org.carestrategy.strategy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.carestrategy.base.Require;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.Figure;
import org.immutables.value.Value;

/** One total of a breakdown, for example 16 to 17 years: 61. */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"label", "figure"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class BreakdownPart {
    BreakdownPart() {}

    /**
     * One total.
     *
     * @param label which children, for example {@code 16 to 17}; not blank
     * @param figure how many, or why no number is shown
     * @return the part
     * @throws org.carestrategy.base.InvalidAttributeException if {@code label} is blank
     */
    public static BreakdownPart of(String label, Figure figure) {
        return new Builder().label(label).figure(figure).build();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static BreakdownPart fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * Which children.
     *
     * @return not blank
     */
    public abstract String label();

    /**
     * How many, or why no number is shown.
     *
     * @return a small number may be suppressed
     */
    public abstract Figure figure();

    @Value.Check
    void check() {
        Require.text("label", label());
    }

    static final class Builder extends ImmutableBreakdownPart.Builder {
        Builder() {}
    }
}
