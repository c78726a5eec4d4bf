package org.carestrategy.scorecard;

import java.time.LocalDate;
import java.util.Optional;
import org.carestrategy.base.InvalidAttributeException;
import org.carestrategy.value.DateSpan;
import org.carestrategy.value.Timescale;

/** Days as they are typed. */
final class Days {
    private Days() {}

    /** The day given with an option. */
    static LocalDate of(String option, String text) {
        return timescale(text)
                .filter(time -> time.kind() == Timescale.Kind.DAY)
                .flatMap(Timescale::lastDay)
                .orElseThrow(() -> Refusal.of(option + " must be a day such as 2016-09-30, was '" + text + "'"));
    }

    /** First and last day, given with {@code --from} and {@code --to}. */
    static DateSpan span(String from, String to) {
        LocalDate first = of("--from", from);
        LocalDate last = of("--to", to);
        if (last.isBefore(first)) {
            throw Refusal.of("--to must not be before --from, was '" + to + "'");
        }
        return new DateSpan(first, last);
    }

    /** The time with an end, such as a financial year, given with an option. */
    static Timescale period(String option, String text) {
        return timescale(text)
                .filter(time -> !time.isOngoing())
                .orElseThrow(() -> Refusal.of(option + " must be a time such as FY2016-17, was '" + text + "'"));
    }

    private static Optional<Timescale> timescale(String text) {
        try {
            return Optional.of(Timescale.parse(text));
        } catch (InvalidAttributeException e) {
            return Optional.empty();
        }
    }
}
