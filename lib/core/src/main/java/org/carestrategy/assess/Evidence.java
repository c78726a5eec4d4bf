package org.carestrategy.assess;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carestrategy.record.Entry;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.Link;

/**
 * What the challenges of a record rest on.
 *
 * @param strategy the strategy
 * @param known the record as it was known on the day
 * @param asOf the day
 * @param policy the conventions
 * @param deliveries the answers on the actions on that day
 * @param differences the answers on the measures on that day
 * @param standings how the parts stand on that day
 */
record Evidence(
        Strategy strategy,
        StrategyRecord known,
        LocalDate asOf,
        AssessmentPolicy policy,
        List<Delivery> deliveries,
        List<Difference> differences,
        List<Standing> standings) {

    /** What had happened by the day, in the order in which it did; corrected entries left out. */
    List<Entry> entries() {
        return Happenings.inOrder(known.standingEntries().stream(), asOf).collect(ImmutableList.toImmutableList());
    }

    Happenings happenings() {
        return Happenings.of(Optional.of(known), asOf);
    }

    /** How the parts stand by what is about them; the whole has no link. */
    Map<Optional<Link>, Standing> byPart() {
        return standings.stream()
                .filter(standing -> standing.by() == View.WHOLE
                        || (standing.by() != View.LEAD && standing.part().isPresent()))
                .collect(ImmutableMap.toImmutableMap(Standing::part, standing -> standing, (first, second) -> first));
    }
}
