package org.carestrategy.assess;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.carestrategy.strategy.PeriodKind;
import org.carestrategy.value.DateSpan;
import org.carestrategy.value.Timescale;

/** Which periods of a measure are alike, by its kind of period. */
final class Periods {
    /** Kinds that follow each other without a gap: with their length in months. */
    private static final Map<PeriodKind, Integer> MONTHS = ImmutableMap.of(
            PeriodKind.MONTH, 1, PeriodKind.QUARTER, 3, PeriodKind.FINANCIAL_YEAR, 12, PeriodKind.ACADEMIC_YEAR, 12);

    /** Kinds of which the last day alone says which period is meant. */
    private static final Set<PeriodKind> BY_LAST_DAY =
            ImmutableSet.of(PeriodKind.SNAPSHOT, PeriodKind.YEAR_TO_DATE, PeriodKind.ROLLING_TWELVE_MONTHS);

    private static final int APRIL = 4;
    private static final int SEPTEMBER = 9;

    private final Optional<PeriodKind> kind;

    Periods(Optional<PeriodKind> kind) {
        this.kind = kind;
    }

    /** Whether a time can be a period of this kind: a month is not a quarter. */
    boolean fit(Timescale time) {
        return time.days()
                .filter(days -> months().map(length -> isWhole(days, length)).orElse(true))
                .isPresent();
    }

    private boolean isWhole(DateSpan days, int months) {
        LocalDate first = days.first();
        return first.getDayOfMonth() == 1
                && first.plusMonths(months).equals(days.last().plusDays(1))
                && Math.floorMod(first.getMonthValue() - firstMonth(), months) == 0;
    }

    private int firstMonth() {
        return is(PeriodKind.ACADEMIC_YEAR) ? SEPTEMBER : APRIL;
    }

    /** Whether two times are of one length, so that their figures can be compared. */
    boolean alike(Timescale one, Timescale other) {
        return byLastDay() || months().isPresent() || one.kind() == other.kind();
    }

    /** Whether two times are the same period. */
    boolean same(Timescale one, Timescale other) {
        return byLastDay() ? one.lastDay().equals(other.lastDay()) : one.days().equals(other.days());
    }

    /** Whether the earlier of two alike times comes directly before the later one, so far as that can be said. */
    boolean adjacent(DateSpan earlier, DateSpan later) {
        return months().isEmpty() || earlier.last().plusDays(1).equals(later.first());
    }

    /** Whether two days are the same day of different years; the last day of February is the same, leap year or not. */
    static boolean sameDayOfYear(LocalDate one, LocalDate other) {
        boolean sameDay = one.getDayOfMonth() == other.getDayOfMonth() || (endsMonth(one) && endsMonth(other));
        return one.getMonth() == other.getMonth() && sameDay;
    }

    private static boolean endsMonth(LocalDate day) {
        return day.getDayOfMonth() == day.lengthOfMonth();
    }

    /** The year of which some days are a part; empty if they begin before it, and if every figure is of twelve months. */
    Optional<DateSpan> year(DateSpan days) {
        DateSpan year = year().around(days.last());
        boolean isPart = byLastDay() || !days.first().isBefore(year.first());
        return isPart && !is(PeriodKind.ROLLING_TWELVE_MONTHS) ? Optional.of(year) : Optional.empty();
    }

    /** Whether what is due by a time is due with the end of a year, or at no time. */
    boolean endsYear(Timescale due) {
        return due.lastDay()
                .map(last -> year().around(last).last().equals(last))
                .orElse(true);
    }

    private Year year() {
        return is(PeriodKind.ACADEMIC_YEAR) || is(PeriodKind.TERM) ? Year.SCHOOL : Year.FINANCIAL;
    }

    private Optional<Integer> months() {
        return kind.map(MONTHS::get);
    }

    private boolean byLastDay() {
        return kind.filter(BY_LAST_DAY::contains).isPresent();
    }

    private boolean is(PeriodKind other) {
        return kind.filter(other::equals).isPresent();
    }
}
