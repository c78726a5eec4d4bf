package org.carestrategy.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.carestrategy.finding.Finding;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.Figure;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** The way from older versions, shown with a version that never was: in version 0 a title was called a name. */
class UpgradesTest {
    private static final Upgrade TITLE_WAS_NAME = new Upgrade("strategy", 0, UpgradesTest::titleWasName);
    private static final StrategyJson JSON =
            new StrategyJson(new DocumentReader(ReadLimits.standard(), false, new Upgrades(List.of(TITLE_WAS_NAME))));

    private static ObjectNode titleWasName(ObjectNode document) {
        document.set("title", document.remove("name"));
        return document;
    }

    private static String older(String rest) {
        return "{\"format\": \"care-strategy/strategy/0\", \"id\": \"north\", \"authority\": {\"name\": \"N\"}" + rest
                + "}";
    }

    @Test
    void anOlderDocumentIsReadAndItIsSaid() {
        ReadResult<Strategy> result = JSON.readStrategy(older(", \"name\": \"Old title\""));
        assertThat(result.orElseThrow().title()).isEqualTo("Old title");
        assertThat(result.findings())
                .extracting(Finding::toString)
                .containsExactly(
                        "advice json.format-upgraded format: was read from version 0 of the format; version 1 is"
                                + " written");
    }

    @Test
    void nothingOfItIsLost() {
        Strategy read = JSON.readStrategy(older(", \"name\": \"T\", \"measures\": [{\"id\": \"m\", \"title\": \"M\","
                        + " \"floor\": 0.123456789012345678901234567}]"))
                .orElseThrow();
        assertThat(read.measures().get(0).floor()).contains(Figure.decimal("0.123456789012345678901234567"));
    }

    @Test
    void whatIsWrongWithItIsToldWithoutPlaces() {
        ReadResult<Strategy> result = JSON.readStrategy(older(", \"name\": \" \", \"aims\": 1"));
        assertThat(result.value()).isEmpty();
        assertThat(result.findings())
                .extracting(Finding::toString)
                .containsExactlyInAnyOrder(
                        "advice json.format-upgraded format: was read from version 0 of the format; version 1 is written",
                        "error json.type aims: must be a list, was a number",
                        "error json.value title: must not be blank, was ' '");
        assertThat(result.findings())
                .allSatisfy(finding -> assertThat(finding.position()).isEmpty());
    }

    @Test
    void aDocumentOfThisVersionIsReadAsEver() {
        String document = Fixtures.strategy();
        assertThat(JSON.readStrategy(document).findings()).isEmpty();
        assertThat(JSON.readStrategy(document.replace("\"id\"", "\"idd\"")).findings())
                .isEqualTo(Fixtures.JSON
                        .readStrategy(document.replace("\"id\"", "\"idd\""))
                        .findings());
    }

    @Test
    void aNewerVersionAndAnOlderOneWithoutAWayAreRefused() {
        assertThat(Fixtures.told(JSON.readStrategy(older("").replace("strategy/0", "strategy/2"))))
                .containsExactly(
                        "1:12 /format json.format-version version 2 of the format cannot be read; known here: 1");
        assertThat(Fixtures.told(Fixtures.JSON.readStrategy(older(""))))
                .containsExactly(
                        "1:12 /format json.format-version version 0 of the format cannot be read; known here: 1");
        assertThat(Fixtures.told(JSON.readRecord("{\"format\": \"care-strategy/record/0\"}")))
                .containsExactly(
                        "1:12 /format json.format-version version 0 of the format cannot be read; known here: 1");
    }

    @Test
    void aBrokenOlderDocumentIsToldWhereItBroke() {
        assertThat(Fixtures.told(JSON.readStrategy(older("").replace("}", ""))))
                .singleElement()
                .asString()
                .contains("json.format-version");
    }
}
