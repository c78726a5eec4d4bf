package org.carestrategy.assess;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carestrategy.base.Require;
import org.carestrategy.record.Rating;
import org.carestrategy.record.Stage;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.ActionId;
import org.carestrategy.value.EntryId;
import org.carestrategy.value.Link;
import org.carestrategy.value.Ratio;
import org.immutables.value.Value;

/**
 * How far an action has come on a day, for example in progress and 24 days late, red; or not rated, with the reason.
 *
 * <p>It rests on the updates that were known on the day. The due day itself is still in time. What is on hold is late
 * all the same once its day has passed; what was withdrawn is not.
 */
@Value.Immutable
@ValueType
@JsonPropertyOrder({
    "action",
    "state",
    "stage",
    "rating",
    "notRated",
    "claimed",
    "percent",
    "expected",
    "due",
    "plannedDue",
    "redatings",
    "daysLate",
    "way",
    "lastTold",
    "correctiveAction",
    "why",
    "restsOn"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Delivery {
    private static final int HUNDRED = 100;

    Delivery() {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Delivery fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * The action.
     *
     * @return its identifier
     */
    public abstract ActionId action();

    /**
     * How the work stands.
     *
     * @return the state
     */
    public abstract DeliveryState state();

    /**
     * The stage that was told last.
     *
     * @return empty if nothing was told of it
     */
    public abstract Optional<Stage> stage();

    /**
     * The rating that the policy gives.
     *
     * @return empty if it is not rated
     */
    public abstract Optional<Rating> rating();

    /**
     * Why it is not rated.
     *
     * @return empty if it is
     */
    public abstract Optional<NotRated> notRated();

    /**
     * The rating that the council itself gave last.
     *
     * @return a fact, not a calculation; empty if it gave none
     */
    public abstract Optional<Rating> claimed();

    /**
     * How much of the work is done, as it was told last.
     *
     * @return whole percent, 0 to 100 inclusive; empty if nobody said
     */
    public abstract Optional<Integer> percent();

    /**
     * How much of it was to be expected by the day.
     *
     * @return a share from 0 to 1, exactly; empty if the policy expects nothing, if start or last day are not known, or
     *     if the work is done, rests or was withdrawn
     */
    public abstract Optional<Ratio> expected();

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
     * How its day was changed.
     *
     * @return in the order in which it was; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Redating> redatings();

    /**
     * How many days after the due day it is, or was completed.
     *
     * @return 1 or more; empty if it is in time or was never due
     */
    public abstract Optional<Integer> daysLate();

    /**
     * Which way the last update changed it: by stage, otherwise by percent, otherwise by its last day.
     *
     * @return improving, worsening or steady; empty if there was no update before
     */
    public abstract Optional<Way> way();

    /**
     * When something was told of it last.
     *
     * @return the day on which it happened; empty if nothing was
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract Optional<LocalDate> lastTold();

    /**
     * What is done to put it right, as it was told last.
     *
     * @return empty if nothing was said
     */
    public abstract Optional<String> correctiveAction();

    /**
     * How the answer was reached.
     *
     * @return the state with what made it, the rating or why there is none; unmodifiable
     */
    @JsonProperty("why")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public List<Reason> why() {
        return DeliveryWorking.of(this);
    }

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
        return state() == DeliveryState.OVERDUE;
    }

    /**
     * Whether the work was done after its due day.
     *
     * @return true if it is completed and was late
     */
    @JsonIgnore
    public boolean isCompletedLate() {
        return state() == DeliveryState.COMPLETED_LATE;
    }

    /**
     * Whether the council rates it otherwise than the policy does.
     *
     * @return true if both give a rating and not the same
     */
    @JsonIgnore
    public boolean disagrees() {
        return rating().isPresent() && claimed().isPresent() && !rating().equals(claimed());
    }

    /**
     * How much of the work is done.
     *
     * @return all of what is completed, nothing of what is not started, otherwise as it was told last; a share from 0 to
     *     1, exactly; empty if nobody said
     */
    @JsonIgnore
    public Optional<Ratio> share() {
        return share(stage(), percent());
    }

    /** How much is done: all of what is completed, nothing of what is not started, otherwise as it was told. */
    static Optional<Ratio> share(Optional<Stage> stage, Optional<Integer> percent) {
        if (stage.filter(Stage.COMPLETED::equals).isPresent()) {
            return Optional.of(Ratio.ONE);
        }
        return percent.map(told -> Ratio.of(told, HUNDRED))
                .or(() -> stage.filter(Stage.NOT_STARTED::equals).map(none -> Ratio.ZERO));
    }

    /** Asked once for each view. */
    @Value.Lazy
    @JsonIgnore
    Link part() {
        return Link.to(action());
    }

    @Value.Check
    void check() {
        percent().ifPresent(done -> Require.that(done >= 0 && done <= HUNDRED, "percent", "must be 0 to 100", done));
        daysLate().ifPresent(days -> Require.atLeast("daysLate", 1, days));
    }

    @JsonIgnoreProperties("why") // follows from the rest
    static final class Builder extends ImmutableDelivery.Builder {
        Builder() {}
    }
}
