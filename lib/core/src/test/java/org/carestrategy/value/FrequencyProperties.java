package org.carestrategy.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class FrequencyProperties {
    @Provide
    Arbitrary<Frequency> frequencies() {
        return ValueArbitraries.frequencies();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return ValueArbitraries.days();
    }

    @Property
    void theTextReadsBackAsTheSame(@ForAll("frequencies") Frequency frequency) {
        assertThat(Frequency.parse(frequency.text())).isEqualTo(frequency).hasToString(frequency.text());
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theNextDueDayIsTheFirstAfter(
            @ForAll @IntRange(min = 1, max = 24) int count,
            @ForAll Frequency.Step step,
            @ForAll("days") LocalDate start,
            @ForAll @IntRange(min = -50, max = 2000) int later) {
        Frequency.Every every = new Frequency.Every(count, step);
        LocalDate after = start.plusDays(later);
        LocalDate expected = start;
        for (long times = 0; !expected.isAfter(after); times++) {
            expected = every.due(start, times);
        }

        assertThat(every.nextDue(start, after)).contains(expected);
    }
}
