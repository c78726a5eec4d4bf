package org.carestrategy.assess;

import java.time.LocalDate;
import java.util.Optional;
import org.carestrategy.value.DateSpan;
import org.carestrategy.value.EntryId;

/**
 * One of the times at which something is owed again and again.
 *
 * @param from first day on which it counts for this time
 * @param to last day on which it counts for this time
 * @param due last day on which it is in time
 * @param covers the time it is for, where that is told
 * @param meeting the entry of the meeting that asks for it, if one was held
 */
record Turn(LocalDate from, LocalDate to, LocalDate due, Optional<DateSpan> covers, Optional<EntryId> meeting) {
    /** Once in an interval, by its last day. */
    static Turn in(DateSpan interval) {
        return of(interval, interval.last());
    }

    /** Once for a time, by a day of its own. */
    static Turn of(DateSpan time, LocalDate due) {
        return new Turn(time.first(), time.last(), due, Optional.of(time), Optional.empty());
    }

    /** The day by which it is told whether it still belongs to the period of the strategy. */
    LocalDate owedUntil() {
        return covers.map(DateSpan::last).orElse(due);
    }
}
