package org.carestrategy.strategy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.carestrategy.style.ValueType;
import org.immutables.value.Value;

/** The children and young people for whom a strategy is written. */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"groups", "breakdowns"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class ChildrenCovered {
    ChildrenCovered() {}

    /**
     * Starts a children covered with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ChildrenCovered fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * The groups it covers.
     *
     * @return for example children in care, care leavers; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<ChildrenGroup> groups();

    /**
     * Published totals about them, or those still to be published.
     *
     * @return never data on an individual child; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Breakdown> breakdowns();

    /** Collects what a children covered is made of. */
    public static final class Builder extends ImmutableChildrenCovered.Builder {
        Builder() {}
    }
}
