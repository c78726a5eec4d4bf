package org.carestrategy.assess;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.carestrategy.finding.Finding;
import org.carestrategy.record.Entry;
import org.carestrategy.record.Evaluation;
import org.carestrategy.record.Rating;
import org.carestrategy.record.Verdict;
import org.carestrategy.value.Link;

/**
 * Evaluations that say that something is met, against the answers on its actions and measures on the day on which it was
 * said: what went wrong later does not make them untrue.
 */
final class EvaluationChallenges {
    private final Evidence evidence;
    private final Map<Optional<Link>, Standing> byPart;
    private final Rating worst;

    EvaluationChallenges(Evidence evidence) {
        this.evidence = evidence;
        this.byPart = evidence.byPart();
        this.worst = evidence.policy().legend().worstFirst().get(0);
    }

    Stream<Finding> all() {
        return evidence.entries().stream()
                .filter(entry -> entry.evaluation()
                        .flatMap(Evaluation::met)
                        .filter(Verdict.MET::equals)
                        .isPresent())
                .flatMap(entry -> standings(entry).flatMap(standing -> of(entry, standing)));
    }

    /** What is about no part is about the whole. */
    private Stream<Standing> standings(Entry entry) {
        Stream<Optional<Link>> parts = entry.about().isEmpty()
                ? Stream.of(Optional.empty())
                : entry.about().stream().map(Optional::of);
        return parts.flatMap(part -> Stream.ofNullable(byPart.get(part)));
    }

    private Stream<Finding> of(Entry entry, Standing standing) {
        return Stream.of(
                        told(Challenge.MET_WITH_WORST_ACTIONS, "actions", entry, standing, actions(entry, standing)),
                        told(Challenge.MET_WITH_WORST_MEASURES, "measures", entry, standing, measures(entry, standing)))
                .flatMap(Optional::stream);
    }

    /** If something could be rated, and all of it is worst. */
    private Optional<Finding> told(
            Challenge challenge, String slot, Entry entry, Standing standing, Map<Link, Rating> rated) {
        return rated.isEmpty() || !rated.values().stream().allMatch(worst::equals)
                ? Optional.empty()
                : Optional.of(challenge
                        .at("entries", entry.id(), "evaluation/met")
                        .argument(
                                "part",
                                standing.part()
                                        .map(Link::text)
                                        .orElse(evidence.strategy().id().text()))
                        .argument("day", entry.happened())
                        .argument("rating", worst)
                        .argument(slot, rated.keySet().stream().map(Link::text).collect(joining(", ")))
                        .build());
    }

    private Map<Link, Rating> actions(Entry entry, Standing standing) {
        Map<Link, Rating> rated = new LinkedHashMap<>();
        standing.actions().stream()
                .flatMap(id -> evidence.strategy().action(id).stream())
                .map(action -> new DeliveryAssessor(
                                action,
                                Optional.of(evidence.known()),
                                entry.happened(),
                                evidence.policy().delivery(),
                                Placing.of(action, evidence.strategy()))
                        .delivery())
                .forEach(answer -> answer.rating().ifPresent(rating -> rated.put(answer.part(), rating)));
        return rated;
    }

    private Map<Link, Rating> measures(Entry entry, Standing standing) {
        Map<Link, Rating> rated = new LinkedHashMap<>();
        standing.measures().stream()
                .flatMap(id -> evidence.strategy().measure(id).stream())
                .map(measure -> new MeasureAssessor(
                                measure,
                                Optional.of(evidence.known()),
                                entry.happened(),
                                evidence.policy().difference())
                        .difference())
                .forEach(answer -> answer.rating().ifPresent(rating -> rated.put(answer.part(), rating)));
        return rated;
    }
}
