package org.carestrategy.scorecard;

import org.carestrategy.strategy.Strategy;

/** How many parts of which kind a strategy has. */
final class Counts {
    private Counts() {}

    static String of(Strategy strategy) {
        return Words.capital(String.join(
                ", ",
                Words.count(strategy.pledges().size(), "pledge"),
                Words.count(strategy.priorities().size(), "priority", "priorities"),
                Words.count(strategy.actions().size(), "action") + planned(strategy),
                Words.count(strategy.measures().size(), "measure")));
    }

    private static String planned(Strategy strategy) {
        int plans = strategy.actionPlans().size();
        int planned = strategy.actions().size() - strategy.actionsOutsidePlans().size();
        return plans == 0 ? "" : " (" + planned + " of them in " + Words.count(plans, "action plan") + ")";
    }
}
