package org.carestrategy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carestrategy.json.Fixtures.JSON;
import static org.carestrategy.json.Fixtures.resource;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carestrategy.finding.Finding;
import org.carestrategy.finding.Position;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/** A null is refused wherever it stands, so it can be put in any place to see what reading tells of that place. */
class PlacesAgreeWithReadingTest {
    @ParameterizedTest
    @ValueSource(strings = {"complete-strategy.json", "complete-record.json"})
    void everyPlaceIsTheOneThatReadingTellsOfANullThere(String file) {
        String document = new String(resource(file), StandardCharsets.UTF_8);
        DocumentPlaces places = JSON.places(document);
        List<String> paths = paths(document);

        assertThat(paths).hasSizeGreaterThan(50).doesNotHaveDuplicates();
        for (String path : paths) {
            Position position = places.of(path).orElseThrow();
            assertThat(nullsIn(withNullAt(position, document), file)).as(path).containsExactly(position);
        }
    }

    private static List<String> paths(String document) {
        List<String> paths = new ArrayList<>();
        collect(SchemaTrees.MAPPER.readTree(document), "", paths);
        return paths;
    }

    private static void collect(JsonNode holder, String path, List<String> paths) {
        if (holder instanceof ArrayNode list) {
            list.valueStream()
                    .filter(element -> element.path("id").isString())
                    .forEach(element -> add(element, path + element.get("id").stringValue(), paths));
        } else {
            holder.propertyStream().forEach(property -> add(property.getValue(), path + property.getKey(), paths));
        }
    }

    private static void add(JsonNode value, String path, List<String> paths) {
        paths.add(path);
        collect(value, path + "/", paths);
    }

    private static List<Position> nullsIn(String document, String file) {
        ReadResult<?> read = file.contains("record") ? JSON.readRecord(document) : JSON.readStrategy(document);
        return read.findings().withCode(ReadProblem.NULL.code()).stream()
                .map(Finding::position)
                .flatMap(Optional::stream)
                .toList();
    }

    private static String withNullAt(Position position, String document) {
        int start = 0;
        for (int line = 1; line < position.line(); line++) {
            start = document.indexOf('\n', start) + 1;
        }
        start = document.offsetByCodePoints(start, position.column() - 1);
        return document.substring(0, start) + "null" + document.substring(endOfValue(document, start));
    }

    private static int endOfValue(String document, int start) {
        try (JsonParser parser = Parsers.lenient(new Text(document.toCharArray(), document.length()))) {
            do {
                parser.nextToken();
            } while (Parsers.start(parser) < start);
            parser.skipChildren();
            parser.finishToken();
            return Parsers.end(parser);
        }
    }
}
