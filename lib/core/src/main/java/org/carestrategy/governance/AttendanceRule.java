package org.carestrategy.governance;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.carestrategy.base.Require;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.Citation;
import org.carestrategy.value.PartyId;
import org.carestrategy.value.Wording;
import org.immutables.value.Value;

/** What follows when a member stays away, for example that a councillor's absence is reported to the leaders. */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"whose", "at", "reportedTo", "after", "wording", "citations"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class AttendanceRule {
    AttendanceRule() {}

    /**
     * Starts an attendance rule with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static AttendanceRule fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * Whose absence.
     *
     * @return a party of the strategy, for example the elected members
     */
    public abstract Optional<PartyId> whose();

    /**
     * At whose meetings.
     *
     * @return a party of the strategy
     */
    public abstract Optional<PartyId> at();

    /**
     * To whom it is reported.
     *
     * @return parties of the strategy; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<PartyId> reportedTo();

    /**
     * After how many absences.
     *
     * @return 1 or more; empty for each
     */
    public abstract Optional<Integer> after();

    /**
     * The rule.
     *
     * @return empty if nothing more is said
     */
    public abstract Optional<Wording> wording();

    /**
     * Where it is said.
     *
     * @return documents and places, possibly none; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Citation> citations();

    @Value.Check
    void check() {
        after().ifPresent(count -> Require.atLeast("after", 1, count));
    }

    /** Collects what an attendance rule is made of. */
    public static final class Builder extends ImmutableAttendanceRule.Builder {
        Builder() {}
    }
}
