package org.carestrategy.testkit.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.testkit.CareStrategyArbitraries;
import org.carestrategy.testkit.Recorded;

/** Whatever is generated reads back equal, and all mappers that are there write the same bytes. */
class MappingProperties {
    private static final List<Json> MAPPERS = Json.present();

    @Provide
    Arbitrary<Recorded> recorded() {
        return CareStrategyArbitraries.strategies()
                .flatMap(strategy ->
                        CareStrategyArbitraries.records(strategy).map(record -> new Recorded(strategy, record)));
    }

    @Property(tries = 100)
    void strategiesAndRecordsReadBackEqual(@ForAll("recorded") Recorded recorded) {
        for (Json json : MAPPERS) {
            assertReadsBack(json, recorded.strategy(), Strategy.class);
            assertReadsBack(json, recorded.record(), StrategyRecord.class);
        }
    }

    private static void assertReadsBack(Json json, Object value, Class<?> type) {
        String written = json.write(value);
        Object read = json.read(written, type);
        assertThat(read).isEqualTo(value).hasSameHashCodeAs(value);
        assertThat(json.write(read)).isEqualTo(written);
    }

    @Property(tries = 50)
    void allMappersWriteTheSameBytes(@ForAll("recorded") Recorded recorded) {
        assertThat(MAPPERS.stream().map(json -> json.write(recorded.strategy())).distinct())
                .hasSize(1);
        assertThat(MAPPERS.stream().map(json -> json.write(recorded.record())).distinct())
                .hasSize(1);
    }
}
