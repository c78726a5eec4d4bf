package org.carestrategy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carestrategy.json.Fixtures.JSON;
import static org.carestrategy.json.Fixtures.resource;
import static org.carestrategy.json.Fixtures.strategy;

import com.networknt.schema.Schema;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.carestrategy.base.InvalidAttributeException;
import org.carestrategy.check.Rule;
import org.carestrategy.check.RuleSet;
import org.carestrategy.finding.Finding;
import org.carestrategy.finding.Findings;
import org.carestrategy.finding.Position;
import org.carestrategy.finding.Severity;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.Citation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class SarifLogTest {
    private static final URI DOCUMENT = URI.create("strategies/north.json");
    private static final Schema SHAPE = SchemaTrees.judge(resource("sarif-part.json"));

    @Test
    void nothingFoundIsALogOfItsOwn() {
        assertThat(SarifLog.of(RuleSet.of(List.of())).write()).isEqualTo("""
                        {
                          "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
                          "version": "2.1.0",
                          "runs": [
                            {
                              "tool": {
                                "driver": {
                                  "name": "care-strategy",
                                  "rules": []
                                }
                              },
                              "columnKind": "unicodeCodePoints",
                              "results": []
                            }
                          ]
                        }
                        """);
    }

    @Test
    void ruleAndFindingAreToldInFull() {
        Findings found = Findings.of(List.of(finding("north.lead", "actions/peps")
                .severity(Severity.ERROR)
                .build()
                .at(Position.of("/actions/3", 12, 5))));

        assertThat(SarifLog.of(RuleSet.of(List.of(rule("north.other"), rule("north.lead"))))
                        .withToolVersion("1.4.0")
                        .with(DOCUMENT, found)
                        .write())
                .isEqualTo("""
                        {
                          "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
                          "version": "2.1.0",
                          "runs": [
                            {
                              "tool": {
                                "driver": {
                                  "name": "care-strategy",
                                  "version": "1.4.0",
                                  "rules": [
                                    {
                                      "id": "north.other",
                                      "shortDescription": {
                                        "text": "An action has a lead."
                                      },
                                      "fullDescription": {
                                        "text": "An action has a lead. Somebody can be asked."
                                      },
                                      "help": {
                                        "text": "Somebody can be asked. (north-terms, page 4)"
                                      },
                                      "defaultConfiguration": {
                                        "level": "warning"
                                      }
                                    },
                                    {
                                      "id": "north.lead",
                                      "shortDescription": {
                                        "text": "An action has a lead."
                                      },
                                      "fullDescription": {
                                        "text": "An action has a lead. Somebody can be asked."
                                      },
                                      "help": {
                                        "text": "Somebody can be asked. (north-terms, page 4)"
                                      },
                                      "defaultConfiguration": {
                                        "level": "warning"
                                      }
                                    }
                                  ]
                                }
                              },
                              "columnKind": "unicodeCodePoints",
                              "results": [
                                {
                                  "ruleId": "north.lead",
                                  "ruleIndex": 1,
                                  "level": "error",
                                  "message": {
                                    "text": "it is so"
                                  },
                                  "locations": [
                                    {
                                      "physicalLocation": {
                                        "artifactLocation": {
                                          "uri": "strategies/north.json"
                                        },
                                        "region": {
                                          "startLine": 12,
                                          "startColumn": 5
                                        }
                                      },
                                      "logicalLocations": [
                                        {
                                          "fullyQualifiedName": "actions/peps"
                                        }
                                      ]
                                    }
                                  ],
                                  "partialFingerprints": {
                                    "careStrategy/v1": "north.lead actions/peps"
                                  }
                                }
                              ]
                            }
                          ]
                        }
                        """);
    }

    @Test
    void findingOfTheWholeWithoutRuleAndPositionNamesItsDocumentAlone() {
        JsonNode result = result(finding("rule.failed", "").build());

        assertThat(result.has("ruleIndex")).isFalse();
        assertThat(result.get("locations").toString())
                .isEqualTo("[{\"physicalLocation\":{\"artifactLocation\":{\"uri\":\"strategies/north.json\"}}}]");
        assertThat(result.at("/partialFingerprints/careStrategy~1v1").stringValue())
                .isEqualTo("rule.failed");
    }

    @ParameterizedTest
    @CsvSource({"ERROR, error", "WARNING, warning", "ADVICE, note"})
    void severityIsTheLevelOfResultAndRule(Severity severity, String level) {
        RuleSet rules = RuleSet.of(List.of(rule("north.lead").at(severity)));
        JsonNode run = run(SarifLog.of(rules)
                .with(
                        DOCUMENT,
                        Findings.of(List.of(
                                finding("north.lead", "").severity(severity).build()))));

        assertThat(run.at("/tool/driver/rules/0/defaultConfiguration/level").stringValue())
                .isEqualTo(level);
        assertThat(run.at("/results/0/level").stringValue()).isEqualTo(level);
    }

    @Test
    void bracesAreDoubledAsTheyWouldElseBePlaceholders() {
        Finding braces = finding("x.y", "")
                .template("'{word}' is no word")
                .argument("word", "{0}}")
                .build();

        assertThat(result(braces).at("/message/text").stringValue()).isEqualTo("'{{0}}}}' is no word");
    }

    @Test
    void halvesOfCharactersAreEscaped() {
        Findings findings =
                Findings.of(List.of(finding("x.y", "").template("\ud83d é").build()));

        assertThat(SarifLog.of(RuleSet.structure()).with(DOCUMENT, findings).write())
                .contains("\"text\": \"\\ud83d é\"");
    }

    @Test
    void documentsFollowEachOtherAndTheirNamesAreAscii() {
        Findings findings = Findings.of(List.of(finding("x.y", "").build()));
        JsonNode results = run(SarifLog.of(RuleSet.structure())
                        .with(DOCUMENT, findings)
                        .with(URI.create("../é%20b.json"), findings))
                .get("results");

        assertThat(results.valueStream()
                        .map(result -> result.at("/locations/0/physicalLocation/artifactLocation/uri")
                                .stringValue()))
                .containsExactly("strategies/north.json", "../%C3%A9%20b.json");
    }

    @Test
    void blankVersionIsRefused() {
        assertThatThrownBy(() -> SarifLog.of(RuleSet.structure()).withToolVersion(" "))
                .isInstanceOf(InvalidAttributeException.class)
                .hasMessageStartingWith("version: ");
    }

    @Test
    void columnsOfTheLogAreCharacters() {
        String document = strategy("\"vision\":{\"text\":\"😀\"},\"aims\":7");
        Findings findings = JSON.readStrategy(document).findings();
        int units = document.indexOf('7') + 1;

        assertThat(run(SarifLog.of(RuleSet.structure()).with(DOCUMENT, findings))
                        .at("/results/0/locations/0/physicalLocation/region/startColumn")
                        .intValue())
                .isEqualTo(units - 1);
    }

    @Test
    void findingsOfRulesAndOfReadingHaveTheShapeOfTheStandard() {
        String document = new String(resource("complete-strategy.json"), StandardCharsets.UTF_8);
        Strategy strategy = JSON.readStrategy(document).orElseThrow();
        RuleSet rules = RuleSet.structure().with(rule("north.fails"));
        SarifLog log = SarifLog.of(rules)
                .withToolVersion("1.4.0")
                .with(DOCUMENT, JSON.places(document).locate(rules.check(strategy)))
                .with(
                        URI.create("faults.json"),
                        JSON.readStrategy(resource("faults.json")).findings());

        assertThat(run(log).get("results")).hasSizeGreaterThan(20);
        assertThat(SchemaTrees.faults(SHAPE, log.write())).isEmpty();
        assertThat(SchemaTrees.faults(SHAPE, SarifLog.of(rules).write())).isEmpty();
    }

    @Test
    void shapeOfTheStandardRefusesWhatIsNotInIt() {
        String log = SarifLog.of(RuleSet.structure())
                .with(DOCUMENT, Findings.of(List.of(finding("x.y", "").build())))
                .write();

        assertThat(SchemaTrees.faults(SHAPE, log)).isEmpty();
        assertThat(SchemaTrees.faults(SHAPE, log.replace("\"note\"", "\"advice\"")))
                .isNotEmpty();
        assertThat(SchemaTrees.faults(SHAPE, log.replace("it is so", "{0}"))).isNotEmpty();
        assertThat(SchemaTrees.faults(SHAPE, log.replace("\"uri\"", "\"url\""))).isNotEmpty();
    }

    private static JsonNode result(Finding finding) {
        return run(SarifLog.of(RuleSet.structure()).with(DOCUMENT, Findings.of(List.of(finding))))
                .at("/results/0");
    }

    private static JsonNode run(SarifLog log) {
        return SchemaTrees.MAPPER.readTree(log.write()).at("/runs/0");
    }

    private static Finding.Builder finding(String code, String path) {
        return Finding.builder().code(code).severity(Severity.ADVICE).path(path).template("it is so");
    }

    /** A rule that always fails. */
    private static Rule rule(String code) {
        return Rule.builder()
                .code(code)
                .severity(Severity.WARNING)
                .summary("An action has a lead.")
                .reason("Somebody can be asked.")
                .message("no {lead}")
                .source(Citation.of("north-terms", "page 4"))
                .check((subject, report) -> report.at("").add())
                .build();
    }
}
