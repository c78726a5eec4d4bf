package org.carestrategy.check;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.carestrategy.decision.Decision;
import org.carestrategy.decision.DecisionItem;
import org.carestrategy.finding.Severity;
import org.carestrategy.governance.Party;
import org.carestrategy.strategy.Action;
import org.carestrategy.strategy.ActionPlan;
import org.carestrategy.strategy.Part;
import org.carestrategy.strategy.PlanRow;
import org.carestrategy.strategy.PrintedCells;
import org.carestrategy.strategy.Review;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.Link;
import org.carestrategy.value.Wording;

/** What is proposed is set up by somebody, and what was replaced is let go. */
final class SuccessionRules {
    private static final Rule REPLACED_STILL_USED = RuleTexts.rule("governance.replaced-still-used", Severity.WARNING)
            .check((subject, report) -> Successions.of(subject.strategy())
                    .places()
                    .asMap()
                    .forEach((party, places) -> report.at("governance/parties", party)
                            .argument("places", String.join(", ", places))
                            .add()))
            .build();

    private static final Rule PROPOSED_NEVER_SET_UP = RuleTexts.rule(
                    "governance.proposed-never-set-up", Severity.ADVICE)
            .addNeeds(Part.GOVERNANCE, Part.DECISIONS, Part.ACTIONS, Part.ACTION_PLANS)
            .check((subject, report) -> proposedNeverSetUp(subject.strategy(), report))
            .build();

    static final List<Rule> DRAFT = List.of(REPLACED_STILL_USED);
    static final List<Rule> PUBLICATION = List.of(PROPOSED_NEVER_SET_UP);

    private SuccessionRules() {}

    private static void proposedNeverSetUp(Strategy strategy, Report report) {
        List<Party> open = open(strategy);
        if (!open.isEmpty()) {
            Mentions mentions = Mentions.of(open.stream().flatMap(SuccessionRules::names), texts(strategy));
            open.stream()
                    .filter(party -> names(party).noneMatch(mentions::include))
                    .forEach(party -> report.at("governance/parties", party.id())
                            .argument("name", party.name())
                            .add());
        }
    }

    private static List<Party> open(Strategy strategy) {
        Set<Link> settled = Stream.concat(
                        items(strategy).flatMap(item -> item.about().stream()),
                        strategy.reviews().stream().map(Review::of).flatMap(Optional::stream))
                .collect(ImmutableSet.toImmutableSet());
        return strategy.parties().stream()
                .filter(Party::isProposed)
                .filter(party -> party.responsibilities().isEmpty())
                .filter(party -> !settled.contains(Link.to(party.id())))
                .toList();
    }

    private static Stream<DecisionItem> items(Strategy strategy) {
        return strategy.decisions().stream().map(Decision::items).flatMap(List::stream);
    }

    private static Stream<String> names(Party party) {
        return Stream.concat(Stream.of(party.name()), party.alsoCalled().stream());
    }

    /** What is to be done and what was decided may be to set up a party that it only names. */
    private static Stream<String> texts(Strategy strategy) {
        return Stream.of(
                        items(strategy).map(DecisionItem::wording).map(Wording::text),
                        strategy.actions().stream().map(Action::wording).map(Wording::text),
                        strategy.actionPlans().stream()
                                .map(ActionPlan::rows)
                                .flatMap(List::stream)
                                .flatMap(SuccessionRules::texts))
                .flatMap(texts -> texts);
    }

    private static Stream<String> texts(PlanRow row) {
        return Stream.of(row.comment(), row.printed().flatMap(PrintedCells::action))
                .flatMap(Optional::stream);
    }
}
