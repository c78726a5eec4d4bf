package org.carestrategy.assess;

import static java.time.temporal.ChronoUnit.DAYS;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.carestrategy.record.ActionUpdate;
import org.carestrategy.record.Entry;
import org.carestrategy.record.Stage;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.strategy.Action;
import org.carestrategy.value.EntryId;
import org.carestrategy.value.Timescale;

/** How far one action has come, from the updates that are known of it. */
final class ActionDelivery {
    private final Action action;
    private final List<Entry> updates;
    private final NotAssessed otherwise;
    private final LocalDate asOf;

    private ActionDelivery(Action action, List<Entry> updates, NotAssessed otherwise, LocalDate asOf) {
        this.action = action;
        this.updates = updates;
        this.otherwise = otherwise;
        this.asOf = asOf;
    }

    static ActionDelivery of(Action action, Optional<StrategyRecord> record, LocalDate asOf) {
        List<Entry> updates = record.stream()
                .flatMap(known -> Happenings.about(action.id(), known, asOf))
                .filter(entry -> entry.update().isPresent())
                .toList();
        NotAssessed otherwise = record.isPresent() ? NotAssessed.NO_UPDATE : NotAssessed.NO_RECORD;
        return new ActionDelivery(action, updates, otherwise, asOf);
    }

    /** The day on which the work was done; empty if it is not, or is open again. */
    Optional<LocalDate> completedOn() {
        return last(ActionUpdate::stage)
                .filter(ActionDelivery::isCompleted)
                .map(last -> completed().happened());
    }

    Delivery delivery() {
        Optional<LocalDate> plannedDue = action.timescale().flatMap(Timescale::dueDay);
        Optional<Entry> staged = last(ActionUpdate::stage);
        Optional<Entry> redated = last(ActionUpdate::revisedDue);
        Optional<Stage> stage = staged.flatMap(Entry::update).flatMap(ActionUpdate::stage);
        Optional<LocalDate> due = redated.flatMap(Entry::update)
                .flatMap(ActionUpdate::revisedDue)
                .map(Timescale::dueDay)
                .orElse(plannedDue);
        return new Delivery.Builder()
                .stage(stage)
                .notAssessed(stage.isPresent() ? Optional.empty() : Optional.of(otherwise))
                .due(due)
                .plannedDue(plannedDue)
                .daysLate(daysLate(staged, due))
                .addAllRestsOn(restsOn(staged, redated))
                .build();
    }

    private List<EntryId> restsOn(Optional<Entry> staged, Optional<Entry> redated) {
        Set<Entry> decisive = Stream.of(
                        staged, staged.filter(ActionDelivery::isCompleted).map(last -> completed()), redated)
                .flatMap(Optional::stream)
                .collect(ImmutableSet.toImmutableSet());
        return updates.stream().filter(decisive::contains).map(Entry::id).toList();
    }

    private Optional<Integer> daysLate(Optional<Entry> staged, Optional<LocalDate> due) {
        return staged.flatMap(this::countedUpTo)
                .flatMap(day -> due.filter(day::isAfter).map(last -> Math.toIntExact(DAYS.between(last, day))));
    }

    /** The day up to which lateness is counted: that of completion, or the day of assessing while work is open. */
    private Optional<LocalDate> countedUpTo(Entry staged) {
        Stage stage = staged.update().flatMap(ActionUpdate::stage).orElseThrow();
        return switch (stage) {
            case COMPLETED -> Optional.of(completed().happened());
            case NOT_STARTED, IN_PROGRESS, ON_HOLD -> Optional.of(asOf);
            case WITHDRAWN -> Optional.empty();
        };
    }

    /** The entry from which on every stage that was told is completed. */
    private Entry completed() {
        List<Entry> staged = updates.stream()
                .filter(entry -> entry.update().flatMap(ActionUpdate::stage).isPresent())
                .toList();
        Entry since = staged.get(staged.size() - 1);
        for (Entry entry : Lists.reverse(staged)) {
            if (!isCompleted(entry)) {
                break;
            }
            since = entry;
        }
        return since;
    }

    private static boolean isCompleted(Entry entry) {
        return entry.update()
                .flatMap(ActionUpdate::stage)
                .filter(Stage.COMPLETED::equals)
                .isPresent();
    }

    private Optional<Entry> last(Function<ActionUpdate, Optional<?>> told) {
        return updates.stream()
                .filter(entry -> entry.update().flatMap(told).isPresent())
                .reduce((earlier, later) -> later);
    }
}
