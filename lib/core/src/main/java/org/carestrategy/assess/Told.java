package org.carestrategy.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.carestrategy.record.ActionUpdate;
import org.carestrategy.record.Entry;
import org.carestrategy.record.Rating;
import org.carestrategy.record.Stage;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.value.ActionId;
import org.carestrategy.value.Timescale;

/** What the updates of one action tell, one after the other; each attribute as it was told last. */
final class Told {
    private final List<Entry> updates;

    private Told(List<Entry> updates) {
        this.updates = updates;
    }

    /** What was known of an action on a day and had happened by then. */
    static Told of(ActionId action, Optional<StrategyRecord> known, LocalDate asOf) {
        return new Told(known.stream()
                .flatMap(record -> Happenings.about(action, record, asOf))
                .filter(entry -> entry.update().isPresent())
                .toList());
    }

    /** The updates, in the order in which they happened. */
    List<Entry> updates() {
        return updates;
    }

    /** What was told before the last of the updates. */
    Optional<Told> before() {
        return updates.size() < 2 ? Optional.empty() : Optional.of(new Told(updates.subList(0, updates.size() - 1)));
    }

    Optional<Stage> stage() {
        return last(ActionUpdate::stage);
    }

    Optional<Integer> percent() {
        return last(ActionUpdate::percent);
    }

    Optional<Rating> claimed() {
        return last(ActionUpdate::claimedRating);
    }

    Optional<String> correctiveAction() {
        return last(ActionUpdate::correctiveAction);
    }

    /** The last day by the last re-dating, otherwise by the plan. */
    Optional<LocalDate> due(Optional<LocalDate> planned) {
        return upToCompletion()
                .last(ActionUpdate::revisedDue)
                .map(Timescale::dueDay)
                .orElse(planned);
    }

    /** A day that is changed after the work was done makes nothing of it late or in time. */
    private Told upToCompletion() {
        return completed()
                .map(done -> new Told(updates.subList(0, updates.indexOf(done) + 1)))
                .orElse(this);
    }

    Optional<LocalDate> lastTold() {
        return updates.isEmpty()
                ? Optional.empty()
                : Optional.of(updates.get(updates.size() - 1).happened());
    }

    List<Redating> redatings() {
        List<Redating> redatings = new ArrayList<>();
        for (Entry entry : updates) {
            told(entry, ActionUpdate::revisedDue)
                    .ifPresent(to -> redatings.add(Redating.of(entry.id(), entry.happened(), to)));
        }
        return redatings;
    }

    /** The entry from which on every stage that was told is completed; empty if the last is another. */
    Optional<Entry> completed() {
        Optional<Entry> since = Optional.empty();
        for (Entry entry : updates) {
            Optional<Stage> stage = told(entry, ActionUpdate::stage);
            if (stage.isPresent()) {
                since = stage.get() == Stage.COMPLETED ? since.or(() -> Optional.of(entry)) : Optional.empty();
            }
        }
        return since;
    }

    /** Those of the updates that told last what counts, and told of each re-dating and of completion. */
    List<Entry> decisive() {
        List<Entry> last = new ArrayList<>();
        lastEntry(ActionUpdate::stage).ifPresent(last::add);
        lastEntry(ActionUpdate::percent).ifPresent(last::add);
        lastEntry(ActionUpdate::claimedRating).ifPresent(last::add);
        completed().ifPresent(last::add);
        return updates.stream()
                .filter(entry -> last.contains(entry)
                        || told(entry, ActionUpdate::revisedDue).isPresent())
                .toList();
    }

    private <T> Optional<T> last(Function<ActionUpdate, Optional<T>> what) {
        return lastEntry(what).flatMap(entry -> told(entry, what));
    }

    private <T> Optional<Entry> lastEntry(Function<ActionUpdate, Optional<T>> what) {
        return updates.stream().filter(entry -> told(entry, what).isPresent()).reduce((earlier, later) -> later);
    }

    private static <T> Optional<T> told(Entry entry, Function<ActionUpdate, Optional<T>> what) {
        return entry.update().flatMap(what);
    }
}
