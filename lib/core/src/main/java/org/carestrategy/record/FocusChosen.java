package org.carestrategy.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.Link;
import org.carestrategy.value.Timescale;
import org.carestrategy.value.Wording;
import org.immutables.value.Value;

/** The choice of what the next period concentrates on. */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"period", "chosen", "reason"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract non-sealed class FocusChosen implements Event {
    FocusChosen() {}

    /**
     * Starts a focus chosen with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static FocusChosen fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * The period.
     *
     * @return for example {@code FY2025-26}
     */
    public abstract Timescale period();

    /**
     * What was chosen.
     *
     * @return links to parts of the strategy; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Link> chosen();

    /**
     * Why.
     *
     * @return empty if nothing was said
     */
    public abstract Optional<Wording> reason();

    /** Collects what a focus chosen is made of. */
    public static final class Builder extends ImmutableFocusChosen.Builder {
        Builder() {}
    }
}
