package org.carestrategy.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.carestrategy.base.Require;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.Figure;
import org.carestrategy.value.Timescale;
import org.immutables.value.Value;

/** A figure read for a measure, for example 84.2 for the third quarter of 2024/25. */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"period", "figure", "numerator", "denominator", "provisional", "claimedRating", "comment"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract non-sealed class Reading implements Event {
    Reading() {}

    /**
     * Starts a reading with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Reading fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * The time it stands for.
     *
     * @return for example {@code FY2024-25-Q3}
     */
    public abstract Timescale period();

    /**
     * The figure.
     *
     * @return in the unit of the measure, or why there is none
     */
    public abstract Figure figure();

    /**
     * How many were counted.
     *
     * @return 0 or more
     */
    public abstract Optional<Integer> numerator();

    /**
     * Out of how many.
     *
     * @return 0 or more
     */
    public abstract Optional<Integer> denominator();

    /**
     * Whether it may still change.
     *
     * @return true for a provisional figure; false unless set, and then not written to JSON
     */
    @Value.Default
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    public boolean provisional() {
        return false;
    }

    /**
     * The rating that the council itself gives.
     *
     * @return a fact, not a calculation
     */
    public abstract Optional<Rating> claimedRating();

    /**
     * What was said.
     *
     * @return not blank
     */
    public abstract Optional<String> comment();

    /**
     * This reading without that from which a suppressed figure could be worked out.
     *
     * @return of a suppressed figure its period, that it is suppressed and the comment, which its author answers for,
     *     without counts and the council's rating; any other reading as it is
     */
    public Reading withoutSuppressed() {
        return figure().equals(Figure.Symbol.SUPPRESSED)
                ? builder()
                        .period(period())
                        .figure(figure())
                        .provisional(provisional())
                        .comment(comment())
                        .build()
                : this;
    }

    @Value.Check
    void check() {
        numerator().ifPresent(count -> Require.atLeast("numerator", 0, count));
        denominator().ifPresent(count -> Require.atLeast("denominator", 0, count));
        comment().ifPresent(comment -> Require.text("comment", comment));
    }

    /** Collects what a reading is made of. */
    public static final class Builder extends ImmutableReading.Builder {
        Builder() {}
    }
}
