package org.carestrategy.assess;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.carestrategy.record.ActionUpdate;
import org.carestrategy.record.Entry;
import org.carestrategy.record.Stage;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.strategy.Action;
import org.carestrategy.value.Timescale;

/** How far one action has come, from the updates that are known of it. */
final class ActionDelivery {
    private final Action action;
    private final List<Entry> updates;
    private final LocalDate asOf;

    private ActionDelivery(Action action, List<Entry> updates, LocalDate asOf) {
        this.action = action;
        this.updates = updates;
        this.asOf = asOf;
    }

    static Delivery of(Action action, Optional<StrategyRecord> record, LocalDate asOf) {
        List<Entry> updates = record.stream()
                .flatMap(known -> known.entriesAbout(action.id()).stream())
                .filter(entry -> entry.update().isPresent() && !entry.happened().isAfter(asOf))
                .sorted(Comparator.comparing(Entry::happened))
                .toList();
        return new ActionDelivery(action, updates, asOf)
                .delivery(record.isPresent() ? NotAssessed.NO_UPDATE : NotAssessed.NO_RECORD);
    }

    private Delivery delivery(NotAssessed otherwise) {
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
                .addAllRestsOn(updates.stream()
                        .filter(entry -> Optional.of(entry).equals(staged)
                                || Optional.of(entry).equals(redated))
                        .map(Entry::id)
                        .toList())
                .build();
    }

    private Optional<Integer> daysLate(Optional<Entry> staged, Optional<LocalDate> due) {
        return staged.flatMap(this::countedUpTo)
                .flatMap(day -> due.filter(day::isAfter).map(last -> Math.toIntExact(DAYS.between(last, day))));
    }

    /** The day up to which lateness is counted: that of completion, or the day of assessing while work is open. */
    private Optional<LocalDate> countedUpTo(Entry staged) {
        Stage stage = staged.update().flatMap(ActionUpdate::stage).orElseThrow();
        return switch (stage) {
            case COMPLETED -> Optional.of(completed());
            case NOT_STARTED, IN_PROGRESS, ON_HOLD -> Optional.of(asOf);
            case WITHDRAWN -> Optional.empty();
        };
    }

    /** The day from which every later stage was completed as well. */
    private LocalDate completed() {
        LocalDate since = asOf;
        for (int i = updates.size() - 1; i >= 0; i--) {
            Optional<Stage> stage = updates.get(i).update().flatMap(ActionUpdate::stage);
            if (stage.isPresent() && stage.get() != Stage.COMPLETED) {
                break;
            }
            if (stage.isPresent()) {
                since = updates.get(i).happened();
            }
        }
        return since;
    }

    private Optional<Entry> last(Function<ActionUpdate, Optional<?>> told) {
        return updates.stream()
                .filter(entry -> entry.update().flatMap(told).isPresent())
                .reduce((earlier, later) -> later);
    }
}
