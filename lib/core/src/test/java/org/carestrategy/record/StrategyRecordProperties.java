package org.carestrategy.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.carestrategy.value.ActionId;
import org.carestrategy.value.EntryId;
import org.carestrategy.value.StrategyId;

class StrategyRecordProperties {
    private static final LocalDate FIRST = LocalDate.parse("2024-04-01");

    /** What was known on a day is unchanged by whatever is recorded later, corrections included. */
    @Property
    void recordingMoreDoesNotChangeWhatWasKnown(
            @ForAll("plans") List<Plan> earlier,
            @ForAll("plans") List<Plan> later,
            @ForAll @IntRange(max = 40) int day) {
        StrategyRecord before = record(earlier);
        int last = earlier.stream().mapToInt(Plan::recorded).max().orElse(0);
        List<Plan> all = new ArrayList<>(earlier);
        later.forEach(plan -> all.add(new Plan(last + 1 + plan.recorded(), plan.corrects())));
        LocalDate asked = FIRST.plusDays(Math.min(day, last));
        assertThat(record(all).knownOn(asked).standingEntries())
                .isEqualTo(before.knownOn(asked).standingEntries());
    }

    @Property
    void lookingTwiceIsLookingOnce(@ForAll("plans") List<Plan> plans, @ForAll @IntRange(max = 40) int day) {
        StrategyRecord once = record(plans).knownOn(FIRST.plusDays(day));
        assertThat(once.knownOn(FIRST.plusDays(day)).entries()).isEqualTo(once.entries());
        assertThat(once.entries()).allMatch(entry -> !entry.recorded().isAfter(FIRST.plusDays(day)));
    }

    @Provide
    Arbitrary<List<Plan>> plans() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.integers().between(-1, 10))
                .as(Plan::new)
                .list()
                .ofMaxSize(12);
    }

    /** When an entry is recorded, and the index of the entry that it corrects, if there is one. */
    record Plan(int recorded, int corrects) {}

    private static StrategyRecord record(List<Plan> plans) {
        return StrategyRecord.builder()
                .strategy(StrategyId.of("northbeck-2024"))
                .entries(IntStream.range(0, plans.size())
                        .mapToObj(i -> entry(i, plans.get(i)))
                        .toList())
                .build();
    }

    private static Entry entry(int index, Plan plan) {
        Entry.Builder entry = Entry.builder()
                .id(EntryId.of("e" + index))
                .happened(FIRST)
                .recorded(FIRST.plusDays(plan.recorded()))
                .addAbout(ActionId.of("a"))
                .update(ActionUpdate.builder().stage(Stage.IN_PROGRESS).build());
        return (plan.corrects() < 0 ? entry : entry.corrects(EntryId.of("e" + plan.corrects()))).build();
    }
}
