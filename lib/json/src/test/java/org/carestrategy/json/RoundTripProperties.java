package org.carestrategy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carestrategy.json.Fixtures.JSON;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.strategy.Strategy;

class RoundTripProperties {
    @Provide
    Arbitrary<Strategy> strategies() {
        return Strategies.strategies();
    }

    @Provide
    Arbitrary<StrategyRecord> records() {
        return Strategies.records();
    }

    @Property(tries = 300)
    void strategyThatWasWrittenReadsAsAnEqualOne(@ForAll("strategies") Strategy strategy) {
        assertThat(JSON.readStrategy(JSON.writeBytes(strategy)).orElseThrow()).isEqualTo(strategy);
        assertThat(JSON.readStrategy(JSON.write(strategy)).orElseThrow()).isEqualTo(strategy);
    }

    @Property(tries = 300)
    void recordThatWasWrittenReadsAsAnEqualOne(@ForAll("records") StrategyRecord record) {
        assertThat(JSON.readRecord(JSON.writeBytes(record)).orElseThrow()).isEqualTo(record);
    }

    @Property(tries = 300)
    void writingWhatWasReadGivesTheSameBytes(@ForAll("strategies") Strategy strategy) {
        String once = JSON.write(strategy);

        assertThat(JSON.write(JSON.readStrategy(once).orElseThrow())).isEqualTo(once);
    }

    @Property(tries = 300)
    void whatIsWrittenIsUtf8WithoutLossAndEndsWithALineFeed(@ForAll("strategies") Strategy strategy) {
        String text = JSON.write(strategy);

        assertThat(new String(JSON.writeBytes(strategy), StandardCharsets.UTF_8))
                .isEqualTo(text);
        assertThat(text).endsWith("}\n").doesNotContain("\r").doesNotContain("\t");
    }
}
