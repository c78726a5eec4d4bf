package org.carestrategy.compare;

import com.google.common.collect.Comparators;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Sets;
import java.util.Optional;
import org.carestrategy.strategy.Strategy;

/** Where the actions of two editions stand, the rows of plans being numbered alike in both. */
final class Placements {
    private final ListMultimap<String, Placement.Spot> older =
            MultimapBuilder.hashKeys().arrayListValues().build();
    private final ListMultimap<String, Placement.Spot> newer =
            MultimapBuilder.hashKeys().arrayListValues().build();
    private int rows;

    Placements(Strategy older, Strategy newer) {
        ImmutableListMultimap<String, Row> before = rows(older);
        ImmutableListMultimap<String, Row> after = rows(newer);
        Sets.union(before.keySet(), after.keySet())
                .forEach(plan -> number(plan, Row.pair(before.get(plan), after.get(plan))));
    }

    private static ImmutableListMultimap<String, Row> rows(Strategy strategy) {
        ImmutableListMultimap.Builder<String, Row> rows = ImmutableListMultimap.builder();
        strategy.actionPlans()
                .forEach(plan -> plan.rows().forEach(row -> rows.put(plan.id().text(), Row.of(row))));
        return rows.build();
    }

    private void number(String plan, Pairing<Row> pairing) {
        pairing.pairs().forEach(pair -> {
            String name = Comparators.min(pair.older().name(), pair.newer().name());
            Placement.Spot spot = new Placement.Spot(plan, rows++, name);
            note(older, pair.older(), spot);
            note(newer, pair.newer(), spot);
        });
        pairing.removed().forEach(row -> note(older, row, new Placement.Spot(plan, rows++, row.name())));
        pairing.added().forEach(row -> note(newer, row, new Placement.Spot(plan, rows++, row.name())));
    }

    private static void note(ListMultimap<String, Placement.Spot> spots, Row row, Placement.Spot spot) {
        row.actions().forEach(action -> spots.put(action, spot));
    }

    /** Where an action of the older edition stands; empty if in no plan. */
    Optional<Placement> older(String action) {
        return placement(older, action);
    }

    /** Where an action of the newer edition stands; empty if in no plan. */
    Optional<Placement> newer(String action) {
        return placement(newer, action);
    }

    private static Optional<Placement> placement(ListMultimap<String, Placement.Spot> spots, String action) {
        return Optional.of(spots.get(action)).filter(found -> !found.isEmpty()).map(Placement::of);
    }
}
