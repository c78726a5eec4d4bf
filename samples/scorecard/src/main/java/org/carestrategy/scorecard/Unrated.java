package org.carestrategy.scorecard;

import java.util.Collection;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carestrategy.assess.Delivery;
import org.carestrategy.assess.DeliveryPolicy;
import org.carestrategy.assess.Difference;
import org.carestrategy.assess.NotRated;
import org.carestrategy.assess.Tally;

/** Why things have no rating: those of which something should be known, and those that are left out on purpose. */
record Unrated(SortedMap<NotRated, Integer> missing, SortedMap<NotRated, Integer> leftOut) {
    static Unrated ofActions(Collection<Delivery> deliveries, DeliveryPolicy policy) {
        return of(deliveries, Delivery::notRated, delivery -> policy.leftOut().contains(delivery.state()));
    }

    static Unrated ofMeasures(Collection<Difference> differences) {
        return of(
                differences,
                Difference::notRated,
                difference ->
                        difference.notRated().filter(NotRated.CONTEXT::equals).isPresent());
    }

    private static <T> Unrated of(
            Collection<T> answers, Function<T, Optional<NotRated>> reason, Predicate<T> isLeftOut) {
        return new Unrated(
                counted(answers.stream().filter(isLeftOut.negate()).map(reason)),
                counted(answers.stream().filter(isLeftOut).map(reason)));
    }

    private static SortedMap<NotRated, Integer> counted(Stream<Optional<NotRated>> reasons) {
        return reasons.flatMap(Optional::stream)
                .collect(Collectors.toMap(reason -> reason, reason -> 1, Integer::sum, TreeMap::new));
    }

    /**
     * Of a tally alone, in which the reasons of what is left out stand among the others: they can be told apart only if
     * all or nothing is left out, and otherwise none is told.
     */
    static Unrated of(Tally tally) {
        SortedMap<NotRated, Integer> none = new TreeMap<>();
        return new Unrated(
                tally.leftOut() == 0 ? tally.notRated() : none, tally.counting() == 0 ? tally.notRated() : none);
    }

    /** For example {@code 3 not told of for too long, 1 without any update by that day}; a single reason without its number. */
    static String words(SortedMap<NotRated, Integer> reasons) {
        return reasons.size() == 1
                ? Reasons.words(reasons.firstKey(), sum(reasons))
                : reasons.entrySet().stream()
                        .map(reason -> Reasons.counted(reason.getKey(), reason.getValue()))
                        .collect(Collectors.joining(", "));
    }

    static int sum(SortedMap<NotRated, Integer> reasons) {
        return reasons.values().stream().mapToInt(count -> count).sum();
    }
}
