package org.carestrategy.strategy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.carestrategy.base.Require;
import org.carestrategy.governance.Responsibility;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.ActionId;
import org.carestrategy.value.Citation;
import org.carestrategy.value.ElementId;
import org.carestrategy.value.Link;
import org.carestrategy.value.Timescale;
import org.carestrategy.value.Wording;
import org.immutables.value.Value;

/**
 * A piece of work, for example <q>Better quality personal education plans</q>, due September 2016.
 *
 * <p>Actions printed under the priorities of a strategy usually have neither lead nor date; those of its action plans
 * do. They stand in one list here; a plan names its own.
 */
@Value.Immutable
@ValueType
@JsonPropertyOrder({
    "id",
    "number",
    "kind",
    "wording",
    "serves",
    "responsibilities",
    "timescale",
    "start",
    "expectedOutcome",
    "citations"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Action {
    Action() {}

    /**
     * Starts an action with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Action fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * The name by which others refer to it.
     *
     * @return for example {@code better-peps}; unique within the strategy
     */
    public abstract ActionId id();

    /**
     * The number as printed.
     *
     * @return for example {@code 11} or {@code a}; not blank
     */
    public abstract Optional<String> number();

    /**
     * What sort of action it is.
     *
     * @return an open list, for example {@code continuous}
     */
    public abstract Optional<ActionKind> kind();

    /**
     * What is to be done.
     *
     * @return one piece of work
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
     * Who answers for it, and as what.
     *
     * @return possibly nobody yet; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Responsibility> responsibilities();

    /**
     * By when.
     *
     * @return for example {@code 2016-09}; empty if nothing is said
     */
    public abstract Optional<Timescale> timescale();

    /**
     * When work starts.
     *
     * @return empty if nothing is said
     */
    public abstract Optional<Timescale> start();

    /**
     * What is expected to come of it.
     *
     * @return empty if nothing is said
     */
    public abstract Optional<Wording> expectedOutcome();

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

    /** Collects what an action is made of. */
    public static final class Builder extends ImmutableAction.Builder {
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
