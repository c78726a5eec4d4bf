package org.carestrategy.assess;

import java.util.Optional;
import org.carestrategy.value.Ratio;

/** Adds up values one after the other. */
final class WeighedCount {
    private int known;
    private int missing;
    private Ratio weight = Ratio.ZERO;
    private Ratio missingWeight = Ratio.ZERO;
    private Ratio sum = Ratio.ZERO;

    void add(Optional<Ratio> value, Ratio weighing) {
        if (value.isPresent()) {
            known++;
            weight = weight.plus(weighing);
            sum = sum.plus(value.get().times(weighing));
        } else {
            missing++;
            missingWeight = missingWeight.plus(weighing);
        }
    }

    Weighed weighed() {
        return Weighed.of(known, missing, weight, missingWeight, sum);
    }
}
