package org.carestrategy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carestrategy.json.Fixtures.JSON;
import static org.carestrategy.json.Fixtures.resource;
import static org.carestrategy.json.Fixtures.told;
import static org.carestrategy.json.Fixtures.utf8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.carestrategy.check.CheckResult;
import org.carestrategy.finding.Findings;
import org.carestrategy.value.StrategyId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What came of a check, as a document. */
class CheckResultTest {
    private static final CheckResult NOTHING = CheckResult.builder()
            .strategy(StrategyId.of("north"))
            .rules("structure")
            .findings(Findings.none())
            .build();

    @Test
    void nothingFoundIsWrittenToo() {
        assertThat(JSON.write(NOTHING)).isEqualTo("""
                        {
                          "format": "care-strategy/findings/1",
                          "strategy": "north",
                          "rules": "structure",
                          "findings": []
                        }
                        """);
    }

    @Test
    void documentIsWrittenByteForByteAsItStandsInTheFile() {
        byte[] bytes = resource("complete-findings.json");

        assertThat(JSON.write(JSON.readCheckResult(bytes).orElseThrow()))
                .isEqualTo(new String(bytes, StandardCharsets.UTF_8));
    }

    @Test
    void resultIsTheSameHoweverTheDocumentIsGiven(@TempDir Path directory) throws IOException {
        String document = JSON.write(NOTHING);
        Path file = Files.write(directory.resolve("found.json"), utf8(document));

        assertThat(JSON.readCheckResult(document).orElseThrow()).isEqualTo(NOTHING);
        assertThat(JSON.readCheckResult(utf8(document)).orElseThrow()).isEqualTo(NOTHING);
        assertThat(JSON.readCheckResult(new ByteArrayInputStream(utf8(document)))
                        .orElseThrow())
                .isEqualTo(NOTHING);
        assertThat(JSON.readCheckResult(file).orElseThrow()).isEqualTo(NOTHING);
    }

    @Test
    void allFaultsAreToldAtOnce() {
        assertThat(told(JSON.readCheckResult("""
                {"format": "care-strategy/findings/1", "strategy": "North",
                "rules": "structure",
                "findings": [{"code": "x", "severity": "grave", "path": 7},
                {"code": "X", "severity": "error", "path": "", "template": "{a}"},
                {"code": "x", "severity": "error", "path": "", "template": "{a}"}]}
                """)))
                .containsExactly(
                        "1:52 /strategy json.value must be lower-case letters and digits in groups joined by single"
                                + " hyphens, was 'North'",
                        "3:14 /findings/0/template json.missing missing: template",
                        "3:40 /findings/0/severity json.value must be error, warning or advice, was 'grave'",
                        "3:57 /findings/0/path json.type must be text, was a number",
                        "4:10 /findings/1/code json.value must be lower-case words joined by dots and hyphens, was 'X'",
                        "5:60 /findings/2/template json.value must have an argument for each of its slots, was '{a}'");
    }

    @Test
    void findingsMustBeAList() {
        assertThat(told(JSON.readCheckResult("""
                {"format": "care-strategy/findings/1", "strategy": "north", "rules": "structure",
                "findings": "none"}
                """)))
                .containsExactly("2:13 /findings json.type must be a list, was text");
    }

    @Test
    void recordIsNoResultOfACheck() {
        assertThat(told(JSON.readCheckResult("{\"format\":\"care-strategy/record/1\"}")))
                .containsExactly(
                        "1:11 /format json.format-kind this is the record of a strategy, not what was found in a"
                                + " strategy ('care-strategy/findings/1')");
    }
}
