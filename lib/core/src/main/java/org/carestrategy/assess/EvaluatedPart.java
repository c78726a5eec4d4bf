package org.carestrategy.assess;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.carestrategy.record.Evaluation;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.EntryId;
import org.immutables.value.Value;

/** How a part stood at the end of a year, and beside it what those who evaluated it found. Neither corrects the other. */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"standing", "entry", "evaluation"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class EvaluatedPart {
    EvaluatedPart() {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static EvaluatedPart fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * How it stood.
     *
     * @return delivery, difference and voice by the policy, calculated
     */
    public abstract Standing standing();

    /**
     * The entry that tells the evaluation.
     *
     * @return the last one of the year that stands; empty if it was not evaluated
     */
    public abstract Optional<EntryId> entry();

    /**
     * What was found.
     *
     * @return as it was recorded; empty if it was not evaluated
     */
    public abstract Optional<Evaluation> evaluation();

    /**
     * Whether it was evaluated.
     *
     * @return true if there is an evaluation, even one that does not say whether it was met
     */
    @JsonIgnore
    public boolean isEvaluated() {
        return evaluation().isPresent();
    }

    static final class Builder extends ImmutableEvaluatedPart.Builder {
        Builder() {}
    }
}
