package org.carestrategy.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carestrategy.assess.Challenged.challenges;
import static org.carestrategy.assess.Challenged.update;
import static org.carestrategy.strategy.Examples.action;
import static org.carestrategy.strategy.Examples.due;
import static org.carestrategy.strategy.Examples.plan;
import static org.carestrategy.strategy.Examples.strategy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.carestrategy.record.Entry;
import org.carestrategy.record.Rating;
import org.carestrategy.record.Stage;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.Timescale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What can be asked about the updates of an action that was to be done by 30 September 2024. */
class ActionChallengesTest {
    private static final String UNTOLD =
            "advice challenge.overdue-untold actions/peps: it was to be done by 2024-09-30,"
                    + " and nothing was told of it after that; the last that was is of ";
    private static final String UNCORRECTED = "advice challenge.no-corrective-action actions/peps: it is red, and since"
            + " it became so nobody has told what is done about it";

    private static Strategy.Builder september() {
        return strategy().addActions(due("peps", "2024-09")).addActionPlans(plan("plan", "peps"));
    }

    private static Entry open(String id, String day) {
        return update(id, day, update -> update.stage(Stage.IN_PROGRESS));
    }

    @Test
    void workThatWentAsPlannedIsNotAskedAbout() {
        assertThat(challenges(
                        september(),
                        "2025-12-31",
                        update(
                                "a",
                                "2024-05-01",
                                update -> update.stage(Stage.IN_PROGRESS)
                                        .percent(40)
                                        .claimedRating(Rating.GREEN)),
                        update(
                                "b",
                                "2024-09-30",
                                update -> update.stage(Stage.COMPLETED).claimedRating(Rating.BLUE))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "completed,   100, false",
        "completed,   99,  true",
        "not-started, 0,   false",
        "not-started, 1,   true",
        "in-progress, 99,  false",
        "in-progress, 100, true",
        "on-hold,     99,  false",
        "on-hold,     100, true",
        "withdrawn,   100, false",
    })
    void stageAndPercentSayTheSame(String stage, int percent, boolean contradict) {
        List<String> found = challenges(
                september(),
                "2024-05-01",
                update(
                        "a",
                        "2024-05-01",
                        update -> update.stage(Stage.parse(stage)).percent(percent)));
        assertThat(found)
                .isEqualTo(
                        contradict
                                ? List.of("warning challenge.stage-and-percent entries/a/update/percent: 'peps' is said"
                                        + " to be " + stage + ", and " + percent + " per cent done")
                                : List.of());
    }

    @Test
    void whatWasDoneOnTheWayToCompletionContradictsNothing() {
        Entry half = update(
                "a", "2024-05-01", update -> update.stage(Stage.IN_PROGRESS).percent(50));
        Entry done = update("b", "2024-06-01", update -> update.stage(Stage.COMPLETED));
        Entry again = update("c", "2024-06-02", update -> update.stage(Stage.COMPLETED));
        Entry less = update("d", "2024-06-03", update -> update.percent(60));
        Entry all = update("e", "2024-06-04", update -> update.percent(100));
        assertThat(challenges(september(), "2024-07-01", half, done)).isEmpty();
        String contradiction = "warning challenge.stage-and-percent entries/d/update/percent: 'peps' is said to be"
                + " completed, and 60 per cent done";
        assertThat(challenges(september(), "2024-07-01", half, done, less)).containsExactly(contradiction);
        Entry andAgain = update("f", "2024-06-05", update -> update.stage(Stage.COMPLETED));
        assertThat(challenges(september(), "2024-07-01", half, done, again, less, andAgain))
                .containsExactly(contradiction);
        assertThat(challenges(september(), "2024-07-01", half, done, less, all)).isEmpty();
    }

    @Test
    void percentDoesNotFallWithoutAWord() {
        Entry before = update(
                "a", "2024-05-01", update -> update.stage(Stage.IN_PROGRESS).percent(40));
        assertThat(challenges(
                        september(), "2024-07-01", before, update("b", "2024-06-01", update -> update.percent(39))))
                .containsExactly("advice challenge.percent-falls entries/b/update/percent: 'peps' was 40 per cent done"
                        + " and now is 39, and no comment says why");
        assertThat(challenges(
                        september(), "2024-07-01", before, update("b", "2024-06-01", update -> update.percent(40))))
                .isEmpty();
        assertThat(challenges(
                        september(),
                        "2024-07-01",
                        before,
                        update("b", "2024-06-01", update -> update.percent(39).comment("Two schools left."))))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void completedWorkIsNotOpenedAgainWithoutAWord(Stage stage) {
        Entry done = update("a", "2024-05-01", update -> update.stage(Stage.COMPLETED));
        boolean opened = stage != Stage.COMPLETED && stage != Stage.WITHDRAWN;
        assertThat(challenges(
                        september(), "2024-07-01", done, update("b", "2024-06-01", update -> update.stage(stage))))
                .isEqualTo(
                        opened
                                ? List.of(
                                        "advice challenge.stage-goes-back entries/b/update/stage: 'peps' was completed"
                                                + " and now is " + stage.text() + ", and no comment says why")
                                : List.of());
        assertThat(challenges(
                        september(),
                        "2024-07-01",
                        done,
                        update("b", "2024-06-01", update -> update.stage(stage).comment("It fell apart."))))
                .isEmpty();
    }

    @Test
    void aLastDayIsNotChangedWithoutAWord() {
        assertThat(challenges(
                        september(), "2024-07-01", open("a", "2024-05-01"), redated("b", "2024-06-01", "2024-12")))
                .containsExactly("advice challenge.re-dated-without-reason entries/b/update/revisedDue: the last day of"
                        + " 'peps' was changed from 2024-09-30 to 2024-12-31, and no comment says why");
        assertThat(challenges(
                        september(), "2024-07-01", open("a", "2024-05-01"), redated("b", "2024-06-01", "ongoing")))
                .containsExactly("advice challenge.re-dated-without-reason entries/b/update/revisedDue: the last day of"
                        + " 'peps' was changed from 2024-09-30 to ongoing, and no comment says why");
        assertThat(challenges(
                        september(), "2024-07-01", open("a", "2024-05-01"), redated("b", "2024-06-01", "2024-09-30")))
                .isEmpty();
        assertThat(challenges(
                        strategy().addActions(action("peps").build()),
                        "2024-07-01",
                        open("a", "2024-05-01"),
                        redated("b", "2024-06-01", "2024-12")))
                .isEmpty();
    }

    @Test
    void aLastDayThatIsChangedAgainAndAgainIsAskedAbout() {
        Entry first = explained("b", "2024-06-01", "2024-12");
        assertThat(challenges(september(), "2024-07-01", open("a", "2024-05-01"), first))
                .isEmpty();
        assertThat(challenges(
                        september(),
                        "2024-07-01",
                        open("a", "2024-05-01"),
                        first,
                        explained("c", "2024-06-20", "2025-03")))
                .containsExactly("advice challenge.re-dated-often actions/peps: its last day was changed 2 times and is"
                        + " 2025-03-31 now; at first it was 2024-09-30");
        assertThat(challenges(
                        september(),
                        "2024-07-01",
                        open("a", "2024-05-01"),
                        first,
                        explained("c", "2024-06-20", "2024-12")))
                .isEmpty();
    }

    private static Entry redated(String id, String day, String to) {
        return update(id, day, update -> update.revisedDue(Timescale.parse(to)));
    }

    private static Entry explained(String id, String day, String to) {
        return update(id, day, update -> update.revisedDue(Timescale.parse(to)).comment("The post is vacant."));
    }

    /** Told on 20 April, every 3 months, two of which may be missed. */
    @Test
    void workOfWhichNothingIsToldForTooLongIsStale() {
        Strategy.Builder allOfNextYear =
                strategy().addActions(due("peps", "2025-12")).addActionPlans(plan("plan", "peps"));
        Entry told = open("a", "2024-04-20");
        assertThat(challenges(allOfNextYear, "2024-10-20", told)).isEmpty();
        assertThat(challenges(allOfNextYear, "2024-10-21", told))
                .containsExactly("advice challenge.stale actions/peps: nothing was told of it since 2024-04-20");
    }

    @Test
    void overdueWorkIsToldOfAfterItsDay() {
        Entry before = open("a", "2024-09-30");
        assertThat(challenges(september(), "2024-09-30", before)).isEmpty();
        assertThat(challenges(september(), "2024-10-01", before)).containsExactly(UNTOLD + "2024-09-30", UNCORRECTED);
        assertThat(challenges(september(), "2024-10-01", open("a", "2024-10-01")))
                .containsExactly(UNCORRECTED);
    }

    @Test
    void workOfWhichNothingWasEverToldIsAskedAboutOnceItsDayHasPassed() {
        assertThat(challenges(september(), "2024-09-30")).isEmpty();
        assertThat(challenges(september(), "2024-10-01"))
                .containsExactly("advice challenge.never-told actions/peps: it was to be done by 2024-09-30, and the"
                        + " record never told its stage");
    }

    @ParameterizedTest
    @CsvSource({"blue, true", "green, true", "amber, true", "red, false", "grey, false"})
    void overdueWorkIsNotClaimedToBeBetter(String claimed, boolean better) {
        Entry told = update(
                "a",
                "2024-10-01",
                update -> update.stage(Stage.IN_PROGRESS)
                        .claimedRating(Rating.of(claimed))
                        .correctiveAction("A second adviser from November."));
        assertThat(challenges(september(), "2024-10-02", told))
                .isEqualTo(
                        better
                                ? List.of("warning challenge.claimed-better actions/peps: the council rates it "
                                        + claimed + ", and by what the record tells it is red")
                                : List.of());
    }

    @Test
    void blueSaysOnlyThatWorkIsComplete() {
        AssessmentPolicy amberIfLate = AssessmentPolicy.named("late")
                .delivery(DeliveryPolicy.named("late")
                        .ratings(Map.of(DeliveryState.COMPLETED_LATE, Rating.AMBER))
                        .build())
                .build();
        assertThat(challenges(september(), "2024-12-01", amberIfLate, done("blue")))
                .isEmpty();
        assertThat(challenges(september(), "2024-12-01", amberIfLate, done("green")))
                .containsExactly(
                        "warning challenge.claimed-better actions/peps: the council rates it green, and by what"
                                + " the record tells it is amber");
    }

    private static Entry done(String claimed) {
        return update("a", "2024-10-10", update -> update.stage(Stage.COMPLETED).claimedRating(Rating.of(claimed)));
    }

    private static Entry claimed(String id, String day, Rating rating) {
        return update(id, day, update -> update.stage(Stage.IN_PROGRESS).claimedRating(rating));
    }

    private static Entry corrected(String id, String day) {
        return update(id, day, update -> update.correctiveAction("A second adviser from November."));
    }

    @Test
    void whatTheCouncilItselfCallsRedHasACorrectiveAction() {
        Entry red = claimed("b", "2024-08-01", Rating.RED);
        assertThat(challenges(september(), "2024-08-02", red)).containsExactly(UNCORRECTED);
        assertThat(challenges(september(), "2024-08-02", red, corrected("c", "2024-08-01")))
                .isEmpty();
        assertThat(challenges(september(), "2024-08-02", corrected("a", "2024-07-31"), red))
                .containsExactly(UNCORRECTED);
        assertThat(challenges(september(), "2024-08-02", claimed("b", "2024-08-01", Rating.AMBER)))
                .isEmpty();
    }

    @Test
    void aCorrectiveActionForAnEarlierRedIsNoneForTheNext() {
        Entry red = claimed("a", "2024-06-01", Rating.RED);
        Entry corrected = corrected("b", "2024-06-02");
        Entry again = claimed("d", "2024-08-01", Rating.RED);
        assertThat(challenges(september(), "2024-08-02", red, corrected, again)).isEmpty();
        assertThat(challenges(
                        september(), "2024-08-02", red, corrected, claimed("c", "2024-07-01", Rating.GREEN), again))
                .containsExactly(UNCORRECTED);
    }

    @Test
    void overdueWorkHasACorrectiveActionThatWasToldSinceItsLastDayPassed() {
        Entry open = open("b", "2024-10-02");
        assertThat(challenges(september(), "2024-10-03", corrected("a", "2024-09-30"), open))
                .containsExactly(UNCORRECTED);
        assertThat(challenges(september(), "2024-10-03", corrected("a", "2024-10-01"), open))
                .isEmpty();
        Entry putOff = explained("c", "2024-10-10", "2024-10-20");
        assertThat(challenges(
                        september(), "2024-10-21", open, corrected("d", "2024-10-05"), putOff, open("e", "2024-10-21")))
                .containsExactly(UNCORRECTED);
    }

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            names = {"COMPLETED", "WITHDRAWN"})
    void whatIsNoLongerOpenNeedsNoCorrectiveAction(Stage stage) {
        assertThat(challenges(
                        september(),
                        "2024-10-03",
                        claimed("a", "2024-08-01", Rating.RED),
                        update("b", "2024-09-01", update -> update.stage(stage))))
                .isEmpty();
    }

    @Test
    void thePolicySaysWhichRatingsAskForACorrectiveAction() {
        AssessmentPolicy none = AssessmentPolicy.named("none")
                .delivery(DeliveryPolicy.named("none")
                        .correctiveActionFor(Set.of())
                        .build())
                .build();
        Entry open = open("a", "2024-10-02");
        assertThat(challenges(september(), "2024-10-03", none, open)).isEmpty();
        AssessmentPolicy claims = AssessmentPolicy.named("claims")
                .delivery(DeliveryPolicy.named("claims")
                        .basis(RatingBasis.CLAIMED)
                        .build())
                .build();
        assertThat(challenges(september(), "2024-10-03", claims, open)).isEmpty();
        assertThat(challenges(september(), "2024-10-03", claims, claimed("a", "2024-10-02", Rating.RED)))
                .containsExactly(UNCORRECTED);
        AssessmentPolicy amber = AssessmentPolicy.named("amber")
                .delivery(DeliveryPolicy.named("amber")
                        .correctiveActionFor(Set.of(Rating.AMBER))
                        .build())
                .build();
        Entry held = update("a", "2024-08-01", update -> update.stage(Stage.ON_HOLD));
        assertThat(challenges(september(), "2024-08-02", amber, held))
                .containsExactly(UNCORRECTED.replace("red", "amber"));
        assertThat(challenges(september(), "2024-08-02", amber, corrected("b", "2024-07-01"), held))
                .isEmpty();
    }
}
