package org.carestrategy.check;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carestrategy.finding.Severity;
import org.carestrategy.strategy.Action;
import org.carestrategy.strategy.ActionKind;
import org.carestrategy.strategy.OutcomeStatement;
import org.carestrategy.strategy.Pledge;
import org.carestrategy.strategy.Priority;
import org.carestrategy.strategy.Promise;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.Wording;

/** What is promised is meant, and what is to be done is something that can be done. */
final class ActionRules {
    private static final Pattern DRAFTED = Pattern.compile(
            "\\(\\?+\\)|\\?\\s*$|\\b(?:tbc|tbd|to be (?:confirmed|decided|agreed))\\b", Pattern.CASE_INSENSITIVE);

    /**
     * Verbs of thinking. Some of them also name an act (<q>recognise achievements</q>, <q>accept referrals</q>, <q>note
     * it in the file</q>), unless what is thought follows.
     */
    private static final Pattern THINKING = Pattern.compile(
            "(?:we |will |to |continue to )*+"
                    + "((?:(?:recogni[sz]e|acknowledge|accept|note|understand)[sd]?"
                    + "(?= (?:that|how|why|what|the (?:\\w+ )?(?:importance|need|value|role|impact|effect|part|challenge)s?)\\b))"
                    + "|(?:appreciate|believe|value)s?|be (?:aware|mindful)|bear in mind)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Rule NAMES_NO_ACT = RuleTexts.rule("action.names-no-act", Severity.ADVICE)
            .check((subject, report) -> namesNoAct(subject.strategy(), report))
            .build();

    private static final Rule TENTATIVE = RuleTexts.rule("wording.tentative", Severity.WARNING)
            .check((subject, report) -> tentative(subject.strategy(), report))
            .build();

    static final List<Rule> DRAFT = List.of(NAMES_NO_ACT);
    static final List<Rule> PUBLICATION = List.of(TENTATIVE);

    private ActionRules() {}

    static boolean isIdea(Action action) {
        return action.kind().equals(Optional.of(ActionKind.IDEA));
    }

    private static void namesNoAct(Strategy strategy, Report report) {
        Matcher thinking = THINKING.matcher("");
        for (Action action : strategy.actions()) {
            if (thinking.reset(action.wording().text()).lookingAt()) {
                report.at("actions", action.id(), "wording")
                        .argument("word", thinking.group(1))
                        .add();
            }
        }
    }

    private static void tentative(Strategy strategy, Report report) {
        if (isTentative(strategy.vision())) {
            report.at("vision").add();
        }
        if (strategy.aims().stream().anyMatch(ActionRules::isTentative)) {
            report.at("aims").add();
        }
        strategy.pledges().forEach(pledge -> tentative(pledge, report));
        strategy.priorities().forEach(priority -> tentative(priority, report));
        for (Action action : strategy.actions()) {
            if (isTentative(action.wording()) && !isIdea(action)) {
                report.at("actions", action.id(), "wording").add();
            }
        }
    }

    /** It is marked so, or bears the marks that drafts bear: a question mark at its end or in brackets, <q>tbc</q>. */
    private static boolean isTentative(Wording wording) {
        return wording.tentative() || DRAFTED.matcher(wording.text()).find();
    }

    private static boolean isTentative(Optional<Wording> wording) {
        return wording.filter(ActionRules::isTentative).isPresent();
    }

    private static void tentative(Pledge pledge, Report report) {
        for (Promise promise : pledge.promises()) {
            if (isTentative(promise.wording())) {
                report.at("pledges", pledge.id(), "promises", promise.id().text(), "wording")
                        .add();
            }
        }
    }

    private static void tentative(Priority priority, Report report) {
        if (isTentative(priority.commitment())) {
            report.at("priorities", priority.id(), "commitment").add();
        }
        for (OutcomeStatement statement : priority.statements()) {
            if (isTentative(statement.wording())) {
                report.at(
                                "priorities",
                                priority.id(),
                                "statements",
                                statement.id().text(),
                                "wording")
                        .add();
            }
        }
    }
}
