package org.carestrategy.testkit.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.management.JMException;
import javax.management.ObjectName;
import org.carestrategy.check.RuleSet;
import org.carestrategy.check.Subject;
import org.carestrategy.samples.SampleStrategies;
import org.carestrategy.strategy.Action;
import org.carestrategy.strategy.ActionPlan;
import org.carestrategy.strategy.PlanRow;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.ActionId;
import org.junit.jupiter.api.Test;

/**
 * What a check of a clean strategy takes of memory grows with its actions, no faster, and little for each. Memory stands
 * for time here: a step that looks at each pair of actions could not do without it for long, and time cannot be asserted.
 */
class ScaleTest {
    private static final RuleSet RULES = RuleSet.publication();
    private static final Strategy NORTHBECK = SampleStrategies.northbeck2024();

    /** How much it is for each action depends on what the machine has compiled; 100 bytes for each rule is ample. */
    @Test
    void aCheckTakesLittleForEachActionThatIsFineHoweverManyThereAre() throws JMException {
        Strategy some = times(15);
        Strategy many = times(1_500);
        assertThat(many.actions()).hasSizeGreaterThan(90_000);
        long bytesOfSome = bytes(some);
        long bytesOfMany = bytes(many);
        assertThat(bytesOfMany / many.actions().size())
                .isLessThan(100L * RULES.rules().size());
        assertThat(bytesOfMany).isLessThan(bytesOfSome * 120);
    }

    /** What one check allocates, once it has been asked a few times. */
    private static long bytes(Strategy strategy) throws JMException {
        Subject subject = Subject.of(strategy).asOf(LocalDate.parse("2025-10-24"));
        for (int i = 0; i < 5; i++) {
            assertThat(RULES.check(subject)).isEmpty();
        }
        long before = allocated();
        RULES.check(subject);
        return allocated() - before;
    }

    private static long allocated() throws JMException {
        return (Long) ManagementFactory.getPlatformMBeanServer()
                .invoke(
                        new ObjectName("java.lang:type=Threading"),
                        "getThreadAllocatedBytes",
                        new Object[] {Thread.currentThread().getId()},
                        new String[] {"long"});
    }

    /** Northbeck with each action, and each row of its plans, that many times. */
    private static Strategy times(int times) {
        List<Action> actions = new ArrayList<>();
        IntStream.range(0, times)
                .forEach(time -> NORTHBECK.actions().forEach(action -> actions.add(copy(action, time))));
        return Strategy.builder()
                .from(NORTHBECK)
                .actions(actions)
                .actionPlans(NORTHBECK.actionPlans().stream()
                        .map(plan -> copies(plan, times))
                        .toList())
                .build();
    }

    private static Action copy(Action action, int time) {
        return Action.builder()
                .from(action)
                .id(copy(action.id(), time))
                .number(Optional.empty())
                .build();
    }

    private static ActionPlan copies(ActionPlan plan, int times) {
        return ActionPlan.builder()
                .from(plan)
                .rows(IntStream.range(0, times)
                        .boxed()
                        .flatMap(time -> plan.rows().stream().map(row -> copy(row, time)))
                        .toList())
                .build();
    }

    private static PlanRow copy(PlanRow row, int time) {
        return PlanRow.builder()
                .from(row)
                .actions(row.actions().stream().map(id -> copy(id, time)).toList())
                .build();
    }

    private static ActionId copy(ActionId id, int time) {
        return time == 0 ? id : ActionId.of(id.text() + "-" + time);
    }
}
