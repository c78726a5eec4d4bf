package org.carestrategy.scorecard;

import org.carestrategy.strategy.Strategy;

/** How many parts of which kind a strategy has. */
final class Counts {
    private Counts() {}

    static String of(Strategy strategy) {
        int planned = strategy.actions().size() - strategy.actionsOutsidePlans().size();
        return Words.capital(String.join(
                ", ",
                Words.count(strategy.pledges().size(), "pledge"),
                Words.count(strategy.priorities().size(), "priority", "priorities"),
                Words.count(strategy.actions().size(), "action") + " (" + planned + " of them in "
                        + Words.count(strategy.actionPlans().size(), "action plan") + ")",
                Words.count(strategy.measures().size(), "measure")));
    }
}
