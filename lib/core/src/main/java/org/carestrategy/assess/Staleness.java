package org.carestrategy.assess;

import java.time.LocalDate;
import java.util.Optional;
import org.carestrategy.value.Frequency;
import org.carestrategy.value.Ratio;

/** Until when something that was told is fresh, by how often it is told. */
final class Staleness {
    private static final int MONTHS = 12;
    private static final int DAYS = 365;

    private Staleness() {}

    /** Why a reading whose period ends on a day says nothing of the day on which it is asked for. */
    static Optional<NotRated> of(LocalDate end, Optional<Frequency> frequency, MeasurePolicy policy, LocalDate asOf) {
        return isStale(end, frequency, policy.staleAfter(), asOf) ? Optional.of(NotRated.STALE) : Optional.empty();
    }

    /** Whether a day is too long ago: so many times something more was to be told since, and the last of them is over; never if it is 0 times. */
    static boolean isStale(LocalDate last, Optional<Frequency> frequency, int times, LocalDate asOf) {
        return frequency
                .filter(often -> times > 0)
                .flatMap(often -> lastFresh(last, often, times))
                .filter(asOf::isAfter)
                .isPresent();
    }

    /** Counted from the day after the end, so that the last day of a month leads to the last day of another. */
    private static Optional<LocalDate> lastFresh(LocalDate end, Frequency often, int dates) {
        LocalDate next = end.plusDays(1);
        Optional<LocalDate> then = often instanceof Frequency.Every every
                ? Optional.of(every.due(next, dates))
                : often.leastTimesAYear().map(times -> after(next, times, dates));
        return then.map(day -> day.minusDays(1));
    }

    private static LocalDate after(LocalDate start, Ratio timesAYear, int dates) {
        int times = timesAYear.numerator().intValueExact();
        return MONTHS % times == 0
                ? start.plusMonths((long) MONTHS / times * dates)
                : start.plusDays(((long) DAYS * dates + times - 1) / times);
    }
}
