package org.carestrategy.testkit.documents;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.time.LocalDate;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.carestrategy.assess.AssessmentPolicy;
import org.carestrategy.assess.Scorecard;
import org.carestrategy.check.CheckResult;
import org.carestrategy.json.JsonSchemas;
import org.carestrategy.json.StrategyJson;
import org.carestrategy.samples.SampleStrategies;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.testkit.CareStrategyArbitraries;
import org.carestrategy.testkit.Generated;
import org.carestrategy.testkit.Recorded;
import org.carestrategy.testkit.Samples;

/** Whatever is written as a document is valid by the published schema of its kind. */
class SchemaProperties {
    private static final StrategyJson JSON = StrategyJson.standard();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema STRATEGY = REGISTRY.getSchema(JsonSchemas.of("strategy"));
    private static final Schema RECORD = REGISTRY.getSchema(JsonSchemas.of("record"));
    private static final Schema POLICY = REGISTRY.getSchema(JsonSchemas.of("policy"));
    private static final Schema SCORECARD = REGISTRY.getSchema(JsonSchemas.of("scorecard"));
    private static final Schema FINDINGS = REGISTRY.getSchema(JsonSchemas.of("findings"));

    @Provide
    Arbitrary<Recorded> recorded() {
        return Generated.strategiesWithRecords();
    }

    @Property(tries = 1000)
    void generatedStrategiesAndRecordsAreValid(@ForAll("recorded") Recorded recorded) {
        assertValid(STRATEGY, JSON.write(recorded.strategy()));
        assertValid(RECORD, JSON.write(recorded.record()));
    }

    @Provide
    Arbitrary<CheckResult> checkResults() {
        return CareStrategyArbitraries.checkResults();
    }

    @Property
    void generatedResultsOfChecksAreValid(@ForAll("checkResults") CheckResult result) {
        assertValid(FINDINGS, JSON.write(result));
    }

    @Provide
    Arbitrary<AssessmentPolicy> policies() {
        return CareStrategyArbitraries.policies();
    }

    @Property(tries = 500)
    void generatedPoliciesAreValid(@ForAll("policies") AssessmentPolicy policy) {
        assertValid(POLICY, JSON.write(policy));
    }

    @Provide
    Arbitrary<Scorecard> scorecards() {
        return Generated.scorecards();
    }

    @Property(tries = 200)
    void generatedScorecardsAreValid(@ForAll("scorecards") Scorecard scorecard) {
        assertValid(SCORECARD, JSON.write(scorecard));
    }

    @Example
    void theScorecardsOfTheSampleStrategiesAreValid() {
        for (String name : SampleStrategies.names()) {
            Strategy strategy = SampleStrategies.strategy(name).orElseThrow();
            assertValid(SCORECARD, JSON.write(Scorecard.withoutRecord(strategy, Generated.LAST)));
            SampleStrategies.record(name)
                    .ifPresent(record -> assertValid(
                            SCORECARD, JSON.write(Scorecard.of(strategy, record, LocalDate.of(2025, 10, 24)))));
        }
    }

    @Example
    void theSamplesAreValid() {
        Samples.of(AssessmentPolicy.class).forEach(policy -> assertValid(POLICY, JSON.write(policy)));
        Samples.of(Scorecard.class).forEach(scorecard -> assertValid(SCORECARD, JSON.write(scorecard)));
        assertValid(FINDINGS, JSON.write(Samples.checkResult()));
        assertValid(STRATEGY, JSON.write(Samples.strategy()));
        assertValid(RECORD, JSON.write(Samples.record()));
    }

    @Example
    void theSampleStrategiesAreValidAsTheyStandAndAsTheyAreWritten() {
        assertThat(SampleStrategies.names()).isNotEmpty();
        for (String name : SampleStrategies.names()) {
            assertValid(STRATEGY, SampleStrategies.json(name).orElseThrow());
            assertValid(STRATEGY, JSON.write(SampleStrategies.strategy(name).orElseThrow()));
        }
    }

    @Example
    void theirRecordsAreValidAsTheyStandAndAsTheyAreWritten() {
        assertThat(SampleStrategies.names())
                .anyMatch(name -> SampleStrategies.record(name).isPresent());
        for (String name : SampleStrategies.names()) {
            SampleStrategies.recordJson(name).ifPresent(json -> assertValid(RECORD, json));
            SampleStrategies.record(name).ifPresent(record -> assertValid(RECORD, JSON.write(record)));
        }
    }

    /** Otherwise a schema that lets everything pass would do. */
    @Example
    void aDocumentOfTheOtherKindIsNot() {
        assertThat(STRATEGY.validate(JSON.write(Samples.record()), InputFormat.JSON))
                .isNotEmpty();
        assertThat(RECORD.validate(JSON.write(Samples.strategy()), InputFormat.JSON))
                .isNotEmpty();
    }

    private static void assertValid(Schema schema, String json) {
        assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
    }
}
