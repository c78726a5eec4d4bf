package org.carestrategy.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.carestrategy.governance.Governance;
import org.carestrategy.strategy.Strategy;

/** Drops and repeats parts at random, so that links lead nowhere and identifiers are not unique. */
public record Damage(Random random) {
    public Strategy to(Strategy strategy) {
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
