package org.carestrategy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carestrategy.json.Fixtures.JSON;
import static org.carestrategy.json.Fixtures.strategy;
import static org.carestrategy.json.Fixtures.told;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HostileInputTest {
    @Test
    void endlessStreamIsReadToOneByteBehindTheLimit() throws IOException {
        Spaces spaces = new Spaces();
        StrategyJson json = JSON.withLimits(ReadLimits.standard().withBytes(1_000));

        assertThat(told(json.readStrategy(spaces)))
                .containsExactly("- json.limit-bytes the document is longer than 1000 bytes");
        assertThat(spaces.given).isEqualTo(1_001);
    }

    @Test
    void endlessStreamIsRefusedByTheStandardLimitToo() throws IOException {
        assertThat(told(JSON.readRecord(new Spaces())))
                .containsExactly("- json.limit-bytes the document is longer than 10000000 bytes");
    }

    @Test
    void millionsOfSpacesAreAnEmptyDocument() {
        assertThat(told(JSON.readStrategy(" ".repeat(9_000_000))))
                .containsExactly("1:1  json.empty the document is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[{\"aims\":"})
    void millionsOfLevelsAreRefusedAtTheFirstThatIsTooDeep(String level) {
        assertThat(told(JSON.readStrategy(level.repeat(1_000_000))))
                .hasSizeLessThanOrEqualTo(2)
                .last()
                .asString()
                .endsWith("json.limit-depth nested deeper than 40 levels");
    }

    @Test
    void deepNestingInsideOfAnUnknownPropertyIsRefusedToo() {
        StrategyJson lax = JSON.ignoringUnknownProperties();

        assertThat(told(lax.readStrategy(strategy("\n\"x\":" + "[".repeat(50) + "]".repeat(50)))))
                .singleElement()
                .asString()
                .startsWith("2:44 /x/0/0")
                .endsWith(" json.limit-depth nested deeper than 40 levels");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e-999999999", "1e99999999999999999999", "1E+400"})
    void hugeNumbersAreRefusedWhereAFigureIsExpected(String number) {
        assertThat(told(JSON.readStrategy(
                        strategy("\n\"measures\":[{\"id\":\"m\",\"title\":\"M\",\"floor\":" + number + "}]"))))
                .singleElement()
                .asString()
                .startsWith("2:43 /measures/0/floor json.value ");
    }

    @Test
    void numberOfMillionsOfDigitsIsRefused() {
        assertThat(told(JSON.readStrategy(strategy(
                        "\n\"measures\":[{\"id\":\"m\",\"title\":\"M\",\"floor\":" + "9".repeat(5_000_000) + "}]"))))
                .containsExactly("2:43 /measures/0/floor json.limit-number must have at most 100 digits, has 5000000");
    }

    @Test
    void textOfMillionsOfCharactersIsRefusedWhereverItStands() {
        String text = "\"" + "a".repeat(5_000_000) + "\"";

        assertThat(told(JSON.readStrategy(strategy("\n\"vision\":{\"text\":" + text + "}"))))
                .containsExactly("2:18 /vision/text json.limit-text must have at most 100000 characters, has 5000000");
        assertThat(told(JSON.readStrategy(strategy("\n" + text + ":1"))))
                .singleElement()
                .asString()
                .endsWith("json.limit-name the name must have at most 200 characters, has 5000000");
    }

    @Test
    void millionsOfFaultsAreCutShort() {
        String wrong = "1,".repeat(4_000_000) + "1";
        String nulls = "null,".repeat(1_900_000) + "null";

        assertThat(JSON.readStrategy(strategy("\"aims\":[" + wrong + "]"))
                        .findings()
                        .size())
                .isEqualTo(1_001);
        assertThat(JSON.readStrategy(strategy("\"aims\":[" + nulls + "]"))
                        .findings()
                        .size())
                .isEqualTo(1_001);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "null", "[null]", "{\"x\":null}"})
    void hundredsOfThousandsOfUnknownPropertiesStayInBounds(String value) {
        String many = IntStream.range(0, 100_000)
                .mapToObj(i -> "\"x" + i + "\":" + value)
                .collect(Collectors.joining(","));

        assertThat(JSON.readStrategy(strategy(many)).findings().size()).isEqualTo(1_001);
        assertThat(JSON.ignoringUnknownProperties()
                        .readStrategy(strategy(many, "\"aims\":1"))
                        .findings()
                        .hasErrors())
                .isTrue();
    }

    @Test
    void longNamesOnAllLevelsWithManyFaultsStayInBounds() {
        String level = "{\"" + "n".repeat(200) + "\":";
        String faults = IntStream.range(0, 500_000).mapToObj(i -> "null").collect(Collectors.joining(","));
        String json = level.repeat(38) + "[" + faults + "]" + "}".repeat(38);

        assertThat(JSON.readStrategy(json).findings().size()).isEqualTo(1_001);
    }

    @Test
    void manyElementsEachWithABrokenCheckAreLinear() {
        String pledges = IntStream.range(0, 900)
                .mapToObj(i -> "{\"id\":\"p\",\"serves\":[" + "\"a\",".repeat(500) + "\"a\"],\"title\":\" \"}")
                .collect(Collectors.joining(","));

        assertThat(JSON.readStrategy(strategy("\"pledges\":[" + pledges + "]"))
                        .findings()
                        .size())
                .isEqualTo(900);
    }

    /** Spaces without end. */
    private static final class Spaces extends InputStream {
        private long given;

        @Override
        public int read() {
            given++;
            return ' ';
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            Arrays.fill(bytes, offset, offset + length, (byte) ' ');
            given += length;
            return length;
        }
    }
}
