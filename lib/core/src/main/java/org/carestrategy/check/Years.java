package org.carestrategy.check;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.carestrategy.value.DateSpan;
import org.carestrategy.value.Timescale;

/** The years of a period, as councils count them. */
final class Years {
    private static final int FIRST = 1900;
    private static final int LAST = 2199;

    private Years() {}

    /**
     * The financial years of a period, or its academic years if it is told in those. <q>2016/2018</q> is read as on the
     * cover of a strategy: from April 2016 to March 2018.
     *
     * @param period the period
     * @return each year of which the period covers more than half, in the order of time; none if the period has no days
     */
    static List<Timescale> of(Timescale period) {
        List<Timescale> ends = ends(period);
        if (areAll(Timescale.Kind.ACADEMIC_YEAR, ends)) {
            return years(period, Timescale::academicYear);
        }
        if (ends.size() > 1
                && areAll(Timescale.Kind.CALENDAR_YEAR, ends)
                && !ends.get(0).equals(ends.get(1))) {
            return IntStream.range(year(ends.get(0)), year(ends.get(1)))
                    .mapToObj(Timescale::financialYear)
                    .toList();
        }
        return years(period, Timescale::financialYear);
    }

    /** The two between which a period lies as it is told; one if it is told as a whole. */
    static List<Timescale> ends(Timescale period) {
        return Splitter.on('/')
                .splitToStream(period.toString())
                .map(Timescale::parse)
                .toList();
    }

    private static boolean areAll(Timescale.Kind kind, List<Timescale> ends) {
        return ends.stream().allMatch(end -> end.kind() == kind);
    }

    private static int year(Timescale year) {
        return Integer.parseInt(year.toString());
    }

    private static List<Timescale> years(Timescale period, IntFunction<Timescale> year) {
        return period.days().stream()
                .flatMap(days -> IntStream.rangeClosed(
                                Math.max(FIRST, days.first().getYear() - 1),
                                Math.min(LAST, days.last().getYear()))
                        .mapToObj(year)
                        .filter(candidate -> isMoreThanHalf(overlap(days, candidate), candidate)))
                .toList();
    }

    /** Whether so many days are more than half of the year. */
    static boolean isMoreThanHalf(long days, Timescale year) {
        return days * 2 > year.days().map(DateSpan::days).orElse(0L);
    }

    /** How many days of the year are among these. */
    static long overlap(DateSpan days, Timescale year) {
        return year.days()
                .filter(days::overlaps)
                .map(other ->
                        ChronoUnit.DAYS.between(later(days.first(), other.first()), earlier(days.last(), other.last()))
                                + 1)
                .orElse(0L);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
