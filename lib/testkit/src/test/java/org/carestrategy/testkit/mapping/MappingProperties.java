package org.carestrategy.testkit.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.carestrategy.assess.AssessmentPolicy;
import org.carestrategy.assess.DeliveryPolicy;
import org.carestrategy.assess.MeasurePolicy;
import org.carestrategy.assess.RollUp;
import org.carestrategy.assess.Scorecard;
import org.carestrategy.check.CheckResult;
import org.carestrategy.decision.Decision;
import org.carestrategy.decision.Paper;
import org.carestrategy.finding.Finding;
import org.carestrategy.governance.Party;
import org.carestrategy.governance.Responsibility;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.strategy.Action;
import org.carestrategy.strategy.ActionPlan;
import org.carestrategy.strategy.Document;
import org.carestrategy.strategy.Measure;
import org.carestrategy.strategy.Pledge;
import org.carestrategy.strategy.Priority;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.testkit.CareStrategyArbitraries;
import org.carestrategy.testkit.Generated;
import org.carestrategy.testkit.Recorded;
import org.carestrategy.value.ActionId;
import org.carestrategy.value.Citation;
import org.carestrategy.value.Figure;
import org.carestrategy.value.Frequency;
import org.carestrategy.value.Ratio;
import org.carestrategy.value.Timescale;
import org.carestrategy.value.Wording;

/** Whatever is generated reads back equal, and all mappers that are there write the same bytes. */
class MappingProperties {
    private static final List<Json> MAPPERS = Json.present();

    @Provide
    Arbitrary<Recorded> recorded() {
        return Generated.strategiesWithRecords();
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

    /** A value, and the type that it is read as. */
    private record Typed(Class<?> type, Object value) {}

    @Provide
    Arbitrary<Typed> values() {
        return Arbitraries.oneOf(List.of(
                typed(ActionId.class, CareStrategyArbitraries.ids(ActionId::of)),
                typed(Timescale.class, CareStrategyArbitraries.timescales()),
                typed(Frequency.class, CareStrategyArbitraries.frequencies()),
                typed(Figure.class, CareStrategyArbitraries.figures()),
                typed(Ratio.class, CareStrategyArbitraries.ratios()),
                typed(Citation.class, CareStrategyArbitraries.citations()),
                typed(Wording.class, CareStrategyArbitraries.wordings()),
                typed(Responsibility.class, CareStrategyArbitraries.responsibilities()),
                typed(Party.class, CareStrategyArbitraries.parties()),
                typed(Pledge.class, CareStrategyArbitraries.pledges()),
                typed(Priority.class, CareStrategyArbitraries.priorities()),
                typed(Action.class, CareStrategyArbitraries.actions()),
                typed(ActionPlan.class, CareStrategyArbitraries.actionPlans()),
                typed(Measure.class, CareStrategyArbitraries.measures()),
                typed(Document.class, CareStrategyArbitraries.documents()),
                typed(Paper.class, CareStrategyArbitraries.papers()),
                typed(Decision.class, CareStrategyArbitraries.decisions()),
                typed(Finding.class, CareStrategyArbitraries.findings()),
                typed(CheckResult.class, CareStrategyArbitraries.checkResults()),
                typed(AssessmentPolicy.class, CareStrategyArbitraries.policies()),
                typed(DeliveryPolicy.class, CareStrategyArbitraries.deliveryPolicies()),
                typed(MeasurePolicy.class, CareStrategyArbitraries.measurePolicies()),
                typed(RollUp.class, CareStrategyArbitraries.rollUps()),
                typed(Scorecard.class, Generated.scorecards())));
    }

    private static <T> Arbitrary<Typed> typed(Class<T> type, Arbitrary<T> values) {
        return values.map(value -> new Typed(type, value));
    }

    @Property
    void valuesOfEverySortReadBackEqual(@ForAll("values") Typed typed) {
        MAPPERS.forEach(json -> assertReadsBack(json, typed.value(), typed.type()));
    }
}
