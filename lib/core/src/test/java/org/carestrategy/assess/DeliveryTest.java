package org.carestrategy.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.carestrategy.base.InvalidAttributeException;
import org.carestrategy.record.Entry;
import org.carestrategy.record.Rating;
import org.carestrategy.record.Stage;
import org.carestrategy.record.Voice;
import org.carestrategy.strategy.Examples;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.ActionId;
import org.carestrategy.value.EntryId;
import org.carestrategy.value.Ratio;
import org.carestrategy.value.Timescale;
import org.carestrategy.value.Wording;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveryTest {
    private static Delivery delivery(String policy, String words, String updates, String day) {
        return DeliveryCases.delivery(words, updates, LocalDate.parse(day), DeliveryCases.policy(policy));
    }

    private static List<String> why(Delivery delivery) {
        return delivery.why().stream().map(Reason::message).toList();
    }

    private static Delivery.Builder some() {
        return new Delivery.Builder().action(DeliveryCases.ID).state(DeliveryState.ON_TRACK);
    }

    @Test
    void whatMadeTheAnswerIsToldStepByStep() {
        Delivery delivery = delivery(
                "standard",
                "in start:2024-04 due:2024-09",
                "2024-06-10=in-progress+40%+!green 2024-08-01=>2024-11",
                "2024-12-02");
        assertThat(why(delivery))
                .containsExactly(
                        "state: overdue",
                        "last told of on 2024-08-01",
                        "its last day is 2024-11-30",
                        "by the plan it was 2024-09-30",
                        "2 days late",
                        "40 percent are done, as was told",
                        "1 of it was to be expected",
                        "rated red",
                        "the council itself says green");
        assertThat(delivery.why())
                .extracting(Reason::code)
                .containsExactly(
                        "state",
                        "last-told",
                        "due",
                        "planned-due",
                        "days-late",
                        "percent",
                        "expected",
                        "rating",
                        "disagrees");
    }

    @Test
    void whatIsNotKnownIsNoStepAndTheReasonForNoRatingIs() {
        assertThat(why(delivery("standard", "in", "none", "2024-08-01")))
                .containsExactly("state: no-record", "not rated: no-record");
    }

    @Test
    void theDayOfThePlanIsNotToldTwiceNorAnAgreeingCouncil() {
        assertThat(why(delivery("standard", "in due:2024-09", "2024-06-10=in-progress+!green", "2024-08-01")))
                .containsExactly(
                        "state: on-track", "last told of on 2024-06-10", "its last day is 2024-09-30", "rated green");
    }

    @ParameterizedTest
    @CsvSource({
        // by the policy, claimed, whether they disagree
        "red, green, true",
        "red, red,   false",
        "red, ,      false",
        ",    green, false",
    })
    void theCouncilDisagreesOnlyWhereBothGiveARating(
            @Nullable String rating, @Nullable String claimed, boolean differ) {
        assertThat(some().rating(Optional.ofNullable(rating).map(Rating::of))
                        .claimed(Optional.ofNullable(claimed).map(Rating::of))
                        .build()
                        .disagrees())
                .isEqualTo(differ);
    }

    @ParameterizedTest
    @CsvSource({
        // stage, percent, share
        "completed,   60, 1",
        "completed,   ,   1",
        "not-started, ,   0",
        "not-started, 5,  1/20",
        "in-progress, 60, 3/5",
        "in-progress, ,   ",
        ",            60, 3/5",
        ",            ,   ",
    })
    void howMuchIsDoneFollowsFromTheStageThenThePercent(
            @Nullable String stage, @Nullable Integer percent, @Nullable String share) {
        assertThat(some().stage(Optional.ofNullable(stage).map(Stage::parse))
                        .percent(Optional.ofNullable(percent))
                        .build()
                        .share())
                .isEqualTo(Optional.ofNullable(share).map(Ratio::parse));
    }

    @Test
    void percentFromNoughtToAHundredAndDaysLateFromOneAreTaken() {
        assertThat(some().percent(0).build().percent()).contains(0);
        assertThat(some().percent(100).build().percent()).contains(100);
        assertThat(some().daysLate(1).build().daysLate()).contains(1);
        assertThatThrownBy(() -> some().percent(-1).build())
                .isInstanceOf(InvalidAttributeException.class)
                .hasMessage("percent: must be 0 to 100, was -1");
        assertThatThrownBy(() -> some().percent(101).build())
                .isInstanceOf(InvalidAttributeException.class)
                .hasMessage("percent: must be 0 to 100, was 101");
        assertThatThrownBy(() -> some().daysLate(0).build())
                .isInstanceOf(InvalidAttributeException.class)
                .hasMessage("daysLate: must be 1 or more, was 0");
    }

    @Test
    void everyChangeOfTheDayIsToldWithItsEntryAndWhatItWasChangedTo() {
        Delivery delivery = delivery(
                "standard",
                "in due:2024-09",
                "a:2024-06-10=in-progress b:2024-08-01=>2024-11 c:2024-11-05=>ongoing",
                "2024-12-02");
        assertThat(delivery.redatings())
                .containsExactly(
                        redating("b", "2024-08-01", "2024-11", Optional.of("2024-11-30")),
                        redating("c", "2024-11-05", "ongoing", Optional.empty()));
        assertThat(delivery.plannedDue()).contains(LocalDate.parse("2024-09-30"));
        assertThat(delivery.restsOn()).extracting(EntryId::text).containsExactly("a", "b", "c");
    }

    private static Redating redating(String entry, String on, String to, Optional<String> due) {
        return new Redating.Builder()
                .entry(EntryId.of(entry))
                .on(LocalDate.parse(on))
                .to(Timescale.parse(to))
                .due(due.map(LocalDate::parse))
                .build();
    }

    @Test
    void theCorrectiveActionToldLastIsRepeated() {
        Strategy strategy =
                Examples.strategy().addActions(Examples.due("peps", "2024-09")).build();
        Entry[] updates = Stream.of("2024-06-01 a tutor", "2024-07-01 two tutors")
                .map(words -> words.split(" ", 2))
                .map(words ->
                        Challenged.update("on-" + words[0], words[0], update -> update.correctiveAction(words[1])))
                .toArray(Entry[]::new);
        Entry news = Challenged.update("on-2024-08-01", "2024-08-01", update -> update.stage(Stage.IN_PROGRESS));
        Entry[] all = Stream.concat(Stream.of(updates), Stream.of(news)).toArray(Entry[]::new);
        assertThat(Scorecard.of(strategy, Calendars.record(all), LocalDate.parse("2024-08-02"))
                        .delivery(ActionId.of("peps"))
                        .flatMap(Delivery::correctiveAction))
                .contains("two tutors");
        assertThat(Scorecard.of(strategy, Calendars.record(news), LocalDate.parse("2024-08-02"))
                        .delivery(ActionId.of("peps"))
                        .flatMap(Delivery::correctiveAction))
                .isEmpty();
    }

    @Test
    void whatWasSaidOfWorkTellsNothingOfHowItStands() {
        Strategy strategy =
                Examples.strategy().addActions(Examples.due("peps", "2024-09")).build();
        Entry said = Challenged.entry(
                "a",
                "2024-06-01",
                "peps",
                entry -> entry.voice(
                        Voice.builder().said(Wording.of("Ask me first.")).build()));
        Delivery delivery = Scorecard.of(strategy, Calendars.record(said), LocalDate.parse("2024-08-02"))
                .delivery(ActionId.of("peps"))
                .orElseThrow();
        assertThat(delivery.lastTold()).isEmpty();
        assertThat(delivery.restsOn()).isEmpty();
    }

    /** What decided is named and nothing else: neither a mere comment nor a percent that a later one replaced. */
    @Test
    void onlyWhatDecidedIsNamed() {
        Delivery delivery = delivery(
                "standard",
                "in due:2024-09",
                "a:2024-05-10=in-progress b:2024-05-20=40% c:2024-05-30='fine d:2024-06-10=50% e:2024-06-11=!green",
                "2024-07-01");
        assertThat(delivery.restsOn()).extracting(EntryId::text).containsExactly("a", "d", "e");
        assertThat(delivery.lastTold()).contains(LocalDate.parse("2024-06-11"));
    }

    @Test
    void onlyTheStateOverdueIsOverdueAndOnlyCompletedLateIsThat() {
        for (DeliveryState state : DeliveryState.values()) {
            Delivery delivery = some().state(state).build();
            assertThat(delivery.isOverdue()).as(state.text()).isEqualTo(state == DeliveryState.OVERDUE);
            assertThat(delivery.isCompletedLate()).as(state.text()).isEqualTo(state == DeliveryState.COMPLETED_LATE);
        }
    }
}
