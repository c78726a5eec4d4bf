package org.carestrategy.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carestrategy.finding.Finding;
import org.carestrategy.record.ActionUpdate;
import org.carestrategy.record.Stage;
import org.carestrategy.strategy.Action;
import org.carestrategy.value.ActionId;
import org.carestrategy.value.EntryId;
import org.carestrategy.value.Timescale;

/** Goes through the updates of one action and asks where one does not follow from those before. */
final class UpdateChallenges {
    private static final int ALL = 100;

    private final ActionId action;
    private final List<Finding> found = new ArrayList<>();
    private Optional<Stage> stage = Optional.empty();
    private Optional<Integer> percent = Optional.empty();
    private Optional<EntryId> percentToldBy = Optional.empty();
    private Optional<LocalDate> due;
    private Optional<LocalDate> first;
    private int changes;
    private String changedTo = "";

    private UpdateChallenges(Action action) {
        this.action = action.id();
        this.due = action.timescale().flatMap(Timescale::dueDay);
        this.first = due;
    }

    static List<Finding> of(Action action, Told told) {
        UpdateChallenges challenges = new UpdateChallenges(action);
        told.updates().forEach(entry -> entry.update().ifPresent(update -> challenges.take(entry.id(), update)));
        challenges.conclude();
        return challenges.found;
    }

    private void take(EntryId entry, ActionUpdate update) {
        boolean unexplained = update.comment().isEmpty();
        update.stage().ifPresent(now -> stage(entry, now, unexplained));
        update.percent().ifPresent(now -> percent(entry, now, unexplained));
        update.revisedDue().ifPresent(now -> due(entry, now, unexplained));
    }

    private void stage(EntryId entry, Stage now, boolean unexplained) {
        boolean wasCompleted = stage.filter(Stage.COMPLETED::equals).isPresent();
        if (wasCompleted && isOpen(now) && unexplained) {
            found.add(at(Challenge.STAGE_GOES_BACK, entry, "stage")
                    .argument("stage", now.text())
                    .build());
        }
        if (now == Stage.COMPLETED && !wasCompleted) {
            percentToldBy = Optional.empty(); // what was told of the work on the way no longer matters
        }
        stage = Optional.of(now);
    }

    private void percent(EntryId entry, int now, boolean unexplained) {
        percent.filter(earlier -> now < earlier && unexplained)
                .ifPresent(earlier -> found.add(at(Challenge.PERCENT_FALLS, entry, "percent")
                        .argument("earlier", earlier)
                        .argument("percent", now)
                        .build()));
        percent = Optional.of(now);
        percentToldBy = Optional.of(entry);
    }

    /** A day where none was known before changes nothing. */
    private void due(EntryId entry, Timescale told, boolean unexplained) {
        Optional<LocalDate> now = told.dueDay();
        if (due.isPresent() && !due.equals(now)) {
            changes++;
            changedTo = now.map(LocalDate::toString).orElseGet(told::toString);
            if (unexplained) {
                found.add(at(Challenge.RE_DATED_WITHOUT_REASON, entry, "revisedDue")
                        .argument("earlier", due.get())
                        .argument("due", changedTo)
                        .build());
            }
        }
        due = now;
        first = first.or(() -> now);
    }

    private void conclude() {
        percentToldBy
                .filter(entry -> contradicts(stage, percent))
                .ifPresent(entry -> found.add(at(Challenge.STAGE_AND_PERCENT, entry, "percent")
                        .argument("stage", stage.orElseThrow().text())
                        .argument("percent", percent.orElseThrow())
                        .build()));
        if (changes > 1) {
            found.add(Challenge.RE_DATED_OFTEN
                    .at("actions", action)
                    .argument("times", changes)
                    .argument("due", changedTo)
                    .argument("planned", first.orElseThrow())
                    .build());
        }
    }

    private static boolean contradicts(Optional<Stage> stage, Optional<Integer> percent) {
        int done = percent.orElse(0);
        return stage.filter(now -> switch (now) {
                    case COMPLETED -> done < ALL;
                    case NOT_STARTED -> done > 0;
                    case IN_PROGRESS, ON_HOLD -> done == ALL;
                    case WITHDRAWN -> false;
                })
                .isPresent();
    }

    private static boolean isOpen(Stage stage) {
        return stage == Stage.NOT_STARTED || stage == Stage.IN_PROGRESS || stage == Stage.ON_HOLD;
    }

    private Finding.Builder at(Challenge challenge, EntryId entry, String attribute) {
        return challenge.at("entries", entry, "update/" + attribute).argument("action", action);
    }
}
