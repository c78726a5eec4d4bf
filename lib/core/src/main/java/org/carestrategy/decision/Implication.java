package org.carestrategy.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.Citation;
import org.carestrategy.value.Wording;
import org.immutables.value.Value;

/** What a proposal means for money, law, risk, equality and the like; or that it means nothing, and why. */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"kind", "bearing", "riskLevel", "wording", "citations"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Implication {
    Implication() {}

    /**
     * Starts an implication with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Implication fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * On what it bears.
     *
     * @return an open list
     */
    public abstract ImplicationKind kind();

    /**
     * Whether it does.
     *
     * @return none, not applicable, or some
     */
    public abstract Bearing bearing();

    /**
     * How great the risk is.
     *
     * @return for a risk only
     */
    public abstract Optional<RiskLevel> riskLevel();

    /**
     * What is said of it.
     *
     * @return the implications, or the reason why there are none
     */
    public abstract Optional<Wording> wording();

    /**
     * Where it is said.
     *
     * @return documents and places, possibly none; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Citation> citations();

    /** Collects what an implication is made of. */
    public static final class Builder extends ImmutableImplication.Builder {
        Builder() {}
    }
}
