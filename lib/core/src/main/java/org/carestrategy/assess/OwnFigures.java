package org.carestrategy.assess;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.carestrategy.record.Entry;
import org.carestrategy.record.Reading;
import org.carestrategy.strategy.Measure;
import org.carestrategy.value.Timescale;

/**
 * The figures of a measure that count on a day, baseline included, in the order in which their periods end. Of several
 * of one period, the last that was told comes last and is the one that is asked for.
 */
final class OwnFigures {
    private final List<OwnFigure> figures;
    private final Answer<OwnFigure> latest;
    private final Periods periods;
    private final boolean againstYearBefore;

    OwnFigures(Measure measure, List<Entry> told, MeasurePolicy policy) {
        this.periods = new Periods(measure.period());
        this.againstYearBefore =
                measure.period().filter(policy.againstYearBefore()::contains).isPresent();
        List<Entry> fitting = told.stream()
                .filter(entry -> periods.fit(entry.reading().orElseThrow().period()))
                .toList();
        List<Entry> counting = fitting.stream()
                .filter(entry -> !policy.finalOnly() || !isProvisional(entry))
                .toList();
        this.figures = Stream.concat(
                        measure.baseline().stream()
                                .filter(baseline -> periods.fit(baseline.at()))
                                .map(OwnFigure::of),
                        counting.stream().map(OwnFigure::of))
                .sorted(comparing(OwnFigure::end))
                .toList();
        this.latest = Answer.of(
                last(figures.stream().filter(figure -> figure.entry().isPresent())),
                told.isEmpty()
                        ? NotRated.NO_READING
                        : fitting.isEmpty() ? NotRated.OTHER_PERIOD : NotRated.PROVISIONAL);
    }

    private static boolean isProvisional(Entry entry) {
        return entry.reading().filter(Reading::provisional).isPresent();
    }

    Answer<OwnFigure> latest() {
        return latest;
    }

    /** The figure of the same period as one of others, if there is one. */
    Optional<OwnFigure> at(Timescale period) {
        return last(figures.stream().filter(figure -> periods.same(figure.period(), period)));
    }

    /** The figure that is like this one and stands for the comparable time before. */
    Answer<OwnFigure> before(OwnFigure later) {
        if (againstYearBefore) {
            return yearBefore(later);
        }
        return lastBefore(later, earlier -> periods.adjacent(earlier.days(), later.days()));
    }

    Answer<OwnFigure> yearBefore(OwnFigure later) {
        return lastBefore(
                later,
                earlier -> isYearsBefore(earlier, later)
                        && earlier.end().getYear() == later.end().getYear() - 1);
    }

    private Answer<OwnFigure> lastBefore(OwnFigure later, Predicate<OwnFigure> comparable) {
        return Answer.of(last(alikeBefore(later).filter(comparable)), NotRated.NO_COMPARISON);
    }

    private Stream<OwnFigure> alikeBefore(OwnFigure later) {
        return figures.stream()
                .filter(earlier -> earlier.end().isBefore(later.end()))
                .filter(earlier -> periods.alike(earlier.period(), later.period()));
    }

    private static boolean isYearsBefore(OwnFigure earlier, OwnFigure later) {
        return Periods.sameDayOfYear(earlier.end(), later.end());
    }

    /** The figures from a day on that may stand on one line with this one, one for each period, this one last. */
    List<OwnFigure> lineTo(OwnFigure later, LocalDate from) {
        Stream<OwnFigure> earlier = alikeBefore(later)
                .filter(figure -> !figure.end().isBefore(from))
                .filter(figure -> !againstYearBefore || isYearsBefore(figure, later))
                .filter(figure -> at(figure.period()).filter(figure::equals).isPresent());
        return Stream.concat(earlier, Stream.of(later)).toList();
    }

    private static Optional<OwnFigure> last(Stream<OwnFigure> figures) {
        return figures.reduce((earlier, later) -> later);
    }
}
