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
import org.carestrategy.value.Figure;
import org.carestrategy.value.Frequency;
import org.carestrategy.value.Link;
import org.carestrategy.value.MeasureId;
import org.carestrategy.value.PartyId;
import org.carestrategy.value.Wording;
import org.immutables.value.Value;

/** A figure that is watched, for example reviews held on time, in percent, higher is better. */
@Value.Immutable
@ValueType
@JsonPropertyOrder({
    "id",
    "number",
    "title",
    "definition",
    "unit",
    "polarity",
    "period",
    "accumulates",
    "baseline",
    "targets",
    "floor",
    "worseBecause",
    "frequency",
    "watchedBy",
    "serves",
    "responsibilities",
    "citations"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Measure {
    Measure() {}

    /**
     * Starts a measure with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Measure fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * The name by which others refer to it.
     *
     * @return for example {@code reviews-on-time}; unique within the strategy
     */
    public abstract MeasureId id();

    /**
     * The number as printed.
     *
     * @return for example {@code 11} or {@code a}; not blank
     */
    public abstract Optional<String> number();

    /**
     * What is measured.
     *
     * @return not blank
     */
    public abstract String title();

    /**
     * How it is counted.
     *
     * @return empty if nothing is said
     */
    public abstract Optional<Wording> definition();

    /**
     * What it counts in.
     *
     * @return an open list, for example {@code percent}
     */
    public abstract Optional<Unit> unit();

    /**
     * Which way is better.
     *
     * @return empty if nothing is said
     */
    public abstract Optional<Polarity> polarity();

    /**
     * What time one figure covers.
     *
     * @return an open list, for example {@code year-to-date}
     */
    public abstract Optional<PeriodKind> period();

    /**
     * Whether the figure grows from the beginning of the year to its end, as a count does, or a share of those to whom
     * something happened at least once. A rate of the year to date, such as reviews held on time, does not.
     *
     * @return false unless set, and then not written to JSON
     */
    @Value.Default
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    public boolean accumulates() {
        return false;
    }

    /**
     * Where it started.
     *
     * @return empty if not known
     */
    public abstract Optional<DatedFigure> baseline();

    /**
     * Where it shall be, and when.
     *
     * @return the time of a target is that by which it shall be reached; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<DatedFigure> targets();

    /**
     * The least, or for a lower-is-better measure the most, that is acceptable.
     *
     * @return in the unit of the measure
     */
    public abstract Optional<Figure> floor();

    /**
     * Why a target is worse than the baseline, where that is meant.
     *
     * @return for example <q>More children will come into care before the new help reaches families.</q>; empty if
     *     nothing is said
     */
    public abstract Optional<Wording> worseBecause();

    /**
     * How often it is read.
     *
     * @return for example {@code every 3 months}
     */
    public abstract Optional<Frequency> frequency();

    /**
     * Who watches it.
     *
     * @return parties of the strategy; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<PartyId> watchedBy();

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

    /** Collects what a measure is made of. */
    public static final class Builder extends ImmutableMeasure.Builder {
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
