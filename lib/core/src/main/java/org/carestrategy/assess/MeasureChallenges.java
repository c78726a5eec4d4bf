package org.carestrategy.assess;

import java.util.Optional;
import java.util.stream.Stream;
import org.carestrategy.finding.Finding;

/** What the council says of its measures, against what the figures say. */
final class MeasureChallenges {
    private final Evidence evidence;

    MeasureChallenges(Evidence evidence) {
        this.evidence = evidence;
    }

    Stream<Finding> all() {
        return evidence.differences().stream()
                .filter(Difference::disagrees)
                .map(this::claimedBetter)
                .flatMap(Optional::stream);
    }

    private Optional<Finding> claimedBetter(Difference difference) {
        return ActionChallenges.claimedBetter(
                Challenge.CLAIMED_BETTER.at("measures", difference.measure()),
                difference.claimed(),
                difference.rating(),
                evidence);
    }
}
