package org.carestrategy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carestrategy.json.Fixtures.JSON;
import static org.carestrategy.json.Fixtures.strategy;
import static org.carestrategy.json.Fixtures.told;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyntaxTest {
    private static final String WORD = "is neither a number nor true or false; text and names stand in double quotes";
    private static final String LATE = "the document ends too early; a closing quote or bracket is missing";

    /** What is broken starts at column 1 of line 2. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"aims\":[1 2]}|2:11|/aims|a comma or colon is missing before '2'",
                "\"aims\":[[] \"x\"]}|2:12|/aims|a comma or colon is missing before '\"'",
                "\"aims\" []}|2:8|``|a comma or colon is missing before '['",
                "\"aims\" true}|2:8|``|a comma or colon is missing before 'true'",
                "\"aims\":[1,]}|2:11|/aims|something is missing between ',' and ']'",
                "\"aims\":}|2:8|``|something is missing between ':' and '}'",
                "}|2:1|``|something is missing between ',' and '}'",
                "\"aims\":[1}}|2:10|/aims|'}' cannot stand here",
                "\"aims\":tru}|2:8|``|'tru' " + WORD,
                "\"aims\":True}|2:8|``|'True' " + WORD,
                "\"aims\":NaN}|2:8|``|'NaN' " + WORD,
                "\"aims\":-Infinity}|2:8|``|'-Infinity' " + WORD,
                "\"aims\":01}|2:8|``|'01' " + WORD,
                "\"aims\":-}|2:8|``|'-' " + WORD,
                "\"aims\":1.}|2:8|``|'1.' " + WORD,
                "\"aims\":.5}|2:8|``|'.5' " + WORD,
                "\"aims\":+1}|2:8|``|'+1' " + WORD,
                "\"aims\":1.5e}|2:8|``|'1.5e' " + WORD,
                "\"aims\":0x1F}|2:8|``|'0x1F' " + WORD,
                "aims:[]}|2:1|``|'aims' " + WORD,
                "'aims':[]}|2:1|``|text and names stand in double quotes",
                "\"aims\":'x'}|2:8|``|text and names stand in double quotes",
                "/* x */}|2:1|``|comments are not allowed",
                "# x}|2:1|``|comments are not allowed",
                "// x}|2:1|``|comments are not allowed",
                "\"aims\":\"\\q\"}|2:10|``|no such escape; a backslash in a text is written \\\\",
                "\"aims\":\"\\u12\"}|2:13|``|no such escape; a backslash in a text is written \\\\",
                "\"aims\":[|2:9|/aims|" + LATE,
                "\"aims\":\"x|2:10|``|" + LATE,
                "\"aims|2:6|``|" + LATE,
                "\"aims\":|2:8|``|" + LATE,
                "\"aims\":5,|2:10|``|" + LATE,
                "\"aims\":%}|2:8|``|'%' cannot stand here",
                "\"aims\":😀}|2:8|``|'😀' cannot stand here"
            })
    void brokenSyntaxIsToldWithThePlaceWhereItBroke(String broken, String place, String pointer, String sentence) {
        String json = strategy("\n" + broken);

        assertThat(told(JSON.readStrategy(json.substring(0, json.length() - 1))))
                .contains(place + " " + pointer + " json.syntax " + sentence);
    }

    @Test
    void lineBreakInsideOfATextIsToldAtItsPlace() {
        assertThat(told(JSON.readStrategy(strategy("\n\"basis\":{\"text\":\"a\nb\"}"))))
                .containsExactly("2:19 /basis json.syntax a line break or tab inside of a text or name must be"
                        + " written \\n or \\t");
    }

    @Test
    void controlCharacterIsToldAtItsPlace() {
        assertThat(told(JSON.readStrategy(strategy("\n\"basis\":{\"text\":\"a\u0001b\"}"))))
                .containsExactly("2:19 /basis json.syntax the control character must be written \\u0001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", " \r\n\t", "\uFEFF"})
    void documentWithoutContentIsToldAsEmpty(String nothing) {
        assertThat(told(JSON.readStrategy(nothing))).containsExactly("1:1  json.empty the document is empty");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {"{}|{}", "}|}", "]|]", ",|,", "x y|x y", "0|0", "\"|\"", "// the end|// the end", "null|null"})
    void whateverFollowsTheDocumentIsTold(String rest, String shown) {
        assertThat(told(JSON.readStrategy("\n" + strategy() + "\n  " + rest + "\n")))
                .containsExactly("3:3  json.trailing the document ends before this: '" + shown + "'");
    }

    @Test
    void whiteSpaceMayFollowTheDocument() {
        assertThat(JSON.readStrategy(strategy() + " \r\n\t\n").value()).isPresent();
    }

    @Test
    void linesEndWithALineFeedWhateverStandsBeforeIt() {
        assertThat(told(JSON.readStrategy(strategy("\r\n\r\"aims\":1,\r\n  \"themes\":2"))))
                .containsExactly(
                        "2:9 /aims json.type must be a list, was a number",
                        "3:12 /themes json.type must be a list, was a number");
    }

    @Test
    void columnsCountCharactersAndNotBytesOrHalfCharacters() {
        byte[] json = Fixtures.utf8(strategy("\n\"basis\":{\"text\":\"é€😀\"},\"aims\":1"));

        assertThat(told(JSON.readStrategy(json))).containsExactly("2:31 /aims json.type must be a list, was a number");
    }
}
