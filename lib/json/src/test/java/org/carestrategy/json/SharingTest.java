package org.carestrategy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carestrategy.json.Fixtures.JSON;
import static org.carestrategy.json.Fixtures.resource;

import java.util.stream.IntStream;
import org.carestrategy.finding.Findings;
import org.carestrategy.strategy.Strategy;
import org.junit.jupiter.api.Test;

class SharingTest {
    @Test
    void oneReaderServesManyThreadsAtOnce() {
        byte[] good = resource("northbeck.json");
        byte[] bad = resource("faults.json");
        Strategy strategy = JSON.readStrategy(good).orElseThrow();
        Findings findings = JSON.readStrategy(bad).findings();

        assertThat(IntStream.range(0, 200).parallel())
                .allMatch(i -> JSON.readStrategy(good).orElseThrow().equals(strategy)
                        && JSON.readStrategy(bad).findings().equals(findings)
                        && JSON.writeBytes(strategy).length == good.length);
    }

    @Test
    void standardReaderIsTheSameForAll() {
        assertThat(StrategyJson.standard()).isSameAs(JSON);
    }
}
