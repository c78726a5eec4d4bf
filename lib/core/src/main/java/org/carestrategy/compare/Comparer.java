package org.carestrategy.compare;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.carestrategy.strategy.Strategy;

/** Compares two editions: pairs their parts, and looks what is said of each in both. */
final class Comparer {
    private final Strategy older;
    private final Strategy newer;
    private final List<Change> changes = new ArrayList<>();

    Comparer(Strategy older, Strategy newer) {
        this.older = older;
        this.newer = newer;
    }

    /** What differs, in order. */
    List<Change> changes() {
        Placements placements = new Placements(older, newer);
        StrategySheet.of(older).become(StrategySheet.of(newer), Report.ofStrategy(changes::add));
        Pairing<Part> pairing = Pairing.ofEqual(
                        new Parts(older, placements::older).all(), new Parts(newer, placements::newer).all())
                .by(part -> Optional.of(part.idAndPath()))
                .by(part -> Optional.of(part.id()));
        pairing.pairs().forEach(this::compare);
        pairing.removed().forEach(part -> report(part).vanished(ChangeKind.REMOVED, part.title()));
        pairing.added().forEach(part -> report(part).appeared(ChangeKind.ADDED, part.title()));
        Collections.sort(changes);
        return changes;
    }

    private void compare(Pairing.Pair<Part> pair) {
        pair.older().sheet().become(pair.newer().sheet(), report(pair.newer()));
    }

    private Report report(Part part) {
        return Report.of(part, changes::add);
    }
}
