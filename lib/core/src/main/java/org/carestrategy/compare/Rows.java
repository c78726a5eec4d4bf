package org.carestrategy.compare;

import com.google.common.collect.ImmutableMultiset;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.carestrategy.strategy.PlanRow;

/** The rows of a plan. Which actions stand in them is told of the actions. */
record Rows(ImmutableMultiset<Row> rows) implements Said {
    static Rows of(List<PlanRow> rows) {
        return new Rows(rows.stream().map(Row::of).collect(ImmutableMultiset.toImmutableMultiset()));
    }

    @Override
    public String text() {
        return rows.stream().map(Row::name).sorted().collect(Collectors.joining("; "));
    }

    @Override
    public void become(Said newer, Report report) {
        Pairing<Row> pairing = Row.pair(rows, ((Rows) newer).rows);
        pairing.pairs()
                .forEach(pair -> pair.older()
                        .cells()
                        .become(pair.newer().cells(), report.at(Row.commonAction(pair.older(), pair.newer()))));
        vanish(pairing.removed(), report);
        appear(pairing.added(), report);
    }

    private static void appear(Collection<Row> rows, Report report) {
        rows.stream().filter(Row::hasCells).forEach(row -> report.appeared(ChangeKind.ADDED, row.name()));
    }

    private static void vanish(Collection<Row> rows, Report report) {
        rows.stream().filter(Row::hasCells).forEach(row -> report.vanished(ChangeKind.REMOVED, row.name()));
    }
}
