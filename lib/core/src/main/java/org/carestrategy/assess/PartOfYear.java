package org.carestrategy.assess;

import static java.time.temporal.ChronoUnit.MONTHS;

import java.time.LocalDate;
import java.util.Optional;
import org.carestrategy.strategy.Measure;
import org.carestrategy.value.DateSpan;
import org.carestrategy.value.Ratio;

/** The part of a year for which a figure stands that grows within the year: so many whole months of it. */
record PartOfYear(int months, LocalDate yearEnd) {
    private static final int MONTHS_A_YEAR = 12;
    private static final PartOfYear WHOLE = new PartOfYear(MONTHS_A_YEAR, LocalDate.MAX);

    static PartOfYear whole() {
        return WHOLE;
    }

    /** The whole for a figure that does not grow, is of no one year, or is to be set against the whole year. */
    static PartOfYear of(Measure measure, MeasurePolicy policy, OwnFigure figure) {
        return measure.accumulates() && policy.inYear() == InYearTarget.SHARE_OF_YEAR
                ? new Periods(measure.period())
                        .year(figure.days())
                        .map(year -> of(year, figure.end()))
                        .orElse(WHOLE)
                : WHOLE;
    }

    private static PartOfYear of(DateSpan year, LocalDate end) {
        return new PartOfYear((int) MONTHS.between(year.first(), end.plusDays(1)), year.last());
    }

    boolean isWhole() {
        return months == MONTHS_A_YEAR;
    }

    /** Empty for the whole year. */
    Optional<Integer> shown() {
        return isWhole() ? Optional.empty() : Optional.of(months);
    }

    /** What of the figure of a whole year falls to this part. */
    Ratio of(Ratio wholeYear) {
        return wholeYear.times(Ratio.of(months, MONTHS_A_YEAR));
    }

    /** The figure of the whole year of which so many months are this one. */
    static Ratio wholeYear(Ratio part, int months) {
        return part.times(Ratio.of(MONTHS_A_YEAR, months));
    }
}
