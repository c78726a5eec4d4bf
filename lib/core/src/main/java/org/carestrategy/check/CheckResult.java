package org.carestrategy.check;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.Optional;
import org.carestrategy.base.Require;
import org.carestrategy.finding.Findings;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.StrategyId;
import org.immutables.value.Value;

/** What came of checking a strategy, to be kept or handed on, for example <q>northbeck-2024, by structure: 2 findings</q>. */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"strategy", "asOf", "rules", "findings"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class CheckResult {
    CheckResult() {}

    /**
     * Starts a result with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static CheckResult fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * The strategy that was checked.
     *
     * @return its identifier, for example {@code northbeck-2024}
     */
    public abstract StrategyId strategy();

    /**
     * The day as of which it was looked at.
     *
     * @return empty if no day was given
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract Optional<LocalDate> asOf();

    /**
     * The rules by which it was checked.
     *
     * @return the name of the set, for example {@code structure}; not blank
     */
    public abstract String rules();

    /**
     * What was found.
     *
     * @return in order; those of {@link Findings#none()} if nothing was
     */
    public abstract Findings findings();

    @Value.Check
    void check() {
        Require.text("rules", rules());
    }

    /** Collects what a result is made of. */
    public static final class Builder extends ImmutableCheckResult.Builder {
        Builder() {}
    }
}
