package org.carestrategy.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.carestrategy.assess.DueCalendar;
import org.carestrategy.assess.DueItem;
import org.carestrategy.assess.DueState;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.DateSpan;
import org.carestrategy.value.Timescale;

/** What holds of every calendar. */
@Domain(Generated.class)
class DueCalendarProperties {
    /** Days of the period of the strategy and of four years before and after it. */
    private static LocalDate day(Strategy strategy, Random random) {
        DateSpan period =
                strategy.period().flatMap(Timescale::days).orElse(new DateSpan(LocalDate.EPOCH, LocalDate.EPOCH));
        return period.first().minusYears(4).plusDays(random.nextInt((int) period.days() + 8 * 365));
    }

    private static DateSpan span(Strategy strategy, Random random) {
        LocalDate first = day(strategy, random);
        return new DateSpan(first, first.plusDays(random.nextInt(1500)));
    }

    private static DueCalendar calendar(Recorded recorded, LocalDate asOf, DateSpan span) {
        return DueCalendar.of(recorded.strategy(), recorded.record(), asOf, span);
    }

    @Property(tries = 300)
    void theCalendarOfASpanIsThatOfItsPartsTogether(@ForAll Recorded recorded, @ForAll Random random) {
        LocalDate asOf = day(recorded.strategy(), random);
        DateSpan whole = span(recorded.strategy(), random);
        LocalDate cut = whole.first().plusDays(random.nextInt((int) whole.days()));
        List<DueItem> first =
                calendar(recorded, asOf, new DateSpan(whole.first(), cut)).items();
        List<DueItem> rest = cut.equals(whole.last())
                ? List.of()
                : calendar(recorded, asOf, new DateSpan(cut.plusDays(1), whole.last()))
                        .items();
        assertThat(calendar(recorded, asOf, whole).items())
                .containsExactlyElementsOf(
                        Stream.of(first, rest).flatMap(List::stream).toList());
    }

    @Property(tries = 300)
    void whatWasKnownOnADayIsNotChangedByWhatIsRecordedLater(@ForAll Recorded recorded, @ForAll Random random) {
        LocalDate asOf = day(recorded.strategy(), random);
        DateSpan span = span(recorded.strategy(), random);
        StrategyRecord known = recorded.record().knownOn(asOf);
        assertThat(calendar(recorded, asOf, span))
                .isEqualTo(calendar(new Recorded(recorded.strategy(), known), asOf, span));
    }

    @Property(tries = 300)
    void noItemIsDueOutsideTheSpanAndEachStandsAsItsDaysSay(@ForAll Recorded recorded, @ForAll Random random) {
        LocalDate asOf = day(recorded.strategy(), random);
        DateSpan span = span(recorded.strategy(), random);
        DueCalendar calendar = calendar(recorded, asOf, span);
        assertThat(calendar.items()).allSatisfy(item -> {
            LocalDate due = item.due().orElseThrow();
            assertThat(span.contains(due)).isTrue();
            assertThat(item.state()).isIn(statesOf(item, due, asOf));
            assertThat(item.doneOn().filter(asOf::isBefore)).isEmpty();
        });
        assertThat(calendar.undated()).allSatisfy(item -> assertThat(item.due()).isEmpty());
    }

    private static List<DueState> statesOf(DueItem item, LocalDate due, LocalDate asOf) {
        if (item.doneOn().isPresent()) {
            return List.of(item.doneOn().orElseThrow().isAfter(due) ? DueState.DONE_LATE : DueState.DONE);
        }
        return asOf.isAfter(due)
                ? List.of(DueState.LATE, DueState.NOT_KNOWN, DueState.PASSED, DueState.DONE)
                : List.of(DueState.DUE, DueState.DONE);
    }

    @Property(tries = 200)
    void aDamagedStrategyHasACalendarAllTheSame(@ForAll Recorded recorded, @ForAll Random random) {
        Strategy damaged = new Damage(random).to(recorded.strategy());
        LocalDate asOf = day(recorded.strategy(), random);
        DueCalendar calendar = DueCalendar.of(damaged, recorded.record(), asOf, span(recorded.strategy(), random));
        assertThat(calendar.late()).allMatch(DueItem::isLate);
    }

    @Property(tries = 200)
    void withoutARecordNothingIsDoneOrLate(@ForAll Strategy strategy, @ForAll Random random) {
        DueCalendar calendar = DueCalendar.withoutRecord(strategy, day(strategy, random), span(strategy, random));
        assertThat(calendar.items())
                .allMatch(
                        item -> item.doneOn().isEmpty() && item.daysLate().isEmpty() && item.state() != DueState.LATE);
        assertThat(calendar.late()).isEmpty();
    }
}
