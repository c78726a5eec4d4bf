package org.carestrategy.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carestrategy.strategy.Examples.action;
import static org.carestrategy.strategy.Examples.plan;
import static org.carestrategy.strategy.Examples.priority;
import static org.carestrategy.strategy.Examples.strategy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.carestrategy.base.InvalidAttributeException;
import org.carestrategy.base.MissingAttributesException;
import org.carestrategy.decision.Decision;
import org.carestrategy.decision.Paper;
import org.carestrategy.governance.Governance;
import org.carestrategy.governance.Party;
import org.carestrategy.governance.ReportingLine;
import org.carestrategy.governance.Responsibility;
import org.carestrategy.governance.ResponsibilityKind;
import org.carestrategy.value.ActionId;
import org.carestrategy.value.ActionPlanId;
import org.carestrategy.value.DecisionId;
import org.carestrategy.value.DocumentId;
import org.carestrategy.value.FrameworkId;
import org.carestrategy.value.FrameworkItemId;
import org.carestrategy.value.Link;
import org.carestrategy.value.MeasureId;
import org.carestrategy.value.PaperId;
import org.carestrategy.value.PartyId;
import org.carestrategy.value.PledgeId;
import org.carestrategy.value.PriorityId;
import org.carestrategy.value.PromiseId;
import org.carestrategy.value.ReportingLineId;
import org.carestrategy.value.StatementId;
import org.carestrategy.value.Wording;
import org.junit.jupiter.api.Test;

class StrategyTest {
    private static final PriorityId HEALTH = PriorityId.of("health");
    private static final PriorityId EDUCATION = PriorityId.of("education");
    private static final PartyId NURSE = PartyId.of("lead-nurse");

    @Test
    void aDraftNeedsNothingButIdTitleAndAuthority() {
        Strategy draft = strategy().build();
        assertThat(draft.period()).isEmpty();
        assertThat(draft.priorities()).isEmpty();
        assertThat(draft.parties()).isEmpty();
        assertThat(draft.elements()).isEmpty();
    }

    @Test
    void allThatIsMissingIsNamedAtOnce() {
        assertThatThrownBy(() -> Strategy.builder().build())
                .isInstanceOf(MissingAttributesException.class)
                .hasMessage("missing: id, title, authority");
    }

    @Test
    void aBlankTitleIsRefused() {
        assertThatThrownBy(() -> strategy().title("  ").build())
                .isInstanceOf(InvalidAttributeException.class)
                .hasMessage("title: must not be blank, was '  '");
    }

    @Test
    void aCopyKeepsAllButWhatIsChanged() {
        Strategy first = strategy().addPriorities(priority("health")).build();
        Strategy second = Strategy.builder().from(first).title("New title").build();
        assertThat(second.title()).isEqualTo("New title");
        assertThat(second.priorities()).isEqualTo(first.priorities());
        assertThat(Strategy.builder().from(second).title(first.title()).build()).isEqualTo(first);
    }

    @Test
    void listsCannotBeChanged() {
        Strategy strategy = strategy().addPriorities(priority("health")).build();
        assertThatThrownBy(() -> strategy.priorities().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> strategy.elements().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void partsAreFoundByTheirIdentifier() {
        Strategy strategy = full();
        assertThat(strategy.priority(HEALTH)).contains(strategy.priorities().get(0));
        assertThat(strategy.action(ActionId.of("checks")))
                .contains(strategy.actions().get(0));
        assertThat(strategy.pledge(PledgeId.of("our-pledge")))
                .contains(strategy.pledges().get(0));
        assertThat(strategy.party(NURSE)).contains(strategy.parties().get(0));
        assertThat(strategy.measure(MeasureId.of("dental")))
                .contains(strategy.measures().get(0));
        assertThat(strategy.document(DocumentId.of("offer")))
                .contains(strategy.documents().get(0));
        assertThat(strategy.actionPlan(ActionPlanId.of("plan-1")))
                .contains(strategy.actionPlans().get(0));
        assertThat(strategy.priority(PriorityId.of("wealth"))).isEmpty();
        assertThat(strategy.action(ActionId.of("health"))).isEmpty();
    }

    @Test
    void everyPartWithAnIdentifierIsListedInTheOrderOfTheDocument() {
        assertThat(full().elements())
                .extracting(Element::path)
                .containsExactly(
                        "frameworks/every-child-matters",
                        "frameworks/every-child-matters/items/stay-safe",
                        "governance/parties/lead-nurse",
                        "governance/lines/nurse-to-nurse",
                        "pledges/our-pledge",
                        "pledges/our-pledge/promises/teeth",
                        "priorities/health",
                        "priorities/health/statements/feel-well",
                        "priorities/education",
                        "actions/checks",
                        "actions/books",
                        "actionPlans/plan-1",
                        "measures/dental",
                        "documents/offer",
                        "papers/report",
                        "decisions/decision");
    }

    @Test
    void aLinkLeadsToAllPartsOfItsName() {
        Strategy strategy = full();
        assertThat(strategy.elements(Link.of("teeth")))
                .containsExactly(new Element(
                        PromiseId.of("teeth"),
                        "pledges/our-pledge/promises/teeth",
                        "We help you look after your teeth"));
        assertThat(strategy.elements(Link.of("nothing"))).isEmpty();
    }

    @Test
    void ofTwoPartsWithOneIdentifierTheFirstIsFoundAndBothAreListed() {
        Priority first = priority("health");
        Priority second = Priority.builder().from(first).title("Be well").build();
        Strategy strategy = strategy().addPriorities(first, second).build();
        assertThat(strategy.priority(HEALTH)).contains(first);
        assertThat(strategy.elements(Link.to(HEALTH)))
                .extracting(Element::title)
                .containsExactly("Priority health", "Be well");
    }

    @Test
    void whatServesAPartIsFound() {
        Strategy strategy = full();
        assertThat(strategy.serving(HEALTH))
                .extracting(Element::path)
                .containsExactly("pledges/our-pledge", "actions/checks", "measures/dental");
        assertThat(strategy.actionsServing(HEALTH))
                .extracting(action -> action.id().text())
                .containsExactly("checks");
        assertThat(strategy.measuresServing(HEALTH))
                .extracting(measure -> measure.id().text())
                .containsExactly("dental");
        assertThat(strategy.actionsServing(PriorityId.of("wealth"))).isEmpty();
        assertThat(strategy.serving(FrameworkItemId.of("stay-safe")))
                .extracting(Element::path)
                .containsExactly("priorities/health/statements/feel-well");
    }

    @Test
    void whoAnswersForWhatIsFoundBothWays() {
        Strategy strategy = full();
        assertThat(strategy.responsibleFor(ActionId.of("checks")))
                .containsExactly(Responsibility.lead(NURSE), Responsibility.of(ResponsibilityKind.CHAMPION, NURSE));
        assertThat(strategy.answeredForBy(NURSE)).extracting(Element::path).containsExactly("actions/checks");
        assertThat(strategy.answeredForByInitials("MG"))
                .extracting(Element::path)
                .containsExactly("actions/books");
        assertThat(strategy.answeredForByInitials("XX")).isEmpty();
    }

    @Test
    void aPlanHoldsItsActionsOnceAndTheRestStandOutside() {
        Strategy strategy = strategy()
                .addActions(
                        action("a").build(), action("b").build(), action("c").build())
                .addActionPlans(plan("plan-1", "b", "a", "b", "missing"))
                .build();
        assertThat(strategy.actionsOf(ActionPlanId.of("plan-1")))
                .extracting(action -> action.id().text())
                .containsExactly("b", "a");
        assertThat(strategy.actionsOutsidePlans())
                .extracting(action -> action.id().text())
                .containsExactly("c");
        assertThat(strategy.plansHolding(ActionId.of("a")))
                .containsExactly(strategy.actionPlans().get(0));
        assertThat(strategy.rowsHolding(ActionId.of("b")))
                .containsExactly(strategy.actionPlans().get(0).rows().get(0));
        assertThat(strategy.rowsHolding(ActionId.of("c"))).isEmpty();
        assertThat(strategy.actionsOf(ActionPlanId.of("plan-2"))).isEmpty();
    }

    @Test
    void anActionThatServesTwiceIsFoundOnce() {
        Strategy strategy =
                strategy().addActions(action("a", HEALTH, HEALTH).build()).build();
        assertThat(strategy.actionsServing(HEALTH)).hasSize(1);
        assertThat(strategy.serving(HEALTH)).hasSize(1);
    }

    @Test
    void manyThreadsGetTheSameLookups() throws Exception {
        int threads = 8;
        for (int round = 0; round < 50; round++) {
            Strategy strategy = full();
            CyclicBarrier start = new CyclicBarrier(threads);
            ExecutorService pool = Executors.newFixedThreadPool(threads);
            Callable<StrategyIndex> ask = () -> {
                start.await();
                return strategy.index();
            };
            List<Future<StrategyIndex>> answers = pool.invokeAll(
                    IntStream.range(0, threads).mapToObj(i -> ask).toList());
            pool.shutdown();
            Set<Integer> identities = answers.stream()
                    .map(answer -> System.identityHashCode(StrategyTest.get(answer)))
                    .collect(Collectors.toSet());
            assertThat(identities).hasSize(1);
        }
    }

    @Test
    void numbersAndTitlesOfPartsMustNotBeBlank() {
        assertThatThrownBy(() -> Priority.builder()
                        .id(HEALTH)
                        .title("Health")
                        .number(" ")
                        .build())
                .hasMessage("number: must not be blank, was ' '");
        assertThatThrownBy(
                        () -> Measure.builder().id(MeasureId.of("m")).title("").build())
                .hasMessage("title: must not be blank, was ''");
        assertThatThrownBy(() -> ActionId.of("Be healthy"))
                .hasMessage(
                        "action id: must be lower-case letters and digits in groups joined by single hyphens, was 'Be healthy'");
        assertThatThrownBy(() -> ActionId.of("a".repeat(81)))
                .hasMessage("action id: must have at most 80 characters, was '" + "a".repeat(80) + "…'");
    }

    @Test
    void aFrameworkCannotEndBeforeItBegins() {
        assertThatThrownBy(() -> Framework.builder()
                        .id(FrameworkId.of("f"))
                        .title("F")
                        .begins(LocalDate.parse("2018-04-01"))
                        .ends(LocalDate.parse("2018-03-31"))
                        .build())
                .hasMessage("ends: must not be before 2018-04-01, was 2018-03-31");
    }

    private static StrategyIndex get(Future<StrategyIndex> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new AssertionError(e);
        }
    }

    private static Strategy full() {
        return strategy()
                .addFrameworks(Framework.builder()
                        .id(FrameworkId.of("every-child-matters"))
                        .title("Every Child Matters")
                        .addItems(FrameworkItem.builder()
                                .id(FrameworkItemId.of("stay-safe"))
                                .title("Stay safe")
                                .build())
                        .build())
                .governance(Governance.builder()
                        .addParties(Party.builder().id(NURSE).name("Lead nurse").build())
                        .addLines(ReportingLine.builder()
                                .id(ReportingLineId.of("nurse-to-nurse"))
                                .by(NURSE)
                                .to(NURSE)
                                .build())
                        .build())
                .addPledges(Pledge.builder()
                        .id(PledgeId.of("our-pledge"))
                        .title("Our pledge")
                        .addServes(HEALTH)
                        .addPromises(Promise.builder()
                                .id(PromiseId.of("teeth"))
                                .wording(Wording.of("We help you look after your teeth"))
                                .build())
                        .build())
                .addPriorities(
                        Priority.builder()
                                .id(HEALTH)
                                .title("Be healthy")
                                .addStatements(OutcomeStatement.builder()
                                        .id(StatementId.of("feel-well"))
                                        .wording(Wording.of("Children feel well"))
                                        .addServes(FrameworkItemId.of("stay-safe"))
                                        .build())
                                .build(),
                        priority("education"))
                .addActions(
                        action("checks", HEALTH)
                                .addResponsibilities(
                                        Responsibility.lead(NURSE),
                                        Responsibility.of(ResponsibilityKind.CHAMPION, NURSE))
                                .build(),
                        action("books", EDUCATION)
                                .addResponsibilities(Responsibility.ofInitials(ResponsibilityKind.LEAD, "MG"))
                                .build())
                .addActionPlans(plan("plan-1", "checks"))
                .addMeasures(Measure.builder()
                        .id(MeasureId.of("dental"))
                        .title("Teeth checked")
                        .addServes(HEALTH)
                        .build())
                .addDocuments(Document.builder()
                        .id(DocumentId.of("offer"))
                        .title("Local offer")
                        .build())
                .addPapers(
                        Paper.builder().id(PaperId.of("report")).title("Report").build())
                .addDecisions(Decision.builder().id(DecisionId.of("decision")).build())
                .build();
    }
}
