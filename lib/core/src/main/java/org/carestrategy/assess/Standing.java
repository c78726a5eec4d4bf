package org.carestrategy.assess;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.ActionId;
import org.carestrategy.value.Link;
import org.carestrategy.value.MeasureId;
import org.immutables.value.Value;

/**
 * How one part of a strategy stands on the day of a scorecard: three answers that are never made one.
 *
 * <p>An action or a measure belongs to what it serves, to what that serves in turn, to the pledge of its promise, to the
 * priority of its outcome statement, and to the pledge that a priority is.
 */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"by", "part", "initials", "delivery", "difference", "voice", "actions", "measures"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Standing {
    Standing() {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Standing fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * By what it is put together.
     *
     * @return for example by priority
     */
    public abstract View by();

    /**
     * The part.
     *
     * @return for example a priority; empty for the whole, for leads of whom only initials are printed, and for what
     *     belongs to no such part
     */
    public abstract Optional<Link> part();

    /**
     * The printed initials of those that lead.
     *
     * @return for example {@code MG}; empty if it is not by lead or the party is known
     */
    public abstract Optional<String> initials();

    /**
     * Are the actions done?
     *
     * @return by the policy of the scorecard
     */
    public abstract Summary delivery();

    /**
     * Do the measures move?
     *
     * @return by the policy of the scorecard
     */
    public abstract Summary difference();

    /**
     * What do children say?
     *
     * @return what was recorded
     */
    public abstract Heard voice();

    /**
     * The actions that belong to it.
     *
     * @return in the order of the strategy, each once; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<ActionId> actions();

    /**
     * The measures that belong to it.
     *
     * @return in the order of the strategy, each once; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<MeasureId> measures();

    /**
     * Whether it is that which belongs to no part of this kind.
     *
     * @return true for example for the actions and measures that serve no priority
     */
    @JsonIgnore
    public boolean isRest() {
        return by() != View.WHOLE && part().isEmpty() && initials().isEmpty();
    }

    static final class Builder extends ImmutableStanding.Builder {
        Builder() {}
    }
}
