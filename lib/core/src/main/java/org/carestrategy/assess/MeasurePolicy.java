package org.carestrategy.assess;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.carestrategy.base.Require;
import org.carestrategy.strategy.PeriodKind;
import org.carestrategy.style.ValueType;
import org.immutables.value.Value;

/**
 * The conventions by which a council judges its measures, for example amber down to 10 percent short of the target, no
 * rating on fewer than 10 children.
 *
 * <p>Councils differ in each of them. {@link #standard()} is a choice of the library and not laid down anywhere; a
 * policy of one's own starts from it: {@code MeasurePolicy.named("northbeck").amber(Margin.points(5)).build()}.
 *
 * <p>In JSON too, what is not given is that of the standard policy; what is given stands in its place as a whole, so that
 * {@code "againstYearBefore": []} compares no figure with the year before. A policy that is written says everything.
 */
@Value.Immutable
@ValueType
@JsonPropertyOrder({
    "name",
    "byJudgement",
    "targets",
    "inYear",
    "targetAtBaseline",
    "green",
    "amber",
    "amberIfImprovedSince",
    "nearTarget",
    "deadBand",
    "againstYearBefore",
    "slopeMonths",
    "leastDenominator",
    "finalOnly",
    "staleAfter"
})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class MeasurePolicy {
    private static final int MOST_TIMES = 999;

    private static final MeasurePolicy STANDARD = named("standard").build();

    MeasurePolicy() {}

    /**
     * The policy of those who have none: stepped targets; the target of the whole year even within it and for what grows from
     * its beginning to its end; green at the target, amber up to 10 percent short of it; near
     * a target means within 5 percent; steady within 1 percent; only year-to-date figures are compared with the year
     * before; slope over 36 months; no rating on fewer than 10; provisional readings count; stale once two reading
     * dates were missed; a target that is the baseline is kept or not.
     *
     * @return the policy named {@code standard}
     */
    public static MeasurePolicy standard() {
        return STANDARD;
    }

    /**
     * Starts a policy that is the standard one but for its name.
     *
     * @param name for example {@code northbeck}; not blank
     * @return a new builder
     */
    public static Builder named(String name) {
        return new Builder().name(name);
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static MeasurePolicy fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * The name by which an answer says how it was reached.
     *
     * @return for example {@code northbeck}; not blank; {@code unnamed} if JSON gives none, and then within an
     *     {@link AssessmentPolicy} the name of that
     */
    public abstract String name();

    abstract MeasurePolicy withName(String name);

    /**
     * Whether the council rates by judgement alone, so that no rating is calculated.
     *
     * @return false unless set, and then not written to JSON
     */
    @Value.Default
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    public boolean byJudgement() {
        return false;
    }

    /**
     * Which target is in force between the dates of the targets.
     *
     * @return the rule; for a reading, the last day of its period counts
     */
    public abstract TargetRule targets();

    /**
     * Against what a measure that accumulates is judged within the year: its target, and what is measured from it, its
     * baseline and its floor. The year is the financial one, for a measure by term or academic year the academic one.
     *
     * <p>A target that is due within a year counts as it stands. Before the first month is over there is no share, and
     * no target.
     *
     * @return the rule; nothing is shared of a figure that does not lie in one year
     */
    public abstract InYearTarget inYear();

    /**
     * How far a measure has come whose target is the baseline.
     *
     * @return the rule
     */
    public abstract TargetAtBaseline targetAtBaseline();

    /**
     * How far short of the target is still green, where higher or lower is better.
     *
     * @return measured from the target, bound included; never the floor
     */
    public abstract Margin green();

    /**
     * How far short of the target, or away from it, is amber.
     *
     * @return measured from the target, bound included; {@link Margin#none()} if there is no amber
     */
    public abstract Margin amber();

    /**
     * Against what a figure beyond the amber margin must have improved or held to be amber all the same. London's
     * Havering has such a rule: against the same quarter last year.
     *
     * @return empty if it is red in any case
     */
    public abstract Optional<Since> amberIfImprovedSince();

    /**
     * How far from the target is green, on either side, where nearer to the target is better.
     *
     * @return measured from the target, bound included; never the floor
     */
    public abstract Margin nearTarget();

    /**
     * How far a figure may move and still be steady.
     *
     * @return measured from the earlier figure, bound included; never the floor
     */
    public abstract Margin deadBand();

    /**
     * The kinds of period of which a figure is compared with that of a year before. All others are compared with the
     * period before.
     *
     * @return for example {@code year-to-date}; unmodifiable, in the order given
     */
    @Value.Default
    public List<PeriodKind> againstYearBefore() {
        return ImmutableList.of(PeriodKind.YEAR_TO_DATE);
    }

    /**
     * Over how long a time the slope is taken, back from the end of the reading's period.
     *
     * @return months, 1 or more; the day that lies so many months before is included
     */
    public abstract int slopeMonths();

    /**
     * Of how many children at the least a figure must be for a rating or an arrow.
     *
     * @return 0 or more; 10 rates ten and not nine; a reading that does not tell its denominator is rated
     */
    public abstract int leastDenominator();

    /**
     * Whether only final readings count and provisional ones are passed over.
     *
     * @return false unless set, and then not written to JSON
     */
    @Value.Default
    @JsonInclude(JsonInclude.Include.NON_DEFAULT)
    public boolean finalOnly() {
        return false;
    }

    /**
     * How many reading dates must have gone by without a later reading for one to be stale. They are counted by the
     * measure's frequency from the end of the reading's period.
     *
     * @return 1 to 999; 0 if readings do not go stale
     */
    public abstract int staleAfter();

    @Value.Check
    void check() {
        Require.text("name", name());
        requireNoFloor("green", green());
        requireNoFloor("nearTarget", nearTarget());
        requireNoFloor("deadBand", deadBand());
        Require.atLeast("slopeMonths", 1, slopeMonths());
        Require.atLeast("leastDenominator", 0, leastDenominator());
        Require.that(staleAfter() >= 0 && staleAfter() <= MOST_TIMES, "staleAfter", "must be 0 to 999", staleAfter());
    }

    private static void requireNoFloor(String attribute, Margin margin) {
        Require.that(
                !margin.isFloor(),
                attribute,
                "must not be the floor",
                margin.kind().text());
    }

    /**
     * Collects what a policy is made of. What is not set is that of the standard policy; a list of which something is set
     * holds that alone.
     */
    public static final class Builder extends ImmutableMeasurePolicy.Builder {
        Builder() {
            name(AssessmentPolicy.UNNAMED)
                    .targets(TargetRule.STEPPED)
                    .inYear(InYearTarget.WHOLE_YEAR)
                    .targetAtBaseline(TargetAtBaseline.KEPT_OR_NOT)
                    .green(Margin.none())
                    .amber(Margin.percent(10))
                    .nearTarget(Margin.percent(5))
                    .deadBand(Margin.percent(1))
                    .slopeMonths(36)
                    .leastDenominator(10)
                    .staleAfter(2);
        }
    }
}
