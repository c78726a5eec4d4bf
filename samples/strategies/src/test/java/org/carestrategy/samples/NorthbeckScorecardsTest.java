package org.carestrategy.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carestrategy.assess.AssessmentPolicy;
import org.carestrategy.assess.Delivery;
import org.carestrategy.assess.DeliveryState;
import org.carestrategy.assess.Difference;
import org.carestrategy.assess.NotRated;
import org.carestrategy.assess.Scorecard;
import org.carestrategy.assess.Standing;
import org.carestrategy.assess.Tally;
import org.carestrategy.assess.View;
import org.carestrategy.assess.Way;
import org.carestrategy.record.Rating;
import org.carestrategy.samples.ScorecardsPage.Row;
import org.carestrategy.value.ActionId;
import org.carestrategy.value.MeasureId;
import org.carestrategy.value.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What {@code SCORECARDS.md} works out for six quarters is what the scorecard of the day says, row by row. */
class NorthbeckScorecardsTest {
    private static final ScorecardsPage PAGE = page();
    private static final List<String> DAYS =
            List.of("2024-07-24", "2024-10-24", "2025-01-24", "2025-04-24", "2025-07-24", "2025-10-24");

    /** The day before the strategy began. */
    private static final String EVE = "2024-03-31";

    private static final Map<String, Scorecard> SCORECARDS = Stream.concat(Stream.of(EVE), DAYS.stream())
            .collect(Collectors.toMap(day -> day, NorthbeckScorecardsTest::scorecard));

    private static final List<Rating> BEST_FIRST = List.of(Rating.GREEN, Rating.AMBER, Rating.RED);
    private static final List<Way> WAYS = List.of(Way.IMPROVING, Way.STEADY, Way.WORSENING, Way.RISING, Way.FALLING);
    private static final List<View> VIEWS = List.of(View.WHOLE, View.PLEDGE, View.PRIORITY, View.PLAN);

    private static final String NUMBER = "(-?[0-9]+(?:\\.[0-9]+)?)";
    private static final Pattern SUBTRACTED = Pattern.compile(NUMBER + " - " + NUMBER + " = " + NUMBER);
    private static final Pattern PERCENTAGE = Pattern.compile(NUMBER + " % of " + NUMBER + " = " + NUMBER);
    private static final Pattern COMPARED =
            Pattern.compile("= " + NUMBER + ", (no more|more) than [0-9]+ % of " + NUMBER + " = " + NUMBER);
    private static final Pattern DAYS_LATE = Pattern.compile("([0-9]+) days late");
    private static final Pattern DONE = Pattern.compile("([0-9]+) percent done");
    private static final Pattern SHARE =
            Pattern.compile("([0-9]+) of its ([0-9]+) days are over, " + NUMBER + " percent");
    private static final Pattern POINTS_SHORT = Pattern.compile(NUMBER + " points short, (no more|more) than 10");

    private static ScorecardsPage page() {
        try {
            return ScorecardsPage.read();
        } catch (IOException exception) {
            throw new AssertionError(exception);
        }
    }

    private static Scorecard scorecard(String day) {
        return Scorecard.of(
                SampleStrategies.northbeck2024(),
                SampleStrategies.northbeck2024Record(),
                LocalDate.parse(day),
                AssessmentPolicy.standard());
    }

    private static Scorecard on(String day) {
        return Optional.ofNullable(SCORECARDS.get(day)).orElseThrow();
    }

    private static Scorecard before(String day) {
        int quarter = DAYS.indexOf(day);
        return on(quarter == 0 ? EVE : DAYS.get(quarter - 1));
    }

    static List<String> days() {
        return DAYS;
    }

    @Test
    void the_page_is_of_six_quarters() {
        assertThat(PAGE.days()).isEqualTo(DAYS);
    }

    @ParameterizedTest
    @MethodSource("days")
    void each_part_stands_as_was_counted(String day) {
        Scorecard scorecard = on(day);
        assertThat(lines(PAGE.rows(day, ScorecardsPage.PARTS).stream().map(Row::all)))
                .isEqualTo(lines(VIEWS.stream()
                        .flatMap(view -> scorecard.by(view).stream())
                        .map(NorthbeckScorecardsTest::told)));
    }

    private static String lines(Stream<String> rows) {
        return rows.collect(Collectors.joining("\n"));
    }

    private static String told(Standing standing) {
        Tally work = standing.delivery().tally();
        Tally measures = standing.difference().tally();
        return String.join(
                " | ",
                "`" + name(standing) + "`",
                rated(work),
                counts(notRated(work)),
                counts(leftOut(work)),
                rated(measures),
                counts(named(measures.notRated(), List.of(NotRated.values()))),
                counts(named(measures.ways(), WAYS)),
                standing.voice().voices().size() + ", of "
                        + standing.voice().spokenOf() + " of "
                        + standing.voice().parts());
    }

    private static String name(Standing standing) {
        return standing.by() == View.WHOLE
                ? "whole"
                : standing.part()
                        .map(Object::toString)
                        .orElse("no " + standing.by().text());
    }

    private static String rated(Tally tally) {
        String counts = counts(named(tally.ratings(), BEST_FIRST));
        return tally.rated() + " of " + tally.of() + (tally.rated() == 0 ? "" : ": " + counts);
    }

    private static Map<String, Integer> leftOut(Tally work) {
        Map<String, Integer> leftOut =
                named(work.states(), AssessmentPolicy.standard().delivery().leftOut());
        assertThat(leftOut.values().stream().mapToInt(count -> count).sum()).isEqualTo(work.leftOut());
        return leftOut;
    }

    private static Map<String, Integer> notRated(Tally work) {
        Map<String, Integer> notRated = named(work.notRated(), List.of(NotRated.values()));
        notRated.keySet().removeAll(leftOut(work).keySet());
        return notRated;
    }

    private static <K> Map<String, Integer> named(Map<K, Integer> counts, Iterable<K> order) {
        Map<String, Integer> named = new LinkedHashMap<>();
        order.forEach(key -> {
            if (counts.containsKey(key)) {
                named.put(text(key), counts.get(key));
            }
        });
        return named;
    }

    private static String text(Object key) {
        return key instanceof DeliveryState state
                ? state.text()
                : key instanceof NotRated reason
                        ? reason.text()
                        : key instanceof Way way ? way.text() : ((Rating) key).text();
    }

    private static String counts(Map<String, Integer> counts) {
        return counts.isEmpty()
                ? "–"
                : counts.entrySet().stream()
                        .map(count -> count.getValue() + " " + count.getKey())
                        .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @MethodSource("days")
    void all_work_that_changed_is_argued_and_no_other(String day) {
        Scorecard before = before(day);
        assertThat(lines(PAGE.rows(day, ScorecardsPage.WORK).stream().map(Row::withoutBecause)))
                .isEqualTo(lines(on(day).actions().stream()
                        .flatMap(now -> changed(before.delivery(now.action()).orElseThrow(), now).stream())));
    }

    private static Optional<String> changed(Delivery was, Delivery now) {
        boolean same = was.state() == now.state() && was.rating().equals(now.rating());
        return same
                ? Optional.empty()
                : Optional.of(String.join(
                        " | ",
                        "`" + now.action() + "`",
                        was.state().text(),
                        now.state().text(),
                        now.rating().map(Rating::text).orElse("not rated"),
                        now.due().map(LocalDate::toString).orElse("–")));
    }

    @ParameterizedTest
    @MethodSource("days")
    void all_measures_that_changed_are_argued_and_no_other(String day) {
        Scorecard before = before(day);
        assertThat(lines(PAGE.rows(day, ScorecardsPage.MEASURES).stream().map(Row::withoutBecause)))
                .isEqualTo(lines(on(day).measures().stream()
                        .flatMap(now -> changed(before.difference(now.measure()).orElseThrow(), now).stream())));
    }

    private static Optional<String> changed(Difference was, Difference now) {
        boolean same = rating(was).equals(rating(now)) && direction(was).equals(direction(now));
        return same
                ? Optional.empty()
                : Optional.of(String.join(
                        " | ",
                        "`" + now.measure() + "`",
                        rating(was) + ", " + direction(was),
                        rating(now),
                        direction(now),
                        now.target().map(NorthbeckScorecardsTest::plain).orElse("–"),
                        now.reading()
                                .map(reading -> reading.figure() + " (" + reading.period() + ")")
                                .orElseThrow()));
    }

    private static String rating(Difference difference) {
        return difference
                .rating()
                .map(Rating::text)
                .orElseGet(() -> difference.notRated().orElseThrow().text());
    }

    private static String direction(Difference difference) {
        return difference
                .direction()
                .way()
                .map(Way::text)
                .orElseGet(() -> difference.direction().notGiven().orElseThrow().text());
    }

    private static String plain(Ratio ratio) {
        return ratio.toDecimal(3, RoundingMode.UNNECESSARY).stripTrailingZeros().toPlainString();
    }

    @ParameterizedTest
    @MethodSource("days")
    void what_is_argued_of_work_is_what_the_scorecard_rests_on(String day) {
        for (Row row : PAGE.rows(day, ScorecardsPage.WORK)) {
            Delivery delivery = on(day).delivery(ActionId.of(row.part())).orElseThrow();
            String because = row.because();
            assertThat(first(DAYS_LATE, because).map(late -> Integer.valueOf(late.group(1))))
                    .as(row.all())
                    .isEqualTo(delivery.daysLate());
            first(DONE, because)
                    .ifPresent(done -> assertThat(Optional.of(Integer.valueOf(done.group(1))))
                            .as(row.all())
                            .isEqualTo(delivery.percent()));
            Optional<MatchResult> share = first(SHARE, because);
            assertThat(share.isPresent()).as(row.all()).isEqualTo(isJudgedByItsDays(delivery));
            share.ifPresent(days -> assertThatItIsExpected(days, delivery));
            assertThat(first(POINTS_SHORT, because)
                            .filter(points -> points.group(2).equals("more"))
                            .isPresent())
                    .as(row.all())
                    .isEqualTo(delivery.state() == DeliveryState.BEHIND);
        }
    }

    private static boolean isJudgedByItsDays(Delivery delivery) {
        return delivery.expected().isPresent() && delivery.daysLate().isEmpty();
    }

    private static void assertThatItIsExpected(MatchResult days, Delivery delivery) {
        Ratio expected = Ratio.of(Long.parseLong(days.group(1)), Long.parseLong(days.group(2)));
        assertThat(delivery.expected()).contains(expected);
        assertThat(new BigDecimal(days.group(3))).isEqualByComparingTo(expected.toPercent(1, RoundingMode.HALF_UP));
    }

    private static Optional<MatchResult> first(Pattern pattern, String text) {
        return pattern.matcher(text).results().findFirst();
    }

    @ParameterizedTest
    @MethodSource("days")
    void what_is_argued_of_measures_names_target_reading_and_change(String day) {
        for (Row row : PAGE.rows(day, ScorecardsPage.MEASURES)) {
            Difference difference = on(day).difference(MeasureId.of(row.part())).orElseThrow();
            List<String> numbers = numbers(row.because());
            difference
                    .rating()
                    .ifPresent(rated -> assertThat(numbers)
                            .as(row.all())
                            .contains(
                                    plain(difference.target().orElseThrow()),
                                    difference.reading().orElseThrow().figure().toString()));
            difference
                    .direction()
                    .earlierPeriod()
                    .ifPresent(period -> assertThat(numbers).as(row.all()).contains(figureBefore(difference)));
        }
    }

    private static String figureBefore(Difference difference) {
        BigDecimal now = difference.reading().orElseThrow().figure().amount().orElseThrow();
        return plain(Ratio.of(now).minus(difference.direction().change().orElseThrow()));
    }

    private static List<String> numbers(String text) {
        return Pattern.compile(NUMBER)
                .matcher(text)
                .results()
                .map(number -> number.group(1))
                .toList();
    }

    @Test
    void each_sum_on_the_page_adds_up() {
        List<MatchResult> subtracted = SUBTRACTED.matcher(PAGE.text()).results().toList();
        assertThat(subtracted)
                .hasSizeGreaterThan(100)
                .allSatisfy(sum -> assertThat(number(sum, 1).subtract(number(sum, 2)))
                        .as(sum.group())
                        .isEqualByComparingTo(number(sum, 3)));
        assertThat(PERCENTAGE.matcher(PAGE.text()).results().toList())
                .hasSizeGreaterThan(100)
                .allSatisfy(sum -> assertThat(
                                number(sum, 1).multiply(number(sum, 2)).movePointLeft(2))
                        .as(sum.group())
                        .isEqualByComparingTo(number(sum, 3)));
    }

    @Test
    void what_is_said_to_be_more_is_more() {
        assertThat(COMPARED.matcher(PAGE.text()).results().toList())
                .hasSizeGreaterThan(100)
                .allSatisfy(sum -> assertThat(number(sum, 1).compareTo(number(sum, 4)) > 0)
                        .as(sum.group())
                        .isEqualTo(sum.group(2).equals("more")));
        assertThat(POINTS_SHORT.matcher(PAGE.text()).results().toList())
                .isNotEmpty()
                .allSatisfy(sum -> assertThat(number(sum, 1).compareTo(BigDecimal.TEN) > 0)
                        .as(sum.group())
                        .isEqualTo(sum.group(2).equals("more")));
    }

    private static BigDecimal number(MatchResult sum, int group) {
        return new BigDecimal(sum.group(group));
    }

    @ParameterizedTest
    @MethodSource("days")
    void two_or_three_sentences_say_what_to_take_from_it(String day) {
        assertThat(Arrays.asList(PAGE.section(day, ScorecardsPage.LESSON).split("\\.(?:\\s+|$)")))
                .hasSizeBetween(2, 3);
    }

    /** What the page says in words of ratings that the council gives itself. */
    @Test
    void where_the_council_is_kinder_or_sterner_than_its_dates_the_page_counts_it() {
        assertThat(claimed("2024-07-24", DeliveryState.BEHIND, Rating.GREEN)).hasSize(3);
        assertThat(claimed("2025-07-24", DeliveryState.BEHIND, Rating.GREEN)).hasSize(5);
        assertThat(claimed("2025-10-24", DeliveryState.OVERDUE, Rating.GREEN))
                .extracting(ActionId::toString)
                .containsExactly("clinician-on-the-phone", "review-distant-homes");
        assertThat(claimed("2025-10-24", DeliveryState.ON_TRACK, Rating.RED))
                .extracting(ActionId::toString)
                .containsExactly("two-small-homes");
    }

    private static List<ActionId> claimed(String day, DeliveryState state, Rating rating) {
        return on(day).actions().stream()
                .filter(delivery -> delivery.state() == state)
                .filter(delivery -> delivery.claimed().equals(Optional.of(rating)))
                .map(Delivery::action)
                .toList();
    }
}
