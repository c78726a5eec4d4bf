package org.carestrategy.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TimescaleProperties {
    @Provide
    Arbitrary<Timescale> timescales() {
        return ValueArbitraries.timescales();
    }

    @Provide
    Arbitrary<Timescale> spans() {
        return ValueArbitraries.spans();
    }

    @Provide
    Arbitrary<Integer> years() {
        return ValueArbitraries.years();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return ValueArbitraries.days();
    }

    @Property
    void theTextReadsBackAsTheSame(@ForAll("timescales") Timescale timescale) {
        Timescale again = Timescale.parse(timescale.toString());

        assertThat(again).isEqualTo(timescale).hasSameHashCodeAs(timescale);
        assertThat(again.kind()).isEqualTo(timescale.kind());
        assertThat(again.days()).isEqualTo(timescale.days());
    }

    @Property
    void fourQuartersTileTheirFinancialYear(@ForAll("years") int year) {
        DateSpan whole = Timescale.financialYear(year).days().orElseThrow();
        LocalDate next = whole.first();
        for (int quarter = 1; quarter <= 4; quarter++) {
            DateSpan days = Timescale.quarter(year, quarter).days().orElseThrow();
            assertThat(days.first()).isEqualTo(next);
            assertThat(whole.encloses(days)).isTrue();
            next = days.last().plusDays(1);
        }
        assertThat(next).isEqualTo(whole.last().plusDays(1));
    }

    @Property
    void fourSeasonsTileAYear(@ForAll("years") int year) {
        long days = Arrays.stream(Season.values())
                .mapToLong(season -> season.daysOf(year).days())
                .sum();

        assertThat(days).isEqualTo(LocalDate.of(year + 1, 1, 1).lengthOfYear());
        assertThat(Season.WINTER.daysOf(year).last().plusDays(1))
                .isEqualTo(Season.SPRING.daysOf(year + 1).first());
    }

    @Property
    void aDayIsInTheYearsAndTheQuarterThatItBelongsTo(@ForAll("days") LocalDate day) {
        assertThat(Timescale.financialYearOf(day).days().orElseThrow().contains(day))
                .isTrue();
        assertThat(Timescale.academicYearOf(day).days().orElseThrow().contains(day))
                .isTrue();
        assertThat(Timescale.quarterOf(day).days().orElseThrow().contains(day)).isTrue();
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void theOrderIsTotalAndConsistentWithEquals(
            @ForAll("timescales") Timescale a, @ForAll("timescales") Timescale b, @ForAll("timescales") Timescale c) {
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(-Integer.signum(b.compareTo(a)));
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
            assertThat(a).isLessThanOrEqualTo(c);
        }
    }

    @Property(edgeCases = EdgeCasesMode.NONE)
    void whatIsDueEarlierComesFirst(@ForAll("timescales") Timescale a, @ForAll("timescales") Timescale b) {
        LocalDate dueA = a.dueDay().orElse(LocalDate.MAX);
        LocalDate dueB = b.dueDay().orElse(LocalDate.MAX);
        if (dueA.isBefore(dueB)) {
            assertThat(a).isLessThan(b);
        }
    }

    @Property
    void aSpanEnclosesBothItsEnds(@ForAll("spans") Timescale span) {
        String[] ends = span.toString().split("/", -1);
        DateSpan days = span.days().orElseThrow();

        assertThat(ends)
                .hasSize(2)
                .allSatisfy(end -> assertThat(
                                days.encloses(Timescale.parse(end).days().orElseThrow()))
                        .isTrue());
    }
}
