package org.carestrategy.testkit.documents;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.carestrategy.assess.AssessmentPolicy;
import org.carestrategy.assess.Scorecard;
import org.carestrategy.check.CheckResult;
import org.carestrategy.json.StrategyJson;
import org.carestrategy.testkit.CareStrategyArbitraries;
import org.carestrategy.testkit.Generated;
import org.carestrategy.testkit.Recorded;
import org.carestrategy.testkit.Samples;

/** What is written as a document is read back equal by the strict reader, and written again byte by byte. */
class DocumentProperties {
    private static final StrategyJson JSON = StrategyJson.standard();

    @Provide
    Arbitrary<Recorded> recorded() {
        return Generated.strategiesWithRecords();
    }

    @Property(tries = 100)
    void strategiesAndRecordsReadBackEqual(@ForAll("recorded") Recorded recorded) {
        assertReadsBack(recorded);
    }

    @Provide
    Arbitrary<CheckResult> checkResults() {
        return CareStrategyArbitraries.checkResults();
    }

    @Property
    void resultsOfChecksReadBackEqual(@ForAll("checkResults") CheckResult result) {
        String written = JSON.write(result);
        assertThat(JSON.readCheckResult(written).orElseThrow()).isEqualTo(result);
        assertThat(JSON.write(JSON.readCheckResult(written).orElseThrow())).isEqualTo(written);
    }

    @Provide
    Arbitrary<AssessmentPolicy> policies() {
        return CareStrategyArbitraries.policies();
    }

    @Property
    void policiesReadBackEqual(@ForAll("policies") AssessmentPolicy policy) {
        String written = JSON.write(policy);
        assertThat(JSON.readPolicy(written).orElseThrow()).isEqualTo(policy);
        assertThat(JSON.write(JSON.readPolicy(written).orElseThrow())).isEqualTo(written);
    }

    @Provide
    Arbitrary<Scorecard> scorecards() {
        return Generated.scorecards();
    }

    @Property(tries = 200)
    void scorecardsReadBackEqual(@ForAll("scorecards") Scorecard scorecard) {
        String written = JSON.write(scorecard);
        assertThat(JSON.readScorecard(written).orElseThrow()).isEqualTo(scorecard);
        assertThat(JSON.write(JSON.readScorecard(written).orElseThrow())).isEqualTo(written);
    }

    @Property(tries = 50)
    void scorecardCanBeMadeAgainFromThePolicyThatItHolds(
            @ForAll("recorded") Recorded recorded, @ForAll("policies") AssessmentPolicy policy) {
        Scorecard first = Scorecard.of(recorded.strategy(), recorded.record(), Generated.LAST, policy);
        Scorecard read = JSON.readScorecard(JSON.write(first)).orElseThrow();
        assertThat(Scorecard.of(recorded.strategy(), recorded.record(), read.asOf(), read.policy()))
                .isEqualTo(first);
    }

    @Example
    void theSamplesReadBackEqual() {
        assertReadsBack(new Recorded(Samples.strategy(), Samples.record()));
    }

    private static void assertReadsBack(Recorded recorded) {
        String strategy = JSON.write(recorded.strategy());
        assertThat(JSON.readStrategy(strategy).orElseThrow()).isEqualTo(recorded.strategy());
        assertThat(JSON.write(JSON.readStrategy(strategy).orElseThrow())).isEqualTo(strategy);
        String record = JSON.write(recorded.record());
        assertThat(JSON.readRecord(record).orElseThrow()).isEqualTo(recorded.record());
        assertThat(JSON.write(JSON.readRecord(record).orElseThrow())).isEqualTo(record);
    }
}
