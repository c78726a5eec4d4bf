package org.carestrategy.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.carestrategy.strategy.Examples.action;
import static org.carestrategy.strategy.Examples.strategy;

import java.time.LocalDate;
import java.util.List;
import org.carestrategy.base.InvalidAttributeException;
import org.carestrategy.finding.Finding;
import org.carestrategy.finding.Severity;
import org.carestrategy.strategy.Strategy;
import org.junit.jupiter.api.Test;

class RuleSetTest {
    private static final Strategy STRATEGY =
            strategy().addActions(action("peps").build()).build();

    private static Rule rule(String code, Rule.Check check) {
        return Rule.builder()
                .code(code)
                .severity(Severity.ADVICE)
                .summary("Each action has somebody who answers for it.")
                .reason("Without a lead nobody can be asked how the work is going.")
                .message("action '{id}' has nobody who answers for it")
                .check(check)
                .build();
    }

    private static final Rule LEAD = rule(
            "northbeck.lead",
            (subject, report) -> subject.strategy().actions().stream()
                    .filter(action -> action.responsibilities().isEmpty())
                    .forEach(action -> report.at("actions/" + action.id())
                            .argument("id", action.id())
                            .add()));

    @Test
    void aCouncilsOwnRuleIsCheckedBesideTheOthers() {
        assertThat(RuleSet.structure().with(LEAD).check(STRATEGY))
                .containsExactly(Finding.builder()
                        .code("northbeck.lead")
                        .severity(Severity.ADVICE)
                        .path("actions/peps")
                        .template("action '{id}' has nobody who answers for it")
                        .argument("id", "peps")
                        .build());
    }

    @Test
    void aRuleCanBeLeftOutOrGradedOtherwise() {
        RuleSet set = RuleSet.of(List.of(LEAD));
        assertThat(set.without("northbeck.lead").check(STRATEGY)).isEmpty();
        assertThat(set.at("northbeck.lead", Severity.WARNING).check(STRATEGY).of(Severity.WARNING))
                .hasSize(1);
        assertThat(set.check(STRATEGY).of(Severity.ADVICE)).hasSize(1);
    }

    @Test
    void aRuleOfTheSameCodeIsReplacedWhereItStood() {
        Rule silent = rule("northbeck.lead", (subject, report) -> {});
        RuleSet set = RuleSet.of(List.of(LEAD, rule("northbeck.other", (subject, report) -> {})));
        assertThat(set.with(silent).rules())
                .extracting(Rule::code)
                .containsExactly("northbeck.lead", "northbeck.other");
        assertThat(set.with(silent).check(STRATEGY)).isEmpty();
    }

    @Test
    void anUnknownCodeIsRefused() {
        assertThatThrownBy(() -> RuleSet.structure().without("link.unkown"))
                .isInstanceOf(InvalidAttributeException.class)
                .hasMessage("code: must be that of a rule in the set, was 'link.unkown'");
        assertThatThrownBy(() -> RuleSet.structure().at("link.unkown", Severity.ADVICE))
                .hasMessage("code: must be that of a rule in the set, was 'link.unkown'");
    }

    @Test
    void twoRulesOfOneCodeMakeNoSet() {
        assertThatThrownBy(() -> RuleSet.of(List.of(LEAD, LEAD))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aRuleThatThrowsBecomesAFindingAndTheOthersGoOn() {
        Rule broken = rule("northbeck.broken", (subject, report) -> {
            throw new IllegalStateException("no luck");
        });
        assertThat(RuleSet.of(List.of(broken, LEAD)).check(STRATEGY))
                .extracting(Finding::code, Finding::severity, Finding::message)
                .containsExactly(
                        tuple(
                                "rule.failed",
                                Severity.ERROR,
                                "rule 'northbeck.broken' failed: java.lang.IllegalStateException: no luck"),
                        tuple("northbeck.lead", Severity.ADVICE, "action 'peps' has nobody who answers for it"));
    }

    @Test
    void aRuleSeesTheDayIfOneIsGiven() {
        Rule day = rule(
                "northbeck.day",
                (subject, report) -> subject.asOf()
                        .ifPresent(asOf -> report.at("").argument("id", asOf).add()));
        RuleSet set = RuleSet.of(List.of(day));
        assertThat(set.check(STRATEGY)).isEmpty();
        assertThat(set.check(Subject.of(STRATEGY).asOf(LocalDate.parse("2025-10-24"))))
                .extracting(Finding::message)
                .containsExactly("action '2025-10-24' has nobody who answers for it");
    }

    @Test
    void everyRuleSaysWhatAndWhy() {
        assertThat(RuleSet.publication().rules()).allSatisfy(rule -> {
            assertThat(rule.summary()).endsWith(".");
            assertThat(rule.reason()).endsWith(".");
            assertThat(rule.message()).doesNotEndWith(".");
        });
    }

    @Test
    void aSlotThatWasNotFilledIsToldRatherThanPrinted() {
        Rule forgetful = rule(
                "northbeck.forgetful",
                (subject, report) -> report.at("actions/peps").add());
        assertThat(RuleSet.of(List.of(forgetful)).check(STRATEGY))
                .extracting(Finding::code)
                .containsExactly("rule.failed");
    }

    @Test
    void aRuleNeedsACodeOfTheRightForm() {
        assertThatThrownBy(() -> rule("Northbeck Lead", (subject, report) -> {}))
                .hasMessage("code: must be lower-case words joined by dots and hyphens, was 'Northbeck Lead'");
    }

    @Test
    void aFailureWithoutTextIsToldAllTheSame() {
        Rule broken = rule("northbeck.broken", (subject, report) -> {
            throw new Speechless();
        });
        assertThat(RuleSet.of(List.of(broken)).check(STRATEGY))
                .extracting(Finding::message)
                .containsExactly("rule 'northbeck.broken' failed: null");
    }

    private static final class Speechless extends RuntimeException {
        private static final long serialVersionUID = 1L;

        @Override
        @SuppressWarnings({"NullAway", "OverrideThrowableToString", "ToStringReturnsNull"}) // as others may do
        public String toString() {
            return null;
        }
    }
}
