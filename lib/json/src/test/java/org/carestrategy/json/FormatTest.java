package org.carestrategy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carestrategy.json.Fixtures.JSON;
import static org.carestrategy.json.Fixtures.strategy;
import static org.carestrategy.json.Fixtures.told;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatTest {
    private static final String REST = "\"id\":\"north\",\"title\":\"T\",\"authority\":{\"name\":\"N\"}";

    @Test
    void formatMayStandAnywhereAtTheTop() {
        String last = "{" + REST + ",\"format\":\"care-strategy/strategy/1\"}";

        assertThat(JSON.readStrategy(last).orElseThrow())
                .isEqualTo(JSON.readStrategy(strategy()).orElseThrow());
    }

    @Test
    void missingFormatIsToldWithAllElse() {
        assertThat(told(JSON.readStrategy(" {" + REST + ",\n\"aims\":1}")))
                .containsExactly(
                        "1:2 /format json.format-missing missing: format; a strategy has"
                                + " \"format\": \"care-strategy/strategy/1\"",
                        "2:8 /aims json.type must be a list, was a number");
    }

    @Test
    void formatIsNotMissedWhereTheDocumentBreaksOff() {
        assertThat(told(JSON.readStrategy("{" + REST + ",")))
                .containsExactly(
                        "1:52  json.syntax the document ends too early; a closing quote or bracket is missing");
    }

    @Test
    void missingFormatIsNotGuessed() {
        assertThat(told(JSON.readStrategy("{" + REST + "}")))
                .containsExactly("1:1 /format json.format-missing missing: format; a strategy has"
                        + " \"format\": \"care-strategy/strategy/1\"");
    }

    @Test
    void formatIsNeededInARecordToo() {
        assertThat(told(JSON.readRecord("{\"strategy\":\"north\"}")))
                .containsExactly("1:1 /format json.format-missing missing: format; the record of a strategy has"
                        + " \"format\": \"care-strategy/record/1\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"care-strategy/record/1\"|json.format-kind this is the record of a strategy, not a strategy"
                        + " ('care-strategy/strategy/1')",
                "\"care-strategy/record/9\"|json.format-kind this is the record of a strategy, not a strategy"
                        + " ('care-strategy/strategy/1')",
                "\"care-strategy/menu/1\"|json.format-kind this is 'care-strategy/menu/1', not a strategy"
                        + " ('care-strategy/strategy/1')",
                "\"\"|json.format-kind this is '', not a strategy ('care-strategy/strategy/1')",
                "\"Care-Strategy/strategy/1\"|json.format-kind this is 'Care-Strategy/strategy/1', not a strategy"
                        + " ('care-strategy/strategy/1')",
                "\"care-strategy/strategy/2\"|json.format-version version 2 of the format cannot be read; known here:"
                        + " 1",
                "\"care-strategy/strategy/0\"|json.format-version version 0 of the format cannot be read; known here:"
                        + " 1",
                "\"care-strategy/strategy/01\"|json.format-kind this is 'care-strategy/strategy/01', not a strategy"
                        + " ('care-strategy/strategy/1')"
            })
    void otherKindOrVersionIsAllThatIsTold(String format, String problem) {
        assertThat(told(JSON.readStrategy("{\"entries\":[null],\n\"format\":" + format + "}")))
                .containsExactly("2:10 /format " + problem);
    }

    @Test
    void otherKindIsToldThoughAllElseIsRight() {
        assertThat(told(JSON.readStrategy("{" + REST + ",\"format\":\"care-strategy/record/1\"}")))
                .containsExactly("1:61 /format json.format-kind this is the record of a strategy, not a strategy"
                        + " ('care-strategy/strategy/1')");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1|json.type must be text, was a number",
                "true|json.type must be text, was true",
                "{\"format\":\"care-strategy/strategy/1\"}|json.type must be text, was an object",
                "[\"care-strategy/strategy/1\"]|json.type must be text, was a list",
                "null|json.null must not be null; leave out what is not known"
            })
    void formatMustBeText(String format, String problem) {
        assertThat(told(JSON.readStrategy("{\"format\":" + format + "," + REST + "}")))
                .containsExactly("1:11 /format " + problem);
    }

    @Test
    void formatMayNotBeGivenTwice() {
        assertThat(told(JSON.readStrategy(strategy("\"format\":\"care-strategy/strategy/1\""))))
                .containsExactly("1:88 /format json.repeated 'format' is given twice");
    }

    @Test
    void formatIsUnknownFurtherIn() {
        assertThat(told(JSON.readStrategy(strategy("\"vision\":{\"text\":\"x\",\"format\":\"x\"}"))))
                .containsExactly("1:109 /vision/format json.unknown unknown property 'format'; known here: citation,"
                        + " restated, tentative, text");
    }
}
