package org.carestrategy.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.carestrategy.decision.Bearing;
import org.carestrategy.decision.Consultation;
import org.carestrategy.decision.Decision;
import org.carestrategy.decision.DecisionItem;
import org.carestrategy.decision.Implication;
import org.carestrategy.decision.ImplicationKind;
import org.carestrategy.decision.Paper;
import org.carestrategy.decision.Verb;
import org.carestrategy.finding.Finding;
import org.carestrategy.finding.Findings;
import org.carestrategy.finding.Severity;
import org.carestrategy.governance.Governance;
import org.carestrategy.governance.LinePurpose;
import org.carestrategy.governance.Member;
import org.carestrategy.governance.Party;
import org.carestrategy.governance.PartyFunction;
import org.carestrategy.governance.PartyKind;
import org.carestrategy.governance.PartyState;
import org.carestrategy.governance.ReportingLine;
import org.carestrategy.governance.Responsibility;
import org.carestrategy.governance.ResponsibilityKind;
import org.carestrategy.strategy.Action;
import org.carestrategy.strategy.ActionPlan;
import org.carestrategy.strategy.Authority;
import org.carestrategy.strategy.DatedFigure;
import org.carestrategy.strategy.Document;
import org.carestrategy.strategy.DocumentKind;
import org.carestrategy.strategy.DocumentState;
import org.carestrategy.strategy.Edition;
import org.carestrategy.strategy.EditionState;
import org.carestrategy.strategy.FeedbackPromise;
import org.carestrategy.strategy.Framework;
import org.carestrategy.strategy.FrameworkItem;
import org.carestrategy.strategy.Measure;
import org.carestrategy.strategy.OutcomeStatement;
import org.carestrategy.strategy.Participation;
import org.carestrategy.strategy.PeriodKind;
import org.carestrategy.strategy.PlanRow;
import org.carestrategy.strategy.Pledge;
import org.carestrategy.strategy.Polarity;
import org.carestrategy.strategy.Priority;
import org.carestrategy.strategy.PriorityKind;
import org.carestrategy.strategy.Promise;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.strategy.Unit;
import org.carestrategy.value.ActionId;
import org.carestrategy.value.ActionPlanId;
import org.carestrategy.value.DecisionId;
import org.carestrategy.value.DocumentId;
import org.carestrategy.value.ElementId;
import org.carestrategy.value.Figure;
import org.carestrategy.value.FrameworkId;
import org.carestrategy.value.FrameworkItemId;
import org.carestrategy.value.Frequency;
import org.carestrategy.value.Link;
import org.carestrategy.value.MeasureId;
import org.carestrategy.value.Nation;
import org.carestrategy.value.PaperId;
import org.carestrategy.value.PartyId;
import org.carestrategy.value.PledgeId;
import org.carestrategy.value.PriorityId;
import org.carestrategy.value.PromiseId;
import org.carestrategy.value.ReportingLineId;
import org.carestrategy.value.StatementId;
import org.carestrategy.value.StrategyId;
import org.carestrategy.value.Timescale;
import org.carestrategy.value.Wording;

/**
 * A small strategy of one year in which no rule for publication finds anything, and its parts, so that a test breaks one
 * rule by changing one of them.
 */
final class Clean {
    static final PartyId BOARD = PartyId.of("board");
    static final PartyId PARTNERSHIP = PartyId.of("partnership");
    static final PartyId DELIVERY_GROUP = PartyId.of("delivery-group");
    static final PartyId DIRECTOR = PartyId.of("director");
    static final PartyId NURSE = PartyId.of("nurse");
    static final PartyId HEALTH_TRUST = PartyId.of("health-trust");
    static final PartyId VOICES = PartyId.of("voices");
    static final PledgeId PLEDGE = PledgeId.of("our-pledge");
    static final PromiseId PROMISE = PromiseId.of("keep-you-well");
    static final PriorityId HEALTH = PriorityId.of("health");
    static final StatementId STATEMENT = StatementId.of("checked-and-well");
    static final ActionId ACTION = ActionId.of("book-checks");
    static final ActionPlanId PLAN = ActionPlanId.of("plan-2024-25");
    static final MeasureId MEASURE = MeasureId.of("teeth-checked");
    static final DocumentId STRATEGY_DOCUMENT = DocumentId.of("strategy-document");
    static final LocalDate DAY = LocalDate.parse("2024-10-24");

    private Clean() {}

    static Strategy.Builder strategy() {
        return Strategy.builder()
                .id(StrategyId.of("northbeck-2024"))
                .title("Growing up in Northbeck")
                .authority(Authority.of("Northbeck Council", Nation.ENGLAND))
                .period(Timescale.parse("FY2024-25"))
                .edition(Edition.builder()
                        .state(EditionState.ADOPTED)
                        .date(LocalDate.parse("2024-03-12"))
                        .build())
                .addResponsibilities(Responsibility.of(ResponsibilityKind.ACCOUNTABLE, DIRECTOR))
                .addFrameworks(principles())
                .governance(governance().build())
                .addPledges(pledge().build())
                .addPriorities(priority().build())
                .addActions(action().build())
                .addActionPlans(plan().build())
                .addMeasures(measure().build())
                .participation(participation().build())
                .addDocuments(
                        document().build(), sufficiency().build(), cartoon().build())
                .addPapers(paper().build())
                .addDecisions(decision().build());
    }

    static Framework principles() {
        Framework.Builder framework = Framework.builder()
                .id(FrameworkId.of("principles"))
                .title("Corporate parenting principles")
                .nation(Nation.ENGLAND)
                .begins(LocalDate.parse("2018-04-01"));
        for (String letter : "a b c d e f g".split(" ", -1)) {
            framework.addItems(FrameworkItem.builder()
                    .id(FrameworkItemId.of("principle-" + letter))
                    .number(letter)
                    .title("Principle " + letter)
                    .build());
        }
        return framework.build();
    }

    static Governance.Builder governance() {
        return Governance.builder()
                .addParties(
                        board().build(),
                        partnership().build(),
                        deliveryGroup().build(),
                        party(DIRECTOR, PartyKind.POST, "Director").build(),
                        party(NURSE, PartyKind.POST, "Designated nurse").build(),
                        party(HEALTH_TRUST, PartyKind.AGENCY, "Health trust").build(),
                        voices().build())
                .addLines(
                        line("delivery-to-partnership", DELIVERY_GROUP, PARTNERSHIP)
                                .build(),
                        line("partnership-to-board", PARTNERSHIP, BOARD).build(),
                        line("voices-to-board", VOICES, BOARD)
                                .purpose(LinePurpose.ADVICE)
                                .build());
    }

    static Party.Builder party(PartyId id, PartyKind kind, String name) {
        return Party.builder().id(id).kind(kind).name(name).state(PartyState.IN_BEING);
    }

    static Party.Builder board() {
        return party(BOARD, PartyKind.BODY, "Corporate Parenting Board")
                .addFunctions(PartyFunction.DECISION, PartyFunction.ACCOUNTABILITY)
                .meets(Frequency.parse("at least 6 times a year"))
                .quorum(2)
                .addMembers(
                        Member.builder().party(DIRECTOR).build(),
                        Member.builder().party(NURSE).build(),
                        Member.builder().party(VOICES).build());
    }

    static Party.Builder partnership() {
        return party(PARTNERSHIP, PartyKind.BODY, "Partnership")
                .addFunctions(PartyFunction.PARTNERSHIP)
                .meets(Frequency.parse("every 3 months"));
    }

    static Party.Builder deliveryGroup() {
        return party(DELIVERY_GROUP, PartyKind.BODY, "Delivery group")
                .addFunctions(PartyFunction.OPERATIONAL)
                .meets(Frequency.parse("every 4 weeks"));
    }

    static Party.Builder voices() {
        return party(VOICES, PartyKind.YOUNG_PEOPLE, "Beck Voices").addFunctions(PartyFunction.PARTICIPATION);
    }

    static ReportingLine.Builder line(String id, PartyId by, PartyId to) {
        return ReportingLine.builder()
                .id(ReportingLineId.of(id))
                .by(by)
                .to(to)
                .purpose(LinePurpose.ACCOUNTABILITY)
                .frequency(Frequency.parse("every 3 months"));
    }

    static Pledge.Builder pledge() {
        return Pledge.builder()
                .id(PLEDGE)
                .title("Our pledge")
                .addServes(FrameworkItemId.of("principle-a"))
                .addServes(FrameworkItemId.of("principle-b"))
                .addServes(FrameworkItemId.of("principle-c"))
                .addResponsibilities(Responsibility.of(ResponsibilityKind.AUTHOR, VOICES))
                .addPromises(promise().build());
    }

    static Promise.Builder promise() {
        return Promise.builder()
                .id(PROMISE)
                .promisor(DIRECTOR)
                .wording(Wording.of("We will see that you are well and know whom to ask."));
    }

    static Priority.Builder priority() {
        return Priority.builder()
                .id(HEALTH)
                .number("1")
                .kind(PriorityKind.OUTCOME)
                .title("Well in body and mind")
                .commitment(Wording.of("We will see to health as any good parent would."))
                .addStatements(OutcomeStatement.builder()
                        .id(STATEMENT)
                        .wording(Wording.of("Every child has been checked and feels well."))
                        .addServes(PROMISE)
                        .build())
                .addServes(PLEDGE)
                .addServes(FrameworkItemId.of("principle-d"))
                .addServes(FrameworkItemId.of("principle-e"))
                .addServes(FrameworkItemId.of("principle-f"))
                .addServes(FrameworkItemId.of("principle-g"))
                .addResponsibilities(Responsibility.of(ResponsibilityKind.ACCOUNTABLE, DIRECTOR))
                .addResponsibilities(Responsibility.of(ResponsibilityKind.CHAMPION, HEALTH_TRUST));
    }

    static Action.Builder action() {
        return Action.builder()
                .id(ACTION)
                .number("A1")
                .wording(Wording.of("Book a check-up for each child in good time."))
                .addServes(HEALTH)
                .addServes(STATEMENT)
                .addServes(PROMISE)
                .addResponsibilities(Responsibility.lead(NURSE))
                .timescale(Timescale.parse("2024-12"));
    }

    static ActionPlan.Builder plan() {
        return ActionPlan.builder()
                .id(PLAN)
                .period(Timescale.parse("FY2024-25"))
                .owner(DELIVERY_GROUP)
                .addRows(PlanRow.builder().addActions(ACTION).build());
    }

    static Measure.Builder measure() {
        return Measure.builder()
                .id(MEASURE)
                .title("Teeth checked in the year")
                .unit(Unit.PERCENT)
                .polarity(Polarity.HIGHER)
                .period(PeriodKind.FINANCIAL_YEAR)
                .baseline(DatedFigure.of(Timescale.parse("FY2023-24"), Figure.of(71)))
                .addTargets(DatedFigure.of(Timescale.parse("FY2024-25"), Figure.of(80)))
                .floor(Figure.of(65))
                .addServes(HEALTH)
                .addServes(STATEMENT);
    }

    static Participation.Builder participation() {
        return Participation.builder()
                .addGroups(VOICES)
                .addFeedback(FeedbackPromise.builder()
                        .to(VOICES)
                        .by(BOARD)
                        .frequency(Frequency.parse("every 6 months"))
                        .build());
    }

    static Document.Builder document() {
        return Document.builder()
                .id(STRATEGY_DOCUMENT)
                .kind(DocumentKind.STRATEGY)
                .title("Growing up in Northbeck")
                .state(DocumentState.PUBLISHED);
    }

    static Document.Builder sufficiency() {
        return Document.builder()
                .id(DocumentId.of("sufficiency-statement"))
                .kind(DocumentKind.SUFFICIENCY)
                .title("Enough homes")
                .state(DocumentState.BEING_WRITTEN)
                .due(Timescale.parse("2024-09"));
    }

    static Document.Builder cartoon() {
        return Document.builder()
                .id(DocumentId.of("pledge-cards"))
                .kind(DocumentKind.PLEDGE)
                .title("Our pledge on cards")
                .addAudience("younger children")
                .state(DocumentState.PUBLISHED);
    }

    static Paper.Builder paper() {
        return Paper.builder()
                .id(PaperId.of("report"))
                .title("Report to the Board")
                .body(BOARD)
                .meeting(Timescale.parse("2024-03-12"))
                .addImplications(Implication.builder()
                        .kind(ImplicationKind.EQUALITY)
                        .bearing(Bearing.SOME)
                        .wording(Wording.of("A full assessment is appended."))
                        .build())
                .addConsultation(Consultation.builder().addWith(VOICES).build());
    }

    static Decision.Builder decision() {
        return Decision.builder()
                .id(DecisionId.of("board-2024-03-12"))
                .paper(PaperId.of("report"))
                .body(BOARD)
                .date(Timescale.parse("2024-03-12"))
                .recordedOn(LocalDate.parse("2024-03-14"))
                .addItems(item().build());
    }

    static DecisionItem.Builder item() {
        return DecisionItem.builder()
                .verb(Verb.RESOLVED)
                .wording(Wording.of("The strategy is adopted."))
                .effective(Timescale.parse("2024-04-01"))
                .callInUntil(LocalDate.parse("2024-03-20"))
                .addAbout(STRATEGY_DOCUMENT);
    }

    static Findings check(Strategy.Builder strategy) {
        return RuleSet.publication().check(Subject.of(strategy.build()).asOf(DAY));
    }

    static void assertClean(Strategy.Builder strategy) {
        assertThat(check(strategy)).isEmpty();
    }

    /** What one rule finds, whatever others find. */
    static List<Finding> found(Strategy.Builder strategy, String code) {
        return check(strategy).stream()
                .filter(finding -> finding.code().equals(code))
                .toList();
    }

    /** The places of what one rule finds. */
    static List<String> places(Strategy.Builder strategy, String code) {
        return found(strategy, code).stream().map(Finding::path).toList();
    }

    static List<Link> links(ElementId... ids) {
        return List.of(ids).stream().map(Link::to).toList();
    }

    /** Exactly one finding, with this code, severity and place, and these values. */
    static void assertOnly(
            Strategy.Builder strategy, String code, Severity severity, String path, Map<String, String> arguments) {
        assertThat(check(strategy)).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.severity()).isEqualTo(severity);
            assertThat(finding.path()).isEqualTo(path);
            assertThat(finding.arguments()).isEqualTo(arguments);
            assertThat(finding.message()).doesNotContain("{");
        });
    }
}
