package org.carestrategy.decision;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.carestrategy.base.Require;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.Citation;
import org.carestrategy.value.PaperId;
import org.carestrategy.value.PartyId;
import org.carestrategy.value.Timescale;
import org.carestrategy.value.Wording;
import org.immutables.value.Value;

/** A report put before a body, for example the report to Cabinet of 14 July 2016. */
@Value.Immutable
@ValueType
@JsonPropertyOrder({
    "id",
    "title",
    "body",
    "meeting",
    "author",
    "contact",
    "date",
    "keyDecision",
    "forwardPlan",
    "purpose",
    "recommendations",
    "options",
    "noOptions",
    "reasons",
    "implications",
    "consultation",
    "background",
    "backgroundPapers",
    "annexes",
    "citations"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Paper {
    Paper() {}

    /**
     * Starts a paper with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Paper fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * The name by which others refer to it.
     *
     * @return for example {@code cabinet-report-2016}; unique within the strategy
     */
    public abstract PaperId id();

    /**
     * Its title.
     *
     * @return not blank
     */
    public abstract String title();

    /**
     * The body that it was put before.
     *
     * @return a party of the strategy
     */
    public abstract Optional<PartyId> body();

    /**
     * When it met.
     *
     * @return empty if not known
     */
    public abstract Optional<Timescale> meeting();

    /**
     * Who reports.
     *
     * @return a post or body, never a person
     */
    public abstract Optional<PartyId> author();

    /**
     * Who can be asked.
     *
     * @return posts, never persons; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<PartyId> contact();

    /**
     * When the report was made.
     *
     * @return empty if it has none
     */
    public abstract Optional<Timescale> date();

    /**
     * Whether it is a key decision.
     *
     * @return empty if nothing is said of it
     */
    public abstract Optional<Boolean> keyDecision();

    /**
     * The reference in the forward plan.
     *
     * @return for example {@code FP/230617}; not blank
     */
    public abstract Optional<String> forwardPlan();

    /**
     * What it is for.
     *
     * @return empty if nothing is said
     */
    public abstract Optional<Wording> purpose();

    /**
     * What it recommends.
     *
     * @return in the order of the paper; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Recommendation> recommendations();

    /**
     * Which ways were considered.
     *
     * @return possibly none; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Option> options();

    /**
     * Why there are no options.
     *
     * @return empty if there are, or nothing is said
     */
    public abstract Optional<Wording> noOptions();

    /**
     * Why it recommends what it recommends.
     *
     * @return possibly none; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Wording> reasons();

    /**
     * What it means for money, law, risk and the like.
     *
     * @return in the order of the paper; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Implication> implications();

    /**
     * Who was heard.
     *
     * @return possibly several consultations; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Consultation> consultation();

    /**
     * What led up to it.
     *
     * @return possibly nothing; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Wording> background();

    /**
     * The papers it rests on.
     *
     * @return possibly none; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<String> backgroundPapers();

    /**
     * What is attached.
     *
     * @return titles; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<String> annexes();

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
        backgroundPapers().forEach(paper -> Require.text("backgroundPapers", paper));
        annexes().forEach(annex -> Require.text("annexes", annex));
        forwardPlan().ifPresent(forwardPlan -> Require.text("forwardPlan", forwardPlan));
    }

    /** Collects what a paper is made of. */
    public static final class Builder extends ImmutablePaper.Builder {
        Builder() {}
    }
}
