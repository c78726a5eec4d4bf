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
import org.carestrategy.value.DecisionId;
import org.carestrategy.value.PaperId;
import org.carestrategy.value.PartyId;
import org.carestrategy.value.Timescale;
import org.carestrategy.value.Wording;
import org.immutables.value.Value;

/** What a body decided at a meeting, for example Cabinet on 2 August 2007. */
@Value.Immutable
@ValueType
@JsonPropertyOrder({
    "id",
    "title",
    "paper",
    "body",
    "date",
    "recordedOn",
    "items",
    "alternatives",
    "declarations",
    "dispensations",
    "reasons",
    "citations"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Decision {
    Decision() {}

    /**
     * Starts a decision with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Decision fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * The name by which others refer to it.
     *
     * @return for example {@code cabinet-2007-08-02}; unique within the strategy
     */
    public abstract DecisionId id();

    /**
     * The title of the item on the agenda.
     *
     * @return not blank
     */
    public abstract Optional<String> title();

    /**
     * The paper on which it was decided.
     *
     * @return a paper of the strategy
     */
    public abstract Optional<PaperId> paper();

    /**
     * Who decided.
     *
     * @return a party of the strategy
     */
    public abstract Optional<PartyId> body();

    /**
     * When it met.
     *
     * @return empty if not known
     */
    public abstract Optional<Timescale> date();

    /**
     * The date on the record, as printed.
     *
     * @return may be wrong; a rule finds it
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract Optional<LocalDate> recordedOn();

    /**
     * What was decided.
     *
     * @return in the order of the record; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<DecisionItem> items();

    /**
     * What is said of alternatives.
     *
     * @return for example none
     */
    public abstract Optional<Wording> alternatives();

    /**
     * What is said of declared interests.
     *
     * @return for example none
     */
    public abstract Optional<Wording> declarations();

    /**
     * What is said of dispensations.
     *
     * @return for example not applicable
     */
    public abstract Optional<Wording> dispensations();

    /**
     * Why.
     *
     * @return possibly none; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Wording> reasons();

    /**
     * Where it is said.
     *
     * @return documents and places, possibly none; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Citation> citations();

    @Value.Check
    void check() {
        title().ifPresent(title -> Require.text("title", title));
    }

    /** Collects what a decision is made of. */
    public static final class Builder extends ImmutableDecision.Builder {
        Builder() {}
    }
}
