package org.carestrategy.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.carestrategy.assess.AssessmentPolicy;
import org.carestrategy.assess.Scorecard;
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
    Arbitrary<AssessmentPolicy> policies() {
        return CareStrategyArbitraries.policies();
    }

    /** Scorecards of strategies with records by policies of all sorts, on days in and after their time. */
    public static Arbitrary<Scorecard> scorecards() {
        return Combinators.combine(
                        strategiesWithRecords(),
                        CareStrategyArbitraries.policies(),
                        Arbitraries.oneOf(List.of(CareStrategyArbitraries.days(), Arbitraries.of(LAST))),
                        Arbitraries.of(true, true, true, false))
                .as((recorded, policy, day, isRecorded) -> isRecorded
                        ? Scorecard.of(recorded.strategy(), recorded.record(), day, policy)
                        : Scorecard.withoutRecord(recorded.strategy(), day, policy));
    }

    @Provide
    Arbitrary<Random> randoms() {
        return Arbitraries.longs().map(Random::new);
    }
}
