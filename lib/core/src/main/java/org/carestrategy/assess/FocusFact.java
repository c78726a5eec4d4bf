package org.carestrategy.assess;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.EntryId;
import org.carestrategy.value.Link;
import org.immutables.value.Value;

/** A fact that speaks for concentrating on something, and what it rests on: for example two measures of it are red. */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"ground", "parts", "entries"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class FocusFact {
    FocusFact() {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static FocusFact fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * What the fact is.
     *
     * @return for example {@code MEASURE_RED}
     */
    public abstract FocusGround ground();

    /**
     * The parts of the strategy of which it is true.
     *
     * @return the candidate itself, or what belongs to it: measures, actions, statements; of the focus of a plan the
     *     plans; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Link> parts();

    /**
     * The entries on which it rests.
     *
     * @return for example the voices; empty if it rests on the plan, or on nothing having been told; unmodifiable, in the
     *     order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<EntryId> entries();

    static final class Builder extends ImmutableFocusFact.Builder {
        Builder() {}
    }
}
