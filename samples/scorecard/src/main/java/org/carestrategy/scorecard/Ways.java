package org.carestrategy.scorecard;

import java.util.stream.Collectors;
import org.carestrategy.assess.Tally;

/** How many measures go which way. */
final class Ways {
    private Ways() {}

    /** For example {@code 9 improving, 7 worsening, 4 steady; of 6 no direction is known}. */
    static String words(Tally tally) {
        String known = tally.ways().entrySet().stream()
                .map(way -> way.getValue() + " " + Reasons.words(way.getKey()))
                .collect(Collectors.joining(", "));
        int unknown = tally.of()
                - tally.ways().values().stream().mapToInt(count -> count).sum();
        if (known.isEmpty()) {
            return "no direction is known";
        }
        return known + (unknown == 0 ? "" : ", " + unknown + " without a direction");
    }
}
