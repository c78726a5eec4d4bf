package org.carestrategy.testkit;

import java.time.LocalDate;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.carestrategy.strategy.Strategy;

/** Generated values for the properties of this module. */
public class Generated extends DomainContextBase {
    /** A day after all that generated records tell of. */
    public static final LocalDate LAST = LocalDate.of(2199, 12, 31);

    /** Made by jqwik. */
    public Generated() {}

    @Provide
    Arbitrary<Strategy> strategies() {
        return CareStrategyArbitraries.strategies();
    }

    @Provide
    Arbitrary<Recorded> recorded() {
        return strategiesWithRecords();
    }

    /** Strategies, each with a record of its own. */
    public static Arbitrary<Recorded> strategiesWithRecords() {
        return CareStrategyArbitraries.strategies()
                .flatMap(strategy ->
                        CareStrategyArbitraries.records(strategy).map(record -> new Recorded(strategy, record)));
    }

    @Provide
    Arbitrary<Random> randoms() {
        return Arbitraries.longs().map(Random::new);
    }
}
