package org.carestrategy.scorecard;

import org.carestrategy.strategy.Extent;
import org.carestrategy.strategy.Part;
import org.carestrategy.strategy.Strategy;

/** How far the parts of a strategy are held here, so that what is not held is not taken for a gap. */
final class Held {
    private Held() {}

    /** Whether the strategy has such parts, but elsewhere. */
    static boolean isElsewhere(Part part, Strategy strategy) {
        return strategy.extent().get(part) == Extent.ELSEWHERE;
    }
}
