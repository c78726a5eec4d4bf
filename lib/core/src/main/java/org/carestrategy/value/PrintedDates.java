package org.carestrategy.value;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days and months as papers print them, in lower case: {@code 30 september 2016}, {@code sep 16}. */
final class PrintedDates {
    private static final String MONTH = "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final String DAY = "([0-9]{1,2})(?:st|nd|rd|th)?";
    private static final String YEAR = "([0-9]{4}|[0-9]{2})";

    private static final ImmutableList<TextForm<Printed.Guess<Timescale>>> FORMS = ImmutableList.of(
            new TextForm<>(DAY + "[ -]?(?:of )?" + MONTH + "[ ,-]{0,2}'?" + YEAR, PrintedDates::spelledDay),
            new TextForm<>("([0-9]{1,2})([/.-])([0-9]{1,2})\\2" + YEAR, PrintedDates::numericDay),
            new TextForm<>(MONTH + "[ ,/-]{0,2}(')?" + YEAR, PrintedDates::spelledMonth),
            new TextForm<>("([0-9]{1,2})[/.]([0-9]{4})", PrintedDates::numericMonth));
    private static final Pattern WITHOUT_YEAR =
            Pattern.compile("(?:by |end of |in )?(?:(?:" + DAY + " )?(?:of )?" + MONTH + "|" + MONTH + " ?" + DAY
                    + "|(?:q|quarter |qtr )[1-4]|(?:spring|summer|autumn|winter)(?: term)?)");

    private PrintedDates() {}

    static Optional<Printed.Guess<Timescale>> read(String lower) {
        return TextForm.first(FORMS, lower);
    }

    /** Why a text was not understood. */
    static String complaint(String lower) {
        return WITHOUT_YEAR.matcher(lower).matches() ? "The year is not printed." : "Not a known way to print a date.";
    }

    /** The year that is meant: of two digits, 2000 to 2099. */
    static int year(String digits) {
        int year = Integer.parseInt(digits);
        return digits.length() == 2 ? 2000 + year : year;
    }

    private static Printed.Guess<Timescale> spelledDay(Matcher form) {
        return Printed.Guess.sure(day(form.group(3), month(form.group(2)), form.group(1)));
    }

    private static Printed.Guess<Timescale> numericDay(Matcher form) {
        Timescale day = day(form.group(4), Integer.parseInt(form.group(3)), form.group(1));
        boolean yearMayComeFirst = form.group(2).equals("-") && form.group(4).length() == 2;
        return yearMayComeFirst
                ? Printed.Guess.doubtful(day, form.group(1) + " could be the year.")
                : Printed.Guess.sure(day);
    }

    private static Printed.Guess<Timescale> spelledMonth(Matcher form) {
        String digits = form.group(3);
        YearMonth month = YearMonth.of(year(digits), month(form.group(1)));
        boolean mayBeDay = digits.length() == 2 && form.group(2) == null && month.isValidDay(Integer.parseInt(digits));
        return mayBeDay
                ? Printed.Guess.doubtful(Timescale.month(month), digits + " could be the day.")
                : Printed.Guess.sure(Timescale.month(month));
    }

    private static Printed.Guess<Timescale> numericMonth(Matcher form) {
        return Printed.Guess.sure(Timescale.month(YearMonth.of(year(form.group(2)), Integer.parseInt(form.group(1)))));
    }

    private static Timescale day(String year, int month, String day) {
        return Timescale.day(LocalDate.of(year(year), month, Integer.parseInt(day)));
    }

    private static int month(String name) {
        return MONTHS.indexOf(name.substring(0, 3)) / 3 + 1;
    }
}
