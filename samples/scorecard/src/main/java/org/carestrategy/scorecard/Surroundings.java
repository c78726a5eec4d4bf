package org.carestrategy.scorecard;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

/** What the program takes from the machine on which it runs: standard input, the day, files. */
record Surroundings(InputStream in, Clock clock, Opener files) {
    /** Opens a file for reading. */
    @FunctionalInterface
    interface Opener {
        InputStream open(Path path) throws IOException;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
