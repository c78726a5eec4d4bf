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
import org.carestrategy.value.PriorityId;
import org.carestrategy.value.Wording;
import org.immutables.value.Value;

/** What will be better for children, or how the service itself will work, for example <q>Be healthy</q>. */
@Value.Immutable
@ValueType
@JsonPropertyOrder({
    "id",
    "number",
    "kind",
    "title",
    "printedTitles",
    "commitment",
    "rationale",
    "statements",
    "pledge",
    "carriedOverFrom",
    "serves",
    "responsibilities",
    "citations"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Priority {
    Priority() {}

    /**
     * Starts a priority with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Priority fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * The name by which others refer to it.
     *
     * @return for example {@code be-healthy}; unique within the strategy
     */
    public abstract PriorityId id();

    /**
     * The number as printed.
     *
     * @return for example {@code 11} or {@code a}; not blank
     */
    public abstract Optional<String> number();

    /**
     * What sort of priority it is.
     *
     * @return an open list, for example {@code outcome}
     */
    public abstract Optional<PriorityKind> kind();

    /**
     * Its title.
     *
     * @return not blank
     */
    public abstract String title();

    /**
     * Other titles under which the same document prints it.
     *
     * @return none if the title is always the same; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<PrintedTitle> printedTitles();

    /**
     * What the council commits itself to.
     *
     * @return empty if nothing is said
     */
    public abstract Optional<Wording> commitment();

    /**
     * Why it is a priority.
     *
     * @return empty if nothing is said
     */
    public abstract Optional<Wording> rationale();

    /**
     * What will be so when the outcome is reached.
     *
     * @return possibly none; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<OutcomeStatement> statements();

    /**
     * The pledge that is this priority as well.
     *
     * @return empty where the two are separate
     */
    public abstract Optional<PledgeId> pledge();

    /**
     * The earlier strategy from which it was carried over.
     *
     * @return its title; not blank
     */
    public abstract Optional<String> carriedOverFrom();

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
        carriedOverFrom().ifPresent(carriedOverFrom -> Require.text("carriedOverFrom", carriedOverFrom));
    }

    /** Collects what a priority is made of. */
    public static final class Builder extends ImmutablePriority.Builder {
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
