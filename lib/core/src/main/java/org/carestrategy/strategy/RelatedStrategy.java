package org.carestrategy.strategy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.carestrategy.base.Require;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.Citation;
import org.carestrategy.value.StrategyId;
import org.carestrategy.value.Timescale;
import org.carestrategy.value.Wording;
import org.immutables.value.Value;

/** Another strategy that this one replaces, incorporates, follows or supports. */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"relation", "title", "id", "period", "note", "citations"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class RelatedStrategy {
    RelatedStrategy() {}

    /**
     * Starts a related strategy with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static RelatedStrategy fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * How the other stands to this one.
     *
     * @return an open list
     */
    public abstract Relation relation();

    /**
     * Its title.
     *
     * @return not blank
     */
    public abstract String title();

    /**
     * Its identifier.
     *
     * @return empty if it is not held as data
     */
    public abstract Optional<StrategyId> id();

    /**
     * The time it covers.
     *
     * @return for example {@code 2015/2017}
     */
    public abstract Optional<Timescale> period();

    /**
     * What is said of it.
     *
     * @return for example why it was replaced
     */
    public abstract Optional<Wording> note();

    /**
     * Where it is said.
     *
     * @return documents and places, possibly none; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Citation> citations();

    @Value.Check
    void check() {
        Require.text("title", title());
    }

    /** Collects what a related strategy is made of. */
    public static final class Builder extends ImmutableRelatedStrategy.Builder {
        Builder() {}
    }
}
