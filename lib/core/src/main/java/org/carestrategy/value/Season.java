package org.carestrategy.value;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.YearMonth;

/** Quarter of the natural year, for example {@code autumn}: September to November. */
public enum Season {
    /** March to May. */
    SPRING("spring", 3),
    /** June to August. */
    SUMMER("summer", 6),
    /** September to November. */
    AUTUMN("autumn", 9),
    /** December, and January and February of the next year. */
    WINTER("winter", 12);

    private static final int MONTHS = 3;

    private final String text;
    private final int firstMonth;

    Season(String text, int firstMonth) {
        this.text = text;
        this.firstMonth = firstMonth;
    }

    /**
     * The days of this season.
     *
     * @param year year in which the season begins: winter of 2007 ends in February 2008
     * @return three whole months
     * @throws java.time.DateTimeException if there is no such year
     */
    public DateSpan daysOf(int year) {
        YearMonth first = YearMonth.of(year, firstMonth);
        return new DateSpan(first.atDay(1), first.plusMonths(MONTHS - 1).atEndOfMonth());
    }

    /**
     * The spelling in time-scales.
     *
     * @return for example {@code autumn}
     */
    @JsonValue
    public String text() {
        return text;
    }

    @Override
    public String toString() {
        return text;
    }
}
