package org.carestrategy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carestrategy.json.Fixtures.JSON;
import static org.carestrategy.json.Fixtures.strategy;
import static org.carestrategy.json.Fixtures.told;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.carestrategy.finding.Finding;
import org.carestrategy.finding.Severity;
import org.carestrategy.strategy.Strategy;
import org.junit.jupiter.api.Test;

class UnknownPropertiesTest {
    private static final StrategyJson LAX = JSON.ignoringUnknownProperties();

    @Test
    void eachUnknownPropertyIsAWarningAndTheValueIsThere() {
        ReadResult<Strategy> result =
                LAX.readStrategy(strategy("\n\"vison\":{\"x\":[null,{}]},\n\"basis\":{\"text\":\"b\",\"txt\":1}"));

        assertThat(result.value().orElseThrow())
                .isEqualTo(JSON.readStrategy(strategy("\"basis\":{\"text\":\"b\"}"))
                        .orElseThrow());
        assertThat(told(result))
                .containsExactly(
                        "2:1 /vison json.unknown unknown property 'vison'; did you mean 'vision'?",
                        "3:21 /basis/txt json.unknown unknown property 'txt'; did you mean 'text'?");
        assertThat(result.findings().stream().map(Finding::severity)).containsOnly(Severity.WARNING);
        assertThat(result.orElseThrow().basis()).isPresent();
    }

    @Test
    void allElseIsAsStrictAsEver() {
        ReadResult<Strategy> result =
                LAX.readStrategy(strategy("\n\"vison\":{\"x\":null},\n\"pledges\":[{\"titel\":\"x\"}]"));

        assertThat(result.value()).isEmpty();
        assertThat(told(result))
                .containsExactly(
                        "2:1 /vison json.unknown unknown property 'vison'; did you mean 'vision'?",
                        "3:12 /pledges/0/id json.missing missing: id",
                        "3:12 /pledges/0/title json.missing missing: title",
                        "3:13 /pledges/0/titel json.unknown unknown property 'titel'; did you mean 'title'?");
        assertThat(result.findings().of(Severity.WARNING).size()).isEqualTo(2);
        assertThat(result.findings().of(Severity.ERROR).size()).isEqualTo(2);
    }

    @Test
    void checkOfAnObjectIsToldThoughAnUnknownPropertyWasIgnoredInIt() {
        ReadResult<?> result = LAX.readRecord(
                "{\"format\":\"care-strategy/record/1\",\"strategy\":\"n\",\"entries\":[\n"
                        + "{\"id\":\"e\",\"happened\":\"2025-06-30\",\"recorded\":\"2025-07-04\",\"x\":{\"y\":null}}]}");

        assertThat(told(result).get(0)).isEqualTo("2:1 /entries/0 json.value event must be exactly one, was 0");
        assertThat(told(result).get(1)).startsWith("2:59 /entries/0/x json.unknown unknown property 'x'; known here:");
    }

    @Test
    void repeatedPropertiesAreErrorsEvenInsideOfWhatIsIgnored() {
        assertThat(told(LAX.readStrategy(strategy("\n\"x\":{\"a\":1,\"a\":2}"))))
                .contains("2:12 /x/a json.repeated 'a' is given twice");
    }

    @Test
    void missingFormatIsAnErrorAllTheSame() {
        ReadResult<?> result = LAX.readStrategy(strategy().replace("format", "formt"));

        assertThat(result.value()).isEmpty();
        assertThat(told(result))
                .containsExactly(
                        "1:1 /format json.format-missing missing: format; a strategy has"
                                + " \"format\": \"care-strategy/strategy/1\"",
                        "1:2 /formt json.unknown unknown property 'formt'; did you mean 'format'?");
    }

    @Test
    void warningsAreCutShortLikeErrors() {
        String many =
                IntStream.range(0, 3_000).mapToObj(i -> "\"x" + i + "\":0").collect(Collectors.joining(","));
        ReadResult<?> result = LAX.readStrategy(strategy(many));

        assertThat(result.value()).isPresent();
        assertThat(result.findings().size()).isEqualTo(1_001);
        assertThat(result.findings().hasErrors()).isFalse();
    }

    @Test
    void errorsAreToldEvenBehindMoreWarningsThanAreTold() {
        String many =
                IntStream.range(0, 3_000).mapToObj(i -> "\"x" + i + "\":0").collect(Collectors.joining(","));
        ReadResult<?> result = LAX.readStrategy(strategy(many, "\"aims\":1"));

        assertThat(result.value()).isEmpty();
        assertThat(result.findings().size()).isEqualTo(1_001);
        assertThat(told(result).get(999)).endsWith("/aims json.type must be a list, was a number");
        assertThat(result.findings().of(Severity.ERROR).stream().map(Finding::code))
                .containsExactly("json.type", "json.more");
    }

    @Test
    void namesThatAreFarFromAllAreNotGuessed() {
        assertThat(told(JSON.readStrategy(strategy("\n\"vision\":{\"text\":\"x\",\"restate\":true,\"words\":1}"))))
                .containsExactly(
                        "2:22 /vision/restate json.unknown unknown property 'restate'; did you mean 'restated'?",
                        "2:37 /vision/words json.unknown unknown property 'words'; known here: citation, restated,"
                                + " tentative, text");
    }

    @Test
    void nearestNameIsTheOneThatWasMeant() {
        assertThat(told(JSON.readStrategy(strategy("\n\"edition\":{\"stade\":\"draft\"}"))))
                .containsExactly("2:12 /edition/stade json.unknown unknown property 'stade'; did you mean 'state'?");
        assertThat(told(JSON.readStrategy(strategy("\n\"edition\":{\"dat\":\"draft\"}"))))
                .containsExactly("2:12 /edition/dat json.unknown unknown property 'dat'; did you mean 'date'?");
    }

    @Test
    void strictReadingStaysStrict() {
        assertThat(JSON.readStrategy(strategy("\"x\":1")).value()).isEmpty();
        assertThat(LAX.withLimits(ReadLimits.standard().withDepth(9))
                        .readStrategy(strategy("\"x\":1"))
                        .value())
                .isPresent();
    }
}
