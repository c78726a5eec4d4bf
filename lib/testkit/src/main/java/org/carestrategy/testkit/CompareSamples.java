package org.carestrategy.testkit;

import java.util.List;
import java.util.stream.Stream;
import org.carestrategy.assess.AssessmentPolicy;
import org.carestrategy.assess.RollUp;
import org.carestrategy.compare.Change;
import org.carestrategy.compare.ChangeKind;
import org.carestrategy.compare.EditionComparison;
import org.carestrategy.compare.Likeness;
import org.carestrategy.compare.Move;
import org.carestrategy.compare.MoveCause;
import org.carestrategy.compare.MoveKind;
import org.carestrategy.compare.Question;
import org.carestrategy.compare.ScorecardComparison;
import org.carestrategy.compare.Shown;
import org.carestrategy.strategy.Action;
import org.carestrategy.strategy.DatedFigure;
import org.carestrategy.strategy.Measure;
import org.carestrategy.strategy.Polarity;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.ActionId;
import org.carestrategy.value.Figure;
import org.carestrategy.value.MeasureId;
import org.carestrategy.value.Ratio;
import org.carestrategy.value.StrategyId;
import org.carestrategy.value.Timescale;
import org.carestrategy.value.Wording;

/** Two small editions, of which the second asks for less and later. */
final class CompareSamples {
    private CompareSamples() {}

    static EditionComparison comparison() {
        return EditionComparison.of(
                edition("northbeck-2024", "2024-12-31", 90, "ask-carers", "Ask all carers what they need"),
                edition("northbeck-2025", "2025-03-31", 85, "hear-carers", "Ask all carers what they want"));
    }

    private static Strategy edition(String id, String due, int target, String action, String wording) {
        return Strategy.builder()
                .id(StrategyId.of(id))
                .title("Growing up in Northbeck")
                .authority(StrategySamples.authority())
                .addActions(Action.builder()
                        .id(ActionId.of("dental-places"))
                        .wording(Wording.of("Find dentists with places for children in care"))
                        .timescale(Timescale.parse(due))
                        .build())
                .addActions(Action.builder()
                        .id(ActionId.of(action))
                        .wording(Wording.of(wording))
                        .build())
                .addMeasures(Measure.builder()
                        .id(MeasureId.of("teeth-checked"))
                        .title("Teeth checked")
                        .polarity(Polarity.HIGHER)
                        .addTargets(DatedFigure.of(Timescale.parse("2025-03"), Figure.of(target)))
                        .build())
                .build();
    }

    static void putInto(SampleMap samples) {
        EditionComparison comparison = comparison();
        List<Likeness> likely = comparison.likely(Ratio.of(1, 2));
        samples.putConstants(ChangeKind.class);
        samples.put(Change.class, comparison.changes());
        samples.put(Likeness.class, likely);
        samples.put(EditionComparison.class, comparison);
        putMoves(samples);
    }

    private static void putMoves(SampleMap samples) {
        ScorecardComparison comparison = FullerSamples.comparison(
                AssessmentPolicy.named("worst").deliveryRollUp(RollUp.worst()).build());
        samples.putConstants(Question.class);
        samples.putConstants(MoveKind.class);
        samples.putConstants(MoveCause.class);
        samples.put(Move.class, comparison.moves());
        samples.put(
                Shown.class,
                comparison.moves().stream()
                        .flatMap(move -> Stream.concat(move.was().stream(), move.is().stream()))
                        .distinct()
                        .toList());
        samples.put(ScorecardComparison.class, comparison);
    }
}
