package org.carestrategy.strategy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.ActionId;
import org.carestrategy.value.Citation;
import org.immutables.value.Value;

/** A row of an action plan: its actions, and its cells as printed. */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"printed", "actions", "comment", "citations"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class PlanRow {
    PlanRow() {}

    /**
     * Starts a plan row with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static PlanRow fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * The cells as printed.
     *
     * @return empty if the plan was not taken from a document
     */
    public abstract Optional<PrintedCells> printed();

    /**
     * The actions that the row holds.
     *
     * @return one or several; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<ActionId> actions();

    /**
     * The comment on the row.
     *
     * @return possibly empty text where the cell is blank
     */
    public abstract Optional<String> comment();

    /**
     * Where it is said.
     *
     * @return documents and places, possibly none; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Citation> citations();

    /** Collects what a plan row is made of. */
    public static final class Builder extends ImmutablePlanRow.Builder {
        Builder() {}
    }
}
