package org.carestrategy.assess;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.carestrategy.record.Rating;
import org.carestrategy.record.Stage;
import org.carestrategy.value.Ratio;

/** Counts items one after the other. */
final class TallyCount {
    private final Map<Rating, Integer> ratings = new TreeMap<>();
    private final Map<NotRated, Integer> notRated = new TreeMap<>();
    private final Map<Way, Integer> ways = new TreeMap<>();
    private final Map<Stage, Integer> stages = new TreeMap<>();
    private final Map<DeliveryState, Integer> states = new TreeMap<>();
    private final WeighedCount progress = new WeighedCount();
    private final WeighedCount completion = new WeighedCount();
    private int of;
    private int leftOut;

    void add(Item item) {
        of++;
        one(item.rating(), ratings);
        one(item.notRated(), notRated);
        one(item.way(), ways);
        one(item.stage(), stages);
        one(item.state(), states);
        if (item.leftOut()) {
            leftOut++;
        } else {
            progress.add(item.come(), item.weight());
            completion.add(item.complete().map(complete -> complete ? Ratio.ONE : Ratio.ZERO), item.weight());
        }
    }

    private static <K> void one(Optional<K> key, Map<K, Integer> counts) {
        key.ifPresent(present -> counts.merge(present, 1, Integer::sum));
    }

    Tally tally() {
        return new Tally.Builder()
                .of(of)
                .ratings(ratings)
                .notRated(notRated)
                .leftOut(leftOut)
                .ways(ways)
                .stages(stages)
                .states(states)
                .progress(progress.weighed())
                .completion(completion.weighed())
                .build();
    }
}
