package org.carestrategy.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.carestrategy.assess.SlowScorecard.Conventions;
import org.carestrategy.assess.SlowScorecard.Counts;
import org.carestrategy.assess.SlowScorecard.Part;
import org.carestrategy.assess.SlowScorecard.Piece;
import org.carestrategy.record.Entry;
import org.carestrategy.record.Rating;
import org.carestrategy.record.Stage;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.strategy.Pledge;
import org.carestrategy.strategy.Priority;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.ActionId;
import org.carestrategy.value.EntryId;
import org.carestrategy.value.Frequency;
import org.carestrategy.value.Link;
import org.carestrategy.value.MeasureId;
import org.carestrategy.value.Ratio;

/** What holds of scorecards, and that they say what a slow way of working them out says. */
class ScorecardProperties {
    private static AssessmentPolicy policy(Conventions conventions) {
        return AssessmentPolicy.named("tried")
                .delivery(DeliveryPolicy.named("tried")
                        .expected(conventions.redmine() ? ExpectedRule.REDMINE : ExpectedRule.LINEAR)
                        .behindBy(Ratio.of(conventions.points()))
                        .updates(Frequency.everyMonths(1))
                        .staleAfter(conventions.freshMonths())
                        .basis(conventions.claimed() ? RatingBasis.CLAIMED : RatingBasis.CALCULATED)
                        .build())
                .build();
    }

    private static Conventions conventions(Random random) {
        return new Conventions(random.nextBoolean(), random.nextInt(30), random.nextInt(8) + 1, random.nextInt(3) == 0);
    }

    private static Scorecard scorecard(
            Strategy strategy, Optional<StrategyRecord> record, LocalDate day, AssessmentPolicy policy) {
        return record.map(known -> Scorecard.of(strategy, known, day, policy))
                .orElseGet(() -> Scorecard.withoutRecord(strategy, day, policy));
    }

    private static String name(Standing standing) {
        String view = standing.by().text();
        return standing.part()
                .map(Link::text)
                .or(standing::initials)
                .map(part -> view + " " + part)
                .orElse(view);
    }

    private static Counts counts(Tally tally) {
        Counts counts = new Counts();
        counts.many("of", tally.of());
        counts.many("rated", tally.rated());
        counts.many("left out", tally.leftOut());
        put(counts, "rating ", tally.ratings(), Rating::text);
        put(counts, "not rated ", tally.notRated(), NotRated::text);
        put(counts, "way ", tally.ways(), Way::text);
        put(counts, "stage ", tally.stages(), Stage::text);
        put(counts, "state ", tally.states(), DeliveryState::text);
        put(counts, "come ", tally.progress());
        put(counts, "complete ", tally.completion());
        return counts;
    }

    private static <K> void put(Counts into, String what, SortedMap<K, Integer> counts, Function<K, String> text) {
        counts.forEach((key, count) -> into.many(what + text.apply(key), count));
    }

    private static void put(Counts into, String what, Weighed weighed) {
        into.many(what + "known", weighed.known());
        into.many(what + "missing", weighed.missing());
        into.many(what + "weight", weighed.weight().numerator().intValueExact());
        into.many(what + "missing weight", weighed.missingWeight().numerator().intValueExact());
    }

    private static List<Object> shown(Tally tally) {
        return List.of(
                counts(tally).shown().get(0),
                tally.progress().sum().toString(),
                tally.completion().sum().toString());
    }

    private static Piece piece(Difference difference) {
        Piece piece = new Piece(Link.to(difference.measure()));
        piece.rating = difference.rating().orElse(null);
        piece.notRated = difference.notRated().orElse(null);
        piece.way = difference.direction().way().orElse(null);
        piece.leftOut = piece.notRated == NotRated.CONTEXT;
        difference.progress().ifPresent(come -> {
            Fraction fraction = new Fraction(come.numerator(), come.denominator());
            piece.come = fraction;
            piece.complete = Fraction.of(1, 1).atMost(fraction);
        });
        return piece;
    }

    @Property(tries = 200)
    void everyStandingIsAsTheSlowWaySays(@ForAll("randoms") Random random) {
        SmallStrategies small = new SmallStrategies(random);
        Strategy strategy = small.one();
        Optional<StrategyRecord> record = random.nextInt(10) == 0 ? Optional.empty() : Optional.of(small.record());
        LocalDate day = small.day();
        Conventions conventions = conventions(random);
        Scorecard scorecard = scorecard(strategy, record, day, policy(conventions));
        Map<String, Part> slow = new SlowScorecard(
                        strategy,
                        record,
                        day,
                        conventions,
                        scorecard.measures().stream()
                                .map(ScorecardProperties::piece)
                                .toList())
                .parts();
        assertThat(scorecard.standings())
                .extracting(ScorecardProperties::name)
                .containsExactlyInAnyOrderElementsOf(slow.keySet());
        for (Standing standing : scorecard.standings()) {
            Part part = Objects.requireNonNull(slow.get(name(standing)));
            assertThat(standing.actions())
                    .as(name(standing))
                    .extracting(ActionId::text)
                    .isEqualTo(part.actions);
            assertThat(standing.measures())
                    .as(name(standing))
                    .extracting(MeasureId::text)
                    .isEqualTo(part.measures);
            assertThat(shown(standing.delivery().tally())).as(name(standing)).isEqualTo(part.delivery.shown());
            assertThat(shown(standing.difference().tally())).as(name(standing)).isEqualTo(part.difference.shown());
            assertThat(standing.voice().voices())
                    .as(name(standing))
                    .extracting(EntryId::text)
                    .isEqualTo(part.voices);
            assertThat(standing.voice().parts()).as(name(standing)).isEqualTo(part.parts);
            assertThat(standing.voice().spokenOf()).as(name(standing)).isEqualTo(part.spokenOf);
        }
    }

    @Property(tries = 100)
    void whatWasKnownOnADayIsNotChangedByWhatIsRecordedLater(@ForAll("randoms") Random random) {
        SmallStrategies small = new SmallStrategies(random);
        Strategy strategy = small.one();
        StrategyRecord record = small.record();
        LocalDate day = small.day();
        List<Entry> more = new ArrayList<>(record.entries());
        for (int number = 100; number < 110; number++) {
            more.add(Entry.builder()
                    .from(small.entry(number, small.day()))
                    .corrects(EntryId.of("entry-" + random.nextInt(16)))
                    .recorded(day.plusDays(1 + random.nextInt(100)))
                    .build());
        }
        Collections.shuffle(more.subList(record.entries().size(), more.size()), random);
        StrategyRecord later =
                StrategyRecord.builder().from(record).entries(more).build();
        Scorecard scorecard = Scorecard.of(strategy, record, day);
        assertThat(Scorecard.of(strategy, later, day)).isEqualTo(scorecard);
        assertThat(Scorecard.of(strategy, record.knownOn(day), day)).isEqualTo(scorecard);
    }

    @Property(tries = 100)
    void theOrderOfTheListsChangesNoTally(@ForAll("randoms") Random random) {
        SmallStrategies small = new SmallStrategies(random);
        Strategy strategy = small.one();
        StrategyRecord record = small.record();
        LocalDate day = small.day();
        assertThat(answers(Scorecard.of(shuffled(strategy, random), record, day)))
                .isEqualTo(answers(Scorecard.of(strategy, record, day)));
    }

    private static Map<String, List<Object>> answers(Scorecard scorecard) {
        Map<String, List<Object>> answers = new TreeMap<>();
        scorecard
                .standings()
                .forEach(standing -> answers.put(
                        name(standing), List.of(standing.delivery(), standing.difference(), standing.voice())));
        return answers;
    }

    private static Strategy shuffled(Strategy strategy, Random random) {
        return Strategy.builder()
                .from(strategy)
                .pledges(shuffled(strategy.pledges(), random).stream()
                        .map(pledge -> Pledge.builder()
                                .from(pledge)
                                .promises(shuffled(pledge.promises(), random))
                                .serves(shuffled(pledge.serves(), random))
                                .build())
                        .toList())
                .priorities(shuffled(strategy.priorities(), random).stream()
                        .map(priority -> Priority.builder()
                                .from(priority)
                                .statements(shuffled(priority.statements(), random))
                                .serves(shuffled(priority.serves(), random))
                                .build())
                        .toList())
                .actions(shuffled(strategy.actions(), random))
                .measures(shuffled(strategy.measures(), random))
                .actionPlans(shuffled(strategy.actionPlans(), random))
                .build();
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** However much an action serves, in the whole it is one of as many as there are actions. */
    @Property(tries = 100)
    void inTheWholeEachCountsOnce(@ForAll("randoms") Random random) {
        SmallStrategies small = new SmallStrategies(random);
        Strategy strategy = small.one();
        Standing whole = Scorecard.of(strategy, small.record(), small.day()).whole();
        assertThat(whole.actions()).doesNotHaveDuplicates();
        assertThat(whole.delivery().tally().of()).isEqualTo(strategy.actions().size());
        assertThat(whole.difference().tally().of())
                .isEqualTo(strategy.measures().size());
    }

    /** Within a plan only its own counts, and the parts of it are parts of what the whole has. */
    @Property(tries = 100)
    void withinAPlanOnlyItsOwnCounts(@ForAll("randoms") Random random) {
        SmallStrategies small = new SmallStrategies(random);
        Scorecard scorecard = Scorecard.of(small.one(), small.record(), small.day());
        for (Standing plan : scorecard.by(View.PLAN)) {
            for (Standing part : scorecard.by(View.PRIORITY, plan)) {
                assertThat(plan.actions()).containsAll(part.actions());
                assertThat(plan.measures()).containsAll(part.measures());
                assertThat(part.actions().size() + part.measures().size()).isPositive();
                assertThat(part.delivery().tally().of())
                        .isEqualTo(part.actions().size());
                assertThat(part.difference().tally().of())
                        .isEqualTo(part.measures().size());
            }
        }
    }

    @Provide
    Arbitrary<Random> randoms() {
        return Arbitraries.longs().map(Random::new);
    }
}
