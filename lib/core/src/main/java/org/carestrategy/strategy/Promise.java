package org.carestrategy.strategy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.carestrategy.base.Require;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.Citation;
import org.carestrategy.value.PartyId;
import org.carestrategy.value.PromiseId;
import org.carestrategy.value.Wording;
import org.immutables.value.Value;

/** One promise of a pledge, with who makes it, for example <q>We will remember your birthday</q> by the council. */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"id", "number", "kind", "promisor", "wording", "citations"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Promise {
    Promise() {}

    /**
     * Starts a promise with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Promise fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * The name by which others refer to it.
     *
     * @return for example {@code remember-birthdays}; unique within the strategy
     */
    public abstract PromiseId id();

    /**
     * The number as printed.
     *
     * @return not blank
     */
    public abstract Optional<String> number();

    /**
     * What sort of promise it is.
     *
     * @return an open list, for example {@code undertaking}; empty if nobody has said
     */
    public abstract Optional<PromiseKind> kind();

    /**
     * Who promises.
     *
     * @return empty if the pledge does not tell
     */
    public abstract Optional<PartyId> promisor();

    /**
     * What is promised.
     *
     * @return one promise
     */
    public abstract Wording wording();

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

    /** Collects what a promise is made of. */
    public static final class Builder extends ImmutablePromise.Builder {
        Builder() {}
    }
}
