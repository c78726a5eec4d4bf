package org.carestrategy.assess;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Optional;
import org.carestrategy.base.Require;
import org.carestrategy.strategy.Unit;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.Ratio;
import org.immutables.value.Value;

/** How far off a figure may be, for example 10 percent of the target, bounds included. */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"kind", "amount"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Margin {
    private static final Ratio HUNDRED = Ratio.of(100);

    Margin() {}

    /**
     * A percentage of the figure that the margin is measured from.
     *
     * @param percent 0 or more; 10 allows 81 to 99 round a target of 90
     * @return the margin
     * @throws org.carestrategy.base.InvalidAttributeException if {@code percent} is below 0
     */
    public static Margin percent(long percent) {
        return of(MarginKind.PERCENT, Ratio.of(percent));
    }

    /**
     * Percentage points, for measures in percent only.
     *
     * @param points 0 or more; 5 allows 85 to 95 round a target of 90
     * @return the margin
     * @throws org.carestrategy.base.InvalidAttributeException if {@code points} is below 0
     */
    public static Margin points(long points) {
        return of(MarginKind.POINTS, Ratio.of(points));
    }

    /**
     * So many of the unit of the measure, whatever it is.
     *
     * @param amount 0 or more; 14 allows 406 to 434 days round a target of 420
     * @return the margin
     * @throws org.carestrategy.base.InvalidAttributeException if {@code amount} is below 0
     */
    public static Margin absolute(long amount) {
        return of(MarginKind.ABSOLUTE, Ratio.of(amount));
    }

    /**
     * A margin that need not be whole.
     *
     * @param kind percent, points or absolute
     * @param amount 0 or more
     * @return for example 2.5 percentage points
     * @throws org.carestrategy.base.InvalidAttributeException if {@code kind} has no amount, or {@code amount} is below
     *     0
     */
    public static Margin of(MarginKind kind, Ratio amount) {
        return new Builder().kind(kind).amount(amount).build();
    }

    /**
     * Up to the floor of the measure, so that it is the measure that says how far.
     *
     * @return the margin
     */
    public static Margin floor() {
        return new Builder().kind(MarginKind.FLOOR).build();
    }

    /**
     * No margin.
     *
     * @return the margin that allows nothing but the figure itself
     */
    public static Margin none() {
        return new Builder().kind(MarginKind.NONE).build();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Margin fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * What it is counted in.
     *
     * @return the kind
     */
    public abstract MarginKind kind();

    /**
     * How much.
     *
     * @return 0 or more; empty for {@link MarginKind#FLOOR} and {@link MarginKind#NONE}
     */
    public abstract Optional<Ratio> amount();

    /** How far off one may be, in the unit of the measure; not given where the margin does not fit the measure. */
    Answer<Ratio> around(Ratio figure, Optional<Unit> unit) {
        Ratio size = amount().orElse(Ratio.ZERO);
        return switch (kind()) {
            case PERCENT -> Answer.of(Ratios.abs(figure).times(size).dividedBy(HUNDRED));
            case POINTS ->
                unit.filter(Unit.PERCENT::equals).isPresent() ? Answer.of(size) : Answer.not(NotRated.NO_BOUNDARY);
            case ABSOLUTE, NONE -> Answer.of(size);
            case FLOOR -> Answer.not(NotRated.NO_BOUNDARY);
        };
    }

    boolean isFloor() {
        return kind() == MarginKind.FLOOR;
    }

    @Value.Check
    void check() {
        boolean sized = !isFloor() && kind() != MarginKind.NONE;
        Require.that(
                amount().isPresent() == sized,
                "amount",
                sized ? "must be given for " + kind().text() : "must not be given for " + kind().text(),
                amount().map(Ratio::toString).orElse("none"));
        amount().ifPresent(size -> Require.that(size.signum() >= 0, "amount", "must be 0 or more", size));
    }

    static final class Builder extends ImmutableMargin.Builder {
        Builder() {}
    }
}
