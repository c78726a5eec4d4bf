package org.carestrategy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carestrategy.json.Fixtures.JSON;
import static org.carestrategy.json.Fixtures.resource;
import static org.carestrategy.json.Fixtures.utf8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.carestrategy.finding.Finding;
import org.carestrategy.finding.Findings;
import org.carestrategy.finding.Position;
import org.carestrategy.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class DocumentPlacesTest {
    private static final String DOCUMENT = """
            {
              "id": "north",
              "extent": {
                "pledges": "elsewhere"
              },
              "actions": [
                {
                  "wording": {"text": "\\ud83d\\ude00 😀", "tentative": true},
                  "id": "peps",
                  "serves": ["a", "b"],
                  "responsibilities": [{"party": "x"}]
                },
                {"id": "peps", "number": "1"},
                {"number": "2"},
                {"id": "homes", "start": "2026"},
                {"id": "peps", "number": "3"}
              ]
            }
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|''|1|1",
                "id|/id|2|9",
                "extent|/extent|3|13",
                "extent/pledges|/extent/pledges|4|16",
                "actions|/actions|6|14",
                "actions/peps|/actions/0|7|5",
                "actions/peps/id|/actions/0/id|9|13",
                "actions/peps/wording/tentative|/actions/0/wording/tentative|8|58",
                "actions/peps/serves|/actions/0/serves|10|17",
                "actions/peps/responsibilities|/actions/0/responsibilities|11|27",
                "actions/peps#2|/actions/1|13|5",
                "actions/peps#2/number|/actions/1/number|13|30",
                "actions/peps#3/number|/actions/4/number|16|30",
                "actions/homes/start|/actions/3/start|15|30",
            })
    void pathStandsWhereItsValueStarts(String path, String pointer, int line, int column) {
        assertThat(JSON.places(DOCUMENT).of(path)).contains(Position.of(pointer, line, column));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "actions/peps/timescale|/actions/0",
                "actions/peps/wording/citation/place|/actions/0/wording",
                "actions/peps/serves/a|/actions/0/serves",
                "actions/peps/serves/0|/actions/0/serves",
                "actions/peps/responsibilities/x/party|/actions/0/responsibilities",
                "actions/peps#4|/actions",
                "actions/peps#1|/actions",
                "actions/0|/actions",
                "actions/|/actions",
                "actions//|/actions",
                "/actions|''",
                "/|''",
                "vision|''",
                "id/x|/id",
            })
    void whatIsNotThereIsNearestToWhatWouldHoldIt(String path, String pointer) {
        DocumentPlaces places = JSON.places(DOCUMENT);

        assertThat(places.of(path)).isEmpty();
        assertThat(places.nearest(path).pointer()).isEqualTo(pointer);
    }

    @Test
    void findingsGetThePositionsOfTheirPathsAndKeepThoseTheyHave() {
        Finding read = finding("actions/0/start").at(Position.of("/actions/0/start", 7, 7));
        Findings findings = Findings.of(List.of(finding("actions/homes/start"), read, finding("vision")));

        assertThat(JSON.places(DOCUMENT).locate(findings))
                .containsExactly(
                        finding("actions/homes/start").at(Position.of("/actions/3/start", 15, 30)),
                        read,
                        finding("vision").at(Position.of("", 1, 1)));
    }

    @Test
    void placesAreTheSameHoweverTheDocumentIsGiven(@TempDir Path directory) throws IOException {
        Path file = Files.write(directory.resolve("north.json"), utf8("\uFEFF" + DOCUMENT));

        for (DocumentPlaces places :
                List.of(JSON.places(DOCUMENT), JSON.places(utf8("\uFEFF" + DOCUMENT)), JSON.places(file))) {
            assertThat(places.of("actions/homes")).contains(Position.of("/actions/3", 15, 5));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"northbeck.json", "complete-strategy.json"})
    void everyElementOfAFileStandsWhereItsPointerLeads(String file) {
        JsonNode tree = SchemaTrees.MAPPER.readTree(resource(file));
        DocumentPlaces places = JSON.places(resource(file));

        assertThat(JSON.readStrategy(resource(file)).orElseThrow().elements())
                .isNotEmpty()
                .allSatisfy(element -> assertThat(
                                tree.at(places.of(element.path()).orElseThrow().pointer() + "/id")
                                        .stringValue())
                        .isEqualTo(element.id().text()));
    }

    @Test
    void entriesOfARecordHavePlacesToo() {
        assertThat(JSON.places(resource("northbeck-record.json")).of("entries/e3/reading/figure"))
                .contains(Position.of("/entries/2/reading/figure", 40, 19));
    }

    @Test
    void documentStartsWhereReadingFindsItsStart() {
        String document = "\n  {\"format\":\"care-strategy/record/1\"}";

        assertThat(JSON.places(document).of("")).contains(Position.of("", 2, 3));
        assertThat(JSON.readRecord(document).findings().all().get(0).position())
                .contains(Position.of("/strategy", 2, 3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[",
                "]",
                "}",
                "null",
                "7",
                "\"x\"",
                "[[{\"id\":\"x\"}]]",
                "{\"id\":{\"id\":\"x\"}}",
                "[{\"id\":7},{\"id\":null},{\"id\":[\"x\"]}]",
                "{} {\"x\":1}"
            })
    void oddDocumentsHaveNothingButTheWhole(String document) {
        DocumentPlaces places = JSON.places(document);

        assertThat(places.of("")).isPresent();
        assertThat(places.of("x")).isEmpty();
        assertThat(places.nearest("x").pointer()).isEmpty();
    }

    @Test
    void namesOfAllSortsAreNames() {
        DocumentPlaces places =
                JSON.places("{\"a~b\":1,\"\":{\"\":2},\"c#2\":[{\"id\":\"\"},{\"id\":\"#2\"},{\"id\":\"\"}]}");

        assertThat(places.of("a~b")).contains(Position.of("/a~0b", 1, 8));
        assertThat(places.of("/")).contains(Position.of("//", 1, 17));
        assertThat(places.of("c#2/")).contains(Position.of("/c#2/0", 1, 27));
        assertThat(places.of("c#2/#2")).contains(Position.of("/c#2/1", 1, 37));
    }

    @Test
    void firstOfARepeatedPropertyHasThePlace() {
        DocumentPlaces places =
                JSON.places("{\"x\":[{\"id\":\"a\",\"id\":\"b\"}],\"x\":[{\"id\":\"c\"},{\"id\":\"a\"}],\"y\":1}");

        assertThat(places.of("x/a")).contains(Position.of("/x/0", 1, 7));
        assertThat(places.of("x/a/id")).contains(Position.of("/x/0/id", 1, 13));
        assertThat(places.of("x/b")).isEmpty();
        assertThat(places.of("x/c")).isEmpty();
        assertThat(places.of("y")).contains(Position.of("/y", 1, 60));
    }

    @Test
    void placesEndWhereTheDocumentBreaksOff() {
        DocumentPlaces places = JSON.places("{\"x\":[{\"id\":\"a\",\"b\":1,\"c\":tru,\"d\":1}]}");

        assertThat(places.of("x/a/b")).contains(Position.of("/x/0/b", 1, 21));
        assertThat(places.of("x/a/c")).isEmpty();
        assertThat(places.of("x/a/d")).isEmpty();
    }

    @Test
    void placesEndAtTheLimitOfDepth() {
        DocumentPlaces places =
                JSON.withLimits(ReadLimits.standard().withDepth(2)).places("{\"x\":{\"y\":1,\"z\":{\"t\":1},\"u\":1}}");

        assertThat(places.of("x/y")).contains(Position.of("/x/y", 1, 11));
        assertThat(places.of("x/z")).isEmpty();
        assertThat(places.of("x/u")).isEmpty();
    }

    @Test
    void documentBeyondTheLimitOfBytesOrInNoUtf8HasNothingButTheWhole() {
        StrategyJson json = JSON.withLimits(ReadLimits.standard().withBytes(10));

        assertThat(json.places(DOCUMENT).nearest("id")).isEqualTo(Position.of("", 1, 1));
        assertThat(json.places(new byte[] {'{', '"', (byte) 0xFF}).nearest("id"))
                .isEqualTo(Position.of("", 1, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[{\"id\":\"a\",\"a\":"})
    void millionsOfLevelsAreNoTrouble(String level) {
        DocumentPlaces places = JSON.places(level.repeat(500_000));

        assertThat(places.nearest("a/".repeat(1_000_000)).line()).isEqualTo(1);
    }

    @Test
    void manyOfTheSameNameOnOneLineAreNoTrouble() {
        DocumentPlaces places = JSON.places("[" + "{\"id\":\"a\"},".repeat(500_000) + "{\"id\":\"a\"}]");

        assertThat(places.of("a#500001")).contains(Position.of("/500000", 1, 5_500_002));
    }

    private static Finding finding(String path) {
        return Finding.builder()
                .code("x.y")
                .severity(Severity.ADVICE)
                .path(path)
                .template("x")
                .build();
    }
}
