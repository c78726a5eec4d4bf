package org.carestrategy.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carestrategy.base.Require;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.Citation;
import org.carestrategy.value.ElementId;
import org.carestrategy.value.Link;
import org.carestrategy.value.PartyId;
import org.carestrategy.value.Timescale;
import org.carestrategy.value.Wording;
import org.immutables.value.Value;

/** One thing that a body recommended, resolved, agreed or noted. */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"number", "verb", "to", "wording", "effective", "callInUntil", "about", "citations"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class DecisionItem {
    DecisionItem() {}

    /**
     * Starts a decision item with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static DecisionItem fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * The number as printed.
     *
     * @return empty where the item has none; not blank
     */
    public abstract Optional<String> number();

    /**
     * What the body did.
     *
     * @return for example {@code resolved}
     */
    public abstract Verb verb();

    /**
     * To whom it recommended.
     *
     * @return a party of the strategy
     */
    public abstract Optional<PartyId> to();

    /**
     * What was recommended, resolved, agreed or noted.
     *
     * @return one item
     */
    public abstract Wording wording();

    /**
     * When it takes effect.
     *
     * @return for example {@code 2007-autumn}
     */
    public abstract Optional<Timescale> effective();

    /**
     * The last day on which it can be called in.
     *
     * @return inclusive; empty if it cannot
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract Optional<LocalDate> callInUntil();

    /**
     * Which parts of the strategy it settles.
     *
     * @return possibly none; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Link> about();

    /**
     * Where it is said.
     *
     * @return documents and places, possibly none; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Citation> citations();

    @Value.Check
    void check() {
        number().ifPresent(number -> Require.text("number", number));
    }

    /** Collects what a decision item is made of. */
    public static final class Builder extends ImmutableDecisionItem.Builder {
        Builder() {}

        /**
         * Adds a part that it settles.
         *
         * @param id identifier of the part
         * @return this builder
         */
        public Builder addAbout(ElementId id) {
            return addAbout(Link.to(id));
        }
    }
}
