package org.carestrategy.scorecard;

import java.time.LocalDate;
import java.util.Optional;
import org.carestrategy.base.InvalidAttributeException;
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

    private static Optional<Timescale> timescale(String text) {
        try {
            return Optional.of(Timescale.parse(text));
        } catch (InvalidAttributeException e) {
            return Optional.empty();
        }
    }
}
