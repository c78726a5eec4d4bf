package org.carestrategy.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.Citation;
import org.carestrategy.value.Wording;
import org.immutables.value.Value;

/** A way that was considered, taken or not. */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"wording", "chosen", "citations"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Option {
    Option() {}

    /**
     * Starts an option with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Option fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * The way.
     *
     * @return one option
     */
    public abstract Wording wording();

    /**
     * Whether it was taken.
     *
     * @return true for the option that was taken; false unless set, and then not written to JSON
     */
    @Value.Default
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    public boolean chosen() {
        return false;
    }

    /**
     * Where it is said.
     *
     * @return documents and places, possibly none; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Citation> citations();

    /** Collects what an option is made of. */
    public static final class Builder extends ImmutableOption.Builder {
        Builder() {}
    }
}
