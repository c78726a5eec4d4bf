package org.carestrategy.scorecard;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** One run of the program in this JVM, on a day that stands still. */
record Run(int code, String out, String err) {
    static final Clock TODAY = Clock.fixed(Instant.parse("2026-07-15T12:00:00Z"), ZoneOffset.UTC);

    static Run of(String... args) {
        return withInput("", args);
    }

    static Run withInput(String input, String... args) {
        return in(
                new Surroundings(new ByteArrayInputStream(input.getBytes(UTF_8)), TODAY, Files::newInputStream), args);
    }

    static Run in(Surroundings surroundings, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(List.of(args), surroundings, out, err);
        return new Run(code, out.toString(UTF_8), err.toString(UTF_8));
    }

    static Run refused(String... lines) {
        return new Run(2, "", String.join("\n", lines) + "\n");
    }
}
