package org.carestrategy.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carestrategy.check.Clean.PROMISE;
import static org.carestrategy.check.Clean.STATEMENT;
import static org.carestrategy.check.Clean.assertClean;
import static org.carestrategy.check.Clean.assertOnly;

import java.util.List;
import java.util.Map;
import org.carestrategy.finding.Severity;
import org.carestrategy.strategy.Action;
import org.carestrategy.strategy.ActionKind;
import org.carestrategy.strategy.OutcomeStatement;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is promised is meant, and what is to be done can be done. */
class ActionRulesTest {
    private static final Wording PERHAPS =
            Wording.builder().text("Perhaps more.").tentative(true).build();

    private static Strategy.Builder with(Action.Builder action) {
        return Clean.strategy().actions(List.of(action.build()));
    }

    private static Strategy.Builder worded(String wording) {
        return with(Clean.action().wording(Wording.of(wording)));
    }

    @ParameterizedTest
    @CsvSource({
        "Recognises that moving is hard,Recognises",
        "recognize how hard it is to move,recognize",
        "We will acknowledge the importance of friends,acknowledge",
        "Acknowledge the great importance of friends,Acknowledge",
        "To understand why children run away,understand",
        "Accept that trust takes time,Accept",
        "Note that needs differ,Note",
        "Believe in every child,Believe",
        "Value each child,Value",
        "Appreciates carers,Appreciates",
        "Be aware of what was lived through,Be aware",
        "Continue to be mindful of it,be mindful",
        "Bear in mind that friends matter,Bear in mind"
    })
    void anActionThatBeginsWithAThoughtIsFound(String wording, String word) {
        assertOnly(
                worded(wording),
                "action.names-no-act",
                Severity.ADVICE,
                "actions/book-checks/wording",
                Map.of("word", word));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Book a check-up and recognise that it is feared",
                "Recognise achievements in a yearly ceremony",
                "Accept referrals within two days",
                "Note in each file who came",
                "Consider each request within a week",
                "Valued by all",
                "Evaluate with young people",
                "Understand needs by an analysis each year",
                "Believer"
            })
    void anActThatCanBeSeenIsNotBlamed(String wording) {
        assertClean(worded(wording));
    }

    private static void assertTentative(Strategy.Builder strategy, String path) {
        assertOnly(strategy, "wording.tentative", Severity.WARNING, path, Map.of());
    }

    @Test
    void whatIsPromisedTentativelyIsFound() {
        assertTentative(with(Clean.action().wording(PERHAPS)), "actions/book-checks/wording");
        assertTentative(
                Clean.strategy()
                        .pledges(List.of(Clean.pledge()
                                .promises(
                                        List.of(Clean.promise().wording(PERHAPS).build()))
                                .build())),
                "pledges/our-pledge/promises/keep-you-well/wording");
        assertTentative(
                Clean.strategy()
                        .priorities(List.of(Clean.priority().commitment(PERHAPS).build())),
                "priorities/health/commitment");
        assertTentative(
                Clean.strategy()
                        .priorities(List.of(Clean.priority()
                                .statements(List.of(OutcomeStatement.builder()
                                        .id(STATEMENT)
                                        .wording(PERHAPS)
                                        .addServes(PROMISE)
                                        .build()))
                                .build())),
                "priorities/health/statements/checked-and-well/wording");
        assertTentative(Clean.strategy().vision(PERHAPS), "vision");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Refresh the charter (?)",
                "Refresh the charter?",
                "Refresh the charter, date tbc.",
                "To be confirmed"
            })
    void theMarksThatDraftsBearCountAsWell(String wording) {
        assertTentative(with(Clean.action().wording(Wording.of(wording))), "actions/book-checks/wording");
        assertClean(with(Clean.action().wording(Wording.of("Ask children: what would help? Then act on it."))));
    }

    @Test
    void tentativeAimsAreToldOfOnceForTheyHaveNoNames() {
        assertTentative(Clean.strategy().addAims(Wording.of("More."), PERHAPS, PERHAPS), "aims");
    }

    @Test
    void ideasMayBeTentativeAndSettledWordsAreNotBlamed() {
        assertClean(with(Clean.action().kind(ActionKind.IDEA).wording(PERHAPS)));
        assertTentative(
                with(Clean.action().kind(ActionKind.CONTINUOUS).wording(PERHAPS)), "actions/book-checks/wording");
        assertClean(Clean.strategy().vision(Wording.of("Well and free.")).addAims(Wording.of("More.")));
    }

    @Test
    void tentativeWordsAreOnlyAskedAboutBeforePublication() {
        assertThat(RuleSet.draft().check(with(Clean.action().wording(PERHAPS)).build()))
                .isEmpty();
    }
}
