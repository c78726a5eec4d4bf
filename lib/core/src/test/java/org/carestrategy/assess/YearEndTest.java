package org.carestrategy.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.carestrategy.strategy.Examples.due;
import static org.carestrategy.strategy.Examples.plan;
import static org.carestrategy.strategy.Examples.strategy;

import java.time.LocalDate;
import java.util.List;
import org.carestrategy.base.InvalidAttributeException;
import org.carestrategy.record.ActionUpdate;
import org.carestrategy.record.ComparatorFigure;
import org.carestrategy.record.Entry;
import org.carestrategy.record.Evaluation;
import org.carestrategy.record.FocusChosen;
import org.carestrategy.record.Reading;
import org.carestrategy.record.Stage;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.record.Verdict;
import org.carestrategy.record.Voice;
import org.carestrategy.strategy.ActionPlan;
import org.carestrategy.strategy.DatedFigure;
import org.carestrategy.strategy.Deferral;
import org.carestrategy.strategy.Measure;
import org.carestrategy.strategy.OutcomeStatement;
import org.carestrategy.strategy.Pledge;
import org.carestrategy.strategy.Polarity;
import org.carestrategy.strategy.Priority;
import org.carestrategy.strategy.Promise;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.ActionId;
import org.carestrategy.value.ActionPlanId;
import org.carestrategy.value.ElementId;
import org.carestrategy.value.EntryId;
import org.carestrategy.value.Figure;
import org.carestrategy.value.Link;
import org.carestrategy.value.MeasureId;
import org.carestrategy.value.PledgeId;
import org.carestrategy.value.PriorityId;
import org.carestrategy.value.PromiseId;
import org.carestrategy.value.StatementId;
import org.carestrategy.value.StrategyId;
import org.carestrategy.value.Timescale;
import org.carestrategy.value.Wording;
import org.junit.jupiter.api.Test;

class YearEndTest {
    private static final ActionId PEPS = ActionId.of("peps");
    private static final ActionId BRACES = ActionId.of("braces");
    private static final MeasureId TEETH = MeasureId.of("teeth");
    private static final PriorityId HEALTH = PriorityId.of("health");
    private static final StatementId SMILE = StatementId.of("smile");
    private static final Timescale YEAR = Timescale.parse("FY2024-25");

    private static Strategy northbeck() {
        return strategy()
                .addPriorities(Priority.builder()
                        .id(HEALTH)
                        .title("Be healthy")
                        .addStatements(OutcomeStatement.builder()
                                .id(SMILE)
                                .wording(Wording.of("We like to smile."))
                                .build())
                        .build())
                .addActions(due("peps", "FY2024-25", HEALTH), due("braces", "FY2025-26", HEALTH))
                .addActionPlans(
                        ActionPlan.builder()
                                .from(plan("this", "peps"))
                                .period(YEAR)
                                .addFocus(HEALTH)
                                .build(),
                        ActionPlan.builder()
                                .from(plan("next", "braces"))
                                .period(Timescale.parse("FY2025-26"))
                                .build())
                .addMeasures(Measure.builder()
                        .id(TEETH)
                        .title("Teeth checked")
                        .polarity(Polarity.HIGHER)
                        .addServes(SMILE)
                        .addTargets(DatedFigure.of(Timescale.parse("2024-12"), Figure.of(90)))
                        .build())
                .build();
    }

    private static Entry.Builder entry(String id, String happened, ElementId about) {
        return Entry.builder()
                .id(EntryId.of(id))
                .happened(LocalDate.parse(happened))
                .recorded(LocalDate.parse(happened))
                .addAbout(about);
    }

    private static Entry told(String id, String happened, Stage stage) {
        return entry(id, happened, PEPS)
                .update(ActionUpdate.builder().stage(stage).build())
                .build();
    }

    private static Entry read(String id, String happened, String period, int figure) {
        return entry(id, happened, TEETH)
                .reading(Reading.builder()
                        .period(Timescale.parse(period))
                        .figure(Figure.of(figure))
                        .build())
                .build();
    }

    private static Entry spoke(String id, String happened) {
        return entry(id, happened, SMILE)
                .voice(Voice.builder().said(Wording.of("It hurts.")).build())
                .build();
    }

    private static Entry evaluated(String id, ElementId part, String period, Verdict met) {
        return entry(id, "2025-05-20", part)
                .evaluation(Evaluation.builder()
                        .period(Timescale.parse(period))
                        .finding(Wording.of("So it is."))
                        .met(met)
                        .build())
                .build();
    }

    private static YearEnd yearEnd(String asOf, Entry... entries) {
        return yearEnd(YEAR, asOf, entries);
    }

    private static YearEnd yearEnd(Timescale period, String asOf, Entry... entries) {
        StrategyRecord record = StrategyRecord.builder()
                .strategy(StrategyId.of("northbeck-2024"))
                .addEntries(entries)
                .build();
        return YearEnd.of(northbeck(), record, period, LocalDate.parse(asOf), AssessmentPolicy.standard());
    }

    private static DeliveryState stateOf(YearEnd yearEnd) {
        return yearEnd.actions().get(0).standing().delivery().tally().states().firstKey();
    }

    private static List<FocusGround> grounds(YearEnd yearEnd, ElementId part) {
        return yearEnd.candidate(part).stream()
                .flatMap(candidate -> candidate.facts().stream())
                .map(FocusFact::ground)
                .toList();
    }

    @Test
    void actionsOfOtherPlansAreLeftOutAndSaid() {
        YearEnd yearEnd = yearEnd("2025-06-30");
        assertThat(yearEnd.plans()).containsExactly(ActionPlanId.of("this"));
        assertThat(yearEnd.actions())
                .extracting(part -> part.standing().part().orElseThrow())
                .containsExactly(Link.to(PEPS));
        assertThat(yearEnd.leftOut()).containsExactly(BRACES);
        assertThat(yearEnd.day()).isEqualTo("2025-03-31");
    }

    @Test
    void workDoneAfterTheYearIsNotDoneInIt() {
        Entry begun = told("a", "2025-03-01", Stage.IN_PROGRESS);
        assertThat(stateOf(yearEnd("2025-06-30", begun, told("b", "2025-03-31", Stage.COMPLETED))))
                .isEqualTo(DeliveryState.COMPLETED);
        assertThat(stateOf(yearEnd("2025-06-30", begun, told("b", "2025-04-01", Stage.COMPLETED))))
                .isEqualTo(DeliveryState.ON_TRACK);
    }

    @Test
    void whatIsRecordedLaterOfTheYearCounts() {
        Entry late = Entry.builder()
                .from(told("b", "2025-03-31", Stage.COMPLETED))
                .recorded(LocalDate.parse("2025-05-01"))
                .build();
        assertThat(stateOf(yearEnd("2025-04-30", late))).isEqualTo(DeliveryState.NO_UPDATE);
        assertThat(stateOf(yearEnd("2025-05-01", late))).isEqualTo(DeliveryState.COMPLETED);
    }

    @Test
    void figuresOfTheYearCountHoweverLateTheyAreToldAndThoseOfTheNextDoNot() {
        Entry ofYear = read("a", "2025-05-15", "FY2024-25-Q4", 50);
        Entry ofNext = read("b", "2025-07-15", "FY2025-26-Q1", 95);
        YearEnd yearEnd = yearEnd("2025-07-31", ofYear, ofNext);
        assertThat(grounds(yearEnd, TEETH)).containsExactly(FocusGround.MEASURE_RED);
        assertThat(yearEnd.candidate(TEETH).orElseThrow().facts().get(0).entries())
                .containsExactly(EntryId.of("a"));
        assertThat(grounds(yearEnd("2025-05-14", ofYear), TEETH)).containsExactly(FocusGround.NO_READING);
    }

    @Test
    void aLaterFigureOfTheSameTimeTakesThePlaceOfAnEarlierOne() {
        Entry first = read("a", "2025-04-15", "FY2024-25-Q4", 50);
        Entry better = read("b", "2025-05-15", "FY2024-25-Q4", 95);
        assertThat(grounds(yearEnd("2025-07-31", better, first), TEETH)).isEmpty();
    }

    @Test
    void evaluationsOfTheYearStandBesideAndTheLastOneCounts() {
        YearEnd yearEnd = yearEnd(
                "2025-06-30",
                evaluated("a", SMILE, "FY2024-25", Verdict.NOT_MET),
                evaluated("b", SMILE, "FY2024-25", Verdict.PARTLY_MET),
                evaluated("c", SMILE, "FY2023-24", Verdict.MET));
        EvaluatedPart smile = yearEnd.statements().get(0);
        assertThat(smile.entry()).contains(EntryId.of("b"));
        assertThat(smile.evaluation().orElseThrow().met()).contains(Verdict.PARTLY_MET);
        assertThat(smile.isEvaluated()).isTrue();
        assertThat(yearEnd.actions().get(0).isEvaluated()).isFalse();
        assertThat(grounds(yearEnd, SMILE)).contains(FocusGround.PARTLY_MET).doesNotContain(FocusGround.NOT_EVALUATED);
    }

    @Test
    void candidatesStandInTheOrderOfTheStrategyWithWhatSpeaksForThem() {
        YearEnd yearEnd = yearEnd(
                "2025-06-30",
                spoke("before", "2024-03-31"),
                spoke("first", "2024-04-01"),
                spoke("after", "2025-04-01"),
                told("a", "2025-03-30", Stage.ON_HOLD));
        assertThat(yearEnd.candidates())
                .extracting(FocusCandidate::part)
                .containsExactly(Link.to(HEALTH), Link.to(SMILE), Link.to(TEETH));
        assertThat(grounds(yearEnd, HEALTH))
                .containsExactly(
                        FocusGround.NO_READING,
                        FocusGround.ACTION_AMBER,
                        FocusGround.SPOKEN_OF,
                        FocusGround.NOT_EVALUATED,
                        FocusGround.IN_FOCUS);
        assertThat(grounds(yearEnd, SMILE))
                .containsExactly(FocusGround.NO_READING, FocusGround.SPOKEN_OF, FocusGround.NOT_EVALUATED);
        FocusCandidate health = yearEnd.candidate(HEALTH).orElseThrow();
        assertThat(health.fact(FocusGround.SPOKEN_OF).orElseThrow().entries()).containsExactly(EntryId.of("first"));
        assertThat(health.fact(FocusGround.NOT_EVALUATED).orElseThrow().parts()).containsExactly(Link.to(SMILE));
        assertThat(health.fact(FocusGround.ACTION_AMBER).orElseThrow().entries())
                .containsExactly(EntryId.of("a"));
    }

    @Test
    void whatHasNoFactIsNoCandidate() {
        YearEnd yearEnd = yearEnd(
                "2025-06-30",
                read("r", "2025-04-15", "FY2024-25-Q4", 95),
                evaluated("e", SMILE, "FY2024-25", Verdict.MET));
        assertThat(yearEnd.candidates()).extracting(FocusCandidate::part).containsExactly(Link.to(HEALTH));
        assertThat(grounds(yearEnd, HEALTH)).containsExactly(FocusGround.IN_FOCUS);
    }

    @Test
    void whatWasChosenForTheNextYearStandsBeside() {
        Entry chosen = focus("f", "FY2025-26");
        assertThat(yearEnd("2025-06-30", focus("g", "FY2024-25"), chosen).focusEntry())
                .contains(chosen.id());
        assertThat(yearEnd("2025-06-30", chosen).focus()).isEqualTo(chosen.focus());
        assertThat(yearEnd("2025-03-10", chosen).focus()).isEmpty();
    }

    private static Entry focus(String id, String period) {
        return entry(id, "2025-03-18", ActionPlanId.of("next"))
                .focus(FocusChosen.builder()
                        .period(Timescale.parse(period))
                        .addChosen(Link.to(HEALTH))
                        .build())
                .build();
    }

    @Test
    void beforeTheYearIsOverTheDayAskedCounts() {
        assertThat(yearEnd("2024-12-31").day()).isEqualTo("2024-12-31");
    }

    @Test
    void whatHasNoEndOrHasNotBegunIsRefused() {
        assertThatThrownBy(() -> yearEnd(Timescale.ongoing(), "2025-06-30"))
                .isInstanceOf(InvalidAttributeException.class)
                .hasMessage("period: must have an end, was ongoing");
        assertThatThrownBy(() -> yearEnd("2024-03-31"))
                .isInstanceOf(InvalidAttributeException.class)
                .hasMessage("asOf: must not be before the first day of FY2024-25, was 2024-03-31");
    }

    private static Entry compared(String id, String period, int figure) {
        return entry(id, "2025-05-01", TEETH)
                .comparator(ComparatorFigure.builder()
                        .whose("England")
                        .period(Timescale.parse(period))
                        .figure(Figure.of(figure))
                        .build())
                .build();
    }

    @Test
    void aMeasureSpeaksForItselfByItsRatingItsWayAndItsGap() {
        Entry before = read("r0", "2024-05-01", "FY2023-24-Q4", 95);
        assertThat(grounds(yearEnd("2025-06-30", before, read("r1", "2025-05-01", "FY2024-25-Q4", 92)), TEETH))
                .containsExactly(FocusGround.WORSENING);
        assertThat(grounds(yearEnd("2025-06-30", read("r1", "2025-05-01", "FY2024-25-Q4", 85)), TEETH))
                .containsExactly(FocusGround.MEASURE_AMBER);
    }

    @Test
    void whatIsReadOfAMeasureSpeaksNotForTheMeasureThatItServes() {
        MeasureId gums = MeasureId.of("gums");
        Strategy strategy = Strategy.builder()
                .from(northbeck())
                .addMeasures(Measure.builder()
                        .id(gums)
                        .title("Gums checked")
                        .polarity(Polarity.HIGHER)
                        .addServes(TEETH)
                        .build())
                .build();
        StrategyRecord record = StrategyRecord.builder()
                .strategy(strategy.id())
                .addEntries(read("r", "2025-05-01", "FY2024-25-Q4", 95))
                .build();
        YearEnd yearEnd =
                YearEnd.of(strategy, record, YEAR, LocalDate.parse("2025-06-30"), AssessmentPolicy.standard());
        assertThat(yearEnd.candidate(TEETH)).isEmpty();
        assertThat(grounds(yearEnd, gums)).containsExactly(FocusGround.NO_READING);
    }

    /** From 5 short of England's 70 to 19 short of its 85; then from 5 above to 9 above, which is no reason. */
    @Test
    void aWideningGapSpeaksForAMeasureOnlyIfOthersDoBetter() {
        Entry before = compared("c0", "FY2023-24-Q4", 70);
        YearEnd worse = yearEnd(
                "2025-06-30",
                before,
                compared("c1", "FY2024-25-Q4", 85),
                read("r0", "2024-05-01", "FY2023-24-Q4", 65),
                read("r1", "2025-05-01", "FY2024-25-Q4", 66));
        assertThat(grounds(worse, TEETH)).containsExactly(FocusGround.MEASURE_RED, FocusGround.GAP_WIDENING);
        YearEnd better = yearEnd(
                "2025-06-30",
                before,
                compared("c1", "FY2024-25-Q4", 67),
                read("r0", "2024-05-01", "FY2023-24-Q4", 75),
                read("r1", "2025-05-01", "FY2024-25-Q4", 76));
        assertThat(grounds(better, TEETH)).containsExactly(FocusGround.MEASURE_RED);
    }

    @Test
    void redWorkAndWhatWasNotMetSpeakForAPriority() {
        Entry late = entry("a", "2024-10-01", PEPS)
                .update(ActionUpdate.builder()
                        .stage(Stage.IN_PROGRESS)
                        .revisedDue(Timescale.parse("2024-12"))
                        .build())
                .build();
        YearEnd yearEnd = yearEnd("2025-06-30", late, evaluated("e", SMILE, "FY2024-25", Verdict.NOT_MET));
        FocusCandidate health = yearEnd.candidate(HEALTH).orElseThrow();
        assertThat(health.fact(FocusGround.ACTION_RED).orElseThrow().parts()).containsExactly(Link.to(PEPS));
        assertThat(health.fact(FocusGround.NOT_MET).orElseThrow().parts()).containsExactly(Link.to(SMILE));
        assertThat(health.fact(FocusGround.NOT_MET).orElseThrow().entries()).containsExactly(EntryId.of("e"));
        assertThat(health.fact(FocusGround.NOT_EVALUATED)).isEmpty();
        assertThat(health.by()).isEqualTo(View.PRIORITY);
        assertThat(yearEnd.candidate(TEETH).map(FocusCandidate::by)).contains(View.MEASURE);
    }

    @Test
    void whatWasLeftForALaterYearIsToldOfThePartAndOfItsWork() {
        ActionPlan plan = ActionPlan.builder()
                .from(northbeck().actionPlans().get(0))
                .addNotThisYear(deferral(HEALTH), deferral(BRACES), deferral(PriorityId.of("voice")))
                .build();
        Strategy strategy =
                Strategy.builder().from(northbeck()).actionPlans(List.of(plan)).build();
        StrategyRecord record = StrategyRecord.builder().strategy(strategy.id()).build();
        YearEnd yearEnd =
                YearEnd.of(strategy, record, YEAR, LocalDate.parse("2025-06-30"), AssessmentPolicy.standard());
        assertThat(yearEnd.candidate(HEALTH)
                        .flatMap(health -> health.fact(FocusGround.NOT_THIS_YEAR))
                        .orElseThrow()
                        .parts())
                .containsExactly(Link.to(HEALTH), Link.to(BRACES));
        assertThat(grounds(yearEnd, SMILE)).doesNotContain(FocusGround.NOT_THIS_YEAR, FocusGround.IN_FOCUS);
    }

    private static Deferral deferral(ElementId part) {
        return Deferral.builder().about(Link.to(part)).build();
    }

    @Test
    void promisesAreEvaluatedToo() {
        assertThat(yearEnd("2025-06-30").promises()).isEmpty();
        Strategy strategy = Strategy.builder()
                .from(northbeck())
                .addPledges(Pledge.builder()
                        .id(PledgeId.of("pledge"))
                        .title("Our pledge")
                        .addPromises(Promise.builder()
                                .id(PromiseId.of("listen"))
                                .wording(Wording.of("We will listen."))
                                .build())
                        .build())
                .build();
        StrategyRecord record = StrategyRecord.builder()
                .strategy(strategy.id())
                .addEntries(evaluated("e", PromiseId.of("listen"), "FY2024-25", Verdict.MET))
                .build();
        YearEnd yearEnd =
                YearEnd.of(strategy, record, YEAR, LocalDate.parse("2025-06-30"), AssessmentPolicy.standard());
        assertThat(yearEnd.promises())
                .extracting(part -> part.standing().part().orElseThrow(), EvaluatedPart::isEvaluated)
                .containsExactly(tuple(Link.to(PromiseId.of("listen")), true));
    }

    @Test
    void eachGroundHasASentenceOfItsOwn() {
        assertThat(FocusGround.GAP_WIDENING.sentence()).isEqualTo("Others do better, and the gap is widening.");
        assertThat(FocusGround.values()).extracting(FocusGround::sentence).doesNotHaveDuplicates();
    }
}
