package org.carestrategy.scorecard;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carestrategy.decision.DecisionItem;
import org.carestrategy.decision.Recommendation;
import org.carestrategy.governance.AttendanceRule;
import org.carestrategy.governance.Party;
import org.carestrategy.governance.ReportingLine;
import org.carestrategy.strategy.Action;
import org.carestrategy.strategy.ActionPlan;
import org.carestrategy.strategy.Document;
import org.carestrategy.strategy.FeedbackPromise;
import org.carestrategy.strategy.Measure;
import org.carestrategy.strategy.OutcomeStatement;
import org.carestrategy.strategy.Pledge;
import org.carestrategy.strategy.Priority;
import org.carestrategy.strategy.Promise;
import org.carestrategy.strategy.Review;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.Wording;

/** Whether a strategy is told in its own words. */
final class Wordings {
    private Wordings() {}

    static String told(Strategy strategy) {
        List<Wording> wordings = Stream.of(of(strategy), ofGovernance(strategy), ofPapers(strategy))
                .flatMap(texts -> texts)
                .toList();
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
                        strategy.actions().stream().map(Action::wording),
                        strategy.actionPlans().stream().flatMap(Wordings::of),
                        strategy.measures().stream().map(Measure::worseBecause).flatMap(Optional::stream),
                        strategy.documents().stream().map(Document::note).flatMap(Optional::stream))
                .flatMap(wordings -> wordings);
    }

    private static Stream<Wording> ofGovernance(Strategy strategy) {
        return Stream.of(
                        strategy.parties().stream().map(Party::termsOfReference),
                        strategy.governance().stream()
                                .flatMap(all -> all.lines().stream())
                                .map(ReportingLine::content),
                        strategy.governance().stream()
                                .flatMap(all -> all.attendanceRules().stream())
                                .map(AttendanceRule::wording),
                        strategy.participation().stream()
                                .flatMap(all -> all.ways().stream())
                                .map(way -> Optional.of(way.wording())),
                        strategy.participation().stream()
                                .flatMap(all -> all.feedback().stream())
                                .map(FeedbackPromise::means),
                        strategy.reviews().stream().map(Review::wording))
                .flatMap(wordings -> wordings)
                .flatMap(Optional::stream);
    }

    private static Stream<Wording> ofPapers(Strategy strategy) {
        return Stream.of(
                        strategy.papers().stream()
                                .flatMap(paper -> paper.recommendations().stream())
                                .map(Recommendation::wording),
                        strategy.papers().stream()
                                .flatMap(paper -> paper.consultation().stream())
                                .flatMap(consultation -> consultation.on().stream()),
                        strategy.decisions().stream()
                                .flatMap(decision -> decision.items().stream())
                                .map(DecisionItem::wording),
                        strategy.signOffs().stream().flatMap(signOff -> signOff.route().stream()))
                .flatMap(wordings -> wordings);
    }

    private static Stream<Wording> of(ActionPlan plan) {
        return plan.notThisYear().stream().flatMap(left -> left.reason().stream());
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
