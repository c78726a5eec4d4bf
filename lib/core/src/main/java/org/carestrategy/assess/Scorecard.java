package org.carestrategy.assess;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.carestrategy.base.InvalidAttributeException;
import org.carestrategy.finding.Finding;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.ActionId;
import org.carestrategy.value.ElementId;
import org.carestrategy.value.EntryId;
import org.carestrategy.value.Link;
import org.carestrategy.value.MeasureId;
import org.carestrategy.value.StrategyId;
import org.immutables.value.Value;

/**
 * How a strategy stands on a day, by what was known on that day: of everything in it whether the work is done, what
 * difference it makes and what children say. It stands beside the strategy, by identifier.
 *
 * <pre>{@code
 * Scorecard scorecard = Scorecard.of(strategy, record, LocalDate.parse("2025-10-24"));
 * scorecard.whole().delivery().tally(); // 31 of 34 rated: 9 green, 12 amber, 10 red
 * scorecard.standing(PledgeId.of("pledge-to-children")).orElseThrow().voice().isSilent(); // false
 * }</pre>
 */
@Value.Immutable
@ValueType
@JsonPropertyOrder({"strategy", "asOf", "policy", "standings", "actions", "measures", "voices", "challenges"})
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public abstract class Scorecard {
    Scorecard() {}

    /**
     * The scorecard of a strategy with its record, by the standard policy.
     *
     * @param strategy the strategy
     * @param record what happened
     * @param asOf the day; what was recorded after it does not count
     * @return the scorecard
     * @throws InvalidAttributeException if the record is that of another strategy
     */
    public static Scorecard of(Strategy strategy, StrategyRecord record, LocalDate asOf) {
        return of(strategy, record, asOf, AssessmentPolicy.standard());
    }

    /**
     * The scorecard of a strategy with its record.
     *
     * @param strategy the strategy
     * @param record what happened
     * @param asOf the day; what was recorded after it does not count
     * @param policy the conventions
     * @return the scorecard
     * @throws InvalidAttributeException if the record is that of another strategy
     */
    public static Scorecard of(Strategy strategy, StrategyRecord record, LocalDate asOf, AssessmentPolicy policy) {
        return new Assessor(strategy, Optional.of(record), asOf, policy).scorecard();
    }

    /**
     * The scorecard of a strategy of whose progress nothing is known: nothing is rated, with that reason.
     *
     * @param strategy the strategy
     * @param asOf the day
     * @return the scorecard
     */
    public static Scorecard withoutRecord(Strategy strategy, LocalDate asOf) {
        return withoutRecord(strategy, asOf, AssessmentPolicy.standard());
    }

    /**
     * The scorecard of a strategy of whose progress nothing is known, by a policy.
     *
     * @param strategy the strategy
     * @param asOf the day
     * @param policy the conventions
     * @return the scorecard
     */
    public static Scorecard withoutRecord(Strategy strategy, LocalDate asOf, AssessmentPolicy policy) {
        return new Assessor(strategy, Optional.empty(), asOf, policy).scorecard();
    }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Scorecard fromJson(Builder builder) {
        return builder.build();
    }

    /**
     * The strategy.
     *
     * @return its identifier
     */
    public abstract StrategyId strategy();

    /**
     * The day.
     *
     * @return what was recorded later does not count
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    public abstract LocalDate asOf();

    /**
     * The conventions by which it was made.
     *
     * @return the policy as it was, so that each answer can be worked out again
     */
    public abstract AssessmentPolicy policy();

    /**
     * How the whole stands, and the parts, view by view.
     *
     * @return in the order of the views and in each of them of the strategy; unmodifiable, in the order given
     */
    public abstract List<Standing> standings();

    /**
     * How far the work has come.
     *
     * @return one of each action, in the order of the strategy; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Delivery> actions();

    /**
     * What difference it makes.
     *
     * @return one of each measure, in the order of the strategy; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Difference> measures();

    /**
     * What children, young people and carers said.
     *
     * @return in the order in which they did; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<VoiceHeard> voices();

    /**
     * What a Board would ask about the record.
     *
     * @return findings as {@link Challenges} tells them, none without a record; unmodifiable, in the order given
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public abstract List<Finding> challenges();

    /**
     * How the whole strategy stands.
     *
     * @return each action and each measure counted once, however much it serves
     */
    public Standing whole() {
        return by(View.WHOLE).get(0);
    }

    /**
     * How the parts stand in a view.
     *
     * @param view for example by priority
     * @return in the order of the strategy; what belongs to no such part stands last; unmodifiable
     */
    public List<Standing> by(View view) {
        return byView().get(view);
    }

    /**
     * How the parts stand in a view if only what belongs to another counts, for example the priorities within one plan.
     *
     * @param view for example by priority
     * @param within how the other stands, for example a plan; of this scorecard
     * @return those to which something of it belongs, in the order of the strategy; voices are not divided and stay those
     *     of the part; unmodifiable
     */
    public List<Standing> by(View view, Standing within) {
        Set<ActionId> actions = ImmutableSet.copyOf(within.actions());
        Set<MeasureId> measures = ImmutableSet.copyOf(within.measures());
        return by(view).stream()
                .map(standing -> new Standing.Builder()
                        .from(standing)
                        .actions(standing.actions().stream()
                                .filter(actions::contains)
                                .toList())
                        .measures(standing.measures().stream()
                                .filter(measures::contains)
                                .toList())
                        .build())
                .filter(standing ->
                        !standing.actions().isEmpty() || !standing.measures().isEmpty())
                .map(this::summedUp)
                .toList();
    }

    private Standing summedUp(Standing standing) {
        return new Standing.Builder()
                .from(standing)
                .delivery(policy().ofDeliveries(deliveries(standing)))
                .difference(policy().ofDifferences(differences(standing)))
                .build();
    }

    /**
     * How a part stands.
     *
     * @param id identifier of a pledge, promise, priority, outcome statement, framework item, plan, party, action or
     *     measure
     * @return its standing, of a party that by party; empty if the strategy has no such part
     */
    public Optional<Standing> standing(ElementId id) {
        return Optional.ofNullable(byPart().get(Link.to(id)));
    }

    /**
     * How far an action has come.
     *
     * @param id its identifier
     * @return the answer, or empty if the strategy has no such action
     */
    public Optional<Delivery> delivery(ActionId id) {
        return Optional.ofNullable(byAction().get(id));
    }

    /**
     * What difference a measure shows.
     *
     * @param id its identifier
     * @return the answer, or empty if the strategy has no such measure
     */
    public Optional<Difference> difference(MeasureId id) {
        return Optional.ofNullable(byMeasure().get(id));
    }

    /**
     * The answers on the actions that belong to a part.
     *
     * @param standing how the part stands; of this scorecard
     * @return in the order of the strategy; unmodifiable
     */
    public List<Delivery> deliveries(Standing standing) {
        return standing.actions().stream().flatMap(id -> delivery(id).stream()).toList();
    }

    /**
     * The answers on the measures that belong to a part.
     *
     * @param standing how the part stands; of this scorecard
     * @return in the order of the strategy; unmodifiable
     */
    public List<Difference> differences(Standing standing) {
        return standing.measures().stream()
                .flatMap(id -> difference(id).stream())
                .toList();
    }

    /**
     * What was said of a part.
     *
     * @param standing how the part stands; of this scorecard
     * @return in the order in which it was; unmodifiable
     */
    public List<VoiceHeard> voices(Standing standing) {
        Set<EntryId> said = ImmutableSet.copyOf(standing.voice().voices());
        return voices().stream().filter(voice -> said.contains(voice.entry())).toList();
    }

    @Value.Lazy
    @JsonIgnore
    ImmutableListMultimap<View, Standing> byView() {
        return Multimaps.index(standings(), Standing::by);
    }

    @Value.Lazy
    @JsonIgnore
    Map<Link, Standing> byPart() {
        return standings().stream()
                .filter(standing ->
                        standing.by() != View.LEAD && standing.part().isPresent())
                .collect(ImmutableMap.toImmutableMap(
                        standing -> standing.part().orElseThrow(), standing -> standing, (first, second) -> first));
    }

    @Value.Lazy
    @JsonIgnore
    Map<ActionId, Delivery> byAction() {
        return index(actions(), Delivery::action);
    }

    @Value.Lazy
    @JsonIgnore
    Map<MeasureId, Difference> byMeasure() {
        return index(measures(), Difference::measure);
    }

    private static <K, V> Map<K, V> index(List<V> values, Function<V, K> id) {
        return values.stream().collect(ImmutableMap.toImmutableMap(id, value -> value, (first, second) -> first));
    }

    @Value.Check
    void check() {
        if (standings().stream().noneMatch(standing -> standing.by() == View.WHOLE)) {
            throw new InvalidAttributeException("standings", "must have one of the whole");
        }
    }

    static final class Builder extends ImmutableScorecard.Builder {
        Builder() {}
    }
}
