package org.carestrategy.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.carestrategy.assess.Scorecard;
import org.carestrategy.check.RuleSet;
import org.carestrategy.check.Subject;
import org.carestrategy.governance.Governance;
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
        assertThat(scorecard.plans()).hasSameSizeAs(damaged.actionPlans());
    }

    /** Drops and repeats parts at random, so that links lead nowhere and identifiers are not unique. */
    private record Damage(Random random) {
        Strategy to(Strategy strategy) {
            return Strategy.builder()
                    .from(strategy)
                    .frameworks(some(strategy.frameworks()))
                    .governance(strategy.governance().map(this::to))
                    .pledges(some(strategy.pledges()))
                    .priorities(some(strategy.priorities()))
                    .actions(some(strategy.actions()))
                    .actionPlans(some(strategy.actionPlans()))
                    .measures(some(strategy.measures()))
                    .documents(some(strategy.documents()))
                    .papers(some(strategy.papers()))
                    .decisions(some(strategy.decisions()))
                    .build();
        }

        private Governance to(Governance governance) {
            return Governance.builder()
                    .from(governance)
                    .parties(some(governance.parties()))
                    .lines(some(governance.lines()))
                    .build();
        }

        private <T> List<T> some(List<T> parts) {
            List<T> kept = new ArrayList<>();
            parts.forEach(part -> {
                for (int copies = random.nextInt(3); copies > 0; copies--) {
                    kept.add(part);
                }
            });
            return kept;
        }
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
