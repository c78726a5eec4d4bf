package org.carestrategy.assess;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carestrategy.record.ComparatorFigure;
import org.carestrategy.record.Entry;
import org.carestrategy.strategy.Measure;
import org.carestrategy.value.EntryId;
import org.carestrategy.value.Ratio;

/** The gap between a measure's own figures and those of one other, such as England. */
final class Gaps {
    private final Measure measure;
    private final MeasurePolicy policy;
    private final Yardstick yardstick;
    private final List<Entry> theirs;
    private final List<Pair> pairs;

    /** The entries are those of the one other, in the order in which they were told; at least one has days. */
    Gaps(Measure measure, MeasurePolicy policy, OwnFigures figures, Yardstick yardstick, List<Entry> entries) {
        this.measure = measure;
        this.policy = policy;
        this.yardstick = yardstick;
        this.theirs =
                ImmutableList.sortedCopyOf(comparing(entry -> figure(entry).period()), entries);
        this.pairs = theirs.stream()
                .filter(entry -> isInUnit(figure(entry)))
                .flatMap(entry -> figures.at(figure(entry).period()).map(own -> new Pair(own, entry)).stream())
                .toList();
    }

    private static ComparatorFigure figure(Entry entry) {
        return entry.comparator().orElseThrow();
    }

    private boolean isInUnit(ComparatorFigure figure) {
        return figure.unit().isEmpty() || figure.unit().equals(measure.unit());
    }

    Gap latest() {
        return pair().map(this::gap).orElseGet(this::withoutPair);
    }

    /** The entries on which the gap rests. */
    Stream<EntryId> restsOn() {
        return pair().stream()
                .filter(pair -> pair.gap().value().isPresent())
                .flatMap(pair -> Stream.concat(Stream.of(pair), earlier(pair).stream()))
                .flatMap(Pair::restsOn);
    }

    private Optional<Pair> pair() {
        return pairs.isEmpty() ? Optional.empty() : Optional.of(pairs.get(pairs.size() - 1));
    }

    private Gap withoutPair() {
        ComparatorFigure latest = figure(theirs.get(theirs.size() - 1));
        boolean otherUnit = theirs.stream().noneMatch(entry -> isInUnit(figure(entry)));
        return builder(latest)
                .notGiven(otherUnit ? NotRated.OTHER_UNIT : NotRated.NO_COMPARISON)
                .build();
    }

    private static Gap.Builder builder(ComparatorFigure figure) {
        return new Gap.Builder().whose(figure.whose()).period(figure.period());
    }

    private Gap gap(Pair pair) {
        Answer<Ratio> gap = pair.gap();
        Gap.Builder builder = builder(figure(pair.other())).gap(gap.value()).notGiven(gap.reason());
        gap.value().ifPresent(now -> tell(builder, pair, now));
        return builder.build();
    }

    private void tell(Gap.Builder builder, Pair pair, Ratio now) {
        Optional<Pair> earlier = earlier(pair);
        Optional<Ratio> was = earlier.flatMap(before -> before.gap().value());
        builder.own(pair.own().amount().value())
                .other(pair.theirs().value())
                .side(side(pair))
                .earlierPeriod(earlier.map(before -> figure(before.other()).period()))
                .earlierGap(was)
                .trend(was.filter(any ->
                                isLarge(pair) && earlier.filter(this::isLarge).isPresent())
                        .map(before -> trend(before, now)));
    }

    private boolean isLarge(Pair pair) {
        return pair.own().tooFew(policy.leastDenominator()).isEmpty();
    }

    private Optional<Side> side(Pair pair) {
        return pair.own()
                .amount()
                .then(own -> pair.theirs().then(other -> yardstick.better(own, other)))
                .value()
                .map(better -> switch (better.signum()) {
                    case 1 -> Side.BETTER;
                    case -1 -> Side.WORSE;
                    default -> Side.EQUAL;
                });
    }

    private Optional<Pair> earlier(Pair pair) {
        return pairs.stream()
                .filter(other -> other.own().end().isBefore(pair.own().end()))
                .filter(other -> other.gap().value().isPresent())
                .reduce((first, second) -> second);
    }

    private static GapTrend trend(Ratio was, Ratio now) {
        if (was.signum() * now.signum() < 0) {
            return GapTrend.CROSSED;
        }
        return switch (Ratios.abs(now).minus(Ratios.abs(was)).signum()) {
            case 1 -> GapTrend.WIDENING;
            case -1 -> GapTrend.CLOSING;
            default -> GapTrend.UNCHANGED;
        };
    }

    /** A figure of one's own, and an entry with that of others for the same period. */
    private record Pair(OwnFigure own, Entry other) {
        Answer<Ratio> theirs() {
            return Ratios.amount(figure(other).figure());
        }

        Answer<Ratio> gap() {
            return own.amount().then(mine -> theirs().then(yours -> Answer.of(mine.minus(yours))));
        }

        Stream<EntryId> restsOn() {
            return Stream.concat(own.entry().stream(), Stream.of(other.id()));
        }
    }
}
