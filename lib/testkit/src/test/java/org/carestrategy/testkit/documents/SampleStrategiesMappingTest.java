package org.carestrategy.testkit.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.samples.SampleStrategies;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.testkit.mapping.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample strategies and their records through plain mappers of both generations: equal values, the same text. */
class SampleStrategiesMappingTest {
    private final List<Json> mappers = Json.present();

    static List<String> names() {
        return SampleStrategies.names();
    }

    @Test
    void bothGenerationsAreHere() {
        assertThat(mappers).hasSize(2);
    }

    @ParameterizedTest
    @MethodSource("names")
    void aStrategyIsReadBackEqualAndWrittenAlike(String name) {
        assertAlike(SampleStrategies.strategy(name).orElseThrow(), Strategy.class);
    }

    @Test
    void aRecordIsReadBackEqualAndWrittenAlike() {
        assertAlike(SampleStrategies.northbeck2024Record(), StrategyRecord.class);
    }

    private <T> void assertAlike(T value, Class<T> type) {
        assertThat(mappers.stream().map(mapper -> mapper.write(value)).distinct())
                .singleElement()
                .satisfies(json -> assertThat(mappers)
                        .allSatisfy(
                                mapper -> assertThat(mapper.read(json, type)).isEqualTo(value)));
    }
}
