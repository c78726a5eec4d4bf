package org.carestrategy.scorecard;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carestrategy.assess.Delivery;
import org.carestrategy.assess.Difference;
import org.carestrategy.assess.Scorecard;
import org.carestrategy.assess.Standing;
import org.carestrategy.strategy.Element;
import org.carestrategy.value.ActionId;
import org.carestrategy.value.ElementId;
import org.carestrategy.value.EntryId;
import org.carestrategy.value.MeasureId;

/** One part of a strategy that somebody asks about, with how it stands. */
record Asked(ElementId id, Standing standing, Optional<Delivery> delivery, Optional<Difference> difference) {
    /** The part with an identifier as it was typed. */
    static Asked of(String typed, Assessed assessed) {
        return parts(assessed)
                .filter(id -> id.text().equals(typed))
                .findFirst()
                .map(id -> of(id, assessed.scorecard()))
                .orElseThrow(() -> Refusal.of(unknown(typed, assessed)));
    }

    private static Asked of(ElementId id, Scorecard scorecard) {
        return new Asked(
                id,
                scorecard.standing(id).orElseThrow(),
                id instanceof ActionId action ? scorecard.delivery(action) : Optional.empty(),
                id instanceof MeasureId measure ? scorecard.difference(measure) : Optional.empty());
    }

    /** Those that have a standing. */
    private static Stream<ElementId> parts(Assessed assessed) {
        return assessed.strategy().elements().stream()
                .map(Element::id)
                .filter(id -> assessed.scorecard().standing(id).isPresent());
    }

    private static String unknown(String typed, Assessed assessed) {
        boolean isPart = assessed.strategy().elements().stream()
                .anyMatch(element -> element.id().text().equals(typed));
        List<String> known = parts(assessed).map(ElementId::text).distinct().toList();
        return isPart
                ? "of '" + typed + "' no progress is told, only of pledges, promises, priorities, outcome statements,"
                        + " items of frameworks, action plans, parties, actions and measures"
                : "the strategy has no part '" + typed + "'" + Similar.hint(typed, known);
    }

    /** Whether it is an action or a measure. */
    boolean isWork() {
        return delivery.isPresent() || difference.isPresent();
    }

    /** The entries on which the answer on an action or a measure rests. */
    List<EntryId> restsOn() {
        return Stream.concat(
                        delivery.stream().flatMap(answer -> answer.restsOn().stream()),
                        difference.stream().flatMap(answer -> answer.restsOn().stream()))
                .toList();
    }
}
