package org.carestrategy.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carestrategy.check.Clean.assertClean;
import static org.carestrategy.check.Clean.assertOnly;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.carestrategy.decision.Bearing;
import org.carestrategy.decision.Implication;
import org.carestrategy.decision.ImplicationKind;
import org.carestrategy.finding.Finding;
import org.carestrategy.finding.Severity;
import org.carestrategy.governance.PartyFunction;
import org.carestrategy.governance.PartyKind;
import org.carestrategy.governance.PartyState;
import org.carestrategy.governance.Responsibility;
import org.carestrategy.governance.ResponsibilityKind;
import org.carestrategy.strategy.ActionKind;
import org.carestrategy.strategy.DocumentKind;
import org.carestrategy.strategy.DocumentState;
import org.carestrategy.strategy.PeriodKind;
import org.carestrategy.strategy.PriorityKind;
import org.carestrategy.strategy.PromiseKind;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.strategy.Unit;
import org.carestrategy.value.DocumentId;
import org.carestrategy.value.PartyId;
import org.junit.jupiter.api.Test;

class WordRulesTest {
    private static final Responsibility ACOUNTABLE =
            Responsibility.of(ResponsibilityKind.of("acountable"), Clean.DIRECTOR);

    @Test
    void aMisspeltRoleIsFound() {
        assertOnly(
                Clean.strategy().addResponsibilities(ACOUNTABLE),
                "word.near-known",
                Severity.ADVICE,
                "responsibilities",
                Map.of("word", "acountable", "known", "accountable"));
    }

    @Test
    void everyPlaceOfAnOpenWordIsLookedAt() {
        Strategy.Builder misspelt = Clean.strategy()
                .governance(Clean.governance()
                        .addParties(Clean.party(Clean.BOARD, PartyKind.of("bodies"), "B")
                                .id(PartyId.of("p"))
                                .kind(PartyKind.of("bodyy"))
                                .state(PartyState.of("in-beeing"))
                                .addFunctions(PartyFunction.of("descision"))
                                .addResponsibilities(ACOUNTABLE)
                                .build())
                        .build())
                .pledges(List.of(Clean.pledge()
                        .addResponsibilities(ACOUNTABLE)
                        .promises(List.of(
                                Clean.promise().kind(PromiseKind.of("values")).build()))
                        .build()))
                .priorities(List.of(Clean.priority()
                        .kind(PriorityKind.of("outcomes"))
                        .addResponsibilities(ACOUNTABLE)
                        .build()))
                .actions(List.of(Clean.action()
                        .kind(ActionKind.of("ideas"))
                        .addResponsibilities(ACOUNTABLE)
                        .build()))
                .measures(List.of(Clean.measure()
                        .unit(Unit.of("percents"))
                        .period(PeriodKind.of("quarters"))
                        .addResponsibilities(ACOUNTABLE)
                        .build()))
                .addDocuments(Clean.document()
                        .id(DocumentId.of("d"))
                        .kind(DocumentKind.of("reports"))
                        .state(DocumentState.of("drafts"))
                        .addResponsibilities(ACOUNTABLE)
                        .build())
                .papers(List.of(Clean.paper()
                        .addImplications(Implication.builder()
                                .kind(ImplicationKind.of("equalities"))
                                .bearing(Bearing.SOME)
                                .build())
                        .addImplications(Implication.builder()
                                .kind(ImplicationKind.of("equalty"))
                                .bearing(Bearing.SOME)
                                .build())
                        .build()));
        assertThat(Clean.found(misspelt, "word.near-known"))
                .extracting(Finding::path)
                .containsExactly(
                        "governance/parties/p/kind",
                        "governance/parties/p/state",
                        "governance/parties/p/functions",
                        "governance/parties/p/responsibilities",
                        "pledges/our-pledge/responsibilities",
                        "pledges/our-pledge/promises/keep-you-well/kind",
                        "priorities/health/kind",
                        "priorities/health/responsibilities",
                        "actions/book-checks/kind",
                        "actions/book-checks/responsibilities",
                        "measures/teeth-checked/unit",
                        "measures/teeth-checked/period",
                        "measures/teeth-checked/responsibilities",
                        "documents/d/kind",
                        "documents/d/state",
                        "documents/d/responsibilities",
                        "papers/report/implications");
    }

    @Test
    void aWordOfTheCouncilsOwnIsItsOwn() {
        assertClean(Clean.strategy()
                .addResponsibilities(Responsibility.of(ResponsibilityKind.of("sponsor"), Clean.DIRECTOR))
                .priorities(List.of(
                        Clean.priority().kind(PriorityKind.of("enabling")).build())));
    }

    @Test
    void twoWrongLettersAreAllowedInLongWordsOnly() {
        assertThat(meant("oucomes")).isEmpty();
        assertThat(meant("outcom")).hasSize(1);
        assertThat(meant("delivry")).hasSize(1);
        assertThat(meant("corprate-parenthing")).hasSize(1);
    }

    private static List<Finding> meant(String kind) {
        return Clean.found(
                Clean.strategy()
                        .priorities(List.of(
                                Clean.priority().kind(PriorityKind.of(kind)).build())),
                "word.near-known");
    }

    @Test
    void everyKnownWordIsKnownToTheRule() {
        Map<Class<?>, Set<String>> known = Map.ofEntries(
                Map.entry(ResponsibilityKind.class, WordRules.ROLES),
                Map.entry(PartyKind.class, WordRules.PARTIES),
                Map.entry(PartyState.class, WordRules.PARTY_STATES),
                Map.entry(PartyFunction.class, WordRules.FUNCTIONS),
                Map.entry(PriorityKind.class, WordRules.PRIORITIES),
                Map.entry(PromiseKind.class, WordRules.PROMISES),
                Map.entry(ActionKind.class, WordRules.ACTIONS),
                Map.entry(DocumentKind.class, WordRules.DOCUMENTS),
                Map.entry(DocumentState.class, WordRules.DOCUMENT_STATES),
                Map.entry(Unit.class, WordRules.UNITS),
                Map.entry(PeriodKind.class, WordRules.PERIODS));
        assertThat(known)
                .allSatisfy((type, words) -> assertThat(words).containsExactlyInAnyOrderElementsOf(constants(type)));
    }

    private static List<String> constants(Class<?> type) {
        return Stream.of(type.getFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == type)
                .map(WordRulesTest::text)
                .toList();
    }

    private static String text(Field constant) {
        try {
            return String.valueOf(constant.get(null));
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
