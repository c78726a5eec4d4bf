package org.carestrategy.check;

import java.util.List;
import java.util.function.Predicate;
import org.carestrategy.finding.Severity;
import org.carestrategy.governance.Responsibility;
import org.carestrategy.governance.ResponsibilityKind;
import org.carestrategy.strategy.Part;
import org.carestrategy.strategy.Pledge;
import org.carestrategy.strategy.Priority;
import org.carestrategy.strategy.PriorityKind;
import org.carestrategy.strategy.Strategy;

/** Each priority says what it commits to, what will be done, how one will know, and who answers for it. */
final class PriorityRules {
    private static final Rule NO_COMMITMENT = RuleTexts.rule("priority.no-commitment", Severity.WARNING)
            .addNeeds(Part.PRIORITIES)
            .check((subject, report) -> noCommitment(subject.strategy(), report))
            .build();

    private static final Rule NOTHING_TO_DO = RuleTexts.rule("priority.nothing-to-do", Severity.WARNING)
            .addNeeds(Part.PRIORITIES, Part.ACTIONS, Part.ACTION_PLANS)
            .check((subject, report) -> nothingToDo(subject.strategy(), report))
            .build();

    private static final Rule NO_MEASURE = RuleTexts.rule("priority.no-measure", Severity.WARNING)
            .addNeeds(Part.PRIORITIES, Part.STATEMENTS, Part.MEASURES)
            .check((subject, report) -> noMeasure(subject.strategy(), report))
            .build();

    private static final Rule NO_OUTCOME_STATEMENT = RuleTexts.rule("priority.no-outcome-statement", Severity.ADVICE)
            .addNeeds(Part.PRIORITIES, Part.STATEMENTS)
            .check((subject, report) -> outcomesThat(
                    subject.strategy(), priority -> priority.statements().isEmpty(), report))
            .build();

    private static final Rule NOBODY_ANSWERS = RuleTexts.rule("priority.nobody-answers", Severity.WARNING)
            .addNeeds(Part.PRIORITIES, Part.ACTIONS, Part.ACTION_PLANS)
            .check((subject, report) -> nobodyAnswers(subject.strategy(), report))
            .build();

    static final List<Rule> PUBLICATION =
            List.of(NO_COMMITMENT, NOTHING_TO_DO, NO_MEASURE, NO_OUTCOME_STATEMENT, NOBODY_ANSWERS);

    private PriorityRules() {}

    /** A priority is meant to make something better for children unless it says that it is of another kind. */
    static boolean isOutcome(Priority priority) {
        return priority.kind()
                .filter(kind -> !kind.equals(PriorityKind.OUTCOME))
                .isEmpty();
    }

    private static void noCommitment(Strategy strategy, Report report) {
        for (Priority priority : strategy.priorities()) {
            if (priority.commitment().isEmpty() && priority.pledge().isEmpty()) {
                report.at("priorities", priority.id(), "commitment").add();
            }
        }
    }

    private static void nothingToDo(Strategy strategy, Report report) {
        Reach reach = Reach.ofActions(strategy, action -> true);
        theseThat(
                strategy.priorities(),
                "priorities",
                priority -> !reach.includesAny(PriorityParts.all(strategy, priority)),
                report);
    }

    private static void noMeasure(Strategy strategy, Report report) {
        Reach reach = Reach.ofMeasures(strategy);
        outcomesThat(strategy, priority -> !reach.includesAny(PriorityParts.all(strategy, priority)), report);
    }

    private static void nobodyAnswers(Strategy strategy, Report report) {
        Reach reach =
                Reach.ofActions(strategy, action -> !action.responsibilities().isEmpty());
        for (Priority priority : strategy.priorities()) {
            if (priority.responsibilities().isEmpty()
                    && !reach.includesAny(PriorityParts.all(strategy, priority))
                    && !isAnsweredForAsPledge(strategy, priority)) {
                report.at("priorities", priority.id(), "responsibilities").add();
            }
        }
    }

    private static boolean isAnsweredForAsPledge(Strategy strategy, Priority priority) {
        return priority.pledge().flatMap(strategy::pledge).map(Pledge::responsibilities).stream()
                .flatMap(List::stream)
                .map(Responsibility::as)
                .anyMatch(as -> as.equals(ResponsibilityKind.LEAD) || as.equals(ResponsibilityKind.ACCOUNTABLE));
    }

    private static void outcomesThat(Strategy strategy, Predicate<Priority> lack, Report report) {
        List<Priority> outcomes =
                strategy.priorities().stream().filter(PriorityRules::isOutcome).toList();
        theseThat(outcomes, "outcome priorities", lack, report);
    }

    /** Reports the priorities that lack something: each by itself, but only once if it is all of several. */
    private static void theseThat(List<Priority> these, String name, Predicate<Priority> lack, Report report) {
        List<Priority> lacking = these.stream().filter(lack).toList();
        if (lacking.size() > 1 && lacking.size() == these.size()) {
            report.at("priorities")
                    .argument("which", "any of the " + these.size() + " " + name)
                    .add();
        } else {
            lacking.forEach(priority -> report.at("priorities", priority.id())
                    .argument("which", "priority '" + priority.id() + "'")
                    .add());
        }
    }
}
