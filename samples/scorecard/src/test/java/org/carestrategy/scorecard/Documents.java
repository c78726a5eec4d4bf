package org.carestrategy.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small documents to read in tests. */
final class Documents {
    static final String TINY = strategy("tiny", "Tiny strategy", "");

    private Documents() {}

    static String strategy(String id, String title, String rest) {
        return """
                {
                  "format": "care-strategy/strategy/1",
                  "id": "%s",
                  "title": "%s",
                  "authority": {
                    "name": "Northbeck Council"
                  }%s
                }
                """.formatted(id, title, rest);
    }

    static String record(String strategy, String entries) {
        return """
                {
                  "format": "care-strategy/record/1",
                  "strategy": "%s"%s
                }
                """.formatted(strategy, entries);
    }

    static String file(Path folder, String name, String text) {
        try {
            Path file = folder.resolve(name);
            assertThat(file).doesNotExist();
            return Files.writeString(file, text).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
