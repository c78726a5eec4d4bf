package org.carestrategy.assess;

import static java.time.temporal.ChronoUnit.DAYS;

import com.google.common.primitives.Ints;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells how something that is due stands on a day. */
record Judge(LocalDate asOf) {
    /** One time of something that is owed, and what was done for it. */
    DueItem.Builder turn(Owed owed, Turn turn, Optional<Occurrence> done) {
        return judged(
                        owed.item(),
                        turn.due(),
                        done.map(Occurrence::done),
                        !owed.done().isEmpty())
                .covers(turn.covers())
                .addAllRestsOn(Stream.of(turn.meeting(), done.map(Occurrence::entry))
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList());
    }

    /**
     * Sets day, state and lateness.
     *
     * @param told whether the record tells anything of it at all
     */
    DueItem.Builder judged(DueItem.Builder item, LocalDate due, Optional<LocalDate> doneOn, boolean told) {
        LocalDate until = doneOn.orElse(asOf);
        boolean known = told || doneOn.isPresent();
        item.due(due).doneOn(doneOn).state(state(due, doneOn, told));
        return known && until.isAfter(due) ? item.daysLate(Ints.saturatedCast(DAYS.between(due, until))) : item;
    }

    private DueState state(LocalDate due, Optional<LocalDate> doneOn, boolean told) {
        if (doneOn.isPresent()) {
            return doneOn.filter(due::isBefore).isPresent() ? DueState.DONE_LATE : DueState.DONE;
        }
        if (asOf.isAfter(due)) {
            return told ? DueState.LATE : DueState.NOT_KNOWN;
        }
        return DueState.DUE;
    }
}
