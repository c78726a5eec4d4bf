package org.carestrategy.value;

import com.fasterxml.jackson.annotation.JsonFormat;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.carestrategy.base.Require;

/**
 * Days from a first to a last one, both included, for example 1 April 2016 to 31 March 2017.
 *
 * @param first first day, inclusive
 * @param last last day, inclusive; not before {@code first}
 */
public record DateSpan(
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate first,
        @JsonFormat(shape = JsonFormat.Shape.STRING) LocalDate last) {
    /**
     * Checks the order.
     *
     * @param first first day, inclusive
     * @param last last day, inclusive
     * @throws org.carestrategy.base.InvalidAttributeException if {@code last} is before {@code first}
     */
    public DateSpan {
        Require.that(!last.isBefore(first), "last", "must not be before " + first, last);
    }

    /**
     * Whether a day is one of these.
     *
     * @param day any day
     * @return true from the first day to the last, both included
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /**
     * Whether at least one day is common to both.
     *
     * @param other another span
     * @return true also if they share no more than one day
     */
    public boolean overlaps(DateSpan other) {
        return !other.last.isBefore(first) && !other.first.isAfter(last);
    }

    /**
     * Whether every day of another span is one of these.
     *
     * @param other another span
     * @return true also if both are the same
     */
    public boolean encloses(DateSpan other) {
        return contains(other.first) && contains(other.last);
    }

    /**
     * How many days these are.
     *
     * @return 1 or more; 365 for a financial year without 29 February
     */
    public long days() {
        return ChronoUnit.DAYS.between(first, last) + 1;
    }

    /**
     * Both days in the notation for intervals of ISO 8601.
     *
     * @return for example {@code 2016-04-01/2017-03-31}
     */
    @Override
    public String toString() {
        return first + "/" + last;
    }
}
