package org.carestrategy.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import org.carestrategy.base.InvalidAttributeException;
import org.carestrategy.base.Require;
import org.jspecify.annotations.Nullable;

/**
 * By when something is to happen, as exactly as it was said, for example {@code 2016-09}: by the last day of September
 * 2016.
 *
 * <p>In JSON it is text of one of these forms:
 *
 * <table>
 * <caption>Forms, in every one of which the first year is 1900 to 2199</caption>
 * <tr><th>form</th><th>days that are meant, first and last included</th></tr>
 * <tr><td>{@code 2016-09-30}</td><td>that day</td></tr>
 * <tr><td>{@code 2007-08}</td><td>August 2007, never a year that begins in 2007</td></tr>
 * <tr><td>{@code 2007-autumn}</td><td>September to November 2007; {@code 2007-winter} ends in February 2008</td></tr>
 * <tr><td>{@code FY2016-17-Q3}</td><td>third quarter of that financial year, October to December 2016</td></tr>
 * <tr><td>{@code FY2016-17}</td><td>1 April 2016 to 31 March 2017</td></tr>
 * <tr><td>{@code AY2016-17}</td><td>academic year, 1 September 2016 to 31 August 2017</td></tr>
 * <tr><td>{@code 2016}</td><td>1 January to 31 December 2016</td></tr>
 * <tr><td>{@code 2016/2018}</td><td>from the first day of one of the forms above to the last day of another</td></tr>
 * <tr><td>{@code ongoing}</td><td>none: it has no end</td></tr>
 * </table>
 *
 * <p>Equal are those of equal text: {@code 2016-02-29} and {@code 2016-02-29/2016-02-29} are not. The order is by last
 * day, then by first day, then by text; {@code ongoing} comes last.
 */
public final class Timescale implements Comparable<Timescale> {
    private static final Comparator<Timescale> ORDER = Comparator.comparing(Timescale::orderedLast)
            .thenComparing(Timescale::orderedFirst)
            .thenComparing(timescale -> timescale.text);
    private static final Timescale ONGOING = new Timescale(Kind.ONGOING, "ongoing", null);

    private final Kind kind;
    private final String text;
    private final @Nullable DateSpan days;

    private Timescale(Kind kind, String text, @Nullable DateSpan days) {
        this.kind = kind;
        this.text = text;
        this.days = days;
    }

    /**
     * Reads a time-scale.
     *
     * @param text one of the forms listed with the type, without white space
     * @return the time-scale of this text
     * @throws InvalidAttributeException if {@code text} has none of the forms, or names a day that does not exist, a
     *     year outside 1900 to 2199, a second year that does not follow the first, or an end before the beginning
     */
    @JsonCreator
    public static Timescale parse(String text) {
        return TimescaleText.parse(text);
    }

    /**
     * One day.
     *
     * @param day from 1 January 1900 to 31 December 2199
     * @return for example {@code 2016-09-30}
     * @throws InvalidAttributeException if {@code day} is outside these years
     */
    public static Timescale day(LocalDate day) {
        TimescaleText.requireYear(day.getYear());
        return new Timescale(Kind.DAY, day.toString(), new DateSpan(day, day));
    }

    /**
     * A calendar month.
     *
     * @param month from January 1900 to December 2199
     * @return for example {@code 2016-09}
     * @throws InvalidAttributeException if {@code month} is outside these years
     */
    public static Timescale month(YearMonth month) {
        TimescaleText.requireYear(month.getYear());
        return new Timescale(Kind.MONTH, month.toString(), new DateSpan(month.atDay(1), month.atEndOfMonth()));
    }

    /**
     * A season.
     *
     * @param year year in which it begins, 1900 to 2199
     * @param season season; winter ends in the next year
     * @return for example {@code 2007-autumn}
     * @throws InvalidAttributeException if {@code year} is outside 1900 to 2199
     */
    public static Timescale season(int year, Season season) {
        TimescaleText.requireYear(year);
        return new Timescale(Kind.SEASON, year + "-" + season.text(), season.daysOf(year));
    }

    /**
     * A quarter of a financial year.
     *
     * @param startYear year in which the financial year begins, 1900 to 2199
     * @param quarter 1 for April to June, to 4 for January to March of the next year
     * @return for example {@code FY2016-17-Q3}
     * @throws InvalidAttributeException if {@code startYear} is outside 1900 to 2199, or {@code quarter} outside 1 to 4
     */
    public static Timescale quarter(int startYear, int quarter) {
        Require.that(quarter >= 1 && quarter <= 4, "quarter", "must be 1 to 4", quarter);
        String text = financialYear(startYear) + "-Q" + quarter;
        YearMonth first = YearMonth.of(startYear, 4).plusMonths(3L * (quarter - 1));
        return new Timescale(
                Kind.QUARTER,
                text,
                new DateSpan(first.atDay(1), first.plusMonths(2).atEndOfMonth()));
    }

    /**
     * The quarter of a financial year in which a day falls.
     *
     * @param day from 1 April 1900 to 31 March 2200
     * @return for example {@code FY2016-17-Q4} for 31 March 2017
     * @throws InvalidAttributeException if {@code day} is outside these years
     */
    public static Timescale quarterOf(LocalDate day) {
        int monthsSinceApril = (day.getMonthValue() + 8) % 12;
        return quarter(startYear(day, 4), monthsSinceApril / 3 + 1);
    }

    /**
     * A financial year, from 1 April to 31 March.
     *
     * @param startYear year in which it begins, 1900 to 2199
     * @return for example {@code FY2016-17}
     * @throws InvalidAttributeException if {@code startYear} is outside 1900 to 2199
     */
    public static Timescale financialYear(int startYear) {
        return twelveMonths(Kind.FINANCIAL_YEAR, "FY", startYear, 4);
    }

    /**
     * The financial year in which a day falls.
     *
     * @param day from 1 April 1900 to 31 March 2200
     * @return for example {@code FY2016-17} for 31 March 2017
     * @throws InvalidAttributeException if {@code day} is outside these years
     */
    public static Timescale financialYearOf(LocalDate day) {
        return financialYear(startYear(day, 4));
    }

    /**
     * An academic year, from 1 September to 31 August.
     *
     * @param startYear year in which it begins, 1900 to 2199
     * @return for example {@code AY2016-17}
     * @throws InvalidAttributeException if {@code startYear} is outside 1900 to 2199
     */
    public static Timescale academicYear(int startYear) {
        return twelveMonths(Kind.ACADEMIC_YEAR, "AY", startYear, 9);
    }

    /**
     * The academic year in which a day falls.
     *
     * @param day from 1 September 1900 to 31 August 2200
     * @return for example {@code AY2016-17} for 31 August 2017
     * @throws InvalidAttributeException if {@code day} is outside these years
     */
    public static Timescale academicYearOf(LocalDate day) {
        return academicYear(startYear(day, 9));
    }

    /**
     * A calendar year.
     *
     * @param year 1900 to 2199
     * @return for example {@code 2016}
     * @throws InvalidAttributeException if {@code year} is outside 1900 to 2199
     */
    public static Timescale year(int year) {
        TimescaleText.requireYear(year);
        DateSpan days = new DateSpan(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        return new Timescale(Kind.CALENDAR_YEAR, Integer.toString(year), days);
    }

    /**
     * From the first day of one time-scale to the last day of another.
     *
     * @param first neither a span nor ongoing
     * @param last neither a span nor ongoing; neither begins nor ends before {@code first} does
     * @return for example {@code 2016/2018}; its days enclose those of both
     * @throws InvalidAttributeException if either is a span or ongoing, or if {@code last} begins or ends too early
     */
    public static Timescale span(Timescale first, Timescale last) {
        String text = first + "/" + last;
        DateSpan head = TimescaleText.requireEnd(first, text);
        DateSpan tail = TimescaleText.requireEnd(last, text);
        boolean inOrder = !tail.first().isBefore(head.first()) && !tail.last().isBefore(head.last());
        Require.that(inOrder, TimescaleText.ATTRIBUTE, "must not end before it begins", text);
        return new Timescale(Kind.SPAN, text, new DateSpan(head.first(), tail.last()));
    }

    /**
     * What has no end.
     *
     * @return {@code ongoing}
     */
    public static Timescale ongoing() {
        return ONGOING;
    }

    private static int startYear(LocalDate day, int firstMonth) {
        return day.getMonthValue() < firstMonth ? day.getYear() - 1 : day.getYear();
    }

    private static Timescale twelveMonths(Kind kind, String prefix, int startYear, int firstMonth) {
        TimescaleText.requireYear(startYear);
        YearMonth first = YearMonth.of(startYear, firstMonth);
        return new Timescale(
                kind,
                prefix + TimescaleText.yearPair(startYear),
                new DateSpan(first.atDay(1), first.plusMonths(11).atEndOfMonth()));
    }

    /**
     * Which of the forms it has.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * The days that are meant.
     *
     * @return first and last day; empty only if ongoing
     */
    public Optional<DateSpan> days() {
        return Optional.ofNullable(days);
    }

    /**
     * The first day that is meant.
     *
     * @return for example 1 April 2016 for {@code FY2016-17}; empty only if ongoing
     */
    public Optional<LocalDate> firstDay() {
        return days().map(DateSpan::first);
    }

    /**
     * The last day that is meant.
     *
     * @return for example 31 March 2017 for {@code FY2016-17}; empty only if ongoing
     */
    public Optional<LocalDate> lastDay() {
        return days().map(DateSpan::last);
    }

    /**
     * The day by which something of this time-scale is due: its last day. It is overdue from the day after.
     *
     * @return for example 30 September 2016 for {@code 2016-09}; empty only if ongoing
     */
    public Optional<LocalDate> dueDay() {
        return lastDay();
    }

    /**
     * Whether it has no end.
     *
     * @return true for {@code ongoing} only
     */
    public boolean isOngoing() {
        return kind == Kind.ONGOING;
    }

    private LocalDate orderedFirst() {
        return days == null ? LocalDate.MAX : days.first();
    }

    private LocalDate orderedLast() {
        return days == null ? LocalDate.MAX : days.last();
    }

    @Override
    public int compareTo(Timescale other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Timescale that && text.equals(that.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    /**
     * The time-scale in the form that {@link #parse} reads.
     *
     * @return for example {@code FY2016-17-Q3}
     */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }

    /** Form of a time-scale, for example a day or a financial year. */
    public enum Kind {
        /** One day, {@code 2016-09-30}. */
        DAY,
        /** A calendar month, {@code 2016-09}. */
        MONTH,
        /** A season, {@code 2007-autumn}. */
        SEASON,
        /** A quarter of a financial year, {@code FY2016-17-Q3}. */
        QUARTER,
        /** A financial year, {@code FY2016-17}. */
        FINANCIAL_YEAR,
        /** An academic year, {@code AY2016-17}. */
        ACADEMIC_YEAR,
        /** A calendar year, {@code 2016}. */
        CALENDAR_YEAR,
        /** From one of the above to another, {@code 2016/2018}. */
        SPAN,
        /** Without end, {@code ongoing}. */
        ONGOING
    }
}
