package org.carestrategy.strategy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.carestrategy.style.ValueType;
import org.immutables.value.Value;

/** What stands in the cells of a plan's row, blanks included. */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"priority", "action", "lead", "timescale"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class PrintedCells {
    PrintedCells() {}

    /**
     * Starts a printed cells with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static PrintedCells fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * The cell that names the priority.
     *
     * @return empty text if the cell is blank, absent if there is none
     */
    public abstract Optional<String> priority();

    /**
     * The cell that names the actions.
     *
     * @return empty text if the cell is blank, absent if there is none
     */
    public abstract Optional<String> action();

    /**
     * The cell that names the leads.
     *
     * @return for example {@code JL/JW}; lines of a cell are parted by a line feed
     */
    public abstract Optional<String> lead();

    /**
     * The cell that tells by when.
     *
     * @return for example {@code Sep 16}; see {@link org.carestrategy.value.PrintedTimescale}
     */
    public abstract Optional<String> timescale();

    /** Collects what a printed cells is made of. */
    public static final class Builder extends ImmutablePrintedCells.Builder {
        Builder() {}
    }
}
