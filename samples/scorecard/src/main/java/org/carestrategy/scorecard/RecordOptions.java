package org.carestrategy.scorecard;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which record is read along, and as of which day. */
final class RecordOptions {
    @Option(
            names = "--record",
            paramLabel = "PATH",
            description = "Reads the record of what happened from a file, or from standard input if PATH is -."
                    + " Without it, a bundled strategy brings its bundled record along.")
    private Optional<String> record = Optional.empty();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day to look from, such as 2016-09-30; progress and calendar do not count what was"
                    + " recorded later. Without it, the day of the record's last entry; without a record, today.")
    private Optional<String> asOf = Optional.empty();

    Optional<String> record() {
        return record;
    }

    Optional<LocalDate> asOf() {
        return asOf.map(text -> Days.of("--as-of", text));
    }
}
