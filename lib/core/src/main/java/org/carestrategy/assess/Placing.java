package org.carestrategy.assess;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.carestrategy.strategy.Action;
import org.carestrategy.strategy.ActionPlan;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.Timescale;

/**
 * Where an action stands in the plans.
 *
 * @param isOutsidePlans whether it stands in none although the strategy has plans
 * @param begins the first day of its work, or of the first of its plans; empty if nobody says
 */
record Placing(boolean isOutsidePlans, Optional<LocalDate> begins) {
    static Placing of(Action action, Strategy strategy) {
        List<ActionPlan> plans = strategy.plansHolding(action.id());
        return new Placing(
                plans.isEmpty() && !strategy.actionPlans().isEmpty(),
                action.start().flatMap(Timescale::firstDay).or(() -> first(plans)));
    }

    private static Optional<LocalDate> first(List<ActionPlan> plans) {
        return plans.stream()
                .flatMap(plan -> plan.period().flatMap(Timescale::firstDay).stream())
                .min(Comparator.naturalOrder());
    }

    boolean isAhead(LocalDate day) {
        return begins.filter(day::isBefore).isPresent();
    }
}
