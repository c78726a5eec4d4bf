package org.carestrategy.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.carestrategy.check.Rule;
import org.carestrategy.check.RuleSet;
import org.carestrategy.check.Subject;
import org.carestrategy.finding.Finding;
import org.carestrategy.finding.FindingChanges;
import org.carestrategy.finding.Findings;
import org.carestrategy.finding.Severity;
import org.carestrategy.governance.Governance;
import org.carestrategy.strategy.ActionPlan;
import org.carestrategy.strategy.Participation;
import org.carestrategy.strategy.Pledge;
import org.carestrategy.strategy.Priority;
import org.carestrategy.strategy.Strategy;

/** What holds of checking whatever the strategy. */
@Domain(Generated.class)
class CheckProperties {
    private static final RuleSet RULES = RuleSet.publication();

    private static Findings check(Recorded recorded) {
        return RULES.check(subject(recorded));
    }

    private static Subject subject(Recorded recorded) {
        return Subject.of(recorded.strategy(), recorded.record()).asOf(Generated.LAST);
    }

    private static Recorded damaged(Recorded recorded, Random random) {
        return new Recorded(new Damage(random).to(recorded.strategy()), recorded.record());
    }

    @Property(tries = 300)
    void noRuleFails(@ForAll Recorded recorded, @ForAll Random random) {
        assertThat(check(recorded).withCode("rule.failed")).isEmpty();
        assertThat(check(damaged(recorded, random)).withCode("rule.failed")).isEmpty();
    }

    @Property(tries = 200)
    void withoutDayAndRecordNoRuleFailsEither(@ForAll Strategy strategy, @ForAll Random random) {
        assertThat(RULES.check(new Damage(random).to(strategy)).withCode("rule.failed"))
                .isEmpty();
    }

    @Property(tries = 300)
    void theOrderOfListsChangesNothing(@ForAll Recorded recorded, @ForAll Random random) {
        Recorded damaged = damaged(recorded, random);
        Recorded shuffled = new Recorded(new Shuffle(random).of(damaged.strategy()), damaged.record());
        assertThat(check(shuffled)).containsExactlyInAnyOrderElementsOf(check(damaged));
    }

    @Property(tries = 100)
    void aRuleMoreRemovesNothing(@ForAll Recorded recorded) {
        Rule always = Rule.builder()
                .code("ours.always")
                .severity(Severity.ADVICE)
                .summary("Nothing is ever right.")
                .reason("One never knows.")
                .message("not right")
                .check((subject, report) -> report.at("").add())
                .build();
        FindingChanges changes = RULES.with(always).check(subject(recorded)).since(check(recorded));
        assertThat(changes.gone()).isEmpty();
        assertThat(changes.appeared()).extracting(Finding::code).containsExactly("ours.always");
    }

    @Property(tries = 100)
    void aRuleLessRemovesItsOwnFindingsOnly(@ForAll Recorded recorded, @ForAll Random random) {
        List<Rule> rules = RULES.rules();
        String code = rules.get(random.nextInt(rules.size())).code();
        assertThat(RULES.without(code).check(subject(recorded)).stream()
                        .filter(finding -> !finding.code().equals("coverage.not-held")))
                .containsExactlyElementsOf(check(recorded).stream()
                        .filter(finding -> !finding.code().equals(code))
                        .filter(finding -> !finding.code().equals("coverage.not-held"))
                        .toList());
    }

    @Property(tries = 50)
    void theSameIsFoundOnEveryDayWithoutRulesThatLookAtTheDay(@ForAll Strategy strategy) {
        LocalDate day = Generated.LAST;
        assertThat(RuleSet.structure().check(Subject.of(strategy).asOf(day)))
                .isEqualTo(RuleSet.structure().check(strategy));
    }

    /** Puts the lists of a strategy, and of its parts, into another order. */
    private record Shuffle(Random random) {
        Strategy of(Strategy strategy) {
            return Strategy.builder()
                    .from(strategy)
                    .preparedBy(shuffled(strategy.preparedBy()))
                    .terms(shuffled(strategy.terms()))
                    .responsibilities(shuffled(strategy.responsibilities()))
                    .frameworks(shuffled(strategy.frameworks()))
                    .governance(strategy.governance().map(this::of))
                    .pledges(shuffled(strategy.pledges().stream().map(this::of).toList()))
                    .priorities(shuffled(
                            strategy.priorities().stream().map(this::of).toList()))
                    .actions(shuffled(strategy.actions()))
                    .actionPlans(shuffled(
                            strategy.actionPlans().stream().map(this::of).toList()))
                    .measures(shuffled(strategy.measures()))
                    .participation(strategy.participation().map(this::of))
                    .documents(shuffled(strategy.documents()))
                    .reviews(shuffled(strategy.reviews()))
                    .signOffs(shuffled(strategy.signOffs()))
                    .papers(shuffled(strategy.papers()))
                    .decisions(shuffled(strategy.decisions()))
                    .build();
        }

        private Governance of(Governance governance) {
            return Governance.builder()
                    .from(governance)
                    .parties(shuffled(governance.parties()))
                    .lines(shuffled(governance.lines()))
                    .build();
        }

        private Pledge of(Pledge pledge) {
            return Pledge.builder()
                    .from(pledge)
                    .promises(shuffled(pledge.promises()))
                    .serves(shuffled(pledge.serves()))
                    .build();
        }

        private Priority of(Priority priority) {
            return Priority.builder()
                    .from(priority)
                    .statements(shuffled(priority.statements()))
                    .serves(shuffled(priority.serves()))
                    .build();
        }

        private ActionPlan of(ActionPlan plan) {
            return ActionPlan.builder()
                    .from(plan)
                    .rows(shuffled(plan.rows()))
                    .notThisYear(shuffled(plan.notThisYear()))
                    .build();
        }

        private Participation of(Participation participation) {
            return Participation.builder()
                    .from(participation)
                    .groups(shuffled(participation.groups()))
                    .ways(shuffled(participation.ways()))
                    .feedback(shuffled(participation.feedback()))
                    .build();
        }

        private <T> List<T> shuffled(List<T> list) {
            List<T> shuffled = new ArrayList<>(list);
            Collections.shuffle(shuffled, random);
            return shuffled;
        }
    }
}
