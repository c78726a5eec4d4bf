package org.carestrategy.assess;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.carestrategy.value.DateSpan;
import org.carestrategy.value.Frequency;

/**
 * The times at which something with an interval is due. This is the one place that says how they are reckoned, and it
 * follows what the officer does who keeps a council's calendar.
 *
 * <ul>
 *   <li>Intervals are counted from a fixed first day and not from the last time that it was done: what is held late does
 *       not move all that comes after it, and what was left out once is missed once. In each interval it is to be done
 *       once, on any of its days; it is due on the last. Every 3 months from 1 April means: in each quarter, by 30 June
 *       first.
 *   <li>Where a first day by which it is due is printed, that day and its anniversaries are due days. What is done
 *       counts for the nearest of them, so that the report of June that comes in July is late, and not early for the
 *       next June.
 *   <li>A figure is read after the time that it stands for. It is due by the end of the interval that follows.
 * </ul>
 */
final class Rhythm {
    private final LongFunction<Turn> turns;

    private Rhythm(LongFunction<Turn> turns) {
        this.turns = turns;
    }

    /** Once in each interval. */
    static Rhythm inIntervals(Frequency.Every every, LocalDate start) {
        return new Rhythm(times -> Turn.in(interval(every, start, times)));
    }

    /** A figure for each interval, in the one that follows. */
    static Rhythm afterIntervals(Frequency.Every every, LocalDate start) {
        return new Rhythm(times -> Turn.of(
                interval(every, start, times), interval(every, start, times + 1).last()));
    }

    /** Around a printed day, which is turn 0, and its anniversaries. */
    static Rhythm around(Frequency.Every every, LocalDate printed) {
        return new Rhythm(times -> {
            LocalDate due = every.due(printed, times);
            LocalDate next = every.due(printed, times + 1);
            LocalDate before = times == 0 ? due.minusDays(DAYS.between(due, next)) : every.due(printed, times - 1);
            return new Turn(
                    middle(before, due).plusDays(1), middle(due, next), due, Optional.empty(), Optional.empty());
        });
    }

    private static LocalDate middle(LocalDate one, LocalDate next) {
        return one.plusDays(DAYS.between(one, next) / 2);
    }

    private static DateSpan interval(Frequency.Every every, LocalDate start, long times) {
        return new DateSpan(every.due(start, times), every.due(start, times + 1).minusDays(1));
    }

    Turn turn(long number) {
        return turns.apply(number);
    }

    /**
     * The turns that are due on some days, and one before and one after them: what is done in one can make good the one
     * before.
     *
     * @param least number of the first turn that may be given
     * @param last day after which none counts
     */
    List<Turn> near(DateSpan days, long least, LocalDate last) {
        List<Turn> near = new ArrayList<>();
        LocalDate first = days.first().isAfter(last) ? last : days.first();
        long number = Math.max(least, firstDueFrom(first, least) - 1);
        Turn turn = turn(number);
        boolean within = true;
        while (within && !turn.owedUntil().isAfter(last)) {
            near.add(turn);
            within = !turn.due().isAfter(days.last());
            turn = turn(++number);
        }
        return near;
    }

    /** The number of the first turn that is due on a day or later. */
    private long firstDueFrom(LocalDate day, long least) {
        long low = least;
        long high = least + Math.max(0, DAYS.between(turn(least).due(), day));
        while (low < high) {
            long number = (low + high) / 2;
            if (turn(number).due().isBefore(day)) {
                low = number + 1;
            } else {
                high = number;
            }
        }
        return low;
    }
}
