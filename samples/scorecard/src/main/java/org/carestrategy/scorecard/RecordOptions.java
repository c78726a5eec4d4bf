package org.carestrategy.scorecard;

import java.time.LocalDate;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Which record is read along, and as of which day. */
final class RecordOptions {
    @Mixin
    private final RecordOption record = new RecordOption();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            description = "The day to look from, such as 2016-09-30: what was recorded later does not count,"
                    + " except for 'check'. Without it, the day of the record's last entry; without a record,"
                    + " today.")
    private Optional<String> asOf = Optional.empty();

    Optional<String> record() {
        return record.path();
    }

    Optional<LocalDate> asOf() {
        return asOf.map(text -> Days.of("--as-of", text));
    }
}
