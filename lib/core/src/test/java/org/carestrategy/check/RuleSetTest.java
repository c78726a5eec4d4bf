package org.carestrategy.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.carestrategy.strategy.Examples.action;
import static org.carestrategy.strategy.Examples.strategy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.carestrategy.base.InvalidAttributeException;
import org.carestrategy.finding.Finding;
import org.carestrategy.finding.Severity;
import org.carestrategy.strategy.Authority;
import org.carestrategy.strategy.Edition;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.Nation;
import org.carestrategy.value.PriorityId;
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

    @Test
    void aRuleOfANationIsAskedOfItAlone() {
        Rule english = Rule.builder().from(LEAD).nation(Nation.ENGLAND).build();
        RuleSet set = RuleSet.of(List.of(english));
        assertThat(set.check(STRATEGY)).isEmpty();
        assertThat(set.check(withAuthority(Authority.of("Northbeck Council", Nation.WALES))))
                .isEmpty();
        assertThat(set.check(withAuthority(Authority.of("Northbeck Council", Nation.ENGLAND))))
                .hasSize(1);
    }

    private static Strategy withAuthority(Authority authority) {
        return Strategy.builder().from(STRATEGY).authority(authority).build();
    }

    @Test
    void aRuleIsAskedFromItsFirstDayToItsLast() {
        Rule dated = Rule.builder()
                .from(LEAD)
                .begins(LocalDate.parse("2018-04-01"))
                .ends(LocalDate.parse("2020-03-31"))
                .build();
        assertThat(dated.isAskedOf(writtenOn("2018-03-31"))).isFalse();
        assertThat(dated.isAskedOf(writtenOn("2018-04-01"))).isTrue();
        assertThat(dated.isAskedOf(writtenOn("2020-03-31"))).isTrue();
        assertThat(dated.isAskedOf(writtenOn("2020-04-01"))).isFalse();
        assertThat(dated.isAskedOf(Subject.of(STRATEGY))).isFalse();
        assertThat(LEAD.isAskedOf(Subject.of(STRATEGY))).isTrue();
    }

    private static Subject writtenOn(String day) {
        return Subject.of(Strategy.builder()
                .from(STRATEGY)
                .edition(Edition.builder().date(LocalDate.parse(day)).build())
                .build());
    }

    @Test
    void aRuleDoesNotEndBeforeItBegins() {
        LocalDate day = LocalDate.parse("2018-04-01");
        assertThat(Rule.builder().from(LEAD).begins(day).ends(day).build().ends())
                .contains(day);
        assertThatThrownBy(() -> Rule.builder()
                        .from(LEAD)
                        .begins(day)
                        .ends(day.minusDays(1))
                        .build())
                .hasMessage("ends: must not be before the rule begins, was 2018-03-31");
    }

    @Test
    void eachSetHoldsTheOneBeforeIt() {
        assertThat(RuleSet.draft().rules()).containsAll(RuleSet.structure().rules());
        assertThat(RuleSet.publication().rules())
                .containsAll(RuleSet.draft().rules())
                .containsAll(RuleSet.england().rules())
                .containsAll(RuleSet.scotland().rules())
                .doesNotHaveDuplicates();
        assertThat(RuleSet.england().rules())
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.nation()).contains(Nation.ENGLAND))
                .allSatisfy(rule -> assertThat(rule.source()).isPresent());
        assertThat(RuleSet.scotland().rules())
                .isNotEmpty()
                .allSatisfy(rule -> assertThat(rule.nation()).contains(Nation.SCOTLAND))
                .allSatisfy(rule -> assertThat(rule.source()).isPresent());
    }

    @Test
    void theLibrarysSetsHaveNames() {
        assertThat(RuleSet.names()).containsExactly("structure", "draft", "publication", "england", "scotland");
        assertThat(RuleSet.named("publication").rules())
                .isEqualTo(RuleSet.publication().rules());
        assertThatThrownBy(() -> RuleSet.named("wales"))
                .hasMessage("name: must be one of structure, draft, publication, england, scotland, was 'wales'");
    }

    @Test
    void setsAreJoinedAndTheLaterRuleOfACodeStands() {
        Rule silent = rule("northbeck.lead", (subject, report) -> {});
        assertThat(RuleSet.of(List.of(LEAD))
                        .plus(RuleSet.of(List.of(silent, rule("northbeck.other", (subject, report) -> {}))))
                        .rules())
                .extracting(Rule::code, Rule::check)
                .startsWith(tuple("northbeck.lead", silent.check()))
                .hasSize(2);
    }

    @Test
    void aSetIsShownByTheCodesOfItsRules() {
        assertThat(RuleSet.of(List.of(LEAD))).hasToString("RuleSet[northbeck.lead]");
    }

    @Test
    void aRuleIsFoundByItsCode() {
        assertThat(RuleSet.of(List.of(LEAD)).rule("northbeck.lead")).isSameAs(LEAD);
        assertThat(RuleSet.of(List.of()).rule("rule.failed").severity()).isEqualTo(Severity.ERROR);
        assertThatThrownBy(() -> RuleSet.structure().rule("northbeck.lead"))
                .hasMessage("code: must be that of a rule in the set, was 'northbeck.lead'");
    }

    @Test
    void theSentencesOfTheLibrarysRulesCanBeInAnotherLanguage() {
        Locale piglatin = Locale.forLanguageTag("art-x-pig");
        RuleSet set = RuleSet.structure()
                .at("link.unknown", Severity.ADVICE)
                .with(LEAD)
                .in(piglatin);
        assertThat(set.rule("link.unknown").summary()).isEqualTo("Everyway inklay eadslay omewheresay.");
        assertThat(set.rule("link.unknown").message()).isEqualTo("'{link}' isway otnay erehay");
        assertThat(set.rule("link.unknown").severity()).isEqualTo(Severity.ADVICE);
        assertThat(set.rule("link.kind")).isEqualTo(RuleSet.structure().rule("link.kind"));
        assertThat(set.rule("northbeck.lead")).isEqualTo(LEAD);
        Strategy lost = strategy()
                .addActions(action("peps", PriorityId.of("eduction")).build())
                .build();
        assertThat(set.without("northbeck.lead").check(lost))
                .extracting(Finding::message)
                .containsExactly("'eduction' isway otnay erehay");
    }

    @Test
    void aFailureIsToldInTheSameLanguageInWhateverOrderTheSetIsMade() {
        Rule broken = rule("northbeck.broken", (subject, report) -> {
            throw new IllegalStateException("no luck");
        });
        Locale piglatin = Locale.forLanguageTag("art-x-pig");
        assertThat(List.of(
                        RuleSet.of(List.of(broken)).in(piglatin),
                        RuleSet.structure().in(piglatin).with(broken).without("link.kind")))
                .allSatisfy(set -> assertThat(set.check(STRATEGY))
                        .extracting(Finding::message)
                        .containsExactly("'northbeck.broken' ailedfay: java.lang.IllegalStateException: no luck"));
    }

    @Test
    void aCountrysWordsStandInForThoseOfItsLanguage() {
        assertThat(RuleSet.structure()
                        .in(Locale.forLanguageTag("art-IM"))
                        .rule("link.unknown")
                        .summary())
                .isEqualTo("Everyway inklay, onway Anmay.");
        assertThat(RuleSet.structure()
                        .in(Locale.forLanguageTag("art-IM"))
                        .rule("link.unknown")
                        .reason())
                .isEqualTo("Ecausebay.");
    }

    @Test
    void aLanguageWithoutTranslationIsEnglish() {
        assertThat(RuleSet.structure().in(Locale.forLanguageTag("fr-FR")).rules())
                .isEqualTo(RuleSet.structure().rules());
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
