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

    /** The name of a policy, and of those for actions and measures where they are others. */
    static String told(AssessmentPolicy policy) {
        String whole = policy.name();
        String actions = policy.delivery().name();
        String measures = policy.difference().name();
        return "the policy '" + whole + "'"
                + (whole.equals(actions) && whole.equals(measures)
                        ? ""
                        : ", which judges actions by '" + actions + "' and measures by '" + measures + "'");
    }

    AssessmentPolicy from(Inputs inputs) {
        return path.map(inputs::given)
                .map(Loaded::policy)
                .map(Loaded::valueOrRefusal)
                .orElseGet(AssessmentPolicy::standard);
    }
}
