package org.carestrategy.scorecard;

import java.util.Optional;
import picocli.CommandLine.Option;

/** What of a scorecard is wanted: one view, one part, or what can be asked; otherwise plan by plan. */
final class Wanted {
    private static final String BY = "--by";

    @Option(
            names = BY,
            paramLabel = "VIEW",
            description =
                    "Tells how the parts stand: by pledge, promise, priority, statement, framework, plan, party or"
                            + " lead.")
    private Optional<String> by = Optional.empty();

    @Option(
            names = "--why",
            paramLabel = "ID",
            description = "Tells why one part stands as it does, by its identifier: an action, a measure, a pledge, a"
                    + " priority, ...")
    private Optional<String> why = Optional.empty();

    @Option(
            names = "--challenges",
            description = "Tells all that can be asked of the record: what contradicts something else, and what ought"
                    + " to be told and is not.")
    private boolean challenges;

    String text(Assessed assessed) {
        if (challenges) {
            return ChallengeReport.of(assessed);
        }
        if (why.isPresent()) {
            return WhyReport.of(assessed, Asked.of(why.get(), assessed));
        }
        return by.map(view -> ViewReport.of(assessed, ViewWords.typed(BY, view)))
                .orElseGet(() -> ProgressReport.of(assessed));
    }

    Object data(Assessed assessed) {
        if (challenges) {
            return ProgressJson.challenges(assessed);
        }
        if (why.isPresent()) {
            return ProgressJson.of(assessed, Asked.of(why.get(), assessed));
        }
        return by.<Object>map(view -> ProgressJson.of(assessed, ViewWords.typed(BY, view)))
                .orElse(assessed.scorecard());
    }
}
