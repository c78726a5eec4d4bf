package org.carestrategy.scorecard;

import java.util.Optional;
import picocli.CommandLine.Option;

/** Which record is read along. */
final class RecordOption {
    @Option(
            names = "--record",
            paramLabel = "PATH",
            description = "Reads the record of what happened from a file, or from standard input if PATH is -."
                    + " Without it, a bundled strategy brings its bundled record along.")
    private Optional<String> path = Optional.empty();

    Optional<String> path() {
        return path;
    }
}
