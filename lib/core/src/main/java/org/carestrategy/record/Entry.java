package org.carestrategy.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carestrategy.base.InvalidAttributeException;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.ElementId;
import org.carestrategy.value.EntryId;
import org.carestrategy.value.Link;
import org.carestrategy.value.PartyId;
import org.immutables.value.Value;

/**
 * Something that happened, told on a day, for example that the action <q>better-peps</q> was completed on 30 June
 * 2025, recorded on 4 July.
 *
 * <p>An entry is never changed; a later one corrects it. Exactly one of the events from {@link #update()} to {@link
 * #focus()} is given.
 */
@Value.Immutable
@ValueType
@JsonPropertyOrder({
    "id",
    "happened",
    "recorded",
    "by",
    "about",
    "corrects",
    "update",
    "reading",
    "comparator",
    "meeting",
    "report",
    "signOff",
    "voice",
    "evaluation",
    "focus"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Entry {
    Entry() {}

    /**
     * Starts an entry with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Entry fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * The name by which a correction refers to it.
     *
     * @return unique within the record
     */
    public abstract EntryId id();

    /**
     * When it happened.
     *
     * @return a day
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract LocalDate happened();

    /**
     * When it was recorded.
     *
     * @return the day from which it was known
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract LocalDate recorded();

    /**
     * Who tells it.
     *
     * @return a party of the strategy
     */
    public abstract Optional<PartyId> by();

    /**
     * What it is about.
     *
     * @return links to parts of the strategy; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Link> about();

    /**
     * The entry in whose place it stands.
     *
     * @return empty if it corrects none
     */
    public abstract Optional<EntryId> corrects();

    /**
     * How an action stands.
     *
     * @return empty if the entry tells something else
     */
    public abstract Optional<ActionUpdate> update();

    /**
     * A figure read for a measure.
     *
     * @return empty if the entry tells something else
     */
    public abstract Optional<Reading> reading();

    /**
     * A figure of others for a measure.
     *
     * @return empty if the entry tells something else
     */
    public abstract Optional<ComparatorFigure> comparator();

    /**
     * A meeting that was held.
     *
     * @return empty if the entry tells something else
     */
    public abstract Optional<Meeting> meeting();

    /**
     * A report that was made.
     *
     * @return empty if the entry tells something else
     */
    public abstract Optional<ReportMade> report();

    /**
     * A signature, or its refusal.
     *
     * @return empty if the entry tells something else
     */
    public abstract Optional<SignOff> signOff();

    /**
     * What children, young people or carers said.
     *
     * @return empty if the entry tells something else
     */
    public abstract Optional<Voice> voice();

    /**
     * What was found at the end of a period.
     *
     * @return empty if the entry tells something else
     */
    public abstract Optional<Evaluation> evaluation();

    /**
     * What the next period concentrates on.
     *
     * @return empty if the entry tells something else
     */
    public abstract Optional<FocusChosen> focus();

    /**
     * What the entry tells.
     *
     * @return the one event that is given
     */
    public Event event() {
        return events().iterator().next();
    }

    /**
     * Whether the entry is about a part of the strategy.
     *
     * @param id identifier of the part
     * @return true if a link to the part is among {@link #about()}
     */
    public boolean isAbout(ElementId id) {
        return about().contains(Link.to(id));
    }

    private Stream<Event> events() {
        return Stream.<Optional<? extends Event>>of(
                        update(),
                        reading(),
                        comparator(),
                        meeting(),
                        report(),
                        signOff(),
                        voice(),
                        evaluation(),
                        focus())
                .flatMap(Optional::stream);
    }

    @Value.Check
    void check() {
        if (events().count() != 1) {
            throw new InvalidAttributeException("event", "must be exactly one, was " + events().count());
        }
    }

    /** Collects what an entry is made of. */
    public static final class Builder extends ImmutableEntry.Builder {
        Builder() {}

        /**
         * Adds a part that it is about.
         *
         * @param id identifier of the part
         * @return this builder
         */
        public Builder addAbout(ElementId id) {
            return addAbout(Link.to(id));
        }
    }
}
