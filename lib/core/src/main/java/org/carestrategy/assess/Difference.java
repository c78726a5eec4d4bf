package org.carestrategy.assess;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carestrategy.record.Rating;
import org.carestrategy.record.Reading;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.strategy.Measure;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.EntryId;
import org.carestrategy.value.Link;
import org.carestrategy.value.MeasureId;
import org.carestrategy.value.Ratio;
import org.carestrategy.value.Timescale;
import org.immutables.value.Value;

/**
 * What difference a measure shows on a day, for example amber, 11/20 of the way from the baseline to the target,
 * improving.
 *
 * <p>It rests on the standing readings and comparators that were known on the day, and on the measure's own baseline
 * and targets. Where a figure is suppressed, nothing is told from which it could be worked out.
 *
 * <pre>{@code
 * MeasurePolicy policy = MeasurePolicy.named("northbeck").amber(Margin.points(5)).build();
 * Difference difference = Difference.of(measure, record, LocalDate.parse("2025-04-24"), policy);
 * difference.rating(); // amber
 * }</pre>
 */
@Value.Immutable
@ValueType
@JsonPropertyOrder({
    "measure",
    "asOf",
    "policy",
    "reading",
    "target",
    "targetDue",
    "monthsOfYear",
    "rating",
    "notRated",
    "claimed",
    "progress",
    "noProgress",
    "direction",
    "oneChild",
    "gaps",
    "why",
    "restsOn"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Difference {
    private static final Set<Rating> CALCULATED = Set.of(Rating.RED, Rating.AMBER, Rating.GREEN);

    Difference() {}

    /**
     * The difference that a measure shows.
     *
     * @param measure the measure
     * @param record what happened; may hold more than was known on the day
     * @param asOf the day; what was recorded or happened after it does not count
     * @param policy the conventions
     * @return the difference
     */
    public static Difference of(Measure measure, StrategyRecord record, LocalDate asOf, MeasurePolicy policy) {
        return new MeasureAssessor(measure, Optional.of(Happenings.known(record, asOf)), asOf, policy).difference();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Difference fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * The measure.
     *
     * @return its identifier
     */
    public abstract MeasureId measure();

    /**
     * The day.
     *
     * @return what was recorded later does not count
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract LocalDate asOf();

    /**
     * The policy.
     *
     * @return its name
     */
    public abstract String policy();

    /**
     * The reading that is judged: the one whose period ends last, and of those of one period the last that was told.
     *
     * @return without its numerator if the figure is suppressed; empty if there is none that counts
     */
    public abstract Optional<Reading> reading();

    /**
     * The target in force on the last day of the reading's period, or on the day if there is no reading.
     *
     * @return in the unit of the measure, exactly, and where {@link #monthsOfYear()} is given and it is due with the end
     *     of a year the share of it that falls to these months; empty if there is none or it would give away a suppressed
     *     baseline
     */
    public abstract Optional<Ratio> target();

    /**
     * By when that target, or the one to which the straight line leads, shall be reached.
     *
     * @return empty together with {@link #target()}
     */
    public abstract Optional<Timescale> targetDue();

    /**
     * How many whole months of its year the reading stands for, where the figure grows within the year and the policy
     * sets it against a share of what is meant for the whole year.
     *
     * @return 0 to 11, for example 6 for {@code FY2024-25-Q2}; empty if it is set against all of it
     */
    public abstract Optional<Integer> monthsOfYear();

    /**
     * The rating that the policy gives.
     *
     * @return red, amber or green; empty if it is not rated
     */
    public abstract Optional<Rating> rating();

    /**
     * Why it is not rated.
     *
     * @return empty if it is
     */
    public abstract Optional<NotRated> notRated();

    /**
     * The rating that the council itself gives with the reading.
     *
     * @return a fact, not a calculation; empty if it gives none
     */
    public abstract Optional<Rating> claimed();

    /**
     * How much of the way from the baseline to the target has been made: (reading − baseline) / (target − baseline).
     * Where {@link #monthsOfYear()} is given, the baseline counts with the share that falls to these months.
     *
     * @return exactly; 0 at the baseline, 1 at the target, above 1 beyond it, below 0 on the wrong side of the
     *     baseline; empty if it cannot be said
     */
    public abstract Optional<Ratio> progress();

    /**
     * Why the progress cannot be said.
     *
     * @return empty if it can
     */
    public abstract Optional<NotRated> noProgress();

    /**
     * Which way it goes.
     *
     * @return the direction, or no arrow for a reason
     */
    public abstract Direction direction();

    /**
     * How much one child makes of the figure.
     *
     * @return 100 divided by the denominator of the reading for a measure in percent, 10,000 divided by it for one in
     *     children per 10,000, exactly; empty for other units, if the denominator is not told or is 0, and if there is
     *     no figure
     */
    public abstract Optional<Ratio> oneChild();

    /**
     * How far it is from the figures of others.
     *
     * @return one each, in the order in which the record first names them; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Gap> gaps();

    /**
     * How the answers were reached.
     *
     * @return what was read, the target, rating, progress, direction and one child's difference, as far as they apply;
     *     unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Reason> why();

    /**
     * The entries on which this rests.
     *
     * @return the reading, then those that it is compared with; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<EntryId> restsOn();

    /**
     * Whether the council rates it otherwise than the policy does.
     *
     * @return true if both give red, amber or green and not the same
     */
    @JsonIgnore
    public boolean disagrees() {
        return rating().isPresent()
                && claimed().filter(CALCULATED::contains).isPresent()
                && !rating().equals(claimed());
    }

    /** Asked once for each view. */
    @Value.Lazy
    @JsonIgnore
    Link part() {
        return Link.to(measure());
    }

    static final class Builder extends ImmutableDifference.Builder {
        Builder() {}
    }
}
