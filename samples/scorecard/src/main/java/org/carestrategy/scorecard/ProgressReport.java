package org.carestrategy.scorecard;

import org.carestrategy.strategy.Part;
import org.carestrategy.strategy.Strategy;

/** How a strategy stands, the whole and plan by plan, as text to read. */
final class ProgressReport {
    private ProgressReport() {}

    static String of(Assessed assessed) {
        Strategy strategy = assessed.strategy();
        Printout printout = assessed.report("Progress of " + strategy.title());
        WholeReport whole = new WholeReport(assessed, printout).answers();
        assessed.looked()
                .record()
                .ifPresentOrElse(
                        record -> {
                            whole.unspoken();
                            new ChallengeReport(assessed, printout).brief();
                            delivered(new Deliveries(strategy, record, assessed.scorecard()), printout);
                        },
                        () -> new Promised(strategy, printout).print());
        if (strategy.actionPlans().isEmpty()) {
            printout.blank()
                    .line(
                            Held.isElsewhere(Part.ACTION_PLANS, strategy)
                                    ? "Its action plans are not held here."
                                    : "It has no action plan to go through.");
        }
        outside(strategy, printout);
        return printout.toString();
    }

    private static void delivered(Deliveries deliveries, Printout printout) {
        deliveries
                .strategy()
                .actionPlans()
                .forEach(plan -> deliveries
                        .scorecard()
                        .standing(plan.id())
                        .ifPresent(standing -> new PlanProgress(deliveries, plan, standing, printout).print()));
    }

    private static void outside(Strategy strategy, Printout printout) {
        int outside = strategy.actionsOutsidePlans().size();
        if (outside > 0) {
            printout.blank()
                    .line(Words.capital(Words.count(outside, "action"))
                            + (outside == 1 ? " stands in no plan and is" : " stand in no plan and are")
                            + " not among these; 'progress --by priority' counts "
                            + (outside == 1 ? "it" : "them") + " too.");
        }
    }
}
