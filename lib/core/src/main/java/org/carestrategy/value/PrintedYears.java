package org.carestrategy.value;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import org.carestrategy.base.Require;

/** Reads seasons, terms, quarters and years as papers print them, in lower case: {@code q3 2016/17}. */
final class PrintedYears {
    private static final String YEAR = "[ ,-]*(?:of )?'?([0-9]{4}|[0-9]{2})";
    private static final String STROKE = " ?[/-] ?";
    private static final String PAIR = "([0-9]{4}|[0-9]{2})" + STROKE + "([0-9]{4}|[0-9]{2})";
    private static final String LONG_PAIR = "([0-9]{4})" + STROKE + "([0-9]{4}|[0-9]{2})";
    private static final String QUARTER = "(?:q|quarter |qtr )([1-4])";
    private static final String FINANCIAL = "(?:fy|financial year|fiscal year) ?";
    private static final String ACADEMIC = "(?:ay|academic year|school year) ?";

    private static final ImmutableList<TextForm<Printed.Guess<Timescale>>> MISLEADING = ImmutableList.of(
            new TextForm<>("([0-9]{4})-(0[1-9]|1[0-2])", PrintedYears::monthLikeAYear),
            new TextForm<>("([0-9]{4})/([0-9]{4})", PrintedYears::spanLikeAYear));

    private static final ImmutableList<TextForm<Printed.Guess<Timescale>>> FORMS = ImmutableList.of(
            new TextForm<>(FINANCIAL + PAIR, form -> sure(Timescale.financialYear(start(form, 1)))),
            new TextForm<>(PAIR + " (?:financial|fiscal) year", form -> sure(Timescale.financialYear(start(form, 1)))),
            new TextForm<>(ACADEMIC + PAIR, form -> sure(Timescale.academicYear(start(form, 1)))),
            new TextForm<>(PAIR + " (?:academic|school) year", form -> sure(Timescale.academicYear(start(form, 1)))),
            new TextForm<>(
                    QUARTER + "[ ,-]*(?:of )?(?:" + FINANCIAL + ")?" + PAIR,
                    form -> sure(Timescale.quarter(start(form, 2), number(form, 1)))),
            new TextForm<>(
                    "(?:" + FINANCIAL + ")?" + PAIR + "[ ,-]+" + QUARTER,
                    form -> sure(Timescale.quarter(start(form, 1), number(form, 3)))),
            new TextForm<>(QUARTER + YEAR, PrintedYears::quarterOfOneYear),
            new TextForm<>("(spring|summer|autumn|winter)" + YEAR, PrintedYears::season),
            new TextForm<>(
                    "winter[ ,-]*(?:of )?" + PAIR, form -> sure(Timescale.season(start(form, 1), Season.WINTER))),
            new TextForm<>("(spring|summer|autumn) term" + YEAR, PrintedYears::term),
            new TextForm<>(LONG_PAIR, PrintedYears::pair));

    private PrintedYears() {}

    static Optional<Printed.Guess<Timescale>> read(String lower) {
        return TextForm.first(FORMS, lower);
    }

    /** Reads what {@link Timescale#parse} reads as well, but papers use for something else. */
    static Optional<Printed.Guess<Timescale>> misleading(String lower) {
        return TextForm.first(MISLEADING, lower).filter(guess -> !guess.doubts().isEmpty());
    }

    private static Printed.Guess<Timescale> monthLikeAYear(Matcher form) {
        Timescale month = Timescale.month(YearMonth.parse(form.group()));
        return lastYear(form, 1) == firstYear(form, 1) + 1
                ? Printed.Guess.doubtful(month, "Could be the year " + form.group() + ".")
                : sure(month);
    }

    private static Printed.Guess<Timescale> spanLikeAYear(Matcher form) {
        int first = firstYear(form, 1);
        return lastYear(form, 1) == first + 1 ? consecutive(first, form.group(2)) : sure(Timescale.parse(form.group()));
    }

    private static Printed.Guess<Timescale> pair(Matcher form) {
        int first = firstYear(form, 1);
        int last = lastYear(form, 1);
        Require.that(first < last, TimescaleText.ATTRIBUTE, "must not end before it begins", form.group());
        return last == first + 1 ? consecutive(first, form.group(2)) : apart(first, last);
    }

    private static Printed.Guess<Timescale> consecutive(int first, String last) {
        Timescale year = Timescale.financialYear(first);
        String academic = "Could be the academic year.";
        return last.length() == 2
                ? Printed.Guess.doubtful(year, academic)
                : Printed.Guess.doubtful(year, academic, "Could be two calendar years.");
    }

    private static Printed.Guess<Timescale> apart(int first, int last) {
        return Printed.Guess.doubtful(
                Timescale.span(Timescale.year(first), Timescale.year(last)), "Could be financial or academic years.");
    }

    private static Printed.Guess<Timescale> quarterOfOneYear(Matcher form) {
        return Printed.Guess.doubtful(
                Timescale.quarter(PrintedDates.year(form.group(2)), number(form, 1)),
                "Could be a quarter of the calendar year, or of the financial year that ends in it.");
    }

    private static Printed.Guess<Timescale> season(Matcher form) {
        Season season = Season.valueOf(Ascii.toUpperCase(form.group(1)));
        Timescale timescale = Timescale.season(PrintedDates.year(form.group(2)), season);
        return season == Season.WINTER
                ? Printed.Guess.doubtful(timescale, "Could be the winter that ends in that year.")
                : sure(timescale);
    }

    private static Printed.Guess<Timescale> term(Matcher form) {
        int firstMonth = switch (form.group(1)) {
            case "spring" -> 1;
            case "summer" -> 4;
            default -> 9;
        };
        YearMonth month = YearMonth.of(PrintedDates.year(form.group(2)), firstMonth);
        Timescale term = Timescale.span(Timescale.month(month), Timescale.month(month.plusMonths(3)));
        return Printed.Guess.doubtful(term, "The days of terms differ from council to council.");
    }

    private static Printed.Guess<Timescale> sure(Timescale timescale) {
        return Printed.Guess.sure(timescale);
    }

    /** First year of a pair of which the second must follow it. */
    private static int start(Matcher form, int group) {
        int first = firstYear(form, group);
        boolean follows = lastYear(form, group) == first + 1;
        Require.that(follows, TimescaleText.ATTRIBUTE, "must have a second year that follows the first", form.group());
        return first;
    }

    private static int firstYear(Matcher form, int group) {
        return PrintedDates.year(form.group(group));
    }

    /** Second year of a pair: of two digits, in the century of the first, or the next year where a century ends. */
    private static int lastYear(Matcher form, int group) {
        int first = firstYear(form, group);
        int last = number(form, group + 1);
        boolean brief = form.group(group + 1).length() == 2;
        return !brief ? last : last == (first + 1) % 100 ? first + 1 : first / 100 * 100 + last;
    }

    private static int number(Matcher form, int group) {
        return Integer.parseInt(form.group(group));
    }
}
