package org.carestrategy.scorecard;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.carestrategy.strategy.Unit;
import org.carestrategy.value.Figure;
import org.carestrategy.value.Nation;
import org.carestrategy.value.Timescale;
import org.carestrategy.value.Wording;

/** Dates, times, counts and figures in plain English, the same on every machine. */
final class Words {
    private Words() {}

    /** For example {@code 30 September 2016}. */
    static String day(LocalDate day) {
        return day.getDayOfMonth() + " " + month(day) + " " + day.getYear();
    }

    /** For example {@code September 2016} or {@code 2016 to 2018}. */
    static String time(Timescale time) {
        String text = time.toString();
        return switch (time.kind()) {
            case DAY -> time.lastDay().map(Words::day).orElse(text);
            case MONTH ->
                time.lastDay().map(day -> month(day) + " " + day.getYear()).orElse(text);
            case SEASON -> text.substring(5) + " " + text.substring(0, 4);
            case QUARTER -> "quarter " + text.substring(11) + " of " + years(text);
            case FINANCIAL_YEAR -> "financial year " + years(text);
            case ACADEMIC_YEAR -> "school year " + years(text);
            case CALENDAR_YEAR, ONGOING -> text;
            case SPAN -> span(text.substring(0, text.indexOf('/')), text.substring(text.indexOf('/') + 1));
        };
    }

    /** The same, but a financial year is told by its years alone, for example {@code 2016/17}. */
    static String shortTime(Timescale time) {
        return time.kind() == Timescale.Kind.FINANCIAL_YEAR ? years(time.toString()) : time(time);
    }

    private static String span(String first, String last) {
        Timescale from = Timescale.parse(first);
        Timescale to = Timescale.parse(last);
        boolean years = from.kind() == to.kind() && to.kind() == Timescale.Kind.FINANCIAL_YEAR;
        return years ? "financial years " + years(first) + " to " + years(last) : time(from) + " to " + time(to);
    }

    /** For example {@code 1 action}, {@code 2 actions} or {@code no actions}. */
    static String count(int count, String one, String many) {
        return (count == 0 ? "no" : String.valueOf(count)) + " " + (count == 1 ? one : many);
    }

    static String count(int count, String one) {
        return count(count, one, one + "s");
    }

    /** For example {@code 12.5}, or in words why there is no number. */
    static String figure(Figure figure) {
        if (figure instanceof Figure.Symbol symbol) {
            return switch (symbol) {
                case SUPPRESSED -> "held back so that nobody can be recognised";
                case NOT_APPLICABLE -> "not applicable";
                case NOT_YET_AVAILABLE -> "not yet available";
                case ROUNDS_TO_ZERO -> "more than nought, but rounds to it";
            };
        }
        return figure.toString();
    }

    /** What a measure counts in, for example {@code per 10,000 children}. */
    static String unit(Unit unit) {
        return switch (unit.text()) {
            case "count" -> "number";
            case "score" -> "points";
            case "per-10000" -> "per 10,000 children";
            default -> plain(unit.text());
        };
    }

    static String wording(Wording wording) {
        return wording.text() + (wording.tentative() ? " (not yet settled)" : "");
    }

    /** A published spelling such as {@code in-progress} as words. */
    static String plain(String spelling) {
        return spelling.replace('-', ' ');
    }

    /** The word of a list, in brackets behind what it is said of, for example {@code  (in use)}; empty if there is none. */
    static String aside(Optional<String> spelling) {
        return spelling.map(word -> " (" + plain(word) + ")").orElse("");
    }

    /** For example {@code Northern Ireland}. */
    static String nation(Nation nation) {
        return nation == Nation.NORTHERN_IRELAND ? "Northern Ireland" : capital(nation.text());
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String month(LocalDate day) {
        return capital(day.getMonth().name().toLowerCase(Locale.ROOT));
    }

    /** {@code 2016/17} of {@code FY2016-17}, with or without a quarter. */
    private static String years(String text) {
        return text.substring(2, 6) + "/" + text.substring(7, 9);
    }
}
