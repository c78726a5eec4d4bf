package org.carestrategy.assess;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.carestrategy.base.Require;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.strategy.Action;
import org.carestrategy.strategy.Measure;
import org.carestrategy.strategy.Strategy;

/** Makes a scorecard: the answers on each action and measure, then what comes of them in each view. */
final class Assessor {
    private final Strategy strategy;
    private final Optional<StrategyRecord> known;
    private final LocalDate asOf;
    private final AssessmentPolicy policy;

    /**
     * Of what was known of a strategy on a day.
     *
     * @throws org.carestrategy.base.InvalidAttributeException if the record is that of another strategy
     */
    Assessor(Strategy strategy, Optional<StrategyRecord> record, LocalDate asOf, AssessmentPolicy policy) {
        this.strategy = strategy;
        this.known = record.map(all -> known(strategy, all, asOf));
        this.asOf = asOf;
        this.policy = policy;
    }

    /** The actions of the plans, in the order of the plans, each once. */
    static Set<Action> planned(Strategy strategy) {
        return strategy.actionPlans().stream()
                .flatMap(plan -> strategy.actionsOf(plan.id()).stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * A record as it was known on a day.
     *
     * @throws org.carestrategy.base.InvalidAttributeException if it is that of another strategy
     */
    static StrategyRecord known(Strategy strategy, StrategyRecord record, LocalDate asOf) {
        Require.that(
                record.strategy().equals(strategy.id()),
                "record",
                "must be that of '" + strategy.id() + "'",
                record.strategy().text());
        return Happenings.known(record, asOf);
    }

    Scorecard scorecard() {
        List<Delivery> deliveries = deliveries();
        List<Difference> differences = differences();
        List<VoiceHeard> voices = voices();
        List<Standing> standings = new Standings(strategy, policy, deliveries, differences, voices).all();
        return new Scorecard.Builder()
                .strategy(strategy.id())
                .asOf(asOf)
                .policy(policy)
                .standings(standings)
                .actions(deliveries)
                .measures(differences)
                .voices(voices)
                .challenges(known.map(record ->
                                new Evidence(strategy, record, asOf, policy, deliveries, differences, standings))
                        .map(Challenges::of)
                        .orElseGet(List::of))
                .build();
    }

    private List<Delivery> deliveries() {
        return firstOfEach(strategy.actions(), Action::id).stream()
                .map(action -> new DeliveryAssessor(
                                action, known, asOf, policy.delivery(), Placing.of(action, strategy))
                        .delivery())
                .toList();
    }

    private List<Difference> differences() {
        return firstOfEach(strategy.measures(), Measure::id).stream()
                .map(measure -> new MeasureAssessor(measure, known, asOf, policy.difference()).difference())
                .toList();
    }

    /** Where an identifier is given twice, the first counts. */
    private static <K, V> Collection<V> firstOfEach(List<V> values, Function<V, K> id) {
        Map<K, V> first = new LinkedHashMap<>();
        values.forEach(value -> first.putIfAbsent(id.apply(value), value));
        return first.values();
    }

    private List<VoiceHeard> voices() {
        Optional<LocalDate> since = policy.voiceMonths().map(asOf::minusMonths);
        return known.stream()
                .flatMap(record -> Happenings.inOrder(record.standingEntries().stream(), asOf))
                .filter(entry -> entry.voice().isPresent())
                .filter(entry -> since.filter(entry.happened()::isBefore).isEmpty())
                .map(VoiceHeard::of)
                .toList();
    }
}
