package org.carestrategy.compare;

import com.google.common.collect.Comparators;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.carestrategy.strategy.DatedFigure;
import org.carestrategy.strategy.Measure;
import org.carestrategy.strategy.Polarity;
import org.carestrategy.value.Figure;
import org.carestrategy.value.Ratio;

/**
 * What is still acceptable of a measure. Where near the target is better, what counts is how far from the one target it
 * lies: the wider the range, the less is asked for.
 */
record Floor(Figure figure, Optional<Polarity> polarity, Optional<BigDecimal> target) implements Said {
    static Optional<Floor> of(Measure measure) {
        return measure.floor().map(floor -> new Floor(floor, measure.polarity(), onlyTarget(measure.targets())));
    }

    private static Optional<BigDecimal> onlyTarget(List<DatedFigure> targets) {
        return targets.size() == 1 ? targets.get(0).figure().amount() : Optional.empty();
    }

    @Override
    public String text() {
        return figure.toString();
    }

    @Override
    public void become(Said newer, Report report) {
        if (!text().equals(newer.text())) {
            report.add(change((Floor) newer, report).was(text()).is(newer.text()));
        }
    }

    private Change.Builder change(Floor newer, Report report) {
        return range().flatMap(range -> newer.range().map(range::minus))
                .map(more -> Aim.change(more, report))
                .orElseGet(() -> new Aim(figure, polarity).change(new Aim(newer.figure, newer.polarity), report));
    }

    private Optional<Ratio> range() {
        return polarity.filter(better -> better == Polarity.NEAR_TARGET)
                .flatMap(better -> figure.amount())
                .flatMap(amount -> target.map(to -> Ratio.of(to).minus(Ratio.of(amount))))
                .map(distance -> Comparators.max(distance, distance.negate()));
    }
}
