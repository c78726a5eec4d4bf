package org.carestrategy.assess;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.Link;
import org.immutables.value.Value;

/** A priority, outcome statement or measure on which the next year could concentrate, with the facts that speak for it. */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"by", "part", "facts"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class FocusCandidate {
    FocusCandidate() {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static FocusCandidate fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * Of what kind it is.
     *
     * @return {@code PRIORITY}, {@code STATEMENT} or {@code MEASURE}
     */
    public abstract View by();

    /**
     * The part.
     *
     * @return its identifier
     */
    public abstract Link part();

    /**
     * What speaks for it.
     *
     * @return one or more, in the order of the grounds, each ground once, so that nothing is made of their number;
     *     unmodifiable
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<FocusFact> facts();

    /**
     * The fact of one ground.
     *
     * @param ground for example {@code NOT_MET}
     * @return empty if that does not speak for it
     */
    public Optional<FocusFact> fact(FocusGround ground) {
        return facts().stream().filter(fact -> fact.ground() == ground).findFirst();
    }

    static final class Builder extends ImmutableFocusCandidate.Builder {
        Builder() {}
    }
}
