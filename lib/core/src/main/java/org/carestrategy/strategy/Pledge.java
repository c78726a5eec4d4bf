package org.carestrategy.strategy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.carestrategy.base.Require;
import org.carestrategy.governance.Responsibility;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.Citation;
import org.carestrategy.value.ElementId;
import org.carestrategy.value.Link;
import org.carestrategy.value.PledgeId;
import org.carestrategy.value.Wording;
import org.immutables.value.Value;

/**
 * A set of promises by the council and its partners to the children, for example <q>Our pledge to you</q>.
 *
 * <p>Sometimes a pledge is an outcome priority as well; then the priority says so.
 */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"id", "number", "title", "preamble", "stem", "promises", "serves", "responsibilities", "citations"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Pledge {
    Pledge() {}

    /**
     * Starts a pledge with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Pledge fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * The name by which others refer to it.
     *
     * @return for example {@code our-pledge}; unique within the strategy
     */
    public abstract PledgeId id();

    /**
     * The number as printed.
     *
     * @return for example {@code 11} or {@code a}; not blank
     */
    public abstract Optional<String> number();

    /**
     * Its title.
     *
     * @return not blank
     */
    public abstract String title();

    /**
     * What is said before the promises.
     *
     * @return possibly nothing
     */
    public abstract Optional<Wording> preamble();

    /**
     * The beginning of a sentence with which those who promise start to think.
     *
     * @return for example <q>if this were my child I would</q>; empty if there is none
     */
    public abstract Optional<Wording> stem();

    /**
     * What is promised.
     *
     * @return possibly none that is held here; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Promise> promises();

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
        Require.text("title", title());
    }

    /** Collects what a pledge is made of. */
    public static final class Builder extends ImmutablePledge.Builder {
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
