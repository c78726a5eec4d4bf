package org.carestrategy.assess;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.Link;
import org.immutables.value.Value;

/** A part that was not counted, and why. */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"id", "reason"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class LeftOut {
    LeftOut() {}

    static LeftOut of(Link id, NotAssessed reason) {
        return new Builder().id(id).reason(reason).build();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static LeftOut fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * The part.
     *
     * @return a link to a part of the strategy
     */
    public abstract Link id();

    /**
     * Why it was not counted.
     *
     * @return the reason
     */
    public abstract NotAssessed reason();

    static final class Builder extends ImmutableLeftOut.Builder {
        Builder() {}
    }
}
