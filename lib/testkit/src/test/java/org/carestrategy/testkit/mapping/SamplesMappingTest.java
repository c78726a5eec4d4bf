package org.carestrategy.testkit.mapping;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.carestrategy.testkit.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every type is written as published, to the byte and by both generations, and reads back equal. */
class SamplesMappingTest {
    private static final String CASES = "org.carestrategy.testkit.mapping.Cases#mappersAndTypes";

    @ParameterizedTest
    @MethodSource(CASES)
    void isWrittenAsPublished(Json json, Class<?> type) {
        String written =
                Golden.inLines(Samples.of(type).stream().map(json::write).collect(joining(",", "[", "]")));
        Golden.writeIfAsked(type, written);
        assertThat(written).isEqualTo(Golden.text(type));
    }

    @ParameterizedTest
    @MethodSource(CASES)
    void whatWasPublishedReadsAsTheSamples(Json json, Class<?> type) {
        List<?> read = json.readAll(Golden.text(type), type);
        assertThat(read).isEqualTo(Samples.of(type));
        assertThat(read.stream().map(json::write).collect(joining(",", "[", "]")))
                .satisfies(again -> assertThat(Golden.inLines(again)).isEqualTo(Golden.text(type)));
    }

    @Test
    void everyPublishedFileIsRead() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src", "test", "resources", "golden", "1"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Samples.all().keySet().stream()
                            .filter(type -> !Cases.NO_JSON.contains(type))
                            .map(type -> type.getSimpleName() + ".json")
                            .toList());
        }
    }
}
