package org.carestrategy.compare;

import com.google.common.collect.ImmutableMultiset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.carestrategy.strategy.DatedFigure;
import org.carestrategy.strategy.Measure;
import org.carestrategy.strategy.Polarity;

/**
 * The targets of a measure. A target is told by its date, then by its last day, then by its figure: the same figure at
 * another date is a target that slipped or was advanced.
 */
record Targets(ImmutableMultiset<DatedFigure> targets, Optional<Polarity> polarity) implements Said {
    static Targets of(Measure measure) {
        return new Targets(ImmutableMultiset.copyOf(measure.targets()), measure.polarity());
    }

    @Override
    public String text() {
        return targets.stream().map(Sheet::text).sorted().collect(Collectors.joining(", "));
    }

    @Override
    public void become(Said newer, Report report) {
        Targets others = (Targets) newer;
        Pairing<DatedFigure> pairing = Pairing.ofEqual(targets, others.targets)
                .by(target -> Optional.of(target.at()))
                .by(target -> target.at().lastDay())
                .by(target -> Optional.of(target.figure()));
        pairing.pairs().stream()
                .filter(pair -> !pair.older().equals(pair.newer()))
                .forEach(pair -> tell(pair, others.polarity, report));
        vanish(pairing.removed(), report);
        appear(pairing.added(), report);
    }

    private void tell(Pairing.Pair<DatedFigure> pair, Optional<Polarity> newer, Report report) {
        DatedFigure was = pair.older();
        DatedFigure is = pair.newer();
        Change.Builder change = was.figure().equals(is.figure())
                ? new Time(was.at()).change(is.at(), report)
                : new Aim(was.figure(), polarity).change(new Aim(is.figure(), newer), report);
        report.add(change.was(Sheet.text(was)).is(Sheet.text(is)));
    }

    private static void appear(List<DatedFigure> targets, Report report) {
        targets.forEach(target -> report.appeared(ChangeKind.ADDED, Sheet.text(target)));
    }

    private static void vanish(List<DatedFigure> targets, Report report) {
        targets.forEach(target -> report.vanished(ChangeKind.REMOVED, Sheet.text(target)));
    }
}
