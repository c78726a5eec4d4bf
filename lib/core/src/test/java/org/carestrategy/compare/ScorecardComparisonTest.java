package org.carestrategy.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.carestrategy.strategy.Examples.due;
import static org.carestrategy.strategy.Examples.plan;
import static org.carestrategy.strategy.Examples.priority;
import static org.carestrategy.strategy.Examples.strategy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carestrategy.assess.AssessmentPolicy;
import org.carestrategy.assess.DeliveryPolicy;
import org.carestrategy.assess.DeliveryState;
import org.carestrategy.assess.NotRated;
import org.carestrategy.assess.RollUp;
import org.carestrategy.assess.Scorecard;
import org.carestrategy.assess.View;
import org.carestrategy.base.InvalidAttributeException;
import org.carestrategy.record.ActionUpdate;
import org.carestrategy.record.Entry;
import org.carestrategy.record.Rating;
import org.carestrategy.record.Reading;
import org.carestrategy.record.Stage;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.record.Voice;
import org.carestrategy.strategy.DatedFigure;
import org.carestrategy.strategy.Measure;
import org.carestrategy.strategy.Polarity;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.ActionId;
import org.carestrategy.value.ElementId;
import org.carestrategy.value.EntryId;
import org.carestrategy.value.Figure;
import org.carestrategy.value.Frequency;
import org.carestrategy.value.Link;
import org.carestrategy.value.MeasureId;
import org.carestrategy.value.PriorityId;
import org.carestrategy.value.Ratio;
import org.carestrategy.value.StrategyId;
import org.carestrategy.value.Timescale;
import org.carestrategy.value.Wording;
import org.junit.jupiter.api.Test;

class ScorecardComparisonTest {
    private static final ActionId PEPS = ActionId.of("peps");
    private static final MeasureId TEETH = MeasureId.of("teeth");
    private static final PriorityId HEALTH = PriorityId.of("health");

    private static Strategy strategyDue(String timescale) {
        return strategy()
                .addPriorities(priority("health"))
                .addActions(due("peps", timescale, HEALTH))
                .addActionPlans(plan("plan", "peps"))
                .addMeasures(teeth(90))
                .build();
    }

    private static Measure teeth(int target) {
        return Measure.builder()
                .id(TEETH)
                .title("Teeth checked")
                .polarity(Polarity.HIGHER)
                .addServes(HEALTH)
                .frequency(Frequency.parse("every 3 months"))
                .addTargets(DatedFigure.of(Timescale.parse("2024-12"), Figure.of(target)))
                .build();
    }

    private static Entry.Builder entry(String id, String recorded, ElementId about) {
        return Entry.builder()
                .id(EntryId.of(id))
                .happened(LocalDate.parse(recorded))
                .recorded(LocalDate.parse(recorded))
                .addAbout(about);
    }

    private static Entry told(String id, String recorded, Stage stage) {
        return entry(id, recorded, PEPS)
                .update(ActionUpdate.builder().stage(stage).build())
                .build();
    }

    private static Entry read(String id, String recorded, String period, int figure) {
        return entry(id, recorded, TEETH)
                .reading(Reading.builder()
                        .period(Timescale.parse(period))
                        .figure(Figure.of(figure))
                        .build())
                .build();
    }

    private static StrategyRecord record(Entry... entries) {
        return StrategyRecord.builder()
                .strategy(StrategyId.of("northbeck-2024"))
                .addEntries(entries)
                .build();
    }

    private static Scorecard card(Strategy strategy, StrategyRecord record, String day) {
        return Scorecard.of(strategy, record, LocalDate.parse(day));
    }

    private static ScorecardComparison compared(StrategyRecord record, String older, String newer) {
        Strategy strategy = strategyDue("2024-09");
        return ScorecardComparison.of(card(strategy, record, older), card(strategy, record, newer), record);
    }

    private static Move move(ScorecardComparison comparison, ElementId part, Question question) {
        return comparison.about(part).stream()
                .filter(move -> move.question() == question)
                .findFirst()
                .orElseThrow();
    }

    private static List<EntryId> ids(String... ids) {
        return List.of(ids).stream().map(EntryId::of).toList();
    }

    @Test
    void anActionWhoseDayPassedIsWorseThoughNothingWasTold() {
        ScorecardComparison comparison =
                compared(record(told("a", "2024-09-01", Stage.IN_PROGRESS)), "2024-09-30", "2024-10-01");
        Move move = move(comparison, PEPS, Question.DELIVERY);
        assertThat(move.kind()).isEqualTo(MoveKind.WORSE);
        assertThat(move.was().orElseThrow().rating()).contains(Rating.GREEN);
        assertThat(move.was().orElseThrow().state()).contains(DeliveryState.ON_TRACK);
        assertThat(move.is().orElseThrow().rating()).contains(Rating.RED);
        assertThat(move.is().orElseThrow().state()).contains(DeliveryState.OVERDUE);
        assertThat(move.causes()).containsExactly(MoveCause.DAY_PASSED);
        assertThat(move.entries()).isEmpty();
        assertThat(comparison.of(MoveKind.WORSE)).hasSize(comparison.moves().size());
        assertThat(move(comparison, HEALTH, Question.DELIVERY).causes()).containsExactly(MoveCause.DAY_PASSED);
    }

    @Test
    void anActionOfWhichNewsCameRestsOnTheNewEntry() {
        ScorecardComparison comparison = compared(
                record(told("a", "2024-09-01", Stage.IN_PROGRESS), told("b", "2024-10-05", Stage.COMPLETED)),
                "2024-10-01",
                "2024-10-06");
        Move move = move(comparison, PEPS, Question.DELIVERY);
        assertThat(move.kind()).isEqualTo(MoveKind.BETTER);
        assertThat(move.is().orElseThrow().state()).contains(DeliveryState.COMPLETED_LATE);
        assertThat(move.is().orElseThrow().score()).contains(Ratio.ONE);
        assertThat(move.causes()).containsExactly(MoveCause.ENTRIES);
        assertThat(move.entries()).isEqualTo(ids("b"));
        assertThat(move.entriesGone()).isEqualTo(ids("a"));
        assertThat(move.corrected()).isEmpty();
        assertThat(move(comparison, HEALTH, Question.DELIVERY).entries()).isEqualTo(ids("b"));
    }

    @Test
    void aCorrectedEntryIsTold() {
        Entry wrong = told("a", "2024-09-01", Stage.COMPLETED);
        Entry right = Entry.builder()
                .from(told("b", "2024-09-10", Stage.IN_PROGRESS))
                .corrects(wrong.id())
                .build();
        ScorecardComparison comparison = compared(record(wrong, right), "2024-09-05", "2024-09-15");
        Move move = move(comparison, PEPS, Question.DELIVERY);
        assertThat(move.kind()).isEqualTo(MoveKind.OTHER);
        assertThat(move.causes()).containsExactly(MoveCause.ENTRIES, MoveCause.CORRECTED);
        assertThat(move.corrected()).isEqualTo(ids("a"));
    }

    @Test
    void aReadingThatBecameTooOldIsToldAsStale() {
        ScorecardComparison comparison =
                compared(record(read("a", "2024-04-10", "FY2023-24-Q4", 95)), "2024-05-01", "2025-05-01");
        Move move = move(comparison, TEETH, Question.DIFFERENCE);
        assertThat(move.kind()).isEqualTo(MoveKind.OTHER);
        assertThat(move.is().orElseThrow().notRated()).contains(NotRated.STALE);
        assertThat(move.causes()).containsExactly(MoveCause.WENT_STALE);
    }

    @Test
    void aVoiceThatIsNewMovesAndIsNeitherBetterNorWorse() {
        StrategyRecord record = record(entry("v", "2024-10-05", HEALTH)
                .voice(Voice.builder().said(Wording.of("It hurts.")).build())
                .build());
        ScorecardComparison comparison = compared(record, "2024-10-01", "2024-10-06");
        assertThat(comparison.moves())
                .extracting(Move::by, Move::question, Move::kind, Move::entries)
                .containsExactly(
                        tuple(View.WHOLE, Question.VOICE, MoveKind.OTHER, ids("v")),
                        tuple(View.PRIORITY, Question.VOICE, MoveKind.OTHER, ids("v")));
        assertThat(move(comparison, HEALTH, Question.VOICE).causes()).containsExactly(MoveCause.ENTRIES);
    }

    @Test
    void aVoiceTooLongAgoIsGoneAsTimePassed() {
        AssessmentPolicy policy =
                AssessmentPolicy.named("a-year").voiceMonths(12).build();
        StrategyRecord record = record(entry("v", "2024-01-05", HEALTH)
                .voice(Voice.builder().said(Wording.of("It hurts.")).build())
                .build());
        Strategy strategy = strategyDue("2024-09");
        Scorecard older = Scorecard.of(strategy, record, LocalDate.parse("2024-02-01"), policy);
        Scorecard newer = Scorecard.of(strategy, record, LocalDate.parse("2025-02-01"), policy);
        Move move = move(ScorecardComparison.of(older, newer), HEALTH, Question.VOICE);
        assertThat(move.entriesGone()).isEqualTo(ids("v"));
        assertThat(move.causes()).containsExactly(MoveCause.TIME_PASSED);
    }

    @Test
    void aPartThatWasGainedIsToldByThePlan() {
        StrategyRecord record = record(told("a", "2024-09-01", Stage.IN_PROGRESS));
        Strategy later = Strategy.builder()
                .from(strategyDue("2024-09"))
                .addActions(due("braces", "2025-09", HEALTH))
                .build();
        ScorecardComparison comparison = ScorecardComparison.of(
                card(strategyDue("2024-09"), record, "2024-09-05"), card(later, record, "2024-09-05"));
        Move gained = move(comparison, ActionId.of("braces"), Question.DELIVERY);
        assertThat(gained.was()).isEmpty();
        assertThat(gained.causes()).containsExactly(MoveCause.PLAN);
        assertThat(move(comparison, HEALTH, Question.DELIVERY).causes()).containsExactly(MoveCause.PLAN);
        assertThat(comparison.about(PEPS)).isEmpty();
    }

    @Test
    void anotherDayOrTargetIsAnotherPlan() {
        StrategyRecord record =
                record(told("a", "2024-09-01", Stage.IN_PROGRESS), read("r", "2025-01-10", "FY2024-25-Q3", 88));
        Strategy eased = Strategy.builder()
                .from(strategyDue("2025-03"))
                .measures(List.of(teeth(85)))
                .build();
        ScorecardComparison comparison = ScorecardComparison.of(
                card(strategyDue("2024-09"), record, "2025-01-11"), card(eased, record, "2025-01-12"));
        assertThat(move(comparison, PEPS, Question.DELIVERY).causes()).containsExactly(MoveCause.PLAN);
        assertThat(move(comparison, TEETH, Question.DIFFERENCE).causes()).containsExactly(MoveCause.PLAN);
        assertThat(move(comparison, TEETH, Question.DIFFERENCE).kind()).isEqualTo(MoveKind.BETTER);
    }

    @Test
    void anotherPolicyIsToldOnceAndExplainsWhatNothingElseDoes() {
        StrategyRecord record = record(told("a", "2024-09-01", Stage.IN_PROGRESS));
        AssessmentPolicy strict = AssessmentPolicy.named("strict")
                .delivery(DeliveryPolicy.named("strict")
                        .ratings(Map.of(DeliveryState.ON_TRACK, Rating.AMBER))
                        .build())
                .build();
        Strategy strategy = strategyDue("2024-09");
        LocalDate day = LocalDate.parse("2024-09-05");
        ScorecardComparison comparison = ScorecardComparison.of(
                Scorecard.of(strategy, record, day), Scorecard.of(strategy, record, day, strict));
        assertThat(comparison.otherPolicy()).isTrue();
        assertThat(comparison.olderPolicy()).isEqualTo("standard");
        assertThat(comparison.newerPolicy()).isEqualTo("strict");
        assertThat(comparison.moves())
                .isNotEmpty()
                .allSatisfy(move -> assertThat(move.causes()).containsExactly(MoveCause.POLICY));
        assertThat(compared(record, "2024-09-05", "2024-09-05").otherPolicy()).isFalse();
    }

    @Test
    void aRollUpOfAnotherKindIsThePolicyToo() {
        StrategyRecord record = record(told("a", "2024-09-01", Stage.IN_PROGRESS));
        AssessmentPolicy worst =
                AssessmentPolicy.named("worst").deliveryRollUp(RollUp.worst()).build();
        Strategy strategy = Strategy.builder()
                .from(strategyDue("2024-09"))
                .addActions(due("braces", "2025-09", HEALTH))
                .addActionPlans(plan("second-plan", "braces"))
                .build();
        LocalDate day = LocalDate.parse("2024-09-05");
        ScorecardComparison comparison =
                ScorecardComparison.of(Scorecard.of(strategy, record, day), Scorecard.of(strategy, record, day, worst));
        assertThat(comparison.by(View.ACTION)).isEmpty();
        assertThat(move(comparison, HEALTH, Question.DELIVERY).causes()).containsExactly(MoveCause.POLICY);
    }

    @Test
    void countsAreBetterOnlyIfNoRatingLost() {
        Strategy strategy = Strategy.builder()
                .from(strategyDue("2024-09"))
                .addActions(due("braces", "2024-12", HEALTH))
                .build();
        Entry braces = entry("b", "2024-09-01", ActionId.of("braces"))
                .update(ActionUpdate.builder().stage(Stage.ON_HOLD).build())
                .build();
        Entry resumed = entry("c", "2024-10-05", ActionId.of("braces"))
                .update(ActionUpdate.builder().stage(Stage.IN_PROGRESS).build())
                .build();
        StrategyRecord record = record(told("a", "2024-09-01", Stage.IN_PROGRESS), braces, resumed);
        // one green, one amber; then one red, one amber; then one red, one green; at last against the first
        assertThat(kindOfHealth(strategy, record, "2024-09-10", "2024-10-01")).isEqualTo(MoveKind.WORSE);
        assertThat(kindOfHealth(strategy, record, "2024-10-01", "2024-10-06")).isEqualTo(MoveKind.BETTER);
        assertThat(kindOfHealth(strategy, record, "2024-09-10", "2024-10-06")).isEqualTo(MoveKind.WORSE);
        assertThat(kindOfHealth(strategy, record, "2024-08-31", "2024-10-06")).isEqualTo(MoveKind.OTHER);
    }

    private static MoveKind kindOfHealth(Strategy strategy, StrategyRecord record, String older, String newer) {
        ScorecardComparison comparison =
                ScorecardComparison.of(card(strategy, record, older), card(strategy, record, newer));
        return move(comparison, HEALTH, Question.DELIVERY).kind();
    }

    @Test
    void someBetterAndSomeWorseIsNeither() {
        assertThat(ways(counts(1, 0, 1), counts(0, 2, 0))).isEqualTo(MoveKind.OTHER);
        assertThat(ways(counts(1, 1, 0), counts(1, 0, 1))).isEqualTo(MoveKind.BETTER);
        assertThat(ways(counts(1, 1, 0), counts(1, 1, 1))).isEqualTo(MoveKind.OTHER);
        assertThat(ways(counts(1, 1, 1), counts(1, 1, 1))).isEqualTo(MoveKind.OTHER);
    }

    @Test
    void ofCountsWithARatingThatNoLegendRanksNothingIsSaid() {
        assertThat(ways(withGrey(counts(1, 0, 0)), withGrey(counts(0, 0, 1)))).isEqualTo(MoveKind.OTHER);
        assertThat(ways(counts(1, 0, 0), counts(0, 0, 1))).isEqualTo(MoveKind.BETTER);
    }

    private static Shown withGrey(Shown counts) {
        return new Shown.Builder().from(counts).putRatings(Rating.GREY, 1).build();
    }

    private static Shown counts(int red, int amber, int green) {
        return new Shown.Builder()
                .notRated(NotRated.COUNTED_ONLY)
                .putRatings(Rating.RED, red)
                .putRatings(Rating.AMBER, amber)
                .putRatings(Rating.GREEN, green)
                .build();
    }

    private static MoveKind ways(Shown was, Shown is) {
        AssessmentPolicy policy = AssessmentPolicy.standard();
        return new Ways(policy.legend(), policy.legend()).of(new Both<>(Optional.of(was), Optional.of(is)));
    }

    @Test
    void scorecardsOfDifferentStrategiesAreRefused() {
        Strategy other = Strategy.builder()
                .from(strategyDue("2024-09"))
                .id(StrategyId.of("southbeck-2024"))
                .build();
        LocalDate day = LocalDate.parse("2024-09-05");
        Scorecard ours = Scorecard.withoutRecord(strategyDue("2024-09"), day);
        assertThatThrownBy(() -> ScorecardComparison.of(ours, Scorecard.withoutRecord(other, day)))
                .isInstanceOf(InvalidAttributeException.class)
                .hasMessage("newer: must be of 'northbeck-2024', was 'southbeck-2024'");
        StrategyRecord theirs = StrategyRecord.builder().strategy(other.id()).build();
        assertThatThrownBy(() -> ScorecardComparison.of(ours, ours, theirs))
                .isInstanceOf(InvalidAttributeException.class)
                .hasMessage("record: must be of 'northbeck-2024', was 'southbeck-2024'");
    }

    private static Entry said(String id, String recorded, ElementId about) {
        return entry(id, recorded, about)
                .voice(Voice.builder().said(Wording.of("It hurts.")).build())
                .build();
    }

    @Test
    void aVoiceThatWasCorrectedIsGoneForThatReasonOnly() {
        Entry wrong = said("v", "2024-09-05", HEALTH);
        Entry right = Entry.builder()
                .from(said("w", "2024-09-10", HEALTH))
                .corrects(wrong.id())
                .build();
        Move move = move(compared(record(wrong, right), "2024-09-06", "2024-09-11"), HEALTH, Question.VOICE);
        assertThat(move.entries()).isEqualTo(ids("w"));
        assertThat(move.entriesGone()).isEqualTo(ids("v"));
        assertThat(move.corrected()).isEqualTo(ids("v"));
        assertThat(move.causes()).containsExactly(MoveCause.ENTRIES, MoveCause.CORRECTED);
    }

    @Test
    void aVoiceOnWorkThatNowServesSomethingElseMovedByThePlan() {
        PriorityId voice = PriorityId.of("voice");
        Strategy before = Strategy.builder()
                .from(strategyDue("2024-09"))
                .addPriorities(priority("voice"))
                .build();
        Strategy after = Strategy.builder()
                .from(before)
                .actions(List.of(due("peps", "2024-09", voice)))
                .build();
        StrategyRecord record = record(said("v", "2024-09-01", PEPS));
        ScorecardComparison comparison =
                ScorecardComparison.of(card(before, record, "2024-09-05"), card(after, record, "2024-09-06"));
        assertThat(move(comparison, HEALTH, Question.VOICE).entriesGone()).isEqualTo(ids("v"));
        assertThat(move(comparison, HEALTH, Question.VOICE).causes()).containsExactly(MoveCause.PLAN);
        assertThat(move(comparison, voice, Question.VOICE).entries()).isEqualTo(ids("v"));
        assertThat(move(comparison, voice, Question.VOICE).causes()).containsExactly(MoveCause.PLAN);
    }

    /** Two actions and two measures, of which one each stays as it is. */
    @Test
    void onlyWhatMovedIsTheCauseOfAMoveOfTheWhole() {
        MeasureId gums = MeasureId.of("gums");
        Strategy strategy = Strategy.builder()
                .from(strategyDue("2024-09"))
                .addActions(due("braces", "2025-09", HEALTH))
                .addMeasures(Measure.builder().from(teeth(90)).id(gums).build())
                .build();
        StrategyRecord record = record(
                told("a", "2024-09-01", Stage.IN_PROGRESS),
                entry("b", "2024-09-01", ActionId.of("braces"))
                        .update(ActionUpdate.builder().stage(Stage.IN_PROGRESS).build())
                        .build(),
                read("r", "2024-10-01", "FY2024-25-Q2", 95));
        ScorecardComparison comparison =
                ScorecardComparison.of(card(strategy, record, "2024-09-30"), card(strategy, record, "2024-10-01"));
        assertThat(comparison.about(ActionId.of("braces"))).isEmpty();
        assertThat(comparison.about(gums)).isEmpty();
        assertThat(move(comparison, HEALTH, Question.DELIVERY).causes()).containsExactly(MoveCause.DAY_PASSED);
        Move health = move(comparison, HEALTH, Question.DIFFERENCE);
        assertThat(health.causes()).containsExactly(MoveCause.ENTRIES);
        assertThat(health.entries()).isEqualTo(ids("r"));
        assertThat(health.is().orElseThrow().ratings()).isEqualTo(Map.of(Rating.GREEN, 1));
        assertThat(health.is().orElseThrow().reasons()).isEqualTo(Map.of(NotRated.NO_READING, 1));
    }

    @Test
    void aPriorityThatCameOrWentIsToldOnlyIfSomethingBelongsToIt() {
        PriorityId voice = PriorityId.of("voice");
        Strategy without = strategyDue("2024-09");
        Strategy with = Strategy.builder()
                .from(without)
                .addPriorities(priority("voice"), priority("idle"))
                .addActions(due("app", "2025-09", voice))
                .build();
        Scorecard fewer = card(without, record(), "2024-09-05");
        Scorecard more = card(with, record(), "2024-09-05");
        assertThat(ScorecardComparison.of(fewer, more).by(View.PRIORITY))
                .extracting(Move::part, Move::question)
                .containsExactly(tuple(Optional.of(Link.to(voice)), Question.DELIVERY));
        Move gained = move(ScorecardComparison.of(fewer, more), voice, Question.DELIVERY);
        assertThat(gained.was()).isEmpty();
        assertThat(gained.is()).isPresent();
        assertThat(ScorecardComparison.of(more, fewer).by(View.PRIORITY))
                .extracting(Move::part, Move::question)
                .containsExactly(tuple(Optional.of(Link.to(voice)), Question.DELIVERY));
        Move lost = move(ScorecardComparison.of(more, fewer), voice, Question.DELIVERY);
        assertThat(lost.was()).isPresent();
        assertThat(lost.is()).isEmpty();
    }

    @Test
    void whereNothingIsReadAnotherTargetIsNoReason() {
        Strategy eased = Strategy.builder()
                .from(strategyDue("2024-09"))
                .measures(List.of(teeth(85)))
                .build();
        Scorecard older = Scorecard.withoutRecord(strategyDue("2024-09"), LocalDate.parse("2024-09-05"));
        Scorecard newer = card(eased, record(), "2024-09-06");
        assertThat(move(ScorecardComparison.of(older, newer), TEETH, Question.DIFFERENCE)
                        .causes())
                .containsExactly(MoveCause.TIME_PASSED);
    }

    @Test
    void movesCanBeAskedByKindAndView() {
        ScorecardComparison comparison =
                compared(record(told("a", "2024-09-01", Stage.IN_PROGRESS)), "2024-09-30", "2024-10-01");
        assertThat(comparison.of(MoveKind.BETTER)).isEmpty();
        assertThat(comparison.of(MoveKind.WORSE)).isEqualTo(comparison.moves());
        assertThat(comparison.by(View.ACTION)).extracting(Move::part).containsExactly(Optional.of(Link.to(PEPS)));
        assertThat(comparison.isEmpty()).isFalse();
        assertThat(compared(record(), "2024-09-30", "2024-09-30").isEmpty()).isTrue();
    }

    @Test
    void aComparisonThatDoesNotSayOtherwiseIsBySamePolicies() {
        ScorecardComparison.Builder said = new ScorecardComparison.Builder();
        said.strategy(StrategyId.of("northbeck-2024"))
                .olderDay(LocalDate.parse("2024-09-30"))
                .newerDay(LocalDate.parse("2024-12-31"))
                .olderPolicy("standard")
                .newerPolicy("standard");
        assertThat(said.build().otherPolicy()).isFalse();
    }

    @Test
    void whatIsThereTwiceCountsAsItStandsFirst() {
        assertThat(Both.of(List.of("as it was", "as well"), List.of("as it is"), text -> text.charAt(0)))
                .isEqualTo(Map.of('a', new Both<>(Optional.of("as it was"), Optional.of("as it is"))));
    }
}
