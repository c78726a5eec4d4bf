package org.carestrategy.scorecard;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carestrategy.strategy.Action;
import org.carestrategy.strategy.OutcomeStatement;
import org.carestrategy.strategy.Pledge;
import org.carestrategy.strategy.Priority;
import org.carestrategy.strategy.Promise;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.Wording;

/** Whether a strategy is told in its own words. */
final class Wordings {
    private Wordings() {}

    static String told(Strategy strategy) {
        List<Wording> wordings = of(strategy).toList();
        long restated = wordings.stream().filter(Wording::restated).count();
        if (restated == 0) {
            return "all texts below are the strategy's own";
        }
        return restated + " of " + Words.count(wordings.size(), "text")
                + " below are told in other words than the strategy's own";
    }

    private static Stream<Wording> of(Strategy strategy) {
        return Stream.of(
                        strategy.vision().stream(),
                        strategy.aims().stream(),
                        strategy.themes().stream(),
                        strategy.pledges().stream().flatMap(Wordings::of),
                        strategy.priorities().stream().flatMap(Wordings::of),
                        strategy.actions().stream().map(Action::wording))
                .flatMap(wordings -> wordings);
    }

    private static Stream<Wording> of(Pledge pledge) {
        return Stream.concat(
                pledge.preamble().stream(), pledge.promises().stream().map(Promise::wording));
    }

    private static Stream<Wording> of(Priority priority) {
        return Stream.concat(
                Stream.of(priority.commitment(), priority.rationale()).flatMap(Optional::stream),
                priority.statements().stream().map(OutcomeStatement::wording));
    }
}
