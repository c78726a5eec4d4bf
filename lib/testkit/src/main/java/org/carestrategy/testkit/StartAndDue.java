package org.carestrategy.testkit;

import java.time.LocalDate;
import java.util.Optional;
import org.carestrategy.value.Timescale;

/** What comes first and what comes after it, either of which may be missing. */
record StartAndDue(Optional<Timescale> start, Optional<Timescale> due) {
    static StartAndDue inOrder(Optional<Timescale> one, Optional<Timescale> other) {
        Optional<LocalDate> first = one.flatMap(Timescale::firstDay);
        Optional<LocalDate> last = other.flatMap(Timescale::lastDay);
        boolean late = first.isPresent() && last.isPresent() && first.get().isAfter(last.get());
        return late ? new StartAndDue(other, one) : new StartAndDue(one, other);
    }
}
