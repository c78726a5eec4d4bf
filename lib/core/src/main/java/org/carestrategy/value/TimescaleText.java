package org.carestrategy.value;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import org.carestrategy.base.InvalidAttributeException;
import org.carestrategy.base.Require;

/** Reads time-scales: {@code 2016-09-30}, {@code FY2016-17-Q3} and their like. */
final class TimescaleText {
    static final String ATTRIBUTE = "timescale";

    private static final String FORMS = "must be like 2016-09-30, 2016-09, 2007-autumn, FY2016-17, FY2016-17-Q3, "
            + "AY2016-17, 2016, 2016/2018 or ongoing";
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    private static final ImmutableList<TextForm<Timescale>> DATED = ImmutableList.of(
            new TextForm<>("[0-9]{4}-[0-9]{2}-[0-9]{2}", form -> Timescale.day(LocalDate.parse(form.group()))),
            new TextForm<>("[0-9]{4}-[0-9]{2}", form -> Timescale.month(YearMonth.parse(form.group()))),
            new TextForm<>(
                    "([0-9]{4})-(spring|summer|autumn|winter)", form -> Timescale.season(year(form), season(form))),
            new TextForm<>(
                    "FY([0-9]{4})-([0-9]{2})-Q([1-4])", form -> Timescale.quarter(startYear(form), quarter(form))),
            new TextForm<>("FY([0-9]{4})-([0-9]{2})", form -> Timescale.financialYear(startYear(form))),
            new TextForm<>("AY([0-9]{4})-([0-9]{2})", form -> Timescale.academicYear(startYear(form))),
            new TextForm<>("([0-9]{4})", form -> Timescale.year(year(form))));

    private TimescaleText() {}

    static Timescale parse(String text) {
        try {
            return find(text).orElseThrow(() -> refusal(FORMS, text));
        } catch (DateTimeException e) {
            throw refusal("must be a day or month that exists", text, e);
        }
    }

    static void requireYear(int year) {
        boolean known = year >= FIRST_YEAR && year <= LAST_YEAR;
        Require.that(known, ATTRIBUTE, "must begin in a year from " + FIRST_YEAR + " to " + LAST_YEAR, year);
    }

    static DateSpan requireEnd(Timescale end, String span) {
        boolean single = end.kind() != Timescale.Kind.SPAN;
        return end.days()
                .filter(days -> single)
                .orElseThrow(() -> refusal("must go from one day, month, season, quarter or year to another", span));
    }

    /** The year and the last two digits of the next, {@code 1999-00}. */
    static String yearPair(int startYear) {
        return startYear + "-" + Integer.toString(startYear + 1).substring(2);
    }

    private static Optional<Timescale> find(String text) {
        if (text.equals("ongoing")) {
            return Optional.of(Timescale.ongoing());
        }
        int stroke = text.indexOf('/');
        return stroke < 0 ? dated(text) : span(text.substring(0, stroke), text.substring(stroke + 1));
    }

    private static Optional<Timescale> span(String first, String last) {
        return dated(first).flatMap(head -> dated(last).map(tail -> Timescale.span(head, tail)));
    }

    private static Optional<Timescale> dated(String text) {
        return TextForm.first(DATED, text);
    }

    private static int year(Matcher form) {
        return Integer.parseInt(form.group(1));
    }

    private static int startYear(Matcher form) {
        int start = year(form);
        requireYear(start);
        boolean next = yearPair(start).endsWith("-" + form.group(2));
        Require.that(next, ATTRIBUTE, "must have a second year that follows the first", form.group());
        return start;
    }

    private static int quarter(Matcher form) {
        return Integer.parseInt(form.group(3));
    }

    private static Season season(Matcher form) {
        return Season.valueOf(Ascii.toUpperCase(form.group(2)));
    }

    private static InvalidAttributeException refusal(String problem, String text) {
        return new InvalidAttributeException(ATTRIBUTE, problem + ", was " + Require.shown(text));
    }

    private static InvalidAttributeException refusal(String problem, String text, DateTimeException cause) {
        InvalidAttributeException refusal = refusal(problem, text);
        refusal.initCause(cause);
        return refusal;
    }
}
