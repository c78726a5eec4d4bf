package org.carestrategy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carestrategy.json.Fixtures.JSON;
import static org.carestrategy.json.Fixtures.strategy;
import static org.carestrategy.json.Fixtures.told;
import static org.carestrategy.json.Fixtures.utf8;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {
    private static final String ACCENTS = strategy("\n\"vision\":{\"text\":\"é€😀\"}");

    @Test
    void utf8IsRead() {
        assertThat(JSON.readStrategy(utf8(ACCENTS))
                        .orElseThrow()
                        .vision()
                        .orElseThrow()
                        .text())
                .isEqualTo("é€😀");
    }

    @Test
    void byteOrderMarkIsTolerated() {
        assertThat(JSON.readStrategy(utf8("\uFEFF" + ACCENTS)).orElseThrow())
                .isEqualTo(JSON.readStrategy(ACCENTS).orElseThrow());
        assertThat(JSON.readStrategy("\uFEFF" + ACCENTS).orElseThrow())
                .isEqualTo(JSON.readStrategy(ACCENTS).orElseThrow());
    }

    @Test
    void byteOrderMarkIsNoColumn() {
        assertThat(told(JSON.readStrategy(utf8("\uFEFF[]"))))
                .containsExactly("1:1  json.type must be an object, was a list");
    }

    @Test
    void firstByteThatIsNotUtf8IsToldWithItsPlace() {
        byte[] latin = strategy("\n\"vision\":{\"text\":\"ab\u00e9\u00e8\"}").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(told(JSON.readStrategy(latin)))
                .containsExactly("2:21  json.encoding byte 0xE9 is not UTF-8; save the document as UTF-8");
    }

    @ParameterizedTest
    @CsvSource({
        "C0 80, 0xC0", // overlong
        "ED A0 80, 0xED", // half of a surrogate pair
        "F5 80 80 80, 0xF5", // beyond Unicode
        "80, 0x80",
        "FF, 0xFF",
        "E2 82, 0xE2" // cut off
    })
    void bytesThatOnlyLookLikeUtf8AreRefused(String bytes, String first) {
        byte[] broken = HexFormat.ofDelimiter(" ").parseHex(bytes);
        byte[] json = utf8("[\"€" + "?".repeat(broken.length) + "\"]");
        System.arraycopy(broken, 0, json, 5, broken.length);

        assertThat(told(JSON.readStrategy(json)))
                .containsExactly("1:4  json.encoding byte " + first + " is not UTF-8; save the document as UTF-8");
    }

    @Test
    void characterCutOffAtTheEndIsRefused() {
        byte[] json = {'{', (byte) 0xE2, (byte) 0x82};

        assertThat(told(JSON.readStrategy(json)))
                .containsExactly("1:2  json.encoding byte 0xE2 is not UTF-8; save the document as UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32", "UTF-32LE", "x-UTF-16LE-BOM"})
    void wideCharactersAreToldAsSuch(String charset) {
        assertThat(told(JSON.readStrategy(ACCENTS.getBytes(Charset.forName(charset)))))
                .containsExactly("1:1  json.encoding must be UTF-8, was UTF-16 or UTF-32; save the document as UTF-8");
    }
}
