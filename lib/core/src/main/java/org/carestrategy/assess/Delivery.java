package org.carestrategy.assess;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carestrategy.record.Stage;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.EntryId;
import org.immutables.value.Value;

/**
 * How far an action has come on a day, for example in progress and 24 days late; or not assessed, with the reason.
 *
 * <p>Stage and lateness rest on the updates that were known on the day. The due day itself is still in time. What is on
 * hold is late all the same once its day has passed; what was withdrawn is not.
 */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"stage", "notAssessed", "due", "plannedDue", "daysLate", "restsOn"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Delivery {
    Delivery() {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Delivery fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * The stage.
     *
     * @return empty if it is not assessed
     */
    public abstract Optional<Stage> stage();

    /**
     * Why it is not assessed.
     *
     * @return empty if it is assessed
     */
    public abstract Optional<NotAssessed> notAssessed();

    /**
     * The last day on which it is in time.
     *
     * @return after the last re-dating; empty if nothing is said or the work is ongoing
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract Optional<LocalDate> due();

    /**
     * The last day by the plan, before any re-dating.
     *
     * @return empty if nothing was said or the work is ongoing
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract Optional<LocalDate> plannedDue();

    /**
     * How many days after the due day it is, or was completed.
     *
     * @return 1 or more; empty if it is in time or was never due
     */
    public abstract Optional<Integer> daysLate();

    /**
     * The entries on which this rests.
     *
     * @return in the order in which they happened; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<EntryId> restsOn();

    /**
     * Whether the work is late and not done.
     *
     * @return true if it is not started, in progress or on hold after its due day
     */
    @JsonIgnore
    public boolean isOverdue() {
        return daysLate().isPresent() && !isCompleted();
    }

    /**
     * Whether the work was done after its due day.
     *
     * @return true if it is completed and was late
     */
    @JsonIgnore
    public boolean isCompletedLate() {
        return daysLate().isPresent() && isCompleted();
    }

    private boolean isCompleted() {
        return stage().filter(Stage.COMPLETED::equals).isPresent();
    }

    static final class Builder extends ImmutableDelivery.Builder {
        Builder() {}
    }
}
