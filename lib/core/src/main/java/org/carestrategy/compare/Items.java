package org.carestrategy.compare;

import com.google.common.collect.ImmutableMultiset;
import java.util.Collection;
import java.util.Optional;

/** Several things without identifiers, in no order, each with what is said of it. */
record Items(ImmutableMultiset<Item> items) implements Said {
    static Items of(Collection<Item> items) {
        return new Items(ImmutableMultiset.copyOf(items));
    }

    /**
     * One of them.
     *
     * @param key what tells it from the others
     * @param label what tells it in a path; empty if nothing short does
     * @param sheet what is said of it
     */
    record Item(Object key, String label, Sheet sheet) {
        /** A thing that is told by a short text. */
        static Item named(String name, Sheet.Builder sheet) {
            return new Item(name, name, sheet.build());
        }

        /** A thing that is told by its number, or if it has none by its words, which are too long for a path. */
        static Item worded(String number, String words, Sheet.Builder sheet) {
            return new Item(number.isEmpty() ? "/" + words : number, number, sheet.build());
        }
    }

    @Override
    public String text() {
        return String.join(
                "; ", items.stream().map(item -> item.sheet().text()).sorted().toList());
    }

    @Override
    public void become(Said newer, Report report) {
        tell(items, ((Items) newer).items, report);
    }

    @Override
    public void appear(Report report) {
        tell(ImmutableMultiset.of(), items, report);
    }

    @Override
    public void vanish(Report report) {
        tell(items, ImmutableMultiset.of(), report);
    }

    private static void tell(ImmutableMultiset<Item> older, ImmutableMultiset<Item> newer, Report report) {
        Pairing<Item> pairing = Pairing.ofEqual(older, newer).by(item -> Optional.of(item.key()));
        pairing.pairs()
                .forEach(pair -> pair.older()
                        .sheet()
                        .become(pair.newer().sheet(), report.at(pair.newer().label())));
        pairing.removed()
                .forEach(
                        item -> report.vanished(ChangeKind.REMOVED, item.sheet().text()));
        pairing.added()
                .forEach(item -> report.appeared(ChangeKind.ADDED, item.sheet().text()));
    }
}
