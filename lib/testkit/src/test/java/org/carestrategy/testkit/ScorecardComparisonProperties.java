package org.carestrategy.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.carestrategy.assess.Delivery;
import org.carestrategy.assess.Scorecard;
import org.carestrategy.assess.View;
import org.carestrategy.compare.Move;
import org.carestrategy.compare.MoveKind;
import org.carestrategy.compare.Question;
import org.carestrategy.compare.ScorecardComparison;
import org.carestrategy.record.Entry;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.ActionId;

/** What holds of every comparison of two scorecards. */
@Domain(Generated.class)
class ScorecardComparisonProperties {
    /** On a day on which something was recorded or within two years after it. */
    private static Scorecard scorecard(Recorded recorded, Random random) {
        List<Entry> entries = recorded.record().entries();
        LocalDate from = entries.isEmpty()
                ? LocalDate.EPOCH
                : entries.get(random.nextInt(entries.size())).recorded();
        return Scorecard.of(recorded.strategy(), recorded.record(), from.plusDays(random.nextInt(700)));
    }

    @Property(tries = 200)
    void nothingMovesFromAScorecardToItself(@ForAll Recorded recorded, @ForAll Random random) {
        Scorecard scorecard = scorecard(recorded, random);
        ScorecardComparison comparison = ScorecardComparison.of(scorecard, scorecard, recorded.record());
        assertThat(comparison.isEmpty()).isTrue();
        assertThat(comparison.otherPolicy()).isFalse();
    }

    @Property(tries = 200)
    void lookingBackSwapsBetterAndWorse(@ForAll Recorded recorded, @ForAll Random random) {
        Scorecard one = scorecard(recorded, random);
        Scorecard other = scorecard(recorded, random);
        assertThat(moves(one, other, recorded.record()).stream()
                        .map(ScorecardComparisonProperties::mirrored)
                        .toList())
                .containsExactlyInAnyOrderElementsOf(moves(other, one, recorded.record()).stream()
                        .map(ScorecardComparisonProperties::essence)
                        .toList());
    }

    private static List<Move> moves(Scorecard older, Scorecard newer, StrategyRecord record) {
        return ScorecardComparison.of(older, newer, record).moves();
    }

    private static List<Object> mirrored(Move move) {
        MoveKind kind = switch (move.kind()) {
            case BETTER -> MoveKind.WORSE;
            case WORSE -> MoveKind.BETTER;
            case OTHER -> MoveKind.OTHER;
        };
        return List.of(
                kind,
                move.by(),
                move.part(),
                move.initials(),
                move.question(),
                move.is(),
                move.was(),
                Set.copyOf(move.entriesGone()),
                Set.copyOf(move.entries()));
    }

    private static List<Object> essence(Move move) {
        return List.of(
                move.kind(),
                move.by(),
                move.part(),
                move.initials(),
                move.question(),
                move.was(),
                move.is(),
                Set.copyOf(move.entries()),
                Set.copyOf(move.entriesGone()));
    }

    @Property(tries = 200)
    void everyActionWithAnotherRatingIsToldExactlyOnceByAction(@ForAll Recorded recorded, @ForAll Random random) {
        Scorecard older = scorecard(recorded, random);
        Scorecard newer = scorecard(recorded, random);
        List<ActionId> rerated = newer.actions().stream()
                .filter(delivery -> !delivery.rating()
                        .equals(older.delivery(delivery.action()).orElseThrow().rating()))
                .map(Delivery::action)
                .toList();
        ScorecardComparison comparison = ScorecardComparison.of(older, newer);
        for (ActionId action : rerated) {
            assertThat(comparison.by(View.ACTION))
                    .filteredOn(move -> move.isAbout(action) && move.question() == Question.DELIVERY)
                    .hasSize(1);
        }
    }

    @Property(tries = 200)
    void everyMoveHasACauseAndIsOfOneAnswer(@ForAll Recorded recorded, @ForAll Random random) {
        List<Move> moves = moves(scorecard(recorded, random), scorecard(recorded, random), recorded.record());
        assertThat(moves).allSatisfy(move -> assertThat(move.causes()).isNotEmpty());
        assertThat(moves.stream()
                        .map(move -> List.of(move.by(), move.part(), move.initials(), move.question()))
                        .collect(Collectors.toSet()))
                .hasSameSizeAs(moves);
    }

    /** A strategy that lost its actions has lost what was told of them, and nothing else moved. */
    @Property(tries = 100)
    void whatWasLostIsToldByThePlan(@ForAll Recorded recorded, @ForAll Random random) {
        Scorecard older = scorecard(recorded, random);
        Strategy less =
                Strategy.builder().from(recorded.strategy()).actions(List.of()).build();
        Scorecard newer = Scorecard.of(less, recorded.record(), older.asOf());
        assertThat(ScorecardComparison.of(older, newer).by(View.ACTION))
                .filteredOn(move -> move.question() == Question.DELIVERY)
                .hasSameSizeAs(older.actions())
                .allSatisfy(move -> assertThat(move.is()).isEmpty());
    }
}
