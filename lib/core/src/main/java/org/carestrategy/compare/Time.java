package org.carestrategy.compare;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.carestrategy.value.Timescale;

/** By when something is to be; what counts is the last day. */
record Time(Timescale timescale) implements Said {
    @Override
    public String text() {
        return timescale.toString();
    }

    @Override
    public void become(Said newer, Report report) {
        report.add(change(((Time) newer).timescale, report).was(text()).is(newer.text()));
    }

    /** The change to another date, but for what it was and is. */
    Change.Builder change(Timescale newer, Report report) {
        Optional<LocalDate> last = timescale.lastDay();
        Optional<LocalDate> newerLast = newer.lastDay();
        if (last.equals(newerLast)) {
            return report.change(ChangeKind.RESTATED);
        }
        ChangeKind kind = timescale.compareTo(newer) < 0 ? ChangeKind.SLIPPED : ChangeKind.ADVANCED;
        return report.change(kind)
                .days(last.flatMap(day -> newerLast.map(other -> (int) Math.abs(ChronoUnit.DAYS.between(day, other)))));
    }
}
