package org.carestrategy.strategy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.carestrategy.base.Require;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.Citation;
import org.carestrategy.value.ElementId;
import org.carestrategy.value.Link;
import org.carestrategy.value.StatementId;
import org.carestrategy.value.Wording;
import org.immutables.value.Value;

/** What will be so when an outcome is reached, for example <q>Children say that they feel safe where they live</q>. */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"id", "number", "wording", "serves", "citations"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class OutcomeStatement {
    OutcomeStatement() {}

    /**
     * Starts an outcome statement with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static OutcomeStatement fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * The name by which others refer to it.
     *
     * @return for example {@code feel-safe-at-home}; unique within the strategy
     */
    public abstract StatementId id();

    /**
     * The number as printed.
     *
     * @return not blank
     */
    public abstract Optional<String> number();

    /**
     * What will be so.
     *
     * @return one statement
     */
    public abstract Wording wording();

    /**
     * What it serves.
     *
     * @return links to other parts of the strategy; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Link> serves();

    /**
     * Where it is said.
     *
     * @return documents and places, possibly none; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Citation> citations();

    /**
     * Whether it says that it serves a part of the strategy.
     *
     * @param id identifier of the part
     * @return true if a link to the part is among {@link #serves()}
     */
    public boolean serves(ElementId id) {
        return serves().contains(Link.to(id));
    }

    @Value.Check
    void check() {
        number().ifPresent(number -> Require.text("number", number));
    }

    /** Collects what an outcome statement is made of. */
    public static final class Builder extends ImmutableOutcomeStatement.Builder {
        Builder() {}

        /**
         * Adds a part that it serves.
         *
         * @param id identifier of the part
         * @return this builder
         */
        public Builder addServes(ElementId id) {
            return addServes(Link.to(id));
        }
    }
}
