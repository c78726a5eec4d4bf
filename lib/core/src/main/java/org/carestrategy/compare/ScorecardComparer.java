package org.carestrategy.compare;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.carestrategy.assess.Delivery;
import org.carestrategy.assess.Difference;
import org.carestrategy.assess.Heard;
import org.carestrategy.assess.Scorecard;
import org.carestrategy.assess.Standing;
import org.carestrategy.assess.Summary;
import org.carestrategy.assess.View;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.value.ActionId;
import org.carestrategy.value.EntryId;
import org.carestrategy.value.Link;
import org.carestrategy.value.MeasureId;

/** Looks for what moved, part by part: what an action or a measure shows first, then what came of that for the rest. */
final class ScorecardComparer {
    /** Which part of which view. */
    private record Place(View by, Optional<Link> part, Optional<String> initials) {
        static Place of(Standing standing) {
            return new Place(standing.by(), standing.part(), standing.initials());
        }
    }

    private final Causes causes;
    private final Ways ways;
    private final Map<Place, Both<Standing>> standings;
    private final Map<ActionId, Both<Delivery>> deliveries;
    private final Map<MeasureId, Both<Difference>> differences;

    ScorecardComparer(Scorecard older, Scorecard newer, Optional<StrategyRecord> record) {
        this.causes = new Causes(older, newer, record);
        this.ways = new Ways(older.policy().legend(), newer.policy().legend());
        this.standings = Both.of(older.standings(), newer.standings(), Place::of);
        this.deliveries = Both.of(older.actions(), newer.actions(), Delivery::action);
        this.differences = Both.of(older.measures(), newer.measures(), Difference::measure);
    }

    List<Move> moves() {
        return Stream.of(View.values())
                .flatMap(view -> standings.entrySet().stream()
                        .filter(each -> each.getKey().by() == view)
                        .flatMap(each -> moves(each.getKey(), each.getValue())))
                .toList();
    }

    private Stream<Move> moves(Place place, Both<Standing> standing) {
        return Stream.of(delivery(place, standing), difference(place, standing), voice(place, standing))
                .flatMap(Optional::stream);
    }

    private Optional<Move> delivery(Place place, Both<Standing> standing) {
        if (place.by() == View.ACTION) {
            Both<Delivery> own = delivery(ActionId.of(place.part().orElseThrow().text()));
            return moved(place, Question.DELIVERY, own.map(Shown::of), () -> causes.ofDelivery(own));
        }
        Both<List<ActionId>> actions = standing.map(Standing::actions);
        return moved(
                place,
                Question.DELIVERY,
                summed(standing, Standing::delivery),
                () -> why(
                        actions,
                        Both.all(actions).stream()
                                .map(this::delivery)
                                .filter(ScorecardComparer::movedDelivery)
                                .map(causes::ofDelivery)));
    }

    private Optional<Move> difference(Place place, Both<Standing> standing) {
        if (place.by() == View.MEASURE) {
            Both<Difference> own =
                    difference(MeasureId.of(place.part().orElseThrow().text()));
            return moved(place, Question.DIFFERENCE, own.map(Shown::of), () -> causes.ofDifference(own));
        }
        Both<List<MeasureId>> measures = standing.map(Standing::measures);
        return moved(
                place,
                Question.DIFFERENCE,
                summed(standing, Standing::difference),
                () -> why(
                        measures,
                        Both.all(measures).stream()
                                .map(this::difference)
                                .filter(ScorecardComparer::movedDifference)
                                .map(causes::ofDifference)));
    }

    private Both<Delivery> delivery(ActionId id) {
        return deliveries.getOrDefault(id, new Both<>(Optional.empty(), Optional.empty()));
    }

    private Both<Difference> difference(MeasureId id) {
        return differences.getOrDefault(id, new Both<>(Optional.empty(), Optional.empty()));
    }

    private static boolean movedDelivery(Both<Delivery> delivery) {
        return delivery.map(Shown::of).differ();
    }

    private static boolean movedDifference(Both<Difference> difference) {
        return difference.map(Shown::of).differ();
    }

    /** Of a part that only one side has nothing is shown if nothing belongs to it. */
    private static Both<Shown> summed(Both<Standing> standing, Function<Standing, Summary> answer) {
        Both<Summary> summary = standing.map(answer);
        Both<Summary> worthTelling = summary.isGainedOrLost()
                ? new Both<>(
                        summary.was().filter(each -> each.tally().of() > 0),
                        summary.is().filter(each -> each.tally().of() > 0))
                : summary;
        return worthTelling.map(Shown::of);
    }

    private <T> Why why(Both<List<T>> members, Stream<Why> ofMembers) {
        Why why = Why.all(ofMembers)
                .with(MoveCause.PLAN, members.map(ImmutableSet::copyOf).differ());
        return why.causes().isEmpty() ? causes.withoutParts() : why;
    }

    private Optional<Move> moved(Place place, Question question, Both<Shown> shown, Supplier<Why> why) {
        return shown.differ()
                ? Optional.of(move(place, question, ways.of(shown), why.get())
                        .was(shown.was())
                        .is(shown.is())
                        .build())
                : Optional.empty();
    }

    private Optional<Move> voice(Place place, Both<Standing> standing) {
        Both<List<EntryId>> voices = standing.map(Standing::voice).map(Heard::voices);
        Collection<EntryId> added = Both.added(voices);
        Collection<EntryId> gone = Both.added(voices.swapped());
        return added.isEmpty() && gone.isEmpty()
                ? Optional.empty()
                : Optional.of(move(place, Question.VOICE, MoveKind.OTHER, causes.ofVoices(added, gone))
                        .build());
    }

    private static Move.Builder move(Place place, Question question, MoveKind kind, Why why) {
        Move.Builder move = new Move.Builder();
        move.kind(kind)
                .by(place.by())
                .part(place.part())
                .initials(place.initials())
                .question(question);
        why.putInto(move);
        return move;
    }
}
