package org.carestrategy.scorecard;

import static org.carestrategy.scorecard.Table.Column.number;
import static org.carestrategy.scorecard.Table.Column.text;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carestrategy.assess.DueCalendar;
import org.carestrategy.assess.DueItem;
import org.carestrategy.assess.DueState;
import org.carestrategy.value.Timescale;

/** What is due when, as text to read. */
final class CalendarReport {
    private final DueCalendar calendar;
    private final DueWords words;
    private final Printout printout;

    private CalendarReport(DueCalendar calendar, DueWords words, Printout printout) {
        this.calendar = calendar;
        this.words = words;
        this.printout = printout;
    }

    static String of(Case looked, DueCalendar calendar) {
        Printout printout = new Printout()
                .title("Calendar of " + looked.strategy().title())
                .field("Council", looked.strategy().authority().name())
                .field(
                        "Due from",
                        Words.day(calendar.span().first()) + " to "
                                + Words.day(calendar.span().last()))
                .field("As of", looked.asOfAndWhy())
                .field(
                        "Days",
                        "are printed in the strategy, or reckoned from what stands in brackets: of an interval its last"
                                + " day.");
        if (looked.record().isEmpty()) {
            printout.blank()
                    .line("No record of what happened is held here, so nobody can say what was done and what is"
                            + " late.");
        }
        new CalendarReport(calendar, new DueWords(looked.strategy()), printout)
                .print(looked.record().isPresent());
        return printout.toString();
    }

    /** Where a record is held, that of which it never tells stands apart, so that it does not hide the rest. */
    private void print(boolean recorded) {
        printout.blank().line(summary());
        Predicate<DueItem> isUntold = item -> recorded && item.state() == DueState.NOT_KNOWN;
        months(calendar.items().stream().filter(isUntold.negate())).forEach(this::month);
        untold(calendar.items().stream().filter(isUntold).toList());
        section("By the year", calendar.quotas());
        section("Without a day", calendar.undated());
    }

    /** For example {@code 12 are due on these days: 9 done, 2 done late, 1 late.} */
    private String summary() {
        List<DueItem> items = calendar.items();
        if (items.isEmpty()) {
            return "Nothing is due on these days.";
        }
        String states = Stream.of(DueState.values())
                .filter(state -> count(state) > 0)
                .map(state -> count(state) + " " + named(state))
                .collect(Collectors.joining(", "));
        return items.size() + (items.size() == 1 ? " is" : " are") + " due on these days: " + states + ".";
    }

    private long count(DueState state) {
        return calendar.items().stream().filter(item -> item.state() == state).count();
    }

    private static String named(DueState state) {
        return state == DueState.DUE ? "to come" : Words.plain(state.text());
    }

    private static Map<YearMonth, List<DueItem>> months(Stream<DueItem> items) {
        return items.collect(Collectors.groupingBy(
                item -> YearMonth.from(item.due().orElseThrow()), LinkedHashMap::new, Collectors.toList()));
    }

    private void month(YearMonth month, List<DueItem> items) {
        printout.section(Words.time(Timescale.month(month)));
        Table table = Table.of(2, number("Day", 3), text("What", 37), text("Who", 19), text("How it stands", 15));
        items.forEach(item -> table.row(
                String.valueOf(item.due().orElseThrow().getDayOfMonth()),
                words.what(item),
                words.who(item),
                DueWords.state(item)));
        table.printTo(printout);
    }

    /** What is due again and again stands once. */
    private void untold(List<DueItem> items) {
        if (!items.isEmpty()) {
            printout.section("Not known: the day has passed, and the record never tells of it");
            Table table = Table.of(2, text("What", 35), text("Who", 19), text("Due", 22));
            items.stream()
                    .collect(Collectors.groupingBy(
                            item -> List.of(words.what(item), words.who(item)),
                            LinkedHashMap::new,
                            Collectors.toList()))
                    .forEach((same, all) -> table.row(same.get(0), same.get(1), times(all)));
            table.printTo(printout);
        }
    }

    /** For example {@code 30 June 2025} or {@code 5 times, at last on 28 September 2025}. */
    private static String times(List<DueItem> items) {
        String last = Words.day(items.get(items.size() - 1).due().orElseThrow());
        return items.size() == 1 ? last : items.size() + " times, at last on " + last;
    }

    private void section(String title, List<DueItem> items) {
        if (!items.isEmpty()) {
            printout.section(title);
            Table table = Table.of(2, text("What", 35), text("Who", 19), text("How it stands", 22));
            items.forEach(item -> table.row(words.what(item), words.who(item), counted(item)));
            table.printTo(printout);
        }
    }

    /** For example {@code 3 of 6 told; to come by 31 March 2026}. */
    private static String counted(DueItem item) {
        String state = DueWords.state(item);
        return item.quota()
                .map(quota -> quota + " told; " + state
                        + (item.state() == DueState.DUE
                                ? " by " + Words.day(item.due().orElseThrow())
                                : ""))
                .orElse(state);
    }
}
