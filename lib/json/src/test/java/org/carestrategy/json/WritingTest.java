package org.carestrategy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carestrategy.json.Fixtures.JSON;
import static org.carestrategy.json.Fixtures.northbeck;
import static org.carestrategy.json.Fixtures.resource;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.carestrategy.finding.Findings;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.strategy.Measure;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.Figure;
import org.carestrategy.value.MeasureId;
import org.carestrategy.value.StrategyId;
import org.carestrategy.value.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WritingTest {
    @ParameterizedTest
    @ValueSource(strings = {"northbeck.json", "northbeck-record.json"})
    void documentsAreWrittenByteForByteAsTheyStandInTheFile(String file) {
        byte[] bytes = resource(file);
        Object value = file.contains("record")
                ? JSON.readRecord(bytes).orElseThrow()
                : JSON.readStrategy(bytes).orElseThrow();

        assertThat(JSON.write(value)).isEqualTo(new String(bytes, StandardCharsets.UTF_8));
        assertThat(JSON.writeBytes(value)).isEqualTo(bytes);
    }

    @Test
    void smallestStrategy() {
        assertThat(JSON.write(northbeck().build())).isEqualTo("""
                        {
                          "format": "care-strategy/strategy/1",
                          "id": "north",
                          "title": "T",
                          "authority": {
                            "name": "N"
                          }
                        }
                        """);
    }

    @Test
    void smallestRecord() {
        StrategyRecord record =
                StrategyRecord.builder().strategy(StrategyId.of("north")).build();

        assertThat(JSON.write(record)).isEqualTo("""
                        {
                          "format": "care-strategy/record/1",
                          "strategy": "north"
                        }
                        """);
    }

    @Test
    void valuesThatAreNoDocumentsHaveNoFormat() {
        Findings findings = JSON.readStrategy("[]").findings();

        assertThat(JSON.write(findings)).isEqualTo("""
                        [
                          {
                            "code": "json.type",
                            "severity": "error",
                            "path": "",
                            "position": {
                              "pointer": "",
                              "line": 1,
                              "column": 1
                            },
                            "message": "must be an object, was a list",
                            "template": "must be {wanted}, was {given}",
                            "arguments": {
                              "wanted": "an object",
                              "given": "a list"
                            }
                          }
                        ]
                        """);
    }

    @Test
    void nestedAndEmptyListsAndObjectsAreLaidOutAsByOtherWriters() {
        assertThat(JSON.write(List.of(List.of(), Map.of(), List.of(1, List.of(2)), Map.of("a", List.of()))))
                .isEqualTo("""
                        [
                          [],
                          {},
                          [
                            1,
                            [
                              2
                            ]
                          ],
                          {
                            "a": []
                          }
                        ]
                        """);
        assertThat(JSON.write(List.of())).isEqualTo("[]\n");
        assertThat(JSON.write(Map.of())).isEqualTo("{}\n");
        assertThat(JSON.write("x")).isEqualTo("\"x\"\n");
    }

    @Test
    void datesAndNumbersAreWrittenPlainly() {
        assertThat(JSON.write(LocalDate.of(2026, 3, 31))).isEqualTo("\"2026-03-31\"\n");
        assertThat(JSON.write(new BigDecimal("1E+3"))).isEqualTo("1000\n");
        assertThat(JSON.write(new BigDecimal("1E-7"))).isEqualTo("0.0000001\n");
    }

    @ParameterizedTest
    @CsvSource({"10.50, 10.5", "1e3, 1000", "1E-7, 0.0000001", "100, 100", "-0.0, 0", "84.2, 84.2", "0.10, 0.1"})
    void figuresAreWrittenPlainly(String given, String written) {
        Strategy strategy = JSON.readStrategy(
                        Fixtures.strategy("\"measures\":[{\"id\":\"m\",\"title\":\"M\",\"floor\":" + given + "}]"))
                .orElseThrow();

        assertThat(JSON.write(strategy)).contains("\"floor\": " + written + "\n");
    }

    @Test
    void figuresInWordsAndSymbolsAreText() {
        Strategy strategy = northbeck()
                .addMeasures(measure("a", Figure.parse("[c]")), measure("b", Figure.parse("about half")))
                .build();

        assertThat(JSON.write(strategy)).contains("\"floor\": \"[c]\"\n").contains("\"floor\": \"about half\"\n");
        assertThat(JSON.readStrategy(JSON.write(strategy)).orElseThrow()).isEqualTo(strategy);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "\\u0000,\\u0000",
                "\\u001f,\\u001f",
                "\\u0008,\\b",
                "\\u0009,\\t",
                "\\u000a,\\n",
                "\\u000c,\\f",
                "\\u000d,\\r",
                "\\u0022,\\\"",
                "\\u005c,\\\\"
            })
    void onlyWhatJsonItselfAsksForIsEscaped(String given, String written) {
        Strategy strategy = titled("x" + given);

        assertThat(JSON.write(strategy)).contains("\"title\": \"x" + written + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"</script>", "é€😀", "\\u007f", "\\u0085", "\\u2028", "\\u00a0", "\\ufeff", "\\uffff"})
    void allElseIsWrittenAsItIs(String given) {
        Strategy strategy = titled("x" + given);

        assertThat(JSON.write(strategy)).contains("\"title\": \"" + strategy.title() + "\"");
        assertThat(JSON.readStrategy(JSON.writeBytes(strategy)).orElseThrow()).isEqualTo(strategy);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\ud800", "\\udc00", "\\udc00\\ud800", "\\ud800\\ud800\\udc00", "a\\udfffb\\udbff"})
    void halfCharactersAreEscapedAndComeBack(String given) {
        Strategy strategy = titled("x" + given);

        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(JSON.write(strategy)))
                .isTrue();
        assertThat(JSON.readStrategy(JSON.writeBytes(strategy)).orElseThrow()).isEqualTo(strategy);
    }

    @Test
    void wholeCharactersBesideHalfOnesStayWhole() {
        assertThat(JSON.write(titled("\\ud83d\\ude00\\ud83d"))).contains("\"title\": \"😀\\ud83d\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"tr-TR", "ar-SA-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "az", "de-DE"})
    void localeChangesNothing(String tag) {
        byte[] file = resource("northbeck.json");
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(JSON.writeBytes(JSON.readStrategy(file).orElseThrow())).isEqualTo(file);
            assertThat(JSON.write(titled("x\\u001f\\ud800"))).contains("x\\u001f\\ud800");
            assertThat(Fixtures.told(JSON.readStrategy(new byte[] {(byte) 0xAB, ' ', ' '})))
                    .containsExactly("1:1  json.encoding byte 0xAB is not UTF-8; save the document as UTF-8");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void whatWasWrittenTwiceIsTheSame() {
        Strategy strategy = JSON.readStrategy(resource("northbeck.json")).orElseThrow();

        assertThat(JSON.write(strategy)).isEqualTo(JSON.write(strategy));
    }

    @Test
    void emptyTextIsWrittenWhereItIsGiven() {
        Strategy strategy = JSON.readStrategy(
                        Fixtures.strategy("\"actionPlans\":[{\"id\":\"p\",\"rows\":[{\"printed\":{\"lead\":\"\"}}]}]"))
                .orElseThrow();

        assertThat(JSON.write(strategy)).contains("\"lead\": \"\"\n");
    }

    @Test
    void falseIsNotWrittenWhereItIsTheRule() {
        Strategy strategy = northbeck()
                .vision(Wording.of("x"))
                .basis(Wording.builder().text("y").tentative(true).build())
                .build();

        assertThat(JSON.write(strategy))
                .contains("\"tentative\": true")
                .doesNotContain("false")
                .doesNotContain("restated");
    }

    private static Measure measure(String id, Figure floor) {
        return Measure.builder().id(MeasureId.of(id)).title("M").floor(floor).build();
    }

    /** With a title in which escapes are resolved. */
    private static Strategy titled(String title) {
        return JSON.readStrategy(Fixtures.strategy().replace("\"T\"", "\"" + title + "\""))
                .orElseThrow();
    }
}
