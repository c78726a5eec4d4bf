package org.carestrategy.scorecard;

import java.util.Optional;
import org.carestrategy.assess.AssessmentPolicy;
import picocli.CommandLine.Option;

/** By whose conventions is judged. */
final class PolicyOption {
    @Option(
            names = "--policy",
            paramLabel = "PATH",
            description = "Reads the council's own conventions from a file, or from standard input if PATH is - (see"
                    + " 'scorecard schema policy'). Without it, the standard policy.")
    private Optional<String> path = Optional.empty();

    AssessmentPolicy from(Inputs inputs) {
        return path.map(inputs::given)
                .map(Loaded::policy)
                .map(Loaded::valueOrRefusal)
                .orElseGet(AssessmentPolicy::standard);
    }
}
