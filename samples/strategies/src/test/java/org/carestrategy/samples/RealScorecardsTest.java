package org.carestrategy.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.carestrategy.assess.AssessmentPolicy;
import org.carestrategy.assess.Delivery;
import org.carestrategy.assess.DeliveryState;
import org.carestrategy.assess.Missing;
import org.carestrategy.assess.NotRated;
import org.carestrategy.assess.RollUp;
import org.carestrategy.assess.RollUpMethod;
import org.carestrategy.assess.Scorecard;
import org.carestrategy.assess.Standing;
import org.carestrategy.assess.Summary;
import org.carestrategy.assess.Tally;
import org.carestrategy.assess.View;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.ActionId;
import org.carestrategy.value.ActionPlanId;
import org.carestrategy.value.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing is known of the progress of the real strategies, and their scorecards say so: counted by hand in the papers. */
class RealScorecardsTest {
    private static final String LATER = "2026-07-15";

    private static Strategy strategy(String name) {
        return SampleStrategies.strategy(name).orElseThrow();
    }

    private static Scorecard scorecard(String name, String day) {
        return Scorecard.withoutRecord(strategy(name), LocalDate.parse(day));
    }

    /** Each strategy on the last day of its period and long after it; the record of 2007 prints no period. */
    static Stream<Arguments> cases() {
        return Stream.of(
                Arguments.of("stockton-2007", LATER),
                Arguments.of("stockton-2016", "2018-12-31"),
                Arguments.of("stockton-2016", LATER),
                Arguments.of("york-2016", "2020-12-31"),
                Arguments.of("york-2016", LATER),
                Arguments.of("rutland-2017", "2022-12-31"),
                Arguments.of("rutland-2017", LATER));
    }

    static Stream<Arguments> casesByRollUp() {
        return cases().flatMap(known -> Arrays.stream(RollUpMethod.values())
                .flatMap(method -> Stream.of(Missing.LEFT_OUT, Missing.NO_ANSWER)
                        .map(missing -> Arguments.of(known.get()[0], known.get()[1], method, missing))));
    }

    @ParameterizedTest
    @CsvSource({"stockton-2007,", "stockton-2016, 2018-12-31", "york-2016, 2020-12-31", "rutland-2017, 2022-12-31"})
    void each_is_asked_on_the_last_day_of_its_period(String name, LocalDate lastDay) {
        assertThat(strategy(name).period().flatMap(period -> period.lastDay())).isEqualTo(Optional.ofNullable(lastDay));
    }

    @ParameterizedTest
    @CsvSource({"2018-12-31", LATER})
    void of_the_60_actions_of_Stockton_15_have_no_record_and_45_stand_in_no_plan(String day) {
        Scorecard stockton = scorecard("stockton-2016", day);
        Tally whole = stockton.whole().delivery().tally();
        assertThat(whole.of()).isEqualTo(60);
        assertThat(whole.rated()).isZero();
        assertThat(whole.notRated()).containsExactly(entry(NotRated.NO_RECORD, 15), entry(NotRated.OUTSIDE_PLANS, 45));
        assertThat(whole.leftOut()).isEqualTo(45);
        assertThat(whole.counting()).isEqualTo(15);
        assertThat(whole.stages()).isEmpty();
        assertThat(whole.ways()).isEmpty();
        assertThat(stockton.whole().delivery().why())
                .extracting(Object::toString)
                .containsExactly(
                        "60 of 60 not rated: 15 no-record, 45 outside-plans", "no rating of the whole: counted-only");
        Standing plan = stockton.standing(ActionPlanId.of("plan-2016-17")).orElseThrow();
        assertThat(plan.delivery().tally().notRated()).containsExactly(entry(NotRated.NO_RECORD, 15));
        assertThat(stockton.by(View.PLAN)).hasSize(2).last().satisfies(rest -> {
            assertThat(rest.isRest()).isTrue();
            assertThat(rest.delivery().tally().notRated()).containsExactly(entry(NotRated.OUTSIDE_PLANS, 45));
        });
    }

    /** Long overdue as they look, nobody can say that they were not done. */
    @Test
    void no_action_of_Stockton_is_overdue_ten_years_after_its_date() {
        Delivery guidance = scorecard("stockton-2016", LATER)
                .delivery(ActionId.of("plan-guidance-for-agencies"))
                .orElseThrow();
        assertThat(guidance.due()).contains(LocalDate.parse("2016-06-30"));
        assertThat(guidance.state()).isEqualTo(DeliveryState.NO_RECORD);
        assertThat(guidance.daysLate()).isEmpty();
        assertThat(guidance.expected()).isEmpty();
    }

    /** The row on the first three priorities holds one action, which is counted for each of them and once in the whole. */
    @ParameterizedTest
    @CsvSource({"2018-12-31", LATER})
    void Stocktons_priorities_count_what_is_printed_under_them_and_what_the_plan_has_for_them(String day) {
        assertThat(counts(scorecard("stockton-2016", day), View.PRIORITY))
                .containsExactly(
                        entry("reduce-numbers", "1 planned, 0 outside"),
                        entry("best-value", "1 planned, 0 outside"),
                        entry("permanence", "1 planned, 0 outside"),
                        entry("impact-of-decisions", "1 planned, 0 outside"),
                        entry("be-involved", "1 planned, 6 outside"),
                        entry("productive-relationships", "2 planned, 4 outside"),
                        entry("suitable-accommodation", "1 planned, 4 outside"),
                        entry("be-safe", "1 planned, 5 outside"),
                        entry("be-healthy", "2 planned, 7 outside"),
                        entry("best-education-and-skills", "1 planned, 6 outside"),
                        entry("transition-to-adulthood", "2 planned, 7 outside"),
                        entry("corporate-parenting", "3 planned, 6 outside"));
    }

    /** The corporate parenting commitment is a priority as well; no action serves the pledge that is not held. */
    @Test
    void nine_actions_of_Stockton_serve_a_pledge_and_51_serve_none() {
        assertThat(counts(scorecard("stockton-2016", LATER), View.PLEDGE))
                .containsExactly(
                        entry("pledge-to-children", "0 planned, 0 outside"),
                        entry("corporate-parenting-commitment", "3 planned, 6 outside"),
                        entry("none", "12 planned, 39 outside"));
    }

    /** Shared leads are counted for each of those who share. */
    @Test
    void Stocktons_leads_are_counted_by_their_initials_and_45_actions_have_none() {
        assertThat(counts(scorecard("stockton-2016", LATER), View.LEAD))
                .containsOnly(
                        entry("MG", "6 planned, 0 outside"),
                        entry("PM", "2 planned, 0 outside"),
                        entry("JL", "5 planned, 0 outside"),
                        entry("JW", "3 planned, 0 outside"),
                        entry("RM", "1 planned, 0 outside"),
                        entry("LRB", "1 planned, 0 outside"),
                        entry("DW", "1 planned, 0 outside"),
                        entry("none", "0 planned, 45 outside"));
    }

    private static Map<String, String> counts(Scorecard scorecard, View view) {
        Map<String, String> counts = new LinkedHashMap<>();
        scorecard.by(view).forEach(standing -> counts.put(name(standing), count(standing)));
        return counts;
    }

    private static String name(Standing standing) {
        return standing.part().map(Object::toString).or(standing::initials).orElse("none");
    }

    private static String count(Standing standing) {
        Tally tally = standing.delivery().tally();
        int planned = tally.in(DeliveryState.NO_RECORD);
        int outside = tally.in(DeliveryState.OUTSIDE_PLANS);
        assertThat(tally.of()).isEqualTo(planned + outside);
        return planned + " planned, " + outside + " outside";
    }

    @ParameterizedTest
    @CsvSource({
        "stockton-2007," + LATER,
        "york-2016, 2020-12-31",
        "york-2016," + LATER,
        "rutland-2017, 2022-12-31",
        "rutland-2017," + LATER
    })
    void where_no_action_is_held_there_is_nothing_to_be_rated(String name, String day) {
        Scorecard scorecard = scorecard(name, day);
        assertThat(scorecard.actions()).isEmpty();
        assertThat(scorecard.standings()).allSatisfy(standing -> {
            assertThat(standing.delivery().notRated()).contains(NotRated.NOTHING_THERE);
            assertThat(standing.delivery().tally()).isEqualTo(Tally.none());
        });
        assertThat(scorecard.standings()).noneMatch(Standing::isRest);
    }

    /** Neither paper defines a measure: there is nothing, and not nought of something. */
    @ParameterizedTest
    @MethodSource("cases")
    void no_measure_is_held(String name, String day) {
        Scorecard scorecard = scorecard(name, day);
        assertThat(scorecard.measures()).isEmpty();
        assertThat(scorecard.standings()).extracting(Standing::difference).allSatisfy(difference -> {
            assertThat(difference.notRated()).contains(NotRated.NOTHING_THERE);
            assertThat(difference.tally()).isEqualTo(Tally.none());
        });
    }

    @ParameterizedTest
    @CsvSource({
        // the one priority of Stockton 2016 that is a pledge has its five promises, the other eleven only themselves
        "stockton-2007, 0, 1, 4, 0",
        "stockton-2016, 12, 2, 5, 16",
        "york-2016, 9, 0, 0, 9",
        "rutland-2017, 6, 6, 6, 6"
    })
    void each_priority_and_pledge_stands_there_and_promises_are_what_children_could_speak_of(
            String name, int priorities, int pledges, int promises, int ofPriorities) {
        Scorecard scorecard = scorecard(name, LATER);
        assertThat(scorecard.by(View.PRIORITY)).hasSize(priorities);
        assertThat(scorecard.by(View.PLEDGE))
                .filteredOn(standing -> !standing.isRest())
                .hasSize(pledges);
        assertThat(scorecard.whole().voice().parts()).isEqualTo(promises);
        assertThat(scorecard.by(View.PRIORITY).stream()
                        .mapToInt(standing -> standing.voice().parts())
                        .sum())
                .isEqualTo(ofPriorities);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void no_child_was_heard_and_silence_is_shown_as_silence(String name, String day) {
        Scorecard scorecard = scorecard(name, day);
        assertThat(scorecard.voices()).isEmpty();
        assertThat(scorecard.standings()).extracting(Standing::voice).allSatisfy(voice -> {
            assertThat(voice.isSilent()).isTrue();
            assertThat(voice.spokenOf()).isZero();
        });
    }

    @ParameterizedTest
    @MethodSource("casesByRollUp")
    void no_roll_up_makes_a_rating_or_a_score_of_nothing(
            String name, String day, RollUpMethod method, Missing missing) {
        Scorecard scorecard = scorecard(name, day, method, missing);
        assertThat(scorecard.standings())
                .flatExtracting(standing -> List.of(standing.delivery(), standing.difference()))
                .allSatisfy(summary -> {
                    assertThat(summary.rating()).isEmpty();
                    assertThat(summary.score()).isEmpty();
                    assertThat(summary.tally().rated()).isZero();
                    assertThat(summary.notRated()).contains(reason(summary.tally(), method, missing));
                });
        assertThat(scorecard.actions())
                .allSatisfy(action -> assertThat(action.rating()).isEmpty());
    }

    /** Bounds are set, so that it is not for want of them that nothing is rated. */
    private static Scorecard scorecard(String name, String day, RollUpMethod method, Missing missing) {
        RollUp rollUp = RollUp.by(method)
                .missing(missing)
                .green(Ratio.of(9, 10))
                .amber(Ratio.of(3, 4))
                .build();
        AssessmentPolicy policy = AssessmentPolicy.named("strict")
                .deliveryRollUp(rollUp)
                .differenceRollUp(rollUp)
                .build();
        return Scorecard.withoutRecord(strategy(name), LocalDate.parse(day), policy);
    }

    private static NotRated reason(Tally tally, RollUpMethod method, Missing missing) {
        if (tally.of() == 1 || tally.counting() == 1) {
            return tally.notRated().size() == 1 ? tally.notRated().firstKey() : NotRated.NONE_KNOWN;
        }
        if (tally.counting() == 0) {
            return NotRated.NOTHING_THERE;
        }
        if (method == RollUpMethod.COUNTS) {
            return NotRated.COUNTED_ONLY;
        }
        return missing == Missing.NO_ANSWER ? NotRated.SOME_MISSING : NotRated.NONE_KNOWN;
    }

    /** Whoever asks by name for what is missing to count as nothing done gets nought, but of nothing even then nothing. */
    @Test
    void nought_is_said_only_where_it_was_asked_for_and_something_is_there() {
        Summary stockton = scorecard("stockton-2016", LATER, RollUpMethod.MEAN, Missing.ZERO)
                .whole()
                .delivery();
        assertThat(stockton.score()).contains(Ratio.ZERO);
        Summary york = scorecard("york-2016", LATER, RollUpMethod.MEAN, Missing.ZERO)
                .whole()
                .delivery();
        assertThat(york.score()).isEmpty();
        assertThat(york.notRated()).contains(NotRated.NOTHING_THERE);
    }
}
