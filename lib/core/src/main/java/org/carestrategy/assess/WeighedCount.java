package org.carestrategy.assess;

import java.util.Optional;
import org.carestrategy.value.Ratio;

/** Adds up values one after the other. */
final class WeighedCount {
    private final RatioSum weight = new RatioSum();
    private final RatioSum missingWeight = new RatioSum();
    private final RatioSum sum = new RatioSum();
    private int known;
    private int missing;

    void add(Optional<Ratio> value, Ratio weighing) {
        if (value.isPresent()) {
            known++;
            weight.add(weighing);
            sum.add(weighing.equals(Ratio.ONE) ? value.get() : value.get().times(weighing));
        } else {
            missing++;
            missingWeight.add(weighing);
        }
    }

    Weighed weighed() {
        return Weighed.of(known, missing, weight.total(), missingWeight.total(), sum.total());
    }
}
