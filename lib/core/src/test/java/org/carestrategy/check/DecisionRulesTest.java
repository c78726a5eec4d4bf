package org.carestrategy.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carestrategy.check.Clean.assertClean;
import static org.carestrategy.check.Clean.assertOnly;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carestrategy.decision.Bearing;
import org.carestrategy.decision.Consultation;
import org.carestrategy.decision.DecisionItem;
import org.carestrategy.decision.Implication;
import org.carestrategy.decision.ImplicationKind;
import org.carestrategy.decision.Verb;
import org.carestrategy.finding.Severity;
import org.carestrategy.governance.Responsibility;
import org.carestrategy.governance.ResponsibilityKind;
import org.carestrategy.strategy.Edition;
import org.carestrategy.strategy.EditionState;
import org.carestrategy.strategy.Extent;
import org.carestrategy.strategy.Part;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.Link;
import org.carestrategy.value.PaperId;
import org.carestrategy.value.Timescale;
import org.carestrategy.value.Wording;
import org.junit.jupiter.api.Test;

class DecisionRulesTest {
    private static Strategy.Builder deciding(DecisionItem.Builder... items) {
        return Clean.strategy()
                .decisions(List.of(Clean.decision()
                        .items(List.of(items).stream()
                                .map(DecisionItem.Builder::build)
                                .toList())
                        .build()));
    }

    private static Strategy.Builder proposed(Strategy.Builder strategy) {
        return strategy.edition(Edition.builder().state(EditionState.PROPOSED).build());
    }

    private static Strategy.Builder consulting(Consultation.Builder... consultations) {
        return Clean.strategy()
                .papers(List.of(Clean.paper()
                        .consultation(List.of(consultations).stream()
                                .map(Consultation.Builder::build)
                                .toList())
                        .build()));
    }

    @Test
    void aRecordDatedBeforeItsMeetingIsFound() {
        assertOnly(
                Clean.strategy()
                        .decisions(List.of(Clean.decision()
                                .recordedOn(LocalDate.parse("2024-03-11"))
                                .build())),
                "decision.recorded-before-meeting",
                Severity.WARNING,
                "decisions/board-2024-03-12/recordedOn",
                Map.of("recorded", "2024-03-11", "meeting", "2024-03-12"));
    }

    @Test
    void aRecordMayBeDatedOnTheDayOfItsMeetingOrHaveNoDate() {
        assertClean(Clean.strategy()
                .decisions(List.of(Clean.decision()
                        .recordedOn(LocalDate.parse("2024-03-12"))
                        .build())));
        assertClean(Clean.strategy()
                .decisions(List.of(Clean.decision().date(Optional.empty()).build())));
    }

    @Test
    void aDecisionThatTakesEffectWhileItCanBeCalledInIsFound() {
        assertOnly(
                deciding(Clean.item().callInUntil(LocalDate.parse("2024-04-01"))),
                "decision.call-in-not-passed",
                Severity.WARNING,
                "decisions/board-2024-03-12/items",
                Map.of("day", "2024-04-01", "until", "2024-04-01"));
        assertClean(deciding(Clean.item().callInUntil(LocalDate.parse("2024-03-31"))));
    }

    @Test
    void ofSeveralItemsTheOneThatCanBeCalledInLongestIsTold() {
        assertOnly(
                deciding(
                        Clean.item().callInUntil(LocalDate.parse("2024-04-03")),
                        Clean.item().callInUntil(LocalDate.parse("2024-04-02"))),
                "decision.call-in-not-passed",
                Severity.WARNING,
                "decisions/board-2024-03-12/items",
                Map.of("day", "2024-04-01", "until", "2024-04-03"));
    }

    @Test
    void anAdoptedStrategyIsHeldAgainstTheDayOnWhichItIsLookedAt() {
        assertOnly(
                deciding(Clean.item().effective(Optional.empty()).callInUntil(LocalDate.parse("2024-10-24"))),
                "decision.call-in-not-passed",
                Severity.WARNING,
                "decisions/board-2024-03-12/items",
                Map.of("day", "2024-10-24", "until", "2024-10-24"));
        assertClean(deciding(Clean.item().effective(Optional.empty()).callInUntil(LocalDate.parse("2024-10-23"))));
        assertClean(proposed(
                deciding(Clean.item().effective(Optional.empty()).callInUntil(LocalDate.parse("2024-10-24")))));
    }

    @Test
    void anAdoptedStrategyThatNobodyAdoptedIsFound() {
        for (Strategy.Builder nobody : List.of(
                Clean.strategy().decisions(List.of()),
                deciding(Clean.item().verb(Verb.NOTED)),
                deciding(Clean.item().about(List.of()).wording(Wording.of("Thanks to all who wrote it."))),
                Clean.strategy()
                        .decisions(
                                List.of(Clean.decision().body(Clean.PARTNERSHIP).build())),
                Clean.strategy()
                        .decisions(
                                List.of(Clean.decision().body(Optional.empty()).build())))) {
            assertOnly(nobody, "decision.not-adopted", Severity.WARNING, "edition/state", Map.of());
        }
    }

    @Test
    void agreeingIsAdoptingAndWhatIsNotAdoptedNeedsNoDecision() {
        assertClean(deciding(Clean.item().verb(Verb.AGREED)));
        assertClean(proposed(Clean.strategy().decisions(List.of())));
    }

    @Test
    void aDecisionThatIsLinkedToNothingIsKnownByItsWords() {
        for (String words : List.of("That the strategy be adopted.", "To approve the new strategy from April.")) {
            assertClean(deciding(Clean.item().about(List.of()).wording(Wording.of(words))));
        }
        assertThat(Clean.found(
                        deciding(Clean.item()
                                .about(List.of(Link.of("sufficiency-statement")))
                                .wording(Wording.of("That the strategy be adopted."))),
                        "decision.not-adopted"))
                .hasSize(1);
    }

    @Test
    void whereNoStrategyDocumentIsListedAnyDecisionCounts() {
        assertClean(deciding(Clean.item().about(List.of()))
                .documents(List.of(Clean.sufficiency().build(), Clean.cartoon().build())));
    }

    @Test
    void anEqualityAssessmentThatWasDeclinedIsFound() {
        Implication.Builder equality = Implication.builder().kind(ImplicationKind.EQUALITY);
        assertOnly(
                Clean.strategy()
                        .papers(List.of(Clean.paper()
                                .implications(List.of(
                                        equality.bearing(Bearing.NOT_APPLICABLE).build()))
                                .build())),
                "paper.equality-declined",
                Severity.ADVICE,
                "papers/report/implications",
                Map.of());
        assertClean(Clean.strategy()
                .papers(List.of(Clean.paper()
                        .implications(List.of(
                                equality.bearing(Bearing.NONE).build(),
                                Implication.builder()
                                        .kind(ImplicationKind.WARDS)
                                        .bearing(Bearing.NOT_APPLICABLE)
                                        .build()))
                        .build())));
    }

    @Test
    void aStrategyOnWhichChildrenWereNotHeardIsFound() {
        for (Strategy.Builder unheard : List.of(
                Clean.strategy().papers(List.of()),
                consulting(),
                consulting(Consultation.builder().addWith(Clean.HEALTH_TRUST).addWithOthers("school nurses")))) {
            assertOnly(
                    unheard.decisions(
                            List.of(Clean.decision().paper(Optional.empty()).build())),
                    "consultation.not-with-children",
                    Severity.WARNING,
                    "papers",
                    Map.of());
        }
    }

    @Test
    void aPaperThatSaysThatThereWasNoConsultationIsFoundEvenIfThePledgeHadOne() {
        assertOnly(
                consulting(
                        Consultation.builder().addWith(Clean.VOICES),
                        Consultation.builder().none(true)),
                "consultation.not-with-children",
                Severity.WARNING,
                "papers/report/consultation",
                Map.of());
        assertOnly(
                consulting(Consultation.builder().none(true))
                        .addPapers(Clean.paper()
                                .id(PaperId.of("another"))
                                .consultation(List.of(
                                        Consultation.builder().none(true).build()))
                                .build()),
                "consultation.not-with-children",
                Severity.WARNING,
                "papers/another/consultation",
                Map.of());
    }

    @Test
    void childrenAreHeardUnderAnyNameOrWriteTheStrategyThemselves() {
        assertClean(consulting(Consultation.builder().addWithOthers("children in residential care")));
        assertClean(consulting(Consultation.builder().addWithOthers("Care Leavers of the county")));
        assertClean(consulting().addPreparedBy(Clean.VOICES));
    }

    @Test
    void aGroupByWhichTheyTakePartIsTheirsWhateverItIsCalled() {
        Strategy.Builder project = consulting(Consultation.builder().addWith(Clean.PARTNERSHIP));
        assertThat(Clean.found(project, "consultation.not-with-children")).hasSize(1);
        assertClean(project.participation(
                Clean.participation().addGroups(Clean.PARTNERSHIP).build()));
    }

    @Test
    void childrenWhoWroteTheStrategyNeedNotBeAsked() {
        assertClean(consulting().addResponsibilities(Responsibility.of(ResponsibilityKind.AUTHOR, Clean.VOICES)));
    }

    @Test
    void whatChildrenSaidOfThePledgeAloneIsNotWhatTheySayOfTheStrategy() {
        for (String on : List.of("The pledge to care leavers.", "What we promise.")) {
            assertOnly(consulting(on(on)), "consultation.not-with-children", Severity.WARNING, "papers", Map.of());
        }
        for (String on : List.of("Homes and money.", "The pledge and priority 7.", "The strategy and its pledge.")) {
            assertClean(consulting(on(on)).pledges(List.of(Clean.pledge().build())));
        }
    }

    private static Consultation.Builder on(String subject) {
        return Consultation.builder().addWith(Clean.VOICES).on(Wording.of(subject));
    }

    @Test
    void thatOnePaperHeardNobodyIsNotHeldAgainstAnother() {
        assertClean(consulting(Consultation.builder().addWith(Clean.VOICES))
                .addPapers(Clean.paper()
                        .id(PaperId.of("another"))
                        .consultation(List.of(Consultation.builder().none(true).build()))
                        .build()));
    }

    @Test
    void aSummaryOfThePapersIsNotBlamed() {
        Clean.assertOnly(
                consulting().putExtent(Part.PAPERS, Extent.SUMMARISED),
                "coverage.not-held",
                Severity.ADVICE,
                "extent",
                Map.of("parts", "papers (summarised)", "rules", notJudgingPapers()));
    }

    private static String notJudgingPapers() {
        return ""
                + RuleSet.publication().rules().stream()
                        .filter(rule -> rule.needs().contains(Part.PAPERS))
                        .count();
    }

    @Test
    void whatHappensLaterInTheYearCountsFromItsFirstDay() {
        assertOnly(
                deciding(Clean.item().effective(Timescale.parse("2024-04")).callInUntil(LocalDate.parse("2024-04-02"))),
                "decision.call-in-not-passed",
                Severity.WARNING,
                "decisions/board-2024-03-12/items",
                Map.of("day", "2024-04-01", "until", "2024-04-02"));
    }
}
