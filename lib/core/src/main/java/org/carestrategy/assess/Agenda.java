package org.carestrategy.assess;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import org.carestrategy.value.DateSpan;
import org.carestrategy.value.EntryId;

/** The days on which a body met, with the entries that tell it, and those by which it is to meet next. */
record Agenda(NavigableMap<LocalDate, Optional<EntryId>> meetings) {
    /** Nobody meets. */
    static final Agenda EMPTY = new Agenda(ImmutableSortedMap.of());

    /**
     * What is due with its meetings on some days, and with those around them.
     *
     * @param before whether it is due on the day before the meeting; it may then be done from the meeting before on,
     *     otherwise from the day after that
     */
    List<Turn> turns(DateSpan days, boolean before) {
        List<Turn> turns = new ArrayList<>();
        int ahead = before ? 1 : 0;
        LocalDate from = LocalDate.MIN;
        for (var meeting : around(days).entrySet()) {
            LocalDate due = meeting.getKey().minusDays(ahead);
            turns.add(new Turn(from, due, due, Optional.empty(), meeting.getValue()));
            from = due.plusDays(1);
        }
        return turns;
    }

    /** Two more on either side: what is due before a meeting is due a day earlier, and what comes late is lent. */
    private NavigableMap<LocalDate, Optional<EntryId>> around(DateSpan days) {
        LocalDate first = lower(lower(days.first()));
        LocalDate last = higher(higher(days.last()));
        return meetings.subMap(first, true, last, true);
    }

    private LocalDate lower(LocalDate day) {
        return Optional.ofNullable(meetings.lowerKey(day)).orElse(day);
    }

    private LocalDate higher(LocalDate day) {
        return Optional.ofNullable(meetings.higherKey(day)).orElse(day);
    }
}
