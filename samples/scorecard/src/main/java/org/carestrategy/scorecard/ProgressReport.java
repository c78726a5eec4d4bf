package org.carestrategy.scorecard;

import org.carestrategy.assess.Scorecard;
import org.carestrategy.strategy.Strategy;

/** How far the work has come, as text to read. */
final class ProgressReport {
    private ProgressReport() {}

    static String of(Case assessed, Scorecard scorecard) {
        Strategy strategy = assessed.strategy();
        Printout printout = new Printout()
                .title("Progress of " + strategy.title())
                .field("Council", strategy.authority().name())
                .field("As of", assessed.asOfAndWhy());
        assessed.record()
                .ifPresentOrElse(
                        record -> delivered(new Deliveries(strategy, record, scorecard), printout),
                        () -> new Promised(strategy, printout).print());
        if (strategy.actionPlans().isEmpty()) {
            printout.blank().line("It has no action plan, so there is nothing whose progress could be told.");
        }
        int outside = strategy.actionsOutsidePlans().size();
        if (outside > 0) {
            printout.blank()
                    .line(Words.capital(Words.count(outside, "action"))
                            + (outside == 1 ? " stands" : " stand")
                            + " in no plan and " + (outside == 1 ? "is" : "are") + " not assessed.");
        }
        return printout.toString();
    }

    private static void delivered(Deliveries deliveries, Printout printout) {
        printout.field(
                "Tells of",
                "delivery only: what has been done. What difference it makes to children, and what they say of it,"
                        + " are other questions.");
        deliveries
                .strategy()
                .actionPlans()
                .forEach(plan -> deliveries
                        .scorecard()
                        .standing(plan.id())
                        .ifPresent(standing -> new PlanProgress(deliveries, plan, standing, printout).print()));
    }
}
