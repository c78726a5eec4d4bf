package org.carestrategy.compare;

import com.google.common.collect.ImmutableSortedMultiset;
import com.google.common.collect.Multisets;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.carestrategy.strategy.PlanRow;
import org.carestrategy.strategy.PrintedCells;
import org.carestrategy.value.ActionId;

/** A row of a plan: the actions that it has, in no order, and its cells. */
record Row(ImmutableSortedMultiset<String> actions, Sheet cells, String action, String priority) {
    static Row of(PlanRow row) {
        Optional<PrintedCells> printed = row.printed();
        Sheet cells = new Sheet.Builder()
                .other("printed/priority", printed.flatMap(PrintedCells::priority))
                .other("printed/action", printed.flatMap(PrintedCells::action))
                .other("printed/lead", printed.flatMap(PrintedCells::lead))
                .other("printed/timescale", printed.flatMap(PrintedCells::timescale))
                .other("comment", row.comment())
                .citations(row.citations())
                .build();
        return new Row(
                ImmutableSortedMultiset.copyOf(
                        row.actions().stream().map(ActionId::text).toList()),
                cells,
                printed.flatMap(PrintedCells::action).orElse(""),
                printed.flatMap(PrintedCells::priority).orElse(""));
    }

    /** Rows are told by their actions, then by their cells, then by what is printed in one, then by an action in both. */
    static Pairing<Row> pair(Collection<Row> older, Collection<Row> newer) {
        Pairing<Row> pairing = Pairing.ofEqual(older, newer)
                .by(row -> Optional.of(row.actions).filter(actions -> !actions.isEmpty()))
                .by(row -> Optional.of(row.cells).filter(cells -> row.hasCells()))
                .by(row -> Optional.of(row.action).filter(cell -> !cell.isBlank()))
                .by(row -> Optional.of(row.priority).filter(cell -> !cell.isBlank()));
        Set<String> both = actionsOf(pairing.removed());
        both.retainAll(actionsOf(pairing.added()));
        return pairing.by(row -> row.firstOf(both));
    }

    private static Set<String> actionsOf(Collection<Row> rows) {
        Set<String> actions = new HashSet<>();
        rows.forEach(row -> actions.addAll(row.actions));
        return actions;
    }

    private Optional<String> firstOf(Set<String> some) {
        return actions.stream().filter(some::contains).findFirst();
    }

    /** An action that both rows have, by which the reader of a path finds them; empty if there is none. */
    static String commonAction(Row older, Row newer) {
        return Multisets.intersection(older.actions, newer.actions).stream()
                .min(String::compareTo)
                .orElse("");
    }

    /** Whether there is anything in it but actions, of which it is told where they stand. */
    boolean hasCells() {
        return !cells.said().isEmpty();
    }

    /** For people: the priority or the actions as printed, else the identifiers of the actions. */
    String name() {
        return Stream.of(priority, action)
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .orElseGet(() -> String.join(", ", actions));
    }
}
