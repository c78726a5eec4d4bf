package org.carestrategy.assess;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.carestrategy.record.Entry;
import org.carestrategy.record.Reading;
import org.carestrategy.strategy.DatedFigure;
import org.carestrategy.strategy.Measure;
import org.carestrategy.strategy.PeriodKind;
import org.carestrategy.strategy.Polarity;
import org.jspecify.annotations.Nullable;

/**
 * The same answers worked out anew, step by step with plain fractions, for measures by quarter that are given in halves,
 * and for the policies that the properties use. Null is what is not known.
 */
final class SlowDifference {
    private static final Fraction NOUGHT = new Fraction(BigInteger.ZERO, BigInteger.ONE);

    private final DifferenceProperties.Case one;
    private final Measure measure;
    private final List<Reading> readings = new ArrayList<>();
    private final @Nullable Reading last;
    private final @Nullable Fraction target;

    SlowDifference(DifferenceProperties.Case one) {
        this.one = one;
        this.measure = one.measure();
        for (Entry entry : one.entries()) {
            entry.reading()
                    .filter(reading -> !entry.recorded().isAfter(one.day()))
                    .filter(reading -> !(one.policy().finalOnly() && reading.provisional()))
                    .ifPresent(readings::add);
        }
        this.last =
                readings.stream().max(Comparator.comparing(SlowDifference::end)).orElse(null);
        this.target = aim(last == null ? one.day() : end(last));
    }

    private static LocalDate end(Reading reading) {
        return reading.period().lastDay().orElseThrow();
    }

    private static LocalDate end(DatedFigure dated) {
        return dated.at().lastDay().orElseThrow();
    }

    private @Nullable Fraction aim(LocalDate day) {
        List<DatedFigure> targets = measure.targets().stream()
                .sorted(Comparator.comparing(SlowDifference::end))
                .toList();
        DatedFigure before = measure.baseline().orElse(null);
        for (DatedFigure next : targets) {
            if (!end(next).isBefore(day)) {
                return isOfAYear(next) && months() < 12
                        ? shared(between(before, next, marchAfter(day)))
                        : between(before, next, day);
            }
            before = next;
        }
        if (targets.isEmpty()) {
            return null;
        }
        DatedFigure latest = targets.get(targets.size() - 1);
        return isOfAYear(latest) ? shared(Fraction.of(latest.figure())) : Fraction.of(latest.figure());
    }

    private static boolean isOfAYear(DatedFigure target) {
        return end(target).getMonthValue() == 3;
    }

    private static LocalDate marchAfter(LocalDate day) {
        return LocalDate.of(day.getMonthValue() > 3 ? day.getYear() + 1 : day.getYear(), 3, 31);
    }

    /** By the quarter of the last reading; 12 if nothing is shared. */
    private int months() {
        if (last == null || !measure.accumulates() || one.policy().inYear() == InYearTarget.WHOLE_YEAR) {
            return 12;
        }
        return switch (end(last).getMonthValue()) {
            case 6 -> 3;
            case 9 -> 6;
            case 12 -> 9;
            default -> 12;
        };
    }

    private @Nullable Fraction shared(@Nullable Fraction ofTheYear) {
        return ofTheYear == null ? null : ofTheYear.times(Fraction.of(months(), 12));
    }

    private @Nullable Fraction between(@Nullable DatedFigure before, DatedFigure next, LocalDate day) {
        if (one.policy().targets() == TargetRule.STEPPED || end(next).equals(day)) {
            return Fraction.of(next.figure());
        }
        if (before == null) {
            return null;
        }
        Fraction start = Fraction.of(before.figure());
        if (!end(before).isBefore(day)) {
            return start;
        }
        Fraction stop = Fraction.of(next.figure());
        if (start == null || stop == null) {
            return null;
        }
        long gone = day.toEpochDay() - end(before).toEpochDay();
        long all = end(next).toEpochDay() - end(before).toEpochDay();
        return start.plus(stop.minus(start).times(Fraction.of(gone, all)));
    }

    Optional<String> target() {
        return Optional.ofNullable(target).map(Fraction::shown);
    }

    private @Nullable Fraction now() {
        return last == null ? null : Fraction.of(last.figure());
    }

    private @Nullable Fraction baseline() {
        return measure.baseline().map(DatedFigure::figure).map(Fraction::of).orElse(null);
    }

    private boolean is(Polarity polarity) {
        return measure.polarity().orElseThrow() == polarity;
    }

    /** How much worse a figure is than the target; 0 or less if it is not. */
    private Fraction missing(Fraction figure, Fraction aim) {
        Fraction off = figure.minus(aim);
        return is(Polarity.NEAR_TARGET) ? off.size() : is(Polarity.HIGHER) ? NOUGHT.minus(off) : off;
    }

    Optional<String> progress() {
        Fraction now = now();
        Fraction start = shared(baseline());
        if (now == null || start == null || target == null || is(Polarity.CONTEXT)) {
            return Optional.empty();
        }
        Fraction way = target.minus(start);
        if (way.sign() != 0) {
            return Optional.of(now.minus(start).over(way).shown());
        }
        return one.policy().targetAtBaseline() == TargetAtBaseline.NO_ANSWER
                ? Optional.empty()
                : Optional.of(missing(now, target).sign() <= 0 ? "1" : "0");
    }

    private static boolean few(Reading reading) {
        return reading.denominator().isPresent() && reading.denominator().get() < 10;
    }

    Optional<String> rating() {
        Fraction now = now();
        if (last == null || now == null || target == null || few(last) || is(Polarity.CONTEXT)) {
            return Optional.empty();
        }
        Fraction missing = missing(now, target);
        Fraction green = is(Polarity.NEAR_TARGET) ? target.percent(5) : NOUGHT;
        Fraction amber = target.percent(one.policy().name().equals("no-amber") ? 0 : 10);
        return Optional.of(missing.atMost(green) ? "green" : missing.atMost(amber) ? "amber" : "red");
    }

    Optional<String> way() {
        Fraction now = now();
        Fraction was = before();
        if (last == null || now == null || was == null || few(last)) {
            return Optional.empty();
        }
        Fraction up = now.minus(was);
        if (is(Polarity.NEAR_TARGET)) {
            if (target == null) {
                return Optional.empty();
            }
            up = was.minus(target).size().minus(now.minus(target).size());
        }
        if (up.size().atMost(was.percent(1))) {
            return Optional.of("steady");
        }
        boolean rises = up.sign() > 0;
        if (is(Polarity.CONTEXT)) {
            return Optional.of(rises ? "rising" : "falling");
        }
        return Optional.of(rises == !is(Polarity.LOWER) ? "improving" : "worsening");
    }

    private @Nullable Fraction before() {
        Reading found = null;
        LocalDate at = LocalDate.MIN;
        List<Reading> all = new ArrayList<>(readings);
        measure.baseline()
                .ifPresent(baseline -> all.add(
                        0,
                        Reading.builder()
                                .period(baseline.at())
                                .figure(baseline.figure())
                                .build()));
        for (Reading reading : all) {
            if (last != null && comparable(reading, last) && !end(reading).isBefore(at)) {
                found = reading;
                at = end(reading);
            }
        }
        return found == null || few(found) ? null : Fraction.of(found.figure());
    }

    private boolean comparable(Reading earlier, Reading later) {
        PeriodKind kind = measure.period().orElseThrow();
        if (kind.equals(PeriodKind.YEAR_TO_DATE)) {
            return end(earlier).equals(end(later).minusYears(1));
        }
        if (kind.equals(PeriodKind.QUARTER)) {
            return end(earlier).plusDays(1).equals(later.period().firstDay().orElseThrow());
        }
        return end(earlier).isBefore(end(later));
    }
}
