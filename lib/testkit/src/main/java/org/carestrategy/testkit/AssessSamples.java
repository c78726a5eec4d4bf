package org.carestrategy.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.carestrategy.assess.Delivery;
import org.carestrategy.assess.DueCalendar;
import org.carestrategy.assess.DueItem;
import org.carestrategy.assess.DueKind;
import org.carestrategy.assess.DueState;
import org.carestrategy.assess.LeftOut;
import org.carestrategy.assess.NotAssessed;
import org.carestrategy.assess.PlanDelivery;
import org.carestrategy.assess.PriorityDelivery;
import org.carestrategy.assess.Quota;
import org.carestrategy.assess.Scorecard;
import org.carestrategy.assess.Standing;
import org.carestrategy.assess.Tally;
import org.carestrategy.strategy.Measure;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.DateSpan;
import org.carestrategy.value.Frequency;
import org.carestrategy.value.MeasureId;

/** The sample scorecard and calendar with their parts: one action completed late, one of which nothing is known. */
final class AssessSamples {
    private AssessSamples() {}

    static Scorecard scorecard() {
        return Scorecard.of(StrategySamples.strategy(), RecordSamples.strategyRecord(), LocalDate.of(2025, 3, 31));
    }

    /** The calendar of a year and a half, in which a second measure is read twice a year. */
    static DueCalendar dueCalendar() {
        Strategy strategy = Strategy.builder()
                .from(StrategySamples.strategy())
                .addMeasures(Measure.builder()
                        .id(MeasureId.of("plans-read-again"))
                        .title("Plans that were read again with the young person")
                        .frequency(new Frequency.TimesAYear(2, true))
                        .build())
                .build();
        return DueCalendar.of(
                strategy,
                RecordSamples.strategyRecord(),
                LocalDate.of(2025, 3, 31),
                new DateSpan(LocalDate.of(2024, 3, 1), LocalDate.of(2025, 8, 31)));
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
        DueCalendar calendar = dueCalendar();
        samples.putConstants(DueKind.class);
        samples.putConstants(DueState.class);
        samples.put(Quota.class, List.of(new Quota(4, 6), new Quota(0, 1)));
        samples.put(
                DueItem.class,
                Stream.of(calendar.items(), calendar.quotas(), calendar.undated())
                        .flatMap(List::stream)
                        .toList());
        samples.put(DueCalendar.class, calendar);
    }
}
