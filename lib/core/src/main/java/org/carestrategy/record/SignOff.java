package org.carestrategy.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.carestrategy.base.Require;
import org.carestrategy.style.ValueType;
import org.immutables.value.Value;

/** A signature under what the entry is about, by the party that the entry is by. */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"refused", "comment"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract non-sealed class SignOff implements Event {
    SignOff() {}

    /**
     * Starts a sign off with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static SignOff fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * Whether it was refused.
     *
     * @return true if the party would not sign; false unless set, and then not written to JSON
     */
    @Value.Default
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    public boolean refused() {
        return false;
    }

    /**
     * What was said of it.
     *
     * @return not blank
     */
    public abstract Optional<String> comment();

    @Value.Check
    void check() {
        comment().ifPresent(comment -> Require.text("comment", comment));
    }

    /** Collects what a sign off is made of. */
    public static final class Builder extends ImmutableSignOff.Builder {
        Builder() {}
    }
}
