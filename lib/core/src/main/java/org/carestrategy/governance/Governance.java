package org.carestrategy.governance;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import org.carestrategy.style.ValueType;
import org.immutables.value.Value;

/** Who decides, watches, delivers and is heard, and the lines between them. */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"parties", "lines", "attendanceRules"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Governance {
    Governance() {}

    /**
     * Starts a governance with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Governance fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * Who takes part.
     *
     * @return bodies, posts, agencies and groups; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Party> parties();

    /**
     * Who reports to whom.
     *
     * @return a graph, not always a tree; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<ReportingLine> lines();

    /**
     * What follows when a member stays away.
     *
     * @return possibly nothing; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<AttendanceRule> attendanceRules();

    /**
     * The parties and lines as a graph that can be asked who answers to whom.
     *
     * @return the graph; built once, when first asked
     */
    @Value.Lazy
    @JsonIgnore
    public GovernanceGraph graph() {
        return new GovernanceGraph(this);
    }

    /** Collects what a governance is made of. */
    public static final class Builder extends ImmutableGovernance.Builder {
        Builder() {}
    }
}
