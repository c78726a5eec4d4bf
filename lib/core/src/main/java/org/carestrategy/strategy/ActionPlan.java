package org.carestrategy.strategy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.carestrategy.base.Require;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.ActionPlanId;
import org.carestrategy.value.Citation;
import org.carestrategy.value.ElementId;
import org.carestrategy.value.Link;
import org.carestrategy.value.PartyId;
import org.carestrategy.value.Timescale;
import org.immutables.value.Value;

/** The actions for one period, in rows, for example the plan for 2016/17. */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"id", "title", "period", "owner", "rows", "focus", "notThisYear", "citations"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class ActionPlan {
    ActionPlan() {}

    /**
     * Starts an action plan with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static ActionPlan fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * The name by which others refer to it.
     *
     * @return for example {@code plan-2016-17}; unique within the strategy
     */
    public abstract ActionPlanId id();

    /**
     * Its title.
     *
     * @return not blank
     */
    public abstract Optional<String> title();

    /**
     * The time it covers.
     *
     * @return for example {@code FY2016-17}
     */
    public abstract Optional<Timescale> period();

    /**
     * Who keeps it.
     *
     * @return a party of the strategy
     */
    public abstract Optional<PartyId> owner();

    /**
     * Its rows.
     *
     * @return from the top; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<PlanRow> rows();

    /**
     * What the period concentrates on.
     *
     * @return for example the priorities chosen for the year; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Link> focus();

    /**
     * What is left for later, and why.
     *
     * @return possibly nothing; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Deferral> notThisYear();

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

    /** Collects what an action plan is made of. */
    public static final class Builder extends ImmutableActionPlan.Builder {
        Builder() {}

        /**
         * Adds a part on which the period concentrates.
         *
         * @param id identifier of the part
         * @return this builder
         */
        public Builder addFocus(ElementId id) {
            return addFocus(Link.to(id));
        }
    }
}
