package org.carestrategy.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carestrategy.strategy.Examples.action;
import static org.carestrategy.strategy.Examples.plan;
import static org.carestrategy.strategy.Examples.priority;
import static org.carestrategy.strategy.Examples.strategy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.carestrategy.decision.Consultation;
import org.carestrategy.decision.Decision;
import org.carestrategy.decision.DecisionItem;
import org.carestrategy.decision.Paper;
import org.carestrategy.decision.Recommendation;
import org.carestrategy.decision.Verb;
import org.carestrategy.finding.Finding;
import org.carestrategy.finding.Findings;
import org.carestrategy.finding.Severity;
import org.carestrategy.governance.AttendanceRule;
import org.carestrategy.governance.Governance;
import org.carestrategy.governance.Member;
import org.carestrategy.governance.Party;
import org.carestrategy.governance.ReportingLine;
import org.carestrategy.governance.Responsibility;
import org.carestrategy.record.ActionUpdate;
import org.carestrategy.record.Attendance;
import org.carestrategy.record.Entry;
import org.carestrategy.record.FocusChosen;
import org.carestrategy.record.Meeting;
import org.carestrategy.record.Presence;
import org.carestrategy.record.Reading;
import org.carestrategy.record.ReportMade;
import org.carestrategy.record.Stage;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.record.Voice;
import org.carestrategy.strategy.Action;
import org.carestrategy.strategy.ActionPlan;
import org.carestrategy.strategy.DatedFigure;
import org.carestrategy.strategy.Deferral;
import org.carestrategy.strategy.Document;
import org.carestrategy.strategy.FeedbackPromise;
import org.carestrategy.strategy.Framework;
import org.carestrategy.strategy.FrameworkItem;
import org.carestrategy.strategy.Measure;
import org.carestrategy.strategy.OutcomeStatement;
import org.carestrategy.strategy.Participation;
import org.carestrategy.strategy.Pledge;
import org.carestrategy.strategy.Priority;
import org.carestrategy.strategy.Promise;
import org.carestrategy.strategy.RequiredSignOff;
import org.carestrategy.strategy.Review;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.strategy.WayOfTakingPart;
import org.carestrategy.value.ActionId;
import org.carestrategy.value.ActionPlanId;
import org.carestrategy.value.DecisionId;
import org.carestrategy.value.DocumentId;
import org.carestrategy.value.EntryId;
import org.carestrategy.value.Figure;
import org.carestrategy.value.FrameworkId;
import org.carestrategy.value.FrameworkItemId;
import org.carestrategy.value.Frequency;
import org.carestrategy.value.Link;
import org.carestrategy.value.MeasureId;
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
import org.junit.jupiter.api.Test;

/** Each rule of structure: what passes, and what breaks it and nothing else. */
class StructureTest {
    private static final PriorityId HEALTH = PriorityId.of("health");
    private static final PartyId BOARD = PartyId.of("board");
    private static final ActionId CHECKS = ActionId.of("checks");
    private static final MeasureId DENTAL = MeasureId.of("dental");

    private static Strategy.Builder good() {
        return strategy()
                .governance(governance(Party.builder().id(BOARD).name("Board")))
                .addPriorities(priority("health"))
                .addActions(action("checks", HEALTH).build())
                .addMeasures(measure().build());
    }

    private static Governance governance(Party.Builder... parties) {
        Governance.Builder governance = Governance.builder();
        for (Party.Builder party : parties) {
            governance.addParties(party.build());
        }
        return governance.build();
    }

    private static Measure.Builder measure() {
        return Measure.builder().id(DENTAL).title("Teeth checked").addServes(HEALTH);
    }

    private static Entry.Builder entry(String id) {
        return Entry.builder()
                .id(EntryId.of(id))
                .happened(LocalDate.parse("2024-06-30"))
                .recorded(LocalDate.parse("2024-07-04"));
    }

    private static Entry.Builder update(String id) {
        return entry(id)
                .addAbout(CHECKS)
                .update(ActionUpdate.builder().stage(Stage.IN_PROGRESS).build());
    }

    private static Findings check(Strategy.Builder strategy) {
        return RuleSet.structure().check(strategy.build());
    }

    private static Findings check(Entry... entries) {
        StrategyRecord record = StrategyRecord.builder()
                .strategy(StrategyId.of("northbeck-2024"))
                .addEntries(entries)
                .build();
        return RuleSet.structure().check(Subject.of(good().build(), record));
    }

    private static void assertOnly(
            Findings findings, String code, Severity severity, String path, Map<String, String> arguments) {
        assertThat(findings).hasSize(1).first().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo(code);
            assertThat(finding.severity()).isEqualTo(severity);
            assertThat(finding.path()).isEqualTo(path);
            assertThat(finding.arguments()).isEqualTo(arguments);
            assertThat(finding.message()).doesNotContain("{");
        });
    }

    @Test
    void aGoodStrategyWithItsRecordPasses() {
        assertThat(check(good())).isEmpty();
        assertThat(check(
                        update("a").build(),
                        update("b").corrects(EntryId.of("a")).by(BOARD).build(),
                        entry("c")
                                .addAbout(DENTAL)
                                .reading(Reading.builder()
                                        .period(Timescale.parse("FY2024-25-Q1"))
                                        .figure(Figure.parse("[c]"))
                                        .build())
                                .build(),
                        entry("d")
                                .addAbout(BOARD)
                                .meeting(Meeting.builder()
                                        .addAttendance(Attendance.of(BOARD, Presence.PRESENT))
                                        .build())
                                .build(),
                        entry("e")
                                .addAbout(HEALTH)
                                .voice(Voice.builder()
                                        .group(BOARD)
                                        .said(Wording.of("Better"))
                                        .build())
                                .build(),
                        entry("f")
                                .focus(FocusChosen.builder()
                                        .period(Timescale.parse("FY2025-26"))
                                        .addChosen(Link.to(HEALTH))
                                        .build())
                                .build()))
                .isEmpty();
    }

    @Test
    void anIdentifierUsedTwiceIsFoundEvenAcrossLists() {
        assertOnly(
                check(good().addDocuments(Document.builder()
                        .id(DocumentId.of("health"))
                        .title("Health plan")
                        .build())),
                "id.repeated",
                Severity.ERROR,
                "priorities/health",
                Map.of("id", "health", "first", "documents/health"));
    }

    @Test
    void aPrintedNumberUsedTwiceInOneListIsFound() {
        Strategy.Builder twice = good().addPriorities(
                        Priority.builder().from(priority("safety")).number("5").build(),
                        Priority.builder().from(priority("school")).number("5").build());
        assertOnly(
                check(twice),
                "number.repeated",
                Severity.WARNING,
                "priorities/school/number",
                Map.of("number", "5", "list", "the priorities", "first", "safety"));
    }

    @Test
    void numbersMayStartAgainUnderAnotherPriorityAndInAPlan() {
        Strategy.Builder again = good().addPriorities(priority("school"))
                .addActions(
                        action("a", HEALTH).number("1").build(),
                        action("b", PriorityId.of("school")).number("1").build(),
                        action("c", HEALTH).number("1").build())
                .addActionPlans(plan("plan", "c"));
        assertThat(check(again)).isEmpty();
        assertOnly(
                check(again.addActions(action("d", HEALTH).number("1").build())),
                "number.repeated",
                Severity.WARNING,
                "actions/d/number",
                Map.of("number", "1", "list", "the actions under 'health'", "first", "a"));
    }

    @Test
    void aPlanMayStartItsNumbersAgainUnderEachPriority() {
        Strategy.Builder again = good().addPriorities(priority("school"))
                .addActions(
                        action("a", HEALTH).number("1").build(),
                        action("b", HEALTH).number("2").build(),
                        action("c", PriorityId.of("school")).number("1").build(),
                        action("d", PriorityId.of("school")).number("2").build())
                .addActionPlans(plan("plan", "a", "b", "c", "d"));
        assertThat(check(again)).isEmpty();
    }

    @Test
    void aNumberUsedTwiceInAPlanThatNumbersThroughIsFound() {
        Strategy.Builder slip = good().addPriorities(priority("school"))
                .addActions(
                        action("a", HEALTH).number("1").build(),
                        action("b", HEALTH).number("2").build(),
                        action("c", PriorityId.of("school")).number("2").build(),
                        action("d").number("3").build())
                .addActionPlans(plan("plan", "a", "b", "c", "d"));
        assertOnly(
                check(slip),
                "number.repeated",
                Severity.WARNING,
                "actions/c/number",
                Map.of("number", "2", "list", "plan 'plan'", "first", "b"));
    }

    @Test
    void numbersOfPromisesStatementsItemsMeasuresAndPlansAreLookedAt() {
        Strategy.Builder twice = good().addPledges(Pledge.builder()
                        .id(PledgeId.of("pledge"))
                        .title("Pledge")
                        .addPromises(promise("p1"), promise("p2"))
                        .build())
                .addPriorities(Priority.builder()
                        .from(priority("school"))
                        .addStatements(statement("s1"), statement("s2"))
                        .build())
                .addFrameworks(Framework.builder()
                        .id(FrameworkId.of("frame"))
                        .title("Frame")
                        .addItems(item("i1"), item("i2"))
                        .build())
                .addMeasures(
                        measure().id(MeasureId.of("m1")).number("1").build(),
                        measure().id(MeasureId.of("m2")).number("1").build())
                .addActions(
                        action("a1").number("1").build(),
                        action("a2").number("1").build())
                .addActionPlans(plan("plan", "a1", "a2"))
                .addPledges(
                        Pledge.builder()
                                .id(PledgeId.of("l1"))
                                .title("L")
                                .number("1")
                                .build(),
                        Pledge.builder()
                                .id(PledgeId.of("l2"))
                                .title("L")
                                .number("1")
                                .build());
        assertThat(check(twice))
                .extracting(Finding::path)
                .containsExactly(
                        "pledges/l2/number",
                        "measures/m2/number",
                        "frameworks/frame/items/i2/number",
                        "pledges/pledge/promises/p2/number",
                        "priorities/school/statements/s2/number",
                        "actions/a2/number");
    }

    private static Promise promise(String id) {
        return Promise.builder()
                .id(PromiseId.of(id))
                .number("1")
                .wording(Wording.of("We listen"))
                .build();
    }

    private static OutcomeStatement statement(String id) {
        return OutcomeStatement.builder()
                .id(StatementId.of(id))
                .number("1")
                .wording(Wording.of("Children are heard"))
                .build();
    }

    private static FrameworkItem item(String id) {
        return FrameworkItem.builder()
                .id(FrameworkItemId.of(id))
                .number("1")
                .title("Item")
                .build();
    }

    @Test
    void aLinkThatLeadsNowhereIsFound() {
        assertOnly(
                check(good().addActions(
                                action("peps", PriorityId.of("eduction")).build())),
                "link.unknown",
                Severity.ERROR,
                "actions/peps/serves",
                Map.of("link", "eduction"));
    }

    @Test
    void aLinkToThePartOfAnotherKindIsFound() {
        assertOnly(
                check(good().addActions(Action.builder()
                        .from(action("peps").build())
                        .addServes(BOARD)
                        .build())),
                "link.kind",
                Severity.ERROR,
                "actions/peps/serves",
                Map.of(
                        "link",
                        "board",
                        "kind",
                        "a party",
                        "allowed",
                        "a framework, an item of a framework, a pledge, a promise, a priority, an outcome statement,"
                                + " an action or a measure"));
    }

    @Test
    void everyPlaceThatHoldsALinkIsLookedAt() {
        Link lost = Link.of("lost");
        PartyId nobody = PartyId.of("lost");
        Responsibility lostLead = Responsibility.lead(nobody);
        Frequency meetings = Frequency.parse("at each meeting of lost");
        Strategy.Builder broken = strategy()
                .addPreparedBy(nobody)
                .addResponsibilities(lostLead)
                .governance(Governance.builder()
                        .addParties(Party.builder()
                                .id(BOARD)
                                .name("Board")
                                .partOf(nobody)
                                .meets(meetings)
                                .addResponsibilities(lostLead)
                                .addMembers(Member.builder().party(nobody).build())
                                .addReplaces(nobody)
                                .build())
                        .addLines(ReportingLine.builder()
                                .id(ReportingLineId.of("line"))
                                .by(nobody)
                                .to(nobody)
                                .frequency(meetings)
                                .build())
                        .addAttendanceRules(AttendanceRule.builder()
                                .whose(nobody)
                                .at(nobody)
                                .addReportedTo(nobody)
                                .build())
                        .build())
                .participation(Participation.builder()
                        .addGroups(nobody)
                        .addWays(WayOfTakingPart.builder()
                                .wording(Wording.of("Events"))
                                .led(nobody)
                                .build())
                        .addFeedback(FeedbackPromise.builder()
                                .to(nobody)
                                .by(nobody)
                                .frequency(meetings)
                                .build())
                        .build())
                .addReviews(
                        Review.builder().of(lost).by(nobody).frequency(meetings).build())
                .addSignOffs(RequiredSignOff.builder().of(lost).by(nobody).build())
                .addPapers(Paper.builder()
                        .id(PaperId.of("paper"))
                        .title("Paper")
                        .body(nobody)
                        .author(nobody)
                        .addContact(nobody)
                        .addRecommendations(Recommendation.builder()
                                .wording(Wording.of("Agree"))
                                .askedOf(nobody)
                                .recommendTo(nobody)
                                .build())
                        .addConsultation(Consultation.builder().addWith(nobody).build())
                        .build())
                .addDecisions(Decision.builder()
                        .id(DecisionId.of("decision"))
                        .paper(PaperId.of("lost"))
                        .body(nobody)
                        .addItems(DecisionItem.builder()
                                .verb(Verb.RESOLVED)
                                .wording(Wording.of("Agreed"))
                                .to(nobody)
                                .addAbout(lost)
                                .build())
                        .build())
                .addPledges(Pledge.builder()
                        .id(PledgeId.of("pledge"))
                        .title("Pledge")
                        .addPromises(Promise.builder()
                                .from(promise("p"))
                                .promisor(nobody)
                                .build())
                        .addServes(lost)
                        .addResponsibilities(lostLead)
                        .build())
                .addPriorities(Priority.builder()
                        .from(priority("health"))
                        .addStatements(OutcomeStatement.builder()
                                .from(statement("s"))
                                .addServes(lost)
                                .build())
                        .pledge(PledgeId.of("lost"))
                        .addServes(lost)
                        .addResponsibilities(lostLead)
                        .build())
                .addActions(action("a")
                        .addServes(lost)
                        .addResponsibilities(lostLead)
                        .build())
                .addActionPlans(ActionPlan.builder()
                        .from(plan("plan", "lost"))
                        .owner(nobody)
                        .addFocus(lost)
                        .addNotThisYear(Deferral.builder().about(lost).build())
                        .build())
                .addMeasures(measure()
                        .serves(List.of(lost))
                        .frequency(meetings)
                        .addWatchedBy(nobody)
                        .addResponsibilities(lostLead)
                        .build())
                .addDocuments(Document.builder()
                        .id(DocumentId.of("d"))
                        .title("D")
                        .formOf(DocumentId.of("lost"))
                        .frequency(meetings)
                        .addResponsibilities(lostLead)
                        .build());
        assertThat(check(broken))
                .allSatisfy(finding -> assertThat(finding.code()).isEqualTo("link.unknown"))
                .extracting(Finding::path)
                .containsExactlyInAnyOrder(
                        "preparedBy",
                        "responsibilities",
                        "governance/parties/board/partOf",
                        "governance/parties/board/responsibilities",
                        "governance/attendanceRules/whose",
                        "governance/attendanceRules/at",
                        "governance/attendanceRules/reportedTo",
                        "participation/groups",
                        "participation/ways",
                        "participation/feedback",
                        "participation/feedback",
                        "participation/feedback",
                        "reviews/of",
                        "reviews/by",
                        "reviews/frequency",
                        "signOffs/of",
                        "signOffs/by",
                        "papers/paper/body",
                        "papers/paper/author",
                        "papers/paper/contact",
                        "papers/paper/recommendations",
                        "papers/paper/recommendations",
                        "papers/paper/consultation",
                        "decisions/decision/paper",
                        "decisions/decision/body",
                        "decisions/decision/items",
                        "decisions/decision/items",
                        "governance/parties/board/meets",
                        "governance/parties/board/members",
                        "governance/parties/board/replaces",
                        "governance/lines/line/by",
                        "governance/lines/line/to",
                        "governance/lines/line/frequency",
                        "pledges/pledge/promises/p/promisor",
                        "pledges/pledge/serves",
                        "pledges/pledge/responsibilities",
                        "priorities/health/statements/s/serves",
                        "priorities/health/pledge",
                        "priorities/health/serves",
                        "priorities/health/responsibilities",
                        "actions/a/serves",
                        "actions/a/responsibilities",
                        "actionPlans/plan/rows",
                        "actionPlans/plan/owner",
                        "actionPlans/plan/focus",
                        "actionPlans/plan/notThisYear",
                        "measures/dental/serves",
                        "measures/dental/frequency",
                        "measures/dental/watchedBy",
                        "measures/dental/responsibilities",
                        "documents/d/formOf",
                        "documents/d/frequency",
                        "documents/d/responsibilities");
    }

    @Test
    void anActionThatStartsAfterItIsDueIsFound() {
        Action.Builder peps = action("peps", HEALTH).timescale(Timescale.parse("2024-09"));
        assertThat(check(good().addActions(
                                peps.start(Timescale.parse("2024-09-30")).build())))
                .isEmpty();
        assertOnly(
                check(good().addActions(peps.start(Timescale.parse("2024-10")).build())),
                "dates.start-after-due",
                Severity.WARNING,
                "actions/peps/start",
                Map.of("start", "2024-10-01", "due", "2024-09-30"));
    }

    @Test
    void ongoingWorkIsNeverDue() {
        assertThat(check(good().addActions(action("peps", HEALTH)
                        .timescale(Timescale.parse("ongoing"))
                        .start(Timescale.parse("2024-10"))
                        .build())))
                .isEmpty();
    }

    @Test
    void targetsComeInTheOrderOfTime() {
        Strategy.Builder ordered = strategy().addPriorities(priority("health"));
        DatedFigure first = DatedFigure.of(Timescale.parse("FY2024-25"), Figure.parse("[x]"));
        DatedFigure second = DatedFigure.of(Timescale.parse("FY2025-26"), Figure.parse("[x]"));
        assertThat(check(strategy()
                        .addPriorities(priority("health"))
                        .addMeasures(
                                measure().baseline(first).addTargets(second).build())))
                .isEmpty();
        assertOnly(
                check(ordered.addMeasures(measure().addTargets(second, first).build())),
                "dates.targets-out-of-order",
                Severity.WARNING,
                "measures/dental/targets",
                Map.of("target", "FY2024-25", "earlier", "FY2025-26"));
        assertOnly(
                check(strategy()
                        .addPriorities(priority("health"))
                        .addMeasures(measure().baseline(first).addTargets(first).build())),
                "dates.targets-out-of-order",
                Severity.WARNING,
                "measures/dental/targets",
                Map.of("target", "FY2024-25", "earlier", "FY2024-25"));
    }

    @Test
    void theRecordOfAnotherStrategyIsFound() {
        StrategyRecord other =
                StrategyRecord.builder().strategy(StrategyId.of("southbeck")).build();
        assertOnly(
                RuleSet.structure().check(Subject.of(good().build(), other)),
                "record.other-strategy",
                Severity.ERROR,
                "strategy",
                Map.of("recorded", "southbeck", "strategy", "northbeck-2024"));
    }

    @Test
    void anEntryToldTwiceIsFound() {
        assertOnly(
                check(update("a").build(), update("a").build()),
                "record.id-repeated",
                Severity.ERROR,
                "entries/a#2",
                Map.of("id", "a"));
    }

    @Test
    void anUpdateOfNothingIsFound() {
        assertOnly(
                check(update("a").about(List.of()).build()),
                "record.about-nothing",
                Severity.ERROR,
                "entries/a/about",
                Map.of("part", "an action"));
    }

    @Test
    void anEntryAboutNothingInTheStrategyIsFound() {
        assertOnly(
                check(update("a").about(List.of(Link.of("lost"))).build()),
                "record.link-unknown",
                Severity.ERROR,
                "entries/a/about",
                Map.of("link", "lost"));
        assertOnly(
                check(update("a").by(PartyId.of("lost")).build()),
                "record.link-unknown",
                Severity.ERROR,
                "entries/a/by",
                Map.of("link", "lost"));
        assertOnly(
                check(entry("a")
                        .addAbout(BOARD)
                        .meeting(Meeting.builder()
                                .addAttendance(Attendance.of(PartyId.of("lost"), Presence.ABSENT))
                                .build())
                        .build()),
                "record.link-unknown",
                Severity.ERROR,
                "entries/a/meeting/attendance",
                Map.of("link", "lost"));
        assertOnly(
                check(entry("a")
                        .voice(Voice.builder()
                                .group(PartyId.of("lost"))
                                .said(Wording.of("Better"))
                                .build())
                        .build()),
                "record.link-unknown",
                Severity.ERROR,
                "entries/a/voice/group",
                Map.of("link", "lost"));
        assertOnly(
                check(entry("a")
                        .focus(FocusChosen.builder()
                                .period(Timescale.parse("FY2025-26"))
                                .addChosen(Link.of("lost"))
                                .build())
                        .build()),
                "record.link-unknown",
                Severity.ERROR,
                "entries/a/focus/chosen",
                Map.of("link", "lost"));
    }

    @Test
    void anEventAboutAPartOfAnotherKindIsFound() {
        assertOnly(
                check(update("a").about(List.of(Link.to(DENTAL))).build()),
                "record.link-kind",
                Severity.ERROR,
                "entries/a/about",
                Map.of("link", "dental", "kind", "a measure", "allowed", "an action"));
        assertOnly(
                check(entry("a")
                        .addAbout(CHECKS)
                        .reading(Reading.builder()
                                .period(Timescale.parse("2024-06"))
                                .figure(Figure.parse("[x]"))
                                .build())
                        .build()),
                "record.link-kind",
                Severity.ERROR,
                "entries/a/about",
                Map.of("link", "checks", "kind", "an action", "allowed", "a measure"));
        assertOnly(
                check(entry("a")
                        .addAbout(CHECKS)
                        .meeting(Meeting.builder().build())
                        .build()),
                "record.link-kind",
                Severity.ERROR,
                "entries/a/about",
                Map.of("link", "checks", "kind", "an action", "allowed", "a party"));
        assertOnly(
                check(entry("a")
                        .addAbout(CHECKS)
                        .report(ReportMade.builder().build())
                        .build()),
                "record.link-kind",
                Severity.ERROR,
                "entries/a/about",
                Map.of("link", "checks", "kind", "an action", "allowed", "a reporting line or a document"));
    }

    @Test
    void aCorrectionOfNothingOrOfItselfIsFound() {
        assertOnly(
                check(update("a").corrects(EntryId.of("lost")).build()),
                "record.corrects-unknown",
                Severity.ERROR,
                "entries/a/corrects",
                Map.of("corrects", "lost"));
        assertOnly(
                check(update("a").corrects(EntryId.of("a")).build()),
                "record.corrects-unknown",
                Severity.ERROR,
                "entries/a/corrects",
                Map.of("corrects", "a"));
    }

    @Test
    void whatIsRecordedBeforeItHappenedIsFound() {
        assertThat(check(update("a").recorded(LocalDate.parse("2024-06-30")).build()))
                .isEmpty();
        assertOnly(
                check(update("a").recorded(LocalDate.parse("2024-06-29")).build()),
                "dates.recorded-before-happened",
                Severity.WARNING,
                "entries/a/recorded",
                Map.of("recorded", "2024-06-29", "happened", "2024-06-30"));
    }

    @Test
    void unusedKindsOfPartHavePhrasesToo() {
        assertThat(Kind.of(ActionPlanId.of("x")).phrase()).isEqualTo("an action plan");
        assertThat(Kind.of(StatementId.of("x")).phrase()).isEqualTo("an outcome statement");
    }
}
