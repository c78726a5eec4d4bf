package org.carestrategy.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carestrategy.strategy.Examples.action;
import static org.carestrategy.strategy.Examples.due;
import static org.carestrategy.strategy.Examples.plan;
import static org.carestrategy.strategy.Examples.priority;
import static org.carestrategy.strategy.Examples.strategy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carestrategy.base.InvalidAttributeException;
import org.carestrategy.record.ActionUpdate;
import org.carestrategy.record.Entry;
import org.carestrategy.record.Stage;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.ActionId;
import org.carestrategy.value.EntryId;
import org.carestrategy.value.Link;
import org.carestrategy.value.PriorityId;
import org.carestrategy.value.StrategyId;
import org.carestrategy.value.Timescale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScorecardTest {
    private static final ActionId PEPS = ActionId.of("peps");
    private static final PriorityId EDUCATION = PriorityId.of("education");
    private static final PriorityId VOICE = PriorityId.of("voice");

    private static Strategy one(String timescale) {
        return strategy()
                .addPriorities(priority("education"))
                .addActions(due("peps", timescale, EDUCATION))
                .addActionPlans(plan("plan", "peps"))
                .build();
    }

    private static Entry update(String id, String action, String happened, String recorded, ActionUpdate update) {
        return Entry.builder()
                .id(EntryId.of(id))
                .happened(LocalDate.parse(happened))
                .recorded(LocalDate.parse(recorded))
                .addAbout(ActionId.of(action))
                .update(update)
                .build();
    }

    private static ActionUpdate stage(Stage stage) {
        return ActionUpdate.builder().stage(stage).build();
    }

    private static StrategyRecord record(Entry... entries) {
        return StrategyRecord.builder()
                .strategy(StrategyId.of("northbeck-2024"))
                .addEntries(entries)
                .build();
    }

    private static Delivery delivery(Strategy strategy, StrategyRecord record, String asOf) {
        return Scorecard.of(strategy, record, LocalDate.parse(asOf))
                .delivery(PEPS)
                .orElseThrow();
    }

    /** A month is due on its last day, a year on 31 March; that day is still in time; lateness counts days after it. */
    @ParameterizedTest
    @CsvSource({
        // time-scale, as of, due, days late
        "2024-09,      2024-09-30, 2024-09-30,",
        "2024-09,      2024-10-01, 2024-09-30, 1",
        "2024-09-15,   2024-10-01, 2024-09-15, 16",
        "2024-02,      2024-03-01, 2024-02-29, 1",
        "FY2024-25,    2025-03-31, 2025-03-31,",
        "FY2024-25,    2025-04-24, 2025-03-31, 24",
        "FY2024-25-Q3, 2025-01-01, 2024-12-31, 1",
        "2024-autumn,  2025-01-30, 2024-11-30, 61",
        "ongoing,      2030-01-01, ,",
    })
    void openWorkIsOverdueFromTheDayAfterItsLastDay(String timescale, String asOf, LocalDate due, Integer daysLate) {
        StrategyRecord record = record(update("a", "peps", "2024-01-10", "2024-01-10", stage(Stage.IN_PROGRESS)));
        Delivery delivery = delivery(one(timescale), record, asOf);
        assertThat(delivery.due().orElse(null)).isEqualTo(due);
        assertThat(delivery.daysLate().orElse(null)).isEqualTo(daysLate);
        assertThat(delivery.isOverdue()).isEqualTo(daysLate != null);
        assertThat(delivery.isCompletedLate()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // stage, overdue, completed late, days late (due 30 September, told on 10 October, asked on 20 October)
        "NOT_STARTED, true,  false, 20",
        "IN_PROGRESS, true,  false, 20",
        "COMPLETED,   false, true,  10",
        "ON_HOLD,     true,  false, 20",
        "WITHDRAWN,   false, false,",
    })
    void latenessDependsOnTheStage(Stage stage, boolean overdue, boolean completedLate, Integer daysLate) {
        StrategyRecord record = record(update("a", "peps", "2024-10-10", "2024-10-10", stage(stage)));
        Delivery delivery = delivery(one("2024-09"), record, "2024-10-20");
        assertThat(delivery.stage()).contains(stage);
        assertThat(delivery.isOverdue()).isEqualTo(overdue);
        assertThat(delivery.isCompletedLate()).isEqualTo(completedLate);
        assertThat(delivery.daysLate().orElse(null)).isEqualTo(daysLate);
    }

    @Test
    void redatedWorkIsLateByItsNewDateAndThePlannedOneIsKept() {
        StrategyRecord record = record(
                update(
                        "a",
                        "peps",
                        "2024-09-10",
                        "2024-09-10",
                        ActionUpdate.builder()
                                .stage(Stage.IN_PROGRESS)
                                .revisedDue(Timescale.parse("2024-12"))
                                .build()),
                update(
                        "b",
                        "peps",
                        "2024-12-10",
                        "2024-12-10",
                        ActionUpdate.builder()
                                .revisedDue(Timescale.parse("2025-03"))
                                .build()));
        Delivery delivery = delivery(one("2024-09"), record, "2025-04-02");
        assertThat(delivery.due()).contains(LocalDate.parse("2025-03-31"));
        assertThat(delivery.plannedDue()).contains(LocalDate.parse("2024-09-30"));
        assertThat(delivery.daysLate()).contains(2);
        assertThat(delivery.stage()).contains(Stage.IN_PROGRESS);
        assertThat(delivery.restsOn()).containsExactly(EntryId.of("a"), EntryId.of("b"));
    }

    @Test
    void completionCountsFromTheFirstTimeItWasToldUnlessWorkWasTakenUpAgain() {
        StrategyRecord record = record(
                update("a", "peps", "2024-09-20", "2024-09-20", stage(Stage.COMPLETED)),
                update("b", "peps", "2024-10-10", "2024-10-10", stage(Stage.COMPLETED)));
        assertThat(delivery(one("2024-09"), record, "2024-11-01").daysLate()).isEmpty();
        StrategyRecord again = record(
                update("a", "peps", "2024-09-20", "2024-09-20", stage(Stage.COMPLETED)),
                update("b", "peps", "2024-09-25", "2024-09-25", stage(Stage.IN_PROGRESS)),
                update(
                        "c",
                        "peps",
                        "2024-09-26",
                        "2024-09-26",
                        ActionUpdate.builder().comment("Nearly there").build()),
                update("d", "peps", "2024-10-10", "2024-10-10", stage(Stage.COMPLETED)));
        assertThat(delivery(one("2024-09"), again, "2024-11-01").daysLate()).contains(10);
    }

    @Test
    void theLatestByTheDayItHappenedCountsNotTheLastRecorded() {
        StrategyRecord record = record(
                update("b", "peps", "2024-06-30", "2024-07-01", stage(Stage.IN_PROGRESS)),
                update("a", "peps", "2024-05-31", "2024-07-02", stage(Stage.NOT_STARTED)));
        assertThat(delivery(one("2024-09"), record, "2024-08-01").stage()).contains(Stage.IN_PROGRESS);
    }

    @Test
    void whatWasNotKnownOnTheDayDoesNotCount() {
        StrategyRecord record = record(
                update("a", "peps", "2024-06-30", "2024-07-04", stage(Stage.IN_PROGRESS)),
                update("b", "peps", "2024-09-30", "2024-10-04", stage(Stage.COMPLETED)));
        Delivery before = delivery(one("2024-09"), record, "2024-10-03");
        assertThat(before.stage()).contains(Stage.IN_PROGRESS);
        assertThat(before.daysLate()).contains(3);
        Delivery after = delivery(one("2024-09"), record, "2024-10-04");
        assertThat(after.stage()).contains(Stage.COMPLETED);
        assertThat(after.daysLate()).isEmpty();
    }

    @Test
    void whatIsToldForALaterDayHasNotHappenedYet() {
        StrategyRecord record = record(update("a", "peps", "2024-10-31", "2024-10-01", stage(Stage.COMPLETED)));
        assertThat(delivery(one("2024-09"), record, "2024-10-15").notRated()).contains(NotRated.NO_UPDATE);
    }

    @Test
    void withoutARecordNothingIsAssessedAndTheReasonIsGiven() {
        Scorecard scorecard = Scorecard.withoutRecord(one("2024-09"), LocalDate.parse("2025-10-24"));
        Delivery delivery = scorecard.delivery(PEPS).orElseThrow();
        assertThat(delivery.stage()).isEmpty();
        assertThat(delivery.notRated()).contains(NotRated.NO_RECORD);
        assertThat(delivery.due()).contains(LocalDate.parse("2024-09-30"));
        assertThat(delivery.daysLate()).isEmpty();
        Tally whole = scorecard.whole().delivery().tally();
        assertThat(whole.of()).isEqualTo(1);
        assertThat(whole.rated()).isZero();
        assertThat(whole.in(DeliveryState.OVERDUE)).isZero();
        assertThat(whole.notRated()).isEqualTo(Map.of(NotRated.NO_RECORD, 1));
    }

    @Test
    void anEmptyRecordIsNotTheSameAsNone() {
        assertThat(delivery(one("2024-09"), record(), "2025-10-24").notRated()).contains(NotRated.NO_UPDATE);
    }

    @Test
    void anActionOfTwoPrioritiesCountsInBothAndOnceInTheWhole() {
        Strategy strategy = strategy()
                .addPriorities(priority("education"), priority("voice"), priority("health"))
                .addActions(
                        action("peps", EDUCATION, VOICE).build(),
                        action("app", VOICE).build(),
                        action("loose").build(),
                        action("outside", VOICE).build())
                .addActionPlans(plan("plan", "peps", "app", "loose"))
                .build();
        StrategyRecord record = record(
                update("a", "peps", "2024-06-30", "2024-06-30", stage(Stage.IN_PROGRESS)),
                update("b", "loose", "2024-06-30", "2024-06-30", stage(Stage.COMPLETED)));
        Scorecard scorecard = Scorecard.of(strategy, record, LocalDate.parse("2024-07-01"));
        Standing plan = scorecard.by(View.PLAN).get(0);
        Tally whole = plan.delivery().tally();
        assertThat(whole.of()).isEqualTo(3);
        assertThat(whole.stages()).isEqualTo(Map.of(Stage.IN_PROGRESS, 1, Stage.COMPLETED, 1));
        List<Standing> priorities = scorecard.by(View.PRIORITY, plan);
        assertThat(priorities)
                .extracting(Standing::part)
                .containsExactly(Optional.of(Link.to(EDUCATION)), Optional.of(Link.to(VOICE)), Optional.empty());
        Tally voice = priorities.get(1).delivery().tally();
        assertThat(voice.of()).isEqualTo(2);
        assertThat(voice.at(Stage.IN_PROGRESS)).isEqualTo(1);
        assertThat(voice.at(Stage.COMPLETED)).isZero();
        assertThat(priorities.get(2).isRest()).isTrue();
        assertThat(priorities.get(2).delivery().tally().of()).isEqualTo(1);
        assertThat(scorecard.delivery(ActionId.of("outside")).orElseThrow().state())
                .isEqualTo(DeliveryState.OUTSIDE_PLANS);
        assertThat(scorecard.whole().delivery().tally().of()).isEqualTo(4);
        assertThat(scorecard.whole().delivery().tally().leftOut()).isEqualTo(1);
    }

    @Test
    void theOrderOfTheRecordDoesNotMatterWhereDaysDiffer() {
        List<Entry> entries = new ArrayList<>(List.of(
                update("a", "peps", "2024-04-30", "2024-05-01", stage(Stage.NOT_STARTED)),
                update("b", "peps", "2024-05-31", "2024-06-01", stage(Stage.IN_PROGRESS)),
                update("c", "peps", "2024-06-30", "2024-07-01", stage(Stage.ON_HOLD))));
        Delivery inOrder = delivery(one("2024-09"), record(entries.toArray(Entry[]::new)), "2024-08-01");
        Collections.reverse(entries);
        Delivery reversed = delivery(one("2024-09"), record(entries.toArray(Entry[]::new)), "2024-08-01");
        assertThat(reversed.stage()).isEqualTo(inOrder.stage()).contains(Stage.ON_HOLD);
    }

    @Test
    void theRecordOfAnotherStrategyIsRefused() {
        StrategyRecord other =
                StrategyRecord.builder().strategy(StrategyId.of("southbeck")).build();
        assertThatThrownBy(() -> Scorecard.of(one("2024-09"), other, LocalDate.parse("2024-07-01")))
                .isInstanceOf(InvalidAttributeException.class)
                .hasMessage("record: must be that of 'northbeck-2024', was 'southbeck'");
    }

    @Test
    void ofTwoUpdatesOfOneDayTheOneRecordedLaterCounts() {
        StrategyRecord record = record(
                update("b", "peps", "2024-07-31", "2024-09-05", stage(Stage.COMPLETED)),
                update("a", "peps", "2024-07-31", "2024-08-02", stage(Stage.IN_PROGRESS)));
        assertThat(delivery(one("2024-09"), record, "2024-10-01").stage()).contains(Stage.COMPLETED);
    }

    @Test
    void latenessRestsOnTheEntryThatFirstToldOfCompletion() {
        StrategyRecord record = record(
                update("a", "peps", "2024-10-31", "2024-10-31", stage(Stage.COMPLETED)),
                update("b", "peps", "2024-12-31", "2024-12-31", stage(Stage.COMPLETED)));
        Delivery delivery = delivery(one("2024-09"), record, "2025-01-31");
        assertThat(delivery.daysLate()).contains(31);
        assertThat(delivery.restsOn()).containsExactly(EntryId.of("a"), EntryId.of("b"));
    }

    @Test
    void aStandingOfAPartIsNotThatOfTheWhole() {
        Scorecard scorecard = Scorecard.withoutRecord(
                strategy().addPriorities(priority("health")).build(), LocalDate.parse("2025-01-31"));
        assertThatThrownBy(() -> new Scorecard.Builder()
                        .from(scorecard)
                        .standings(scorecard.by(View.PRIORITY))
                        .build())
                .isInstanceOf(InvalidAttributeException.class)
                .hasMessage("standings: must have one of the whole");
    }

    @Test
    void ofTwoAnswersOnOneActionTheFirstIsFound() {
        Scorecard scorecard = Scorecard.withoutRecord(
                strategy().addActions(action("peps").build()).build(), LocalDate.parse("2025-01-31"));
        Delivery other = new Delivery.Builder()
                .action(ActionId.of("peps"))
                .state(DeliveryState.STALE)
                .build();
        assertThat(new Scorecard.Builder()
                        .from(scorecard)
                        .addActions(other)
                        .build()
                        .delivery(ActionId.of("peps"))
                        .map(Delivery::state))
                .contains(DeliveryState.NO_RECORD);
    }

    @Test
    void aCorrectionThatIsYetToHappenStandsInNoPlace() {
        StrategyRecord record = record(
                update("a", "peps", "2024-06-30", "2024-07-01", stage(Stage.IN_PROGRESS)),
                Entry.builder()
                        .from(update("b", "peps", "2024-12-01", "2024-07-10", stage(Stage.COMPLETED)))
                        .corrects(EntryId.of("a"))
                        .build());
        assertThat(delivery(one("2025-09"), record, "2024-08-01").stage()).contains(Stage.IN_PROGRESS);
        assertThat(delivery(one("2025-09"), record, "2024-12-01").stage()).contains(Stage.COMPLETED);
    }
}
