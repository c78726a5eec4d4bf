package org.carestrategy.record;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import java.util.stream.Stream;
import org.carestrategy.base.InvalidAttributeException;
import org.carestrategy.base.Require;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.Timescale;
import org.immutables.value.Value;

/** How an action stands, as told on a day, for example in progress, 60 percent, claimed green. */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"stage", "percent", "claimedRating", "revisedDue", "comment", "correctiveAction"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract non-sealed class ActionUpdate implements Event {
    ActionUpdate() {}

    /**
     * Starts an action update with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ActionUpdate fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * How far the work has come.
     *
     * @return empty where the update does not say
     */
    public abstract Optional<Stage> stage();

    /**
     * How much of the work is done.
     *
     * @return whole percent, 0 to 100 inclusive; only where somebody said so
     */
    public abstract Optional<Integer> percent();

    /**
     * The rating that the council itself gives.
     *
     * @return a fact, not a calculation
     */
    public abstract Optional<Rating> claimedRating();

    /**
     * The new time-scale, where it was changed.
     *
     * @return for example {@code 2025-03}
     */
    public abstract Optional<Timescale> revisedDue();

    /**
     * What was said.
     *
     * @return not blank
     */
    public abstract Optional<String> comment();

    /**
     * What is done to put it right.
     *
     * @return not blank
     */
    public abstract Optional<String> correctiveAction();

    @Value.Check
    void check() {
        if (Stream.of(stage(), percent(), claimedRating(), revisedDue(), comment(), correctiveAction())
                .allMatch(Optional::isEmpty)) {
            throw new InvalidAttributeException("update", "must tell something");
        }
        percent()
                .ifPresent(percent ->
                        Require.that(percent >= 0 && percent <= 100, "percent", "must be from 0 to 100", percent));
        comment().ifPresent(comment -> Require.text("comment", comment));
        correctiveAction().ifPresent(correctiveAction -> Require.text("correctiveAction", correctiveAction));
    }

    /** Collects what an action update is made of. */
    public static final class Builder extends ImmutableActionUpdate.Builder {
        Builder() {}
    }
}
