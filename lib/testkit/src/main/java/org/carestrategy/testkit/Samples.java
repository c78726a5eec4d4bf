package org.carestrategy.testkit;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.carestrategy.assess.Difference;
import org.carestrategy.assess.DueCalendar;
import org.carestrategy.assess.Scorecard;
import org.carestrategy.check.CheckResult;
import org.carestrategy.compare.EditionComparison;
import org.carestrategy.decision.Decision;
import org.carestrategy.decision.Paper;
import org.carestrategy.finding.Finding;
import org.carestrategy.governance.Governance;
import org.carestrategy.governance.Party;
import org.carestrategy.governance.ReportingLine;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.strategy.Action;
import org.carestrategy.strategy.ActionPlan;
import org.carestrategy.strategy.Document;
import org.carestrategy.strategy.Framework;
import org.carestrategy.strategy.Measure;
import org.carestrategy.strategy.Pledge;
import org.carestrategy.strategy.Priority;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.Citation;
import org.carestrategy.value.Wording;

/**
 * A small sample of every value type, from one fictional strategy of Northbeck Council and its record.
 *
 * <p>Every attribute of a type is set in one of its samples. All links of the strategy and of the record lead
 * somewhere. Every call builds its values anew.
 */
public final class Samples {
    private Samples() {}

    /**
     * The samples of all types.
     *
     * @return by type, one or several each; a union such as {@link org.carestrategy.value.Figure} stands for its
     *     variants; unmodifiable
     */
    public static Map<Class<?>, List<Object>> all() {
        SampleMap samples = new SampleMap();
        ValueSamples.putInto(samples);
        GovernanceSamples.putInto(samples);
        StrategySamples.putInto(samples);
        WorkSamples.putInto(samples);
        DecisionSamples.putInto(samples);
        RecordSamples.putInto(samples);
        AssessSamples.putInto(samples);
        CompareSamples.putInto(samples);
        return samples.done();
    }

    /**
     * The samples of one type.
     *
     * @param <T> the type
     * @param type its class, a key of {@link #all()}
     * @return one or several; unmodifiable
     * @throws IllegalArgumentException if there is no sample of this type
     */
    public static <T> List<T> of(Class<T> type) {
        List<Object> samples = all().get(Objects.requireNonNull(type));
        if (samples == null) {
            throw new IllegalArgumentException("no sample of " + type.getName());
        }
        return samples.stream().map(type::cast).toList();
    }

    /**
     * A strategy with every attribute set.
     *
     * @return {@code northbeck-2024}, <q>Growing up in Northbeck</q>
     */
    public static Strategy strategy() {
        return StrategySamples.strategy();
    }

    /**
     * The record of {@link #strategy()}.
     *
     * @return an entry for each kind of event, and a correction
     */
    public static StrategyRecord record() {
        return RecordSamples.strategyRecord();
    }

    /**
     * The scorecard of {@link #strategy()} with {@link #record()}.
     *
     * @return that of 31 March 2025
     */
    public static Scorecard scorecard() {
        return AssessSamples.scorecard();
    }

    /**
     * What has changed between two small editions of a strategy.
     *
     * @return a date that slipped, a target that was eased, an action that was removed and one that was added
     */
    public static EditionComparison comparison() {
        return CompareSamples.comparison();
    }

    /**
     * A calendar of {@link #strategy()}, to which a measure was added, with {@link #record()}.
     *
     * @return that of March 2024 to August 2025, as of 31 March 2025
     */
    public static DueCalendar dueCalendar() {
        return AssessSamples.dueCalendar();
    }

    /**
     * The difference that a measure shows.
     *
     * @return amber where the council itself says green, improving, better than England
     */
    public static Difference difference() {
        return AssessSamples.difference();
    }

    /**
     * A framework with every attribute set.
     *
     * @return {@code every-child-matters}, with one item
     */
    public static Framework framework() {
        return StrategySamples.framework();
    }

    /**
     * A governance with every attribute set.
     *
     * @return six parties, three reporting lines and a rule of attendance
     */
    public static Governance governance() {
        return GovernanceSamples.governance();
    }

    /**
     * A party with every attribute set.
     *
     * @return {@code corporate-parenting-board}
     */
    public static Party party() {
        return GovernanceSamples.party();
    }

    /**
     * A reporting line with every attribute set.
     *
     * @return {@code school-to-board}
     */
    public static ReportingLine reportingLine() {
        return GovernanceSamples.line();
    }

    /**
     * A pledge with every attribute set.
     *
     * @return {@code our-pledge}, with one promise
     */
    public static Pledge pledge() {
        return WorkSamples.pledge();
    }

    /**
     * A priority with every attribute set.
     *
     * @return {@code learn-and-achieve}, with one outcome statement
     */
    public static Priority priority() {
        return WorkSamples.priority();
    }

    /**
     * An action with every attribute set.
     *
     * @return {@code better-plans}, due in September 2024
     */
    public static Action action() {
        return WorkSamples.action();
    }

    /**
     * An action plan with every attribute set.
     *
     * @return {@code plan-2024-25}, with one row
     */
    public static ActionPlan actionPlan() {
        return WorkSamples.actionPlan();
    }

    /**
     * A measure with every attribute set.
     *
     * @return {@code plans-in-time}, with a baseline and two targets, the first of them worse
     */
    public static Measure measure() {
        return WorkSamples.measure();
    }

    /**
     * A document with every attribute set.
     *
     * @return {@code young-version}
     */
    public static Document document() {
        return WorkSamples.document();
    }

    /**
     * A paper with every attribute set but that which tells why there are no options.
     *
     * @return {@code cabinet-report-2024}, with two options
     */
    public static Paper paper() {
        return DecisionSamples.paper();
    }

    /**
     * A decision with every attribute set.
     *
     * @return {@code cabinet-2024-03-12}, with one item
     */
    public static Decision decision() {
        return DecisionSamples.decision();
    }

    /**
     * A finding with every attribute set.
     *
     * @return {@code link.unknown}, with its position
     */
    public static Finding finding() {
        return ValueSamples.finding();
    }

    /**
     * The result of a check with every attribute set.
     *
     * @return that of {@code northbeck-2024}, with {@link #finding()}
     */
    public static CheckResult checkResult() {
        return ValueSamples.checkResult();
    }

    /**
     * A wording with every attribute set.
     *
     * @return <q>We will remember your birthday.</q>
     */
    public static Wording wording() {
        return ValueSamples.wording();
    }

    /**
     * A citation with every attribute set.
     *
     * @return page 4 of the strategy
     */
    public static Citation citation() {
        return ValueSamples.citation();
    }
}
