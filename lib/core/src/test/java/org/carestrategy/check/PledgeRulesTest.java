package org.carestrategy.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carestrategy.check.Clean.HEALTH;
import static org.carestrategy.check.Clean.HEALTH_TRUST;
import static org.carestrategy.check.Clean.PLEDGE;
import static org.carestrategy.check.Clean.PROMISE;
import static org.carestrategy.check.Clean.STATEMENT;
import static org.carestrategy.check.Clean.STRATEGY_DOCUMENT;
import static org.carestrategy.check.Clean.VOICES;
import static org.carestrategy.check.Clean.assertClean;
import static org.carestrategy.check.Clean.assertOnly;
import static org.carestrategy.check.Clean.links;
import static org.carestrategy.check.Clean.places;

import java.util.List;
import java.util.Map;
import org.carestrategy.decision.Consultation;
import org.carestrategy.finding.Finding;
import org.carestrategy.finding.Severity;
import org.carestrategy.governance.Member;
import org.carestrategy.governance.Party;
import org.carestrategy.governance.PartyKind;
import org.carestrategy.governance.Responsibility;
import org.carestrategy.governance.ResponsibilityKind;
import org.carestrategy.strategy.Action;
import org.carestrategy.strategy.Document;
import org.carestrategy.strategy.DocumentKind;
import org.carestrategy.strategy.OutcomeStatement;
import org.carestrategy.strategy.Pledge;
import org.carestrategy.strategy.Priority;
import org.carestrategy.strategy.PromiseKind;
import org.carestrategy.strategy.RequiredSignOff;
import org.carestrategy.strategy.Review;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.ActionId;
import org.carestrategy.value.DocumentId;
import org.carestrategy.value.ElementId;
import org.carestrategy.value.FrameworkItemId;
import org.carestrategy.value.Link;
import org.carestrategy.value.PartyId;
import org.carestrategy.value.Wording;
import org.junit.jupiter.api.Test;

/** Each rule of pledges: what passes, and what breaks it and nothing else. */
class PledgeRulesTest {
    private static final PartyId PARTNERS = PartyId.of("partners");

    private static OutcomeStatement statement(ElementId... serves) {
        return OutcomeStatement.builder()
                .id(STATEMENT)
                .wording(Wording.of("Every child has been checked and feels well."))
                .serves(links(serves))
                .build();
    }

    /** The priority serves every principle, but neither the pledge nor its promise. */
    private static Priority.Builder priority() {
        Priority.Builder priority = Clean.priority().serves(List.of()).statements(List.of(statement()));
        for (String letter : "a b c d e f g".split(" ", -1)) {
            priority.addServes(FrameworkItemId.of("principle-" + letter));
        }
        return priority;
    }

    private static Strategy.Builder with(Priority.Builder priority, Pledge.Builder pledge) {
        return Clean.strategy().priorities(List.of(priority.build())).pledges(List.of(pledge.build()));
    }

    private static Pledge.Builder servingNothing() {
        return Clean.pledge().serves(List.of());
    }

    @Test
    void aPledgeThatStandsBesideTheStrategyIsFound() {
        assertOnly(
                with(priority(), servingNothing()),
                "pledge.serves-nothing",
                Severity.ADVICE,
                "pledges/our-pledge",
                Map.of());
    }

    @Test
    void aPledgeIsTiedToTheStrategyByWhatItServesOrByThePriorityThatServesIt() {
        assertClean(with(priority(), Clean.pledge()));
        assertClean(with(priority().addServes(PLEDGE), servingNothing()));
        assertClean(with(priority().addServes(PROMISE), servingNothing()));
        assertClean(with(priority().statements(List.of(statement(PROMISE))), servingNothing()));
        assertClean(with(priority().statements(List.of(statement(PLEDGE))), servingNothing()));
        assertClean(with(priority().pledge(PLEDGE), servingNothing()));
    }

    @Test
    void anActionOrAMeasureForAPledgeDoesNotTieItToTheAims() {
        assertThat(places(
                        with(priority(), servingNothing())
                                .measures(List.of(
                                        Clean.measure().addServes(PLEDGE).build())),
                        "pledge.serves-nothing"))
                .containsExactly("pledges/our-pledge");
    }

    @Test
    void whereThereAreNoAimsAPledgeIsNotBlamedForServingNone() {
        Strategy.Builder noPriorities = Clean.strategy()
                .priorities(List.of())
                .pledges(List.of(servingNothing().build()));
        assertThat(places(noPriorities, "pledge.serves-nothing")).hasSize(1);
        assertThat(places(noPriorities.frameworks(List.of()), "pledge.serves-nothing"))
                .isEmpty();
        assertThat(places(
                        with(priority().serves(List.of()), servingNothing()).frameworks(List.of()),
                        "pledge.serves-nothing"))
                .hasSize(1);
    }

    /** The priority serves the pledge as a whole, and the action only the priority. */
    private static Strategy.Builder behind(ElementId... alsoServed) {
        return Clean.strategy()
                .priorities(List.of(servingPledge().build()))
                .actions(List.of(action(alsoServed).build()));
    }

    private static Priority.Builder servingPledge() {
        return priority().addServes(PLEDGE);
    }

    private static Action.Builder action(ElementId... alsoServed) {
        return Clean.action().serves(links(HEALTH, STATEMENT)).addAllServes(links(alsoServed));
    }

    @Test
    void aPromiseBehindWhichThereIsNoWorkAndNoFigureIsFound() {
        assertOnly(
                behind(),
                "promise.nothing-behind",
                Severity.WARNING,
                "pledges/our-pledge/promises/keep-you-well",
                Map.of());
    }

    @Test
    void anActionOrAMeasureStandsBehindThePromiseOrItsPledge() {
        assertClean(behind(PROMISE));
        assertClean(behind(PLEDGE));
        assertClean(behind().measures(List.of(Clean.measure().addServes(PROMISE).build())));
        assertClean(behind().measures(List.of(Clean.measure().addServes(PLEDGE).build())));
    }

    @Test
    void anOutcomeStatementOrAPriorityThatIsWorkedOnStandsBehindThePromiseThatItServes() {
        assertClean(behind().priorities(List.of(
                servingPledge().statements(List.of(statement(PROMISE))).build())));
        assertClean(behind().priorities(List.of(priority().addServes(PROMISE).build())));
        assertThat(places(
                        behind().actions(List.of())
                                .measures(List.of())
                                .priorities(
                                        List.of(priority().addServes(PROMISE).build())),
                        "promise.nothing-behind"))
                .hasSize(1);
    }

    @Test
    void anOutcomeStatementForWhichNothingIsDoneStandsBehindNoPromise() {
        Priority.Builder stating = servingPledge().statements(List.of(statement(PROMISE)));
        assertThat(places(
                        behind().actions(List.of()).measures(List.of()).priorities(List.of(stating.build())),
                        "promise.nothing-behind"))
                .hasSize(1);
        assertClean(behind().priorities(List.of(stating.build()))
                .actions(List.of(Clean.action().serves(links(HEALTH)).build())));
    }

    @Test
    void thePriorityThatIsThePledgeStandsBehindItsPromisesIfItIsWorkedOn() {
        Priority same = priority().pledge(PLEDGE).build();
        assertClean(behind().priorities(List.of(same)));
        assertClean(behind().priorities(List.of(same))
                .actions(List.of(Clean.action().serves(links(STATEMENT)).build())));
        assertThat(places(
                        behind().priorities(List.of(same)).actions(List.of()).measures(List.of()),
                        "promise.nothing-behind"))
                .hasSize(1);
    }

    @Test
    void anActionStandsBehindWhatTheActionServesThatItServes() {
        assertThat(places(
                        behind().actions(List.of(
                                Clean.action().serves(links(Clean.MEASURE)).build(),
                                action(PROMISE)
                                        .id(ActionId.of("ring-dentists"))
                                        .number("A2")
                                        .build())),
                        "promise.nothing-behind"))
                .isEmpty();
    }

    @Test
    void aPromiseThatOnlyTellsOfValuesNeedsNothingBehindIt() {
        assertClean(behind().pledges(List.of(pledge(PromiseKind.VALUE))));
        assertThat(places(behind().pledges(List.of(pledge(PromiseKind.UNDERTAKING))), "promise.nothing-behind"))
                .hasSize(1);
    }

    private static Pledge pledge(PromiseKind kind) {
        return Clean.pledge()
                .promises(List.of(Clean.promise().kind(kind).build()))
                .build();
    }

    /** The pledge was written by the director, and children were asked about other things. */
    private static Strategy.Builder withoutChildren() {
        return Clean.strategy()
                .pledges(List.of(Clean.pledge()
                        .responsibilities(List.of(Responsibility.of(ResponsibilityKind.AUTHOR, Clean.DIRECTOR)))
                        .build()))
                .papers(List.of(Clean.paper()
                        .consultation(List.of(Consultation.builder()
                                .addWith(VOICES)
                                .on(Wording.of("Homes and money."))
                                .build()))
                        .build()));
    }

    @Test
    void aPledgeInWhichChildrenHadNoSayIsFound() {
        assertOnly(withoutChildren(), "pledge.not-with-children", Severity.ADVICE, "pledges/our-pledge", Map.of());
    }

    private static void assertWithChildren(Strategy.Builder strategy) {
        assertThat(places(strategy, "pledge.not-with-children")).isEmpty();
    }

    private static void assertWithoutChildren(Strategy.Builder strategy) {
        assertThat(places(strategy, "pledge.not-with-children")).containsExactly("pledges/our-pledge");
    }

    @Test
    void childrenHadASayIfTheyWroteThePledgeOrPreparedTheStrategy() {
        assertClean(withoutChildren().pledges(List.of(Clean.pledge().build())));
        assertWithChildren(withoutChildren().addPreparedBy(VOICES));
        assertWithChildren(withoutChildren().addResponsibilities(Responsibility.of(ResponsibilityKind.AUTHOR, VOICES)));
    }

    @Test
    void childrenHadASayIfTheyWereConsulted() {
        assertClean(withoutChildren().papers(List.of(Clean.paper().build())));
        assertWithChildren(withoutChildren()
                .papers(List.of(Clean.paper()
                        .consultation(List.of(Consultation.builder()
                                .addWithOthers("Care leavers in college")
                                .build()))
                        .build())));
        assertWithoutChildren(withoutChildren()
                .papers(List.of(Clean.paper()
                        .consultation(List.of(
                                Consultation.builder().addWithOthers("Schools").build()))
                        .build())));
        for (String on : List.of("The Pledge.", "What we promise.", "The strategy as a whole.")) {
            assertWithChildren(withoutChildren()
                    .papers(List.of(Clean.paper()
                            .consultation(List.of(Consultation.builder()
                                    .addWith(VOICES)
                                    .on(Wording.of(on))
                                    .build()))
                            .build())));
        }
    }

    @Test
    void aConsultationThatDidNotTakePlaceGaveNobodyASay() {
        assertWithoutChildren(withoutChildren()
                .papers(List.of(Clean.paper()
                        .consultation(List.of(Consultation.builder()
                                .addWith(VOICES)
                                .none(true)
                                .build()))
                        .build())));
    }

    @Test
    void childrenHadASayIfTheySignOrReviewThePledgeItsDocumentOrTheWholeStrategy() {
        RequiredSignOff.Builder signOff = RequiredSignOff.builder().by(VOICES);
        assertWithChildren(
                withoutChildren().addSignOffs(signOff.of(Link.to(PLEDGE)).build()));
        assertWithChildren(withoutChildren()
                .addSignOffs(signOff.of(Link.of("pledge-cards")).build()));
        assertWithChildren(withoutChildren()
                .addSignOffs(RequiredSignOff.builder().by(VOICES).build()));
        assertWithoutChildren(withoutChildren()
                .addSignOffs(signOff.of(Link.to(STRATEGY_DOCUMENT)).build()));
        assertWithoutChildren(withoutChildren()
                .addSignOffs(RequiredSignOff.builder().by(Clean.DIRECTOR).build()));
        assertWithChildren(withoutChildren()
                .addReviews(Review.builder().by(VOICES).of(Link.to(PLEDGE)).build()));
        assertWithoutChildren(withoutChildren()
                .addReviews(Review.builder().of(Link.to(PLEDGE)).build()));
        assertWithoutChildren(withoutChildren()
                .addReviews(Review.builder().by(Clean.BOARD).of(Link.to(PLEDGE)).build()));
    }

    @Test
    void childrenHadASayIfTheyWroteTheDocumentOfThePledge() {
        Document.Builder cards =
                Clean.cartoon().addResponsibilities(Responsibility.of(ResponsibilityKind.AUTHOR, VOICES));
        assertWithChildren(withoutChildren().documents(List.of(Clean.document().build(), cards.build())));
        assertWithoutChildren(withoutChildren()
                .documents(List.of(
                        Clean.document().build(),
                        Clean.cartoon().build(),
                        cards.kind(DocumentKind.SURVEY)
                                .id(DocumentId.of("survey"))
                                .build())));
    }

    private static Strategy.Builder withPartners(Party.Builder partners) {
        return Clean.strategy()
                .governance(Clean.governance().addParties(partners.build()).build());
    }

    private static Party.Builder partners() {
        return Clean.party(PARTNERS, PartyKind.GROUP, "Partner agencies");
    }

    private static void assertUnnamed(Strategy.Builder strategy) {
        assertOnly(
                strategy,
                "pledge.signatory-unnamed",
                Severity.WARNING,
                "governance/parties/partners",
                Map.of("group", "Partner agencies"));
    }

    private static RequiredSignOff signedBy(PartyId party) {
        return RequiredSignOff.builder().by(party).of(Link.to(PLEDGE)).build();
    }

    @Test
    void aGroupThatIsToSignMustSayWhoItIs() {
        assertUnnamed(withPartners(partners()).addSignOffs(signedBy(PARTNERS), signedBy(PARTNERS)));
    }

    @Test
    void signingIsPromisedByResponsibilitiesToo() {
        Responsibility signatory = Responsibility.of(ResponsibilityKind.SIGNATORY, PARTNERS);
        assertUnnamed(withPartners(partners()).addResponsibilities(signatory));
        assertUnnamed(withPartners(partners())
                .pledges(List.of(Clean.pledge().addResponsibilities(signatory).build())));
        assertUnnamed(withPartners(partners())
                .documents(List.of(
                        Clean.document().addResponsibilities(signatory).build(),
                        Clean.sufficiency().build(),
                        Clean.cartoon().build())));
    }

    @Test
    void aGroupThatIsNotToSignNeedNotSayWhoItIs() {
        assertClean(
                withPartners(partners()).addResponsibilities(Responsibility.of(ResponsibilityKind.CHAMPION, PARTNERS)));
    }

    @Test
    void aSignatoryIsNamedIfItIsNoGroupOrTellsItsMembers() {
        assertClean(Clean.strategy().addSignOffs(signedBy(HEALTH_TRUST)));
        assertClean(withPartners(
                        partners().addMembers(Member.builder().role("Police").build()))
                .addSignOffs(signedBy(PARTNERS)));
        assertClean(withPartners(partners())
                .governance(Clean.governance()
                        .addParties(
                                partners().build(),
                                Clean.party(PartyId.of("police"), PartyKind.AGENCY, "Police")
                                        .partOf(PARTNERS)
                                        .build())
                        .build())
                .addSignOffs(signedBy(PARTNERS)));
    }

    @Test
    void childrenMaySignAsAGroup() {
        assertClean(withPartners(partners().name("Children in care")).addSignOffs(signedBy(PARTNERS)));
    }

    @Test
    void aSignatoryThatIsNotInTheStrategyIsALostLinkAndNoMore() {
        assertThat(Clean.check(Clean.strategy().addSignOffs(signedBy(PARTNERS))))
                .extracting(Finding::code)
                .containsExactly("link.unknown");
    }

    private static Strategy.Builder documents(Document.Builder... documents) {
        return Clean.strategy()
                .documents(
                        List.of(documents).stream().map(Document.Builder::build).toList());
    }

    private static Document.Builder cards() {
        return Clean.cartoon().audience(List.of("partners"));
    }

    @Test
    void aPledgeInNoFormForChildrenIsFound() {
        Map<String, String> none = Map.of();
        assertOnly(
                documents(Clean.document(), Clean.sufficiency()),
                "pledge.no-form-for-children",
                Severity.ADVICE,
                "documents",
                none);
        assertOnly(
                documents(Clean.document(), Clean.sufficiency(), cards()),
                "pledge.no-form-for-children",
                Severity.ADVICE,
                "documents",
                none);
        assertThat(places(
                        documents(Clean.document(), Clean.sufficiency().addAudience("children")),
                        "pledge.no-form-for-children"))
                .containsExactly("documents");
    }

    @Test
    void aFormForChildrenIsOneForThemOrOneOfAnother() {
        assertClean(documents(Clean.document().addAudience("children in care"), Clean.sufficiency()));
        assertClean(documents(
                Clean.document(),
                Clean.sufficiency(),
                cards().audience(List.of()).formOf(STRATEGY_DOCUMENT)));
        assertClean(documents(
                Clean.document(),
                Clean.sufficiency(),
                cards().audience(List.of()).kind(DocumentKind.of("film")).formOf(STRATEGY_DOCUMENT)));
        assertThat(places(
                        documents(
                                Clean.document(),
                                Clean.sufficiency(),
                                cards().formOf(DocumentId.of("sufficiency-statement"))),
                        "pledge.no-form-for-children"))
                .hasSize(1);
    }

    @Test
    void aFormForOthersIsNoneForChildren() {
        assertThat(places(
                        documents(Clean.document(), cards().formOf(STRATEGY_DOCUMENT)), "pledge.no-form-for-children"))
                .hasSize(1);
        assertThat(places(
                        documents(Clean.document(), cards().audience(List.of("children's services staff"))),
                        "pledge.no-form-for-children"))
                .hasSize(1);
    }

    @Test
    void aGuideForChildrenThatNamesThePledgeOrTheStrategyIsAForm() {
        Document.Builder guide = Document.builder()
                .id(DocumentId.of("guide"))
                .title("Your guide to our strategy")
                .addAudience("young people");
        assertClean(documents(Clean.document(), Clean.sufficiency(), guide));
        assertThat(places(documents(Clean.document(), guide.kind(DocumentKind.SURVEY)), "pledge.no-form-for-children"))
                .hasSize(1);
    }

    @Test
    void whereNothingIsPledgedNoFormForChildrenIsAskedFor() {
        assertThat(places(
                        documents(Clean.document(), Clean.sufficiency()).pledges(List.of()),
                        "pledge.no-form-for-children"))
                .isEmpty();
        assertThat(places(documents(Clean.document(), cards()).pledges(List.of()), "pledge.no-form-for-children"))
                .containsExactly("documents");
    }
}
