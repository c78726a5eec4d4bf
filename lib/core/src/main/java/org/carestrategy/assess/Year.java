package org.carestrategy.assess;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.carestrategy.value.DateSpan;

/** The year by which something is counted that is to be done so many times a year. */
enum Year {
    /** From 1 April to 31 March. */
    FINANCIAL(Month.APRIL),
    /** From 1 September to 31 August. */
    SCHOOL(Month.SEPTEMBER);

    private final Month begins;

    Year(Month begins) {
        this.begins = begins;
    }

    /** The first day of the year in which a day falls. */
    LocalDate start(LocalDate day) {
        LocalDate start = LocalDate.of(day.getYear(), begins, 1);
        return day.isBefore(start) ? start.minusYears(1) : start;
    }

    /** The year in which a day falls. */
    DateSpan around(LocalDate day) {
        LocalDate start = start(day);
        return new DateSpan(start, start.plusYears(1).minusDays(1));
    }

    /** The years that lie wholly in a period, of those that have a day in common with a span. */
    List<DateSpan> of(DateSpan span, DateSpan period) {
        List<DateSpan> years = new ArrayList<>();
        if (span.overlaps(period)) {
            LocalDate start = start(span.first().isBefore(period.first()) ? period.first() : span.first());
            LocalDate last = span.last().isAfter(period.last()) ? period.last() : span.last();
            for (; !start.isAfter(last); start = start.plusYears(1)) {
                years.add(new DateSpan(start, start.plusYears(1).minusDays(1)));
            }
        }
        return years.stream().filter(period::encloses).toList();
    }
}
