package org.carestrategy.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carestrategy.assess.Legend;
import org.carestrategy.record.Rating;

/** Says which way an answer moved, so far as two legends agree on it. */
final class Ways {
    private final List<Legend> legends;

    Ways(Legend older, Legend newer) {
        this.legends = List.of(older, newer);
    }

    MoveKind of(Both<Shown> shown) {
        if (shown.isGainedOrLost()) {
            return MoveKind.OTHER;
        }
        Shown was = shown.was().orElseThrow();
        Shown is = shown.is().orElseThrow();
        if (isBetter(is, was)) {
            return MoveKind.BETTER;
        }
        return isBetter(was, is) ? MoveKind.WORSE : MoveKind.OTHER;
    }

    private boolean isBetter(Shown one, Shown other) {
        return legends.stream().allMatch(legend -> isBetter(one, other, legend));
    }

    private static boolean isBetter(Shown one, Shown other, Legend legend) {
        Optional<Rating> rating = one.rating();
        Optional<Rating> than = other.rating();
        if (rating.isPresent() && than.isPresent()) {
            return legend.isBetter(rating.get(), than.get());
        }
        return rating.isEmpty() && than.isEmpty() && isBetterByCounts(one, other, legend);
    }

    /** As many are rated; at no rating more stand at it or below it, and at some fewer. */
    private static boolean isBetterByCounts(Shown one, Shown other, Legend legend) {
        if (!isKnown(one, legend) || !isKnown(other, legend) || rated(one) != rated(other)) {
            return false;
        }
        boolean fewer = false;
        int upTo = 0;
        for (Rating rating : legend.worstFirst()) {
            upTo += other.ratings().getOrDefault(rating, 0) - one.ratings().getOrDefault(rating, 0);
            if (upTo < 0) {
                return false;
            }
            fewer |= upTo > 0;
        }
        return fewer;
    }

    private static boolean isKnown(Shown shown, Legend legend) {
        return Set.copyOf(legend.worstFirst()).containsAll(shown.ratings().keySet());
    }

    private static int rated(Shown shown) {
        return shown.ratings().values().stream().mapToInt(count -> count).sum();
    }
}
