package org.carestrategy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carestrategy.json.Fixtures.JSON;
import static org.carestrategy.json.Fixtures.strategy;
import static org.carestrategy.json.Fixtures.told;
import static org.carestrategy.json.Fixtures.utf8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.carestrategy.base.InvalidAttributeException;
import org.junit.jupiter.api.Test;

class LimitsTest {
    private static final ReadLimits LIMITS = ReadLimits.standard();

    @Test
    void standardLimits() {
        assertThat(LIMITS).isEqualTo(new ReadLimits(10_000_000, 40, 100_000, 200, 100));
    }

    @Test
    void eachLimitCanBeChangedAlone() {
        assertThat(LIMITS.withBytes(1)
                        .withDepth(2)
                        .withTextLength(3)
                        .withNameLength(4)
                        .withNumberLength(5))
                .isEqualTo(new ReadLimits(1, 2, 3, 4, 5));
    }

    @Test
    void limitsReachToTheEndsOfTheirRange() {
        assertThat(LIMITS.withBytes(1_000_000_000).bytes()).isEqualTo(1_000_000_000);
        assertThat(LIMITS.withBytes(1).bytes()).isEqualTo(1);
        assertThat(LIMITS.withDepth(500).depth()).isEqualTo(500);
        assertThat(LIMITS.withDepth(1).depth()).isEqualTo(1);
    }

    @Test
    void charactersCountAsManyBytesAsTheyHave() {
        for (String character : List.of("\u007f", "\u0080", "\u07ff", "\u0800", "\uffff", "😀")) {
            String text = strategy("\"vision\":{\"text\":\"x" + character + "\"}");
            int bytes = utf8(text).length;

            assertThat(JSON.withLimits(LIMITS.withBytes(bytes))
                            .readStrategy(text)
                            .value())
                    .isPresent();
            assertThat(JSON.withLimits(LIMITS.withBytes(bytes - 1))
                            .readStrategy(text)
                            .value())
                    .isEmpty();
        }
    }

    @Test
    void limitsOutsideOfTheirRangeAreRefused() {
        assertThatThrownBy(() -> LIMITS.withBytes(0))
                .isInstanceOf(InvalidAttributeException.class)
                .hasMessage("bytes: must be from 1 to 1000000000, was 0");
        assertThatThrownBy(() -> LIMITS.withBytes(1_000_000_001))
                .hasMessage("bytes: must be from 1 to 1000000000, was 1000000001");
        assertThatThrownBy(() -> LIMITS.withDepth(0)).hasMessage("depth: must be from 1 to 500, was 0");
        assertThatThrownBy(() -> LIMITS.withDepth(501)).hasMessage("depth: must be from 1 to 500, was 501");
        assertThatThrownBy(() -> LIMITS.withTextLength(0)).hasMessage("textLength: must be 1 or more, was 0");
        assertThatThrownBy(() -> LIMITS.withNameLength(0)).hasMessage("nameLength: must be 1 or more, was 0");
        assertThatThrownBy(() -> LIMITS.withNumberLength(0)).hasMessage("numberLength: must be 1 or more, was 0");
    }

    @Test
    void bytesAreCountedInUtf8HoweverTheDocumentIsGiven() throws IOException {
        String text = strategy("\"vision\":{\"text\":\"aé€😀\"}");
        byte[] bytes = utf8(text);
        StrategyJson enough = JSON.withLimits(LIMITS.withBytes(bytes.length));
        StrategyJson tooFew = JSON.withLimits(LIMITS.withBytes(bytes.length - 1));
        String told = "- json.limit-bytes the document is longer than " + (bytes.length - 1) + " bytes";

        assertThat(enough.readStrategy(text).value()).isPresent();
        assertThat(enough.readStrategy(bytes).value()).isPresent();
        assertThat(enough.readStrategy(InputStream.nullInputStream()).value()).isEmpty();
        assertThat(told(tooFew.readStrategy(text))).containsExactly(told);
        assertThat(told(tooFew.readStrategy(bytes))).containsExactly(told);
        assertThat(told(tooFew.readStrategy(new ByteArrayInputStream(bytes)))).containsExactly(told);
    }

    @Test
    void depthIsLimited() {
        StrategyJson json = JSON.withLimits(LIMITS.withDepth(2));

        assertThat(json.readStrategy(strategy()).value()).isPresent();
        assertThat(told(json.readStrategy(strategy("\n\"aims\":[{\"text\":\"x\"}]"))))
                .containsExactly("2:9 /aims/0 json.limit-depth nested deeper than 2 levels");
    }

    @Test
    void faultsBeforeTheLimitOfDepthAreToldToo() {
        StrategyJson json = JSON.withLimits(LIMITS.withDepth(2));

        assertThat(told(json.readStrategy(strategy("\n\"aims\":null,\"themes\":[{\"text\":null}]"))))
                .containsExactly(
                        "2:8 /aims json.null must not be null; leave out what is not known",
                        "2:23 /themes/0 json.limit-depth nested deeper than 2 levels");
    }

    @Test
    void lengthOfTextsIsLimitedAndEachLongOneTold() {
        StrategyJson json = JSON.withLimits(LIMITS.withTextLength(30));

        assertThat(json.readStrategy(strategy("\"vision\":{\"text\":\"" + "a".repeat(30) + "\"}"))
                        .value())
                .isPresent();
        String longer = "{\"text\":\"" + "a".repeat(31) + "\"}";
        assertThat(told(json.readStrategy(strategy("\n\"basis\":" + longer + ",\n\"vision\":" + longer))))
                .containsExactly(
                        "2:17 /basis/text json.limit-text must have at most 30 characters, has 31",
                        "3:18 /vision/text json.limit-text must have at most 30 characters, has 31");
    }

    @Test
    void standardLengthOfTextsIsExact() {
        String longest = "a".repeat(100_000);

        assertThat(JSON.readStrategy(strategy("\"vision\":{\"text\":\"" + longest + "\"}"))
                        .value())
                .isPresent();
        assertThat(told(JSON.readStrategy(strategy("\n\"vision\":{\"text\":\"" + longest + "a\"}"))))
                .containsExactly("2:18 /vision/text json.limit-text must have at most 100000 characters, has 100001");
    }

    @Test
    void lengthOfNamesIsLimited() {
        StrategyJson json = JSON.ignoringUnknownProperties().withLimits(LIMITS.withNameLength(9));

        assertThat(json.readStrategy(strategy("\"abcdefghi\":1")).value()).isPresent();
        assertThat(told(json.readStrategy(strategy("\n\"abcdefghij\":1"))))
                .containsExactly("2:1 /abcdefghij json.limit-name the name must have at most 9 characters, has 10");
    }

    @Test
    void aNameThatIsFarTooLongIsToldOnceAndNotCarriedOn() {
        String nulls = "null,".repeat(2_000) + "null";
        assertThat(JSON.readStrategy(strategy("\"" + "n".repeat(100_000) + "\":[" + nulls + "]"))
                        .findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("json.limit-name");
                    assertThat(finding.path()).hasSizeLessThan(1_010);
                });
    }

    @Test
    void lengthOfNumbersIsLimited() {
        StrategyJson json = JSON.withLimits(LIMITS.withNumberLength(5));

        assertThat(json.readStrategy(measure("-123.45")).value()).isPresent();
        assertThat(json.readStrategy(measure("12345")).value()).isPresent();
        assertThat(json.readStrategy(measure("123.4e1")).value()).isPresent();
        assertThat(told(json.readStrategy(measure("123456"))))
                .containsExactly("2:9 /measures/0/floor json.limit-number must have at most 5 digits, has 6");
        assertThat(told(json.readStrategy(measure("-123.456"))))
                .containsExactly("2:9 /measures/0/floor json.limit-number must have at most 5 digits, has 6");
        assertThat(told(json.readStrategy(measure("123.4e10"))))
                .containsExactly("2:9 /measures/0/floor json.limit-number must have at most 5 digits, has 6");
    }

    private static String measure(String floor) {
        return strategy("\"measures\":[{\"id\":\"m\",\"title\":\"M\",\n\"floor\":" + floor + "}]");
    }
}
