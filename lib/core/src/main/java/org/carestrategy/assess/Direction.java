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
 * Which way a measure goes, for example improving by 3.4 points from the same quarter of last year; or no arrow, with
 * the reason.
 *
 * <p>Like is compared with like only: a figure for a year to date with that of the year before, a month with the month
 * before it, a snapshot with the last one.
 */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"way", "notGiven", "earlierPeriod", "period", "change", "slope"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Direction {
    Direction() {}

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Direction fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * The way.
     *
     * @return empty if there is no arrow
     */
    public abstract Optional<Way> way();

    /**
     * Why there is no arrow.
     *
     * @return empty if there is one
     */
    public abstract Optional<NotRated> notGiven();

    /**
     * The time of the figure that is compared with.
     *
     * @return for example {@code FY2023-24-Q3}; empty if there is no arrow
     */
    public abstract Optional<Timescale> earlierPeriod();

    /**
     * The time of the figure that is compared.
     *
     * @return for example {@code FY2024-25-Q3}; empty if there is no arrow
     */
    public abstract Optional<Timescale> period();

    /**
     * How much the later figure is above the earlier one.
     *
     * @return in the unit of the measure; below 0 if it fell; empty if there is no arrow
     */
    public abstract Optional<Ratio> change();

    /**
     * The slope of the straight line that fits the comparable figures of the policy's window best (least squares), the
     * figure of the reading being the last of them.
     *
     * @return in the unit of the measure a year of 365¼ days, exactly; below 0 if it falls; empty if there are fewer
     *     than three such figures or nothing is to be said of the last
     */
    public abstract Optional<Ratio> slope();

    static final class Builder extends ImmutableDirection.Builder {
        Builder() {}
    }
}
