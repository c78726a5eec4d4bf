package org.carestrategy.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.time.LocalDate;
import java.util.List;
import org.carestrategy.assess.Scorecard;
import org.carestrategy.check.RuleSet;
import org.carestrategy.check.Subject;
import org.carestrategy.record.Stage;
import org.carestrategy.strategy.Action;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.ActionId;
import org.carestrategy.value.ActionPlanId;
import org.carestrategy.value.PriorityId;
import org.junit.jupiter.api.Test;

/** Core does all its work with whatever is on the class path, or nothing. */
class PlainCoreTest {
    private static final ActionId ACTION = ActionId.of("better-plans");

    @Test
    void builds() {
        Action renumbered = Action.builder().from(Samples.action()).number("12").build();
        assertThat(renumbered.number()).contains("12");
        assertThat(renumbered.wording()).isEqualTo(Samples.action().wording());
    }

    @Test
    void looksUp() {
        Strategy strategy = Samples.strategy();
        assertThat(strategy.action(ACTION)).contains(Samples.action());
        assertThat(strategy.actionsServing(PriorityId.of("learn-and-achieve"))).containsExactly(Samples.action());
        assertThat(strategy.actionsOf(ActionPlanId.of("plan-2024-25"))).hasSize(2);
    }

    @Test
    void checks() {
        Strategy strategy = Strategy.builder()
                .from(Samples.strategy())
                .actions(List.of(Samples.action()))
                .build();
        assertThat(RuleSet.structure().check(Subject.of(strategy, Samples.record())))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.code()).isEqualTo("link.unknown");
                    assertThat(finding.path()).isEqualTo("actionPlans/plan-2024-25/rows");
                    assertThat(finding.arguments()).containsEntry("link", "visit-schools");
                });
    }

    @Test
    void assesses() {
        Scorecard scorecard = Scorecard.of(Samples.strategy(), Samples.record(), LocalDate.of(2025, 3, 31));
        assertThat(scorecard.delivery(ACTION)).hasValueSatisfying(delivery -> {
            assertThat(delivery.stage()).contains(Stage.COMPLETED);
            assertThat(delivery.daysLate()).contains(20);
        });
    }

    @Test
    void knowsNothingOfDocuments() {
        ArchRuleDefinition.noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.carestrategy.json..", "org.carestrategy.testkit..", "tools.jackson..")
                .check(new ClassFileImporter().importPackages(CoreTypes.everyPackage()));
    }
}
