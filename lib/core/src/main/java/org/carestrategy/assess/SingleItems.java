package org.carestrategy.assess;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carestrategy.decision.Decision;
import org.carestrategy.decision.DecisionItem;
import org.carestrategy.record.Entry;
import org.carestrategy.record.Stage;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.strategy.Action;
import org.carestrategy.strategy.RequiredSignOff;
import org.carestrategy.value.Link;

/** Items of what is due once, on a day that need not be reckoned, or on none. */
final class SingleItems {
    private final Optional<StrategyRecord> known;
    private final Happenings happenings;
    private final Judge judge;

    /** @param known the record as it was known on the day */
    SingleItems(Optional<StrategyRecord> known, Happenings happenings, Judge judge) {
        this.known = known;
        this.happenings = happenings;
        this.judge = judge;
    }

    DueItem.Builder signOff(RequiredSignOff required) {
        Optional<Entry> signed = happenings.about(required.of()).stream()
                .filter(entry -> entry.by().filter(required.by()::equals).isPresent())
                .filter(entry -> entry.signOff()
                        .filter(signature -> !signature.refused())
                        .isPresent())
                .findFirst();
        return new DueItem.Builder()
                .kind(DueKind.SIGN_OFF)
                .about(required.of())
                .addBy(required.by())
                .state(signed.isPresent() ? DueState.DONE : DueState.DUE)
                .doneOn(signed.map(Entry::happened))
                .addAllRestsOn(signed.map(Entry::id).stream().toList());
    }

    /** One for each item of the decision that can be called in. */
    List<DueItem.Builder> callIns(Decision decision) {
        return decision.items().stream()
                .flatMap(item -> item.callInUntil().map(day -> callIn(decision, item, day)).stream())
                .toList();
    }

    private DueItem.Builder callIn(Decision decision, DecisionItem item, LocalDate until) {
        return new DueItem.Builder()
                .kind(DueKind.CALL_IN)
                .about(Link.to(decision.id()))
                .number(item.number())
                .to(Owed.list(decision.body()))
                .due(until)
                .state(judge.asOf().isAfter(until) ? DueState.PASSED : DueState.DUE);
    }

    /** Nothing if the action has no due day, or was withdrawn. */
    Optional<DueItem.Builder> action(Action action) {
        Told told = Told.of(action.id(), known, judge.asOf());
        ActionDates dates = new ActionDates(action, told, judge.asOf());
        boolean withdrawn = told.stage().filter(Stage.WITHDRAWN::equals).isPresent();
        return dates.due()
                .filter(due -> !withdrawn)
                .map(due -> judge.judged(
                                new DueItem.Builder(),
                                due,
                                dates.completedOn(),
                                told.stage().isPresent())
                        .kind(DueKind.ACTION)
                        .about(Link.to(action.id()))
                        .by(WhoOwes.of(action.responsibilities()))
                        .plannedDue(dates.plannedDue().filter(planned -> !planned.equals(due)))
                        .restsOn(told.decisive().stream().map(Entry::id).toList()));
    }
}
