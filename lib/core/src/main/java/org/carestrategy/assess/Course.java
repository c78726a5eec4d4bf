package org.carestrategy.assess;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carestrategy.strategy.Measure;
import org.carestrategy.value.Ratio;

/** The direction of a measure up to a figure. */
final class Course {
    private static final Ratio DAYS_A_YEAR = Ratio.of(1461, 4);
    private static final int LEAST_POINTS = 3;

    private final Measure measure;
    private final MeasurePolicy policy;
    private final OwnFigures figures;
    private final Yardstick yardstick;

    Course(Measure measure, MeasurePolicy policy, OwnFigures figures, Yardstick yardstick) {
        this.measure = measure;
        this.policy = policy;
        this.figures = figures;
        this.yardstick = yardstick;
    }

    static Direction none(NotRated reason) {
        return new Direction.Builder().notGiven(reason).build();
    }

    Direction upTo(OwnFigure later) {
        Answer<Ratio> figure = later.amount(policy.leastDenominator());
        if (figure.value().isEmpty()) {
            return none(figure.reason().orElseThrow());
        }
        Ratio now = figure.value().get();
        Answer<OwnFigure> before = figures.before(later);
        Answer<Ratio> then = before.then(earlier -> earlier.amount(policy.leastDenominator()));
        Answer<Way> way = then.then(was -> way(was, now));
        Optional<Way> known = way.value();
        return new Direction.Builder()
                .way(known)
                .notGiven(way.reason())
                .earlierPeriod(known.flatMap(any -> before.value()).map(OwnFigure::period))
                .period(known.map(any -> later.period()))
                .change(known.flatMap(any -> then.value()).map(now::minus))
                .slope(slope(line(later)))
                .build();
    }

    private Answer<Way> way(Ratio was, Ratio now) {
        return policy.deadBand()
                .around(was, measure.unit())
                .then(band -> yardstick.unjudged().isPresent()
                        ? Answer.of(way(now.minus(was), band, Way.RISING, Way.FALLING))
                        : yardstick
                                .better(now, was)
                                .then(better -> Answer.of(way(better, band, Way.IMPROVING, Way.WORSENING))));
    }

    private static Way way(Ratio change, Ratio band, Way up, Way down) {
        if (Ratios.abs(change).compareTo(band) <= 0) {
            return Way.STEADY;
        }
        return change.signum() > 0 ? up : down;
    }

    /** The figures on which a direction up to a figure rests, that figure itself among them if it has a slope. */
    Stream<OwnFigure> restsOn(Direction direction, OwnFigure later) {
        return Stream.concat(
                direction.way().stream().flatMap(way -> figures.before(later).value().stream()),
                direction.slope().stream().flatMap(slope -> line(later).stream()));
    }

    /** The figures that count for the slope, those of which nothing is to be said left out. */
    private List<OwnFigure> line(OwnFigure later) {
        return figures.lineTo(later, later.end().minusMonths(policy.slopeMonths())).stream()
                .filter(figure ->
                        figure.amount(policy.leastDenominator()).value().isPresent())
                .toList();
    }

    private static Optional<Ratio> slope(List<OwnFigure> line) {
        if (line.size() < LEAST_POINTS) {
            return Optional.empty();
        }
        Ratio n = Ratio.of(line.size());
        Ratio x = Ratio.ZERO;
        Ratio y = Ratio.ZERO;
        Ratio xx = Ratio.ZERO;
        Ratio xy = Ratio.ZERO;
        for (OwnFigure point : line) {
            Ratio day = Ratio.of(ChronoUnit.DAYS.between(line.get(0).end(), point.end()));
            Ratio figure = point.amount().value().orElseThrow();
            x = x.plus(day);
            y = y.plus(figure);
            xx = xx.plus(day.times(day));
            xy = xy.plus(day.times(figure));
        }
        Ratio aDay = n.times(xy).minus(x.times(y)).dividedBy(n.times(xx).minus(x.times(x)));
        return Optional.of(aDay.times(DAYS_A_YEAR));
    }
}
