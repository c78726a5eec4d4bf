package org.carestrategy.compare;

import java.util.List;
import java.util.function.UnaryOperator;
import org.carestrategy.strategy.Action;
import org.carestrategy.strategy.Authority;
import org.carestrategy.strategy.Measure;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.ActionId;
import org.carestrategy.value.MeasureId;
import org.carestrategy.value.StrategyId;
import org.carestrategy.value.Wording;

/** Editions to compare, and what their comparison says. */
final class Editions {
    private Editions() {}

    static Strategy.Builder strategy() {
        return Strategy.builder()
                .id(StrategyId.of("northbeck"))
                .title("Growing up in Northbeck")
                .authority(Authority.of("Northbeck Council"));
    }

    static Action.Builder action(String id) {
        return Action.builder().id(ActionId.of(id)).wording(Wording.of("Do " + id));
    }

    static Measure.Builder measure() {
        return Measure.builder().id(MeasureId.of("teeth")).title("Teeth checked");
    }

    static List<String> told(Strategy.Builder older, Strategy.Builder newer) {
        return EditionComparison.of(older.build(), newer.build()).changes().stream()
                .map(Change::toString)
                .toList();
    }

    static List<String> actions(UnaryOperator<Action.Builder> older, UnaryOperator<Action.Builder> newer) {
        return told(
                strategy().addActions(older.apply(action("a")).build()),
                strategy().addActions(newer.apply(action("a")).build()));
    }

    static List<String> measures(UnaryOperator<Measure.Builder> older, UnaryOperator<Measure.Builder> newer) {
        return told(
                strategy().addMeasures(older.apply(measure()).build()),
                strategy().addMeasures(newer.apply(measure()).build()));
    }
}
