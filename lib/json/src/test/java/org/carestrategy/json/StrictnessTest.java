package org.carestrategy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carestrategy.json.Fixtures.JSON;
import static org.carestrategy.json.Fixtures.strategy;
import static org.carestrategy.json.Fixtures.toldWithoutPlace;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictnessTest {
    private static final String DATE = "must be a date such as 2026-03-31, was ";
    private static final String STATE = "must be draft, proposed, adopted or superseded, was ";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"label\":5}|/edition/label json.type must be text, was a number",
                "{\"label\":5.5}|/edition/label json.type must be text, was a number",
                "{\"label\":true}|/edition/label json.type must be text, was true",
                "{\"label\":false}|/edition/label json.type must be text, was false",
                "{\"label\":{}}|/edition/label json.type must be text, was an object",
                "{\"label\":[\"x\"]}|/edition/label json.type must be text, was a list",
                "{\"label\":null}|/edition/label json.null must not be null; leave out what is not known",
                "{\"state\":0}|/edition/state json.type must be text, was a number",
                "{\"state\":\"DRAFT\"}|/edition/state json.value " + STATE + "'DRAFT'",
                "{\"state\":\"0\"}|/edition/state json.value " + STATE + "'0'",
                "{\"state\":\"\"}|/edition/state json.value " + STATE + "''",
                "{\"state\":\" draft\"}|/edition/state json.value " + STATE + "' draft'",
                "{\"date\":\"\"}|/edition/date json.value " + DATE + "''",
                "{\"date\":20543}|/edition/date json.type must be text, was a number",
                "{\"date\":[2026,3,31]}|/edition/date json.type must be text, was a list",
                "{\"date\":\"2026-03-31T00:00:00Z\"}|/edition/date json.value " + DATE + "'2026-03-31T00:00:00Z'",
                "{\"date\":\"2026-02-30\"}|/edition/date json.value " + DATE + "'2026-02-30'",
                "{\"date\":\"20260331\"}|/edition/date json.value " + DATE + "'20260331'",
                "{\"date\":\"-999-03-31\"}|/edition/date json.value " + DATE + "'-999-03-31'",
                "\"draft\"|/edition json.type must be an object, was text",
                "\"\"|/edition json.type must be an object, was text",
                "[]|/edition json.type must be an object, was a list",
                "[{}]|/edition json.type must be an object, was a list"
            })
    void editionIsNotConverted(String edition, String told) {
        assertThat(toldWithoutPlace(JSON.readStrategy(strategy("\"edition\":" + edition))))
                .containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"3\"|json.type must be a whole number, was text",
                "\"\"|json.type must be a whole number, was text",
                "55.7|json.type must be a whole number, was 55.7",
                "3.0|json.type must be a whole number, was 3.0",
                "3e0|json.type must be a whole number, was 3e0",
                "1e999999999|json.type must be a whole number, was 1e999999999",
                "true|json.type must be a whole number, was true",
                "[3]|json.type must be a whole number, was a list",
                "{}|json.type must be a whole number, was an object",
                "2147483648|json.value must be from -2147483648 to 2147483647, was 2147483648",
                "9223372036854775808|json.value must be from -2147483648 to 2147483647, was 9223372036854775808",
                "-1|json.value must be 1 or more, was -1"
            })
    void quorumIsNotConverted(String quorum, String told) {
        String party = "{\"id\":\"panel\",\"name\":\"Panel\",\"quorum\":" + quorum + "}";

        assertThat(toldWithoutPlace(JSON.readStrategy(strategy("\"governance\":{\"parties\":[" + party + "]}"))))
                .containsExactly("/governance/parties/0/quorum " + told);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"true\"", "\"\"", "0", "1", "[]", "[true]", "{}", "1.0"})
    void truthIsNotConverted(String truth) {
        ReadResult<?> result = JSON.readStrategy(strategy("\"vision\":{\"text\":\"x\",\"tentative\":" + truth + "}"));

        assertThat(toldWithoutPlace(result))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("/vision/tentative json.type must be true or false, was ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"panel\"|/preparedBy json.type must be a list, was text",
                "\"\"|/preparedBy json.type must be a list, was text",
                "{}|/preparedBy json.type must be a list, was an object",
                "null|/preparedBy json.null must not be null; leave out what is not known",
                "[null]|/preparedBy/0 json.null must not be null; leave out what is not known",
                "[[\"panel\"]]|/preparedBy/0 json.type must be text, was a list",
                "[{\"text\":\"panel\"}]|/preparedBy/0 json.type must be text, was an object",
                "[7]|/preparedBy/0 json.type must be text, was a number"
            })
    void listIsNotConverted(String list, String told) {
        assertThat(toldWithoutPlace(JSON.readStrategy(strategy("\"preparedBy\":" + list))))
                .containsExactly(told);
    }

    @Test
    void emptyIdentifierIsRefusedInTheWordsOfTheType() {
        assertThat(toldWithoutPlace(JSON.readStrategy(strategy("\"preparedBy\":[\"\"]"))))
                .containsExactly("/preparedBy/0 json.value must be lower-case letters and digits in groups joined by"
                        + " single hyphens, was ''");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[]|/extent json.type must be an object, was a list",
                "\"\"|/extent json.type must be an object, was text",
                "{\"aims\":null}|/extent/aims json.null must not be null; leave out what is not known",
                "{\"aims\":0}|/extent/aims json.type must be text, was a number",
                "{\"action-plans\":\"\"}|/extent/action-plans json.value must be full, summarised, elsewhere or absent,"
                        + " was ''"
            })
    void mapIsNotConverted(String map, String told) {
        assertThat(toldWithoutPlace(JSON.readStrategy(strategy("\"extent\":" + map))))
                .containsExactly(told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "null|/ json.null must not be null; leave out what is not known",
                "[]|/ json.type must be an object, was a list",
                "\"\"|/ json.type must be an object, was text",
                "\"x\"|/ json.type must be an object, was text",
                "5|/ json.type must be an object, was a number",
                "-1.5e3|/ json.type must be an object, was a number",
                "true|/ json.type must be an object, was true"
            })
    void documentMustBeAnObject(String document, String told) {
        assertThat(toldWithoutPlace(JSON.readStrategy(document))).containsExactly(told);
    }
}
