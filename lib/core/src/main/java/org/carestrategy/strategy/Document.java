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
import org.carestrategy.value.DocumentId;
import org.carestrategy.value.Frequency;
import org.carestrategy.value.Timescale;
import org.carestrategy.value.Wording;
import org.immutables.value.Value;

/** A document that belongs to the strategy, for example the sufficiency statement. */
@Value.Immutable
@ValueType
@JsonPropertyOrder({
    "id",
    "kind",
    "title",
    "formOf",
    "audience",
    "state",
    "due",
    "frequency",
    "note",
    "responsibilities",
    "citations"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Document {
    Document() {}

    /**
     * Starts a document with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Document fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * The name by which others refer to it.
     *
     * @return for example {@code sufficiency-statement}; unique within the strategy
     */
    public abstract DocumentId id();

    /**
     * What sort of document it is.
     *
     * @return an open list
     */
    public abstract Optional<DocumentKind> kind();

    /**
     * Its title.
     *
     * @return not blank
     */
    public abstract String title();

    /**
     * The document of which it is another form.
     *
     * @return for example the pledge, of a version in pictures
     */
    public abstract Optional<DocumentId> formOf();

    /**
     * For whom it is.
     *
     * @return for example {@code carers}; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<String> audience();

    /**
     * How far it has come.
     *
     * @return an open list
     */
    public abstract Optional<DocumentState> state();

    /**
     * By when it is to be there.
     *
     * @return empty if nothing is said
     */
    public abstract Optional<Timescale> due();

    /**
     * How often it is made anew.
     *
     * @return for example {@code every 12 months}
     */
    public abstract Optional<Frequency> frequency();

    /**
     * What is said of it.
     *
     * @return possibly nothing
     */
    public abstract Optional<Wording> note();

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

    @Value.Check
    void check() {
        Require.text("title", title());
        audience().forEach(group -> Require.text("audience", group));
    }

    /** Collects what a document is made of. */
    public static final class Builder extends ImmutableDocument.Builder {
        Builder() {}
    }
}
