package org.carestrategy.assess;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.Ratio;
import org.carestrategy.value.Timescale;
import org.immutables.value.Value;

/**
 * How far a measure lies from the figure of others for the same period, for example 2.8 points above that of England,
 * which is better, and closing; or why that is not given.
 */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"whose", "period", "own", "other", "gap", "side", "earlierPeriod", "earlierGap", "trend", "notGiven"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Gap {
    Gap() {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Gap fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * Whose figure the other is.
     *
     * @return for example {@code England}; not blank
     */
    public abstract String whose();

    /**
     * The period of their figure.
     *
     * @return the latest for which there is a figure of one's own too, or, where there is none, simply the latest
     */
    public abstract Timescale period();

    /**
     * The figure of one's own for that period, a reading or the baseline.
     *
     * @return in the unit of the measure; empty if no gap is given
     */
    public abstract Optional<Ratio> own();

    /**
     * Their figure.
     *
     * @return in the unit of the measure; empty if no gap is given
     */
    public abstract Optional<Ratio> other();

    /**
     * One's own figure less theirs.
     *
     * @return above 0 if one's own is higher, better or not; empty if no gap is given
     */
    public abstract Optional<Ratio> gap();

    /**
     * Whether one's own figure is the better.
     *
     * @return empty if no gap is given or nobody says which way is better
     */
    public abstract Optional<Side> side();

    /**
     * The latest period before for which both figures are amounts.
     *
     * @return empty if there is none or no gap is given
     */
    public abstract Optional<Timescale> earlierPeriod();

    /**
     * The gap of that earlier period.
     *
     * @return empty together with {@link #earlierPeriod()}
     */
    public abstract Optional<Ratio> earlierGap();

    /**
     * What has become of the gap.
     *
     * @return empty if there is no earlier one, or one's own figures are of fewer children than the policy wants
     */
    public abstract Optional<GapTrend> trend();

    /**
     * Why no gap is given.
     *
     * @return empty if one is
     */
    public abstract Optional<NotRated> notGiven();

    static final class Builder extends ImmutableGap.Builder {
        Builder() {}
    }
}
