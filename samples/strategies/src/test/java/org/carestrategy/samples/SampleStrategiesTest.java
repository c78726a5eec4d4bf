package org.carestrategy.samples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.carestrategy.check.RuleSet;
import org.carestrategy.check.Subject;
import org.carestrategy.finding.Severity;
import org.carestrategy.json.StrategyJson;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.strategy.Strategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SampleStrategiesTest {
    static List<String> names() {
        return SampleStrategies.names();
    }

    static List<String> namesWithRecord() {
        return names().stream()
                .filter(name -> SampleStrategies.recordJson(name).isPresent())
                .toList();
    }

    @Test
    void names_are_in_order() {
        assertThat(names())
                .containsExactly("stockton-2007", "stockton-2016", "york-2016", "rutland-2017", "northbeck-2024");
        assertThat(namesWithRecord()).containsExactly("northbeck-2024");
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_sample_has_its_name_for_identifier(String name) {
        assertThat(SampleStrategies.strategy(name).orElseThrow().id().text()).isEqualTo(name);
    }

    @ParameterizedTest
    @MethodSource("namesWithRecord")
    void a_record_is_that_of_its_strategy(String name) {
        assertThat(SampleStrategies.record(name).orElseThrow().strategy().text())
                .isEqualTo(name);
    }

    @Test
    void unknown_names_have_nothing() {
        assertThat(SampleStrategies.strategy("stockton-2017")).isEmpty();
        assertThat(SampleStrategies.record("stockton-2016")).isEmpty();
        assertThat(SampleStrategies.json("northbeck-2024-record")).isEmpty();
        assertThat(SampleStrategies.recordJson("stockton-2016")).isEmpty();
    }

    @Test
    void typed_access_gives_the_same_values() {
        assertThat(SampleStrategies.stockton2016())
                .isSameAs(SampleStrategies.strategy("stockton-2016").orElseThrow());
        assertThat(SampleStrategies.stockton2007())
                .isSameAs(SampleStrategies.strategy("stockton-2007").orElseThrow());
        assertThat(SampleStrategies.york2016())
                .isSameAs(SampleStrategies.strategy("york-2016").orElseThrow());
        assertThat(SampleStrategies.rutland2017())
                .isSameAs(SampleStrategies.strategy("rutland-2017").orElseThrow());
        assertThat(SampleStrategies.northbeck2024())
                .isSameAs(SampleStrategies.strategy("northbeck-2024").orElseThrow());
        assertThat(SampleStrategies.northbeck2024Record())
                .isSameAs(SampleStrategies.record("northbeck-2024").orElseThrow());
    }

    @Test
    void threads_share_one_value() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Sample<Strategy> sample = Sample.strategy("stockton-2016.json");
            List<Future<Strategy>> read = Stream.generate(() -> threads.submit(sample::value))
                    .limit(8)
                    .toList();
            Strategy first = read.get(0).get();
            for (Future<Strategy> other : read) {
                assertThat(other.get()).isSameAs(first);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_strategy_reads_without_findings(String name) {
        String json = SampleStrategies.json(name).orElseThrow();
        assertThat(StrategyJson.standard().readStrategy(json).findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("namesWithRecord")
    void a_record_reads_without_findings(String name) {
        String json = SampleStrategies.recordJson(name).orElseThrow();
        assertThat(StrategyJson.standard().readRecord(json).findings()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("names")
    void writing_a_strategy_gives_its_file_byte_for_byte(String name) {
        Strategy strategy = SampleStrategies.strategy(name).orElseThrow();
        assertThat(StrategyJson.standard().write(strategy))
                .isEqualTo(SampleStrategies.json(name).orElseThrow());
        assertThat(StrategyJson.standard().writeBytes(strategy))
                .isEqualTo(SampleStrategies.json(name).orElseThrow().getBytes(UTF_8));
    }

    @ParameterizedTest
    @MethodSource("namesWithRecord")
    void writing_a_record_gives_its_file_byte_for_byte(String name) {
        StrategyRecord record = SampleStrategies.record(name).orElseThrow();
        assertThat(StrategyJson.standard().write(record))
                .isEqualTo(SampleStrategies.recordJson(name).orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("names")
    void the_rules_of_structure_find_no_error(String name) {
        Strategy strategy = SampleStrategies.strategy(name).orElseThrow();
        Subject subject = SampleStrategies.record(name)
                .map(record -> Subject.of(strategy, record))
                .orElseGet(() -> Subject.of(strategy));
        assertThat(RuleSet.structure().check(subject).of(Severity.ERROR)).isEmpty();
    }
}
