package org.carestrategy.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.DateSpan;
import org.carestrategy.value.Frequency;
import org.carestrategy.value.Link;
import org.carestrategy.value.Timescale;

/** Turns what is owed into items, by its frequency, and collects those of the span. */
final class Schedule {
    /** The years that a time-scale can name; nothing is reckoned outside of them. */
    private static final DateSpan EVER = new DateSpan(LocalDate.of(1900, 1, 1), LocalDate.of(2199, 12, 31));

    private final DateSpan span;
    private final Judge judge;
    private final Optional<LocalDate> start;
    private final DateSpan period;
    private final LocalDate until;
    private final Agendas agendas;
    private final List<DueItem> items;
    private final List<DueItem> quotas;
    private final List<DueItem> undated;

    Schedule(Strategy strategy, Happenings happenings, Judge judge, DateSpan span) {
        this.judge = judge;
        this.span = span;
        Optional<DateSpan> days = strategy.period().flatMap(Timescale::days);
        this.start = days.map(DateSpan::first);
        this.period = days.orElse(EVER);
        this.until = period.last();
        this.agendas = new Agendas(strategy, happenings, judge.asOf(), span, start, period);
        this.items = new ArrayList<>();
        this.quotas = new ArrayList<>();
        this.undated = new ArrayList<>();
    }

    private Schedule(Schedule whole, LocalDate until) {
        this.span = whole.span;
        this.judge = whole.judge;
        this.start = whole.start;
        this.period = whole.period;
        this.until = until;
        this.agendas = whole.agendas;
        this.items = whole.items;
        this.quotas = whole.quotas;
        this.undated = whole.undated;
    }

    /** This schedule for what ends before the period does: what is reckoned to be due later is not owed. */
    Schedule until(LocalDate last) {
        return new Schedule(this, last);
    }

    Agendas agendas() {
        return agendas;
    }

    DueCalendar.Builder calendar() {
        Comparator<DueItem> order = Comparator.<DueItem, LocalDate>comparing(
                        item -> item.due().orElse(LocalDate.MAX))
                .thenComparing(DueItem::kind)
                .thenComparing(item -> item.about().map(Link::text).orElse(""));
        return new DueCalendar.Builder()
                .span(span)
                .items(items.stream().sorted(order).toList())
                .quotas(quotas.stream().sorted(order).toList())
                .undated(undated.stream().sorted(order).toList());
    }

    /** Takes in an item that is ready, if it is of the span. */
    void add(DueItem.Builder ready) {
        DueItem item = ready.build();
        if (item.due().isEmpty()) {
            undated.add(item);
        } else if (item.due().filter(span::contains).isPresent()) {
            items.add(item);
        }
    }

    /** What is owed on a printed day, and then by a frequency. */
    void printed(Owed owed, LocalDate due, Optional<Frequency> frequency, boolean there) {
        if (frequency.isPresent() && frequency.get() instanceof Frequency.Every every) {
            anniversaries(owed, due, every, there);
        } else {
            first(owed, due, owed.done().firstFrom(LocalDate.MIN), there);
            frequency.ifPresent(often -> reckoned(owed, often));
        }
    }

    private void anniversaries(Owed owed, LocalDate printed, Frequency.Every every, boolean there) {
        Rhythm rhythm = Rhythm.around(every, printed);
        Turn turn = rhythm.turn(0);
        Optional<Occurrence> made = owed.done()
                .firstFrom(turn.from())
                .filter(done -> !there || !done.at().isAfter(turn.to()));
        first(owed, printed, made, there);
        Owed rest = made.map(owed::without).orElse(owed);
        serve(owed, rest, rhythm.near(span, 1, period.last()), true, every);
    }

    /** What was done first was done for the printed day, however late; what is there already is done. */
    private void first(Owed owed, LocalDate due, Optional<Occurrence> made, boolean there) {
        Turn turn = new Turn(due, due, due, Optional.empty(), Optional.empty());
        DueItem.Builder item = judge.turn(owed, turn, made);
        add(there && made.isEmpty() ? owed.item().due(due).state(DueState.DONE) : item);
    }

    /** What is owed by a frequency alone. */
    void reckoned(Owed owed, Frequency frequency) {
        if (frequency instanceof Frequency.Every every) {
            start.ifPresentOrElse(
                    first -> inIntervals(owed, Rhythm.inIntervals(every, first), true, every),
                    () -> undated(owed, frequency));
        } else if (frequency instanceof Frequency.TimesAYear times) {
            quotas(owed, times, Year.FINANCIAL, 0);
        } else {
            withMeetings(owed, frequency);
        }
    }

    /** A figure that is owed by a frequency. */
    void figures(Owed owed, Frequency frequency, Year year) {
        if (frequency instanceof Frequency.TimesAYear times) {
            quotas(owed, times, year, 12 / times.times());
        } else if (frequency instanceof Frequency.Every every && start.isPresent()) {
            LocalDate first = year == Year.SCHOOL ? year.start(start.get()) : start.get();
            inIntervals(owed, Rhythm.afterIntervals(every, first), false, every);
        } else {
            reckoned(owed, frequency);
        }
    }

    /** What is due with meetings; what is due as needed never is. */
    private void withMeetings(Owed owed, Frequency frequency) {
        if (frequency instanceof Frequency.EachMeeting each) {
            serve(owed, owed, agendas.of(each.party()).turns(span, each.before()), true, frequency);
        } else if (frequency instanceof Frequency.StandingItem && owed.to().size() == 1) {
            serve(owed, owed, agendas.of(owed.to().get(0)).turns(span, false), true, frequency);
        } else if (frequency instanceof Frequency.StandingItem) {
            undated(owed, frequency);
        }
    }

    private void undated(Owed owed, Frequency frequency) {
        add(owed.item().frequency(frequency).state(DueState.DUE));
    }

    private void inIntervals(Owed owed, Rhythm rhythm, boolean makesGood, Frequency frequency) {
        serve(owed, owed, rhythm.near(span, 0, period.last()), makesGood, frequency);
    }

    private void serve(Owed owed, Owed rest, List<Turn> turns, boolean makesGood, Frequency frequency) {
        List<Optional<Occurrence>> served = Served.of(turns, rest.done(), makesGood);
        for (int i = 0; i < turns.size(); i++) {
            if (!turns.get(i).owedUntil().isAfter(until)) {
                add(judge.turn(owed, turns.get(i), served.get(i)).frequency(frequency));
            }
        }
    }

    private void quotas(Owed owed, Frequency.TimesAYear frequency, Year kind, int monthsAfter) {
        for (DateSpan year : owedYears(kind)) {
            List<Occurrence> done = owed.done().in(year.first(), year.last());
            Optional<LocalDate> met = done.stream()
                    .map(Occurrence::done)
                    .sorted()
                    .skip(frequency.times() - 1L)
                    .findFirst();
            LocalDate due = year.last().plusMonths(monthsAfter);
            quotas.add(judge.judged(owed.item(), due, met, !owed.done().isEmpty())
                    .frequency(frequency)
                    .covers(year)
                    .quota(new Quota(done.size(), frequency.times()))
                    .addAllRestsOn(done.stream().map(Occurrence::entry).toList())
                    .build());
        }
    }

    private List<DateSpan> owedYears(Year kind) {
        return kind.of(span, period).stream()
                .filter(year -> !year.last().isAfter(until))
                .toList();
    }
}
