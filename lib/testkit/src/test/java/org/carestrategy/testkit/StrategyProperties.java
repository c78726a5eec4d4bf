package org.carestrategy.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.carestrategy.assess.Scorecard;
import org.carestrategy.check.RuleSet;
import org.carestrategy.check.Subject;
import org.carestrategy.strategy.Strategy;

/** What is generated is sound, and what is damaged is reported and never thrown. */
@Domain(Generated.class)
class StrategyProperties {
    @Property(tries = 200)
    void aGeneratedStrategyHasNoStructuralFault(@ForAll Strategy strategy) {
        assertThat(RuleSet.structure().check(strategy)).isEmpty();
    }

    @Property(tries = 200)
    void aGeneratedRecordFitsItsStrategy(@ForAll Recorded recorded) {
        assertThat(RuleSet.structure().check(Subject.of(recorded.strategy(), recorded.record())))
                .isEmpty();
    }

    @Property(tries = 200)
    void aDamagedStrategyIsReportedNotThrown(@ForAll Recorded recorded, @ForAll Random random) {
        Strategy damaged = new Damage(random).to(recorded.strategy());
        assertThat(RuleSet.structure().check(Subject.of(damaged, recorded.record())))
                .noneMatch(finding -> finding.code().equals("rule.failed"));
    }

    @Property(tries = 200)
    void aDamagedStrategyIsAssessedAllTheSame(@ForAll Recorded recorded, @ForAll Random random) {
        Strategy damaged = new Damage(random).to(recorded.strategy());
        Scorecard scorecard = Scorecard.of(damaged, recorded.record(), Generated.LAST);
        assertThat(scorecard.whole().delivery().tally().of())
                .isEqualTo(scorecard.actions().size());
    }

    /** Some of the damage must show, or it would be none. */
    @Property(tries = 200)
    void aRepeatedPartIsFound(@ForAll Strategy strategy, @ForAll Random random) {
        Strategy damaged = new Damage(random).to(strategy);
        List<String> ids =
                damaged.elements().stream().map(element -> element.id().text()).toList();
        assertThat(RuleSet.structure().check(damaged).withCode("id.repeated").size())
                .isEqualTo(ids.size() - Set.copyOf(ids).size());
    }
}
