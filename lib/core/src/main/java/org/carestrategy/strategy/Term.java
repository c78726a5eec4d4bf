package org.carestrategy.strategy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.carestrategy.base.Require;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.Wording;
import org.immutables.value.Value;

/** A word that the council uses, and what it means by it, for example {@code MALAP}. */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"term", "meaning"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Term {
    Term() {}

    /**
     * Starts a term with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Term fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * The word.
     *
     * @return not blank
     */
    public abstract String term();

    /**
     * What it means.
     *
     * @return empty if the strategy uses it without saying
     */
    public abstract Optional<Wording> meaning();

    @Value.Check
    void check() {
        Require.text("term", term());
    }

    /** Collects what a term is made of. */
    public static final class Builder extends ImmutableTerm.Builder {
        Builder() {}
    }
}
