package org.carestrategy.testkit;

import java.time.LocalDate;
import java.util.List;
import org.carestrategy.assess.Delivery;
import org.carestrategy.assess.LeftOut;
import org.carestrategy.assess.NotAssessed;
import org.carestrategy.assess.PlanDelivery;
import org.carestrategy.assess.PriorityDelivery;
import org.carestrategy.assess.Scorecard;
import org.carestrategy.assess.Standing;
import org.carestrategy.assess.Tally;

/** The sample scorecard and its parts: one action completed late, one of which nothing is known. */
final class AssessSamples {
    private AssessSamples() {}

    static Scorecard scorecard() {
        return Scorecard.of(StrategySamples.strategy(), RecordSamples.strategyRecord(), LocalDate.of(2025, 3, 31));
    }

    static void putInto(SampleMap samples) {
        Scorecard scorecard = scorecard();
        PlanDelivery plan = scorecard.plans().get(0);
        List<Delivery> deliveries =
                scorecard.standings().stream().map(Standing::delivery).toList();
        samples.putConstants(NotAssessed.class);
        samples.put(Delivery.class, deliveries);
        samples.put(Standing.class, scorecard.standings());
        samples.put(LeftOut.class, plan.whole().leftOut());
        samples.put(Tally.class, plan.whole());
        samples.put(PriorityDelivery.class, plan.priorities());
        samples.put(PlanDelivery.class, plan);
        samples.put(Scorecard.class, scorecard);
    }
}
