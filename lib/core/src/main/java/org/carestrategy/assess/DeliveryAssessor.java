package org.carestrategy.assess;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.carestrategy.record.Entry;
import org.carestrategy.record.Rating;
import org.carestrategy.record.Stage;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.strategy.Action;
import org.carestrategy.strategy.ActionKind;
import org.carestrategy.value.Ratio;
import org.carestrategy.value.Timescale;

/** Finds how far one action has come on a day. */
final class DeliveryAssessor {
    private static final Ratio HUNDREDTH = Ratio.of(1, 100);

    /** On hold is less than not started, and withdrawn less than that. */
    private static final Comparator<Stage> ONWARD = Comparator.comparing(DeliveryAssessor::step);

    private final Action action;
    private final DeliveryPolicy policy;
    private final LocalDate asOf;
    private final Told told;
    private final ActionDates dates;
    private final boolean isRecorded;
    private final Placing placing;

    DeliveryAssessor(
            Action action, Optional<StrategyRecord> known, LocalDate asOf, DeliveryPolicy policy, Placing placing) {
        this.action = action;
        this.policy = policy;
        this.asOf = asOf;
        this.told = Told.of(action.id(), known, asOf);
        this.dates = new ActionDates(action, told, asOf);
        this.isRecorded = known.isPresent();
        this.placing = placing;
    }

    Delivery delivery() {
        Delivery.Builder delivery = new Delivery.Builder()
                .action(action.id())
                .stage(told.stage())
                .claimed(told.claimed())
                .percent(told.percent())
                .expected(expected())
                .due(dates.due())
                .plannedDue(dates.plannedDue())
                .redatings(told.redatings())
                .daysLate(dates.daysLate())
                .way(way())
                .lastTold(told.lastTold())
                .correctiveAction(told.correctiveAction())
                .addAllRestsOn(told.decisive().stream().map(Entry::id).toList());
        DeliveryState state = state();
        Answer<Rating> rating = rating(state);
        return delivery.state(state)
                .rating(rating.value())
                .notRated(rating.reason())
                .build();
    }

    private DeliveryState state() {
        Optional<Stage> stage = told.stage();
        if (isIdea() && stage.filter(begun -> begun != Stage.NOT_STARTED).isEmpty()) {
            return DeliveryState.IDEA;
        }
        return stage.map(this::state).orElseGet(this::untold);
    }

    private boolean isIdea() {
        return action.kind().filter(ActionKind.IDEA::equals).isPresent();
    }

    private DeliveryState untold() {
        boolean silent = told.lastTold().isEmpty();
        if (silent && placing.isOutsidePlans()) {
            return DeliveryState.OUTSIDE_PLANS;
        }
        if (placing.isAhead(asOf) && told.claimed().isEmpty() && told.percent().isEmpty()) {
            return DeliveryState.AHEAD;
        }
        return isRecorded ? DeliveryState.NO_UPDATE : DeliveryState.NO_RECORD;
    }

    private DeliveryState state(Stage stage) {
        boolean late = dates.daysLate().isPresent();
        return switch (stage) {
            case WITHDRAWN -> DeliveryState.WITHDRAWN;
            case COMPLETED -> late ? DeliveryState.COMPLETED_LATE : DeliveryState.COMPLETED;
            case ON_HOLD -> late ? DeliveryState.OVERDUE : DeliveryState.ON_HOLD;
            case NOT_STARTED, IN_PROGRESS -> late ? DeliveryState.OVERDUE : inTime(stage);
        };
    }

    private DeliveryState inTime(Stage stage) {
        if (isStale() && !(stage == Stage.NOT_STARTED && placing.isAhead(asOf))) {
            return DeliveryState.STALE;
        }
        if (isBehind()) {
            return DeliveryState.BEHIND;
        }
        if (dates.isPutOff()) {
            return DeliveryState.RE_DATED;
        }
        if (stage == Stage.NOT_STARTED) {
            return DeliveryState.NOT_STARTED;
        }
        return isContinuous() ? DeliveryState.CONTINUOUS : DeliveryState.ON_TRACK;
    }

    private boolean isContinuous() {
        return action.kind().filter(ActionKind.CONTINUOUS::equals).isPresent()
                || action.timescale().filter(Timescale::isOngoing).isPresent();
    }

    private boolean isStale() {
        return told.lastTold()
                .filter(last -> Staleness.isStale(last, Optional.of(policy.updates()), policy.staleAfter(), asOf))
                .isPresent();
    }

    /** Whether what is done falls short of what is expected by more than the policy allows. */
    private boolean isBehind() {
        Optional<Ratio> done = Delivery.share(told.stage(), told.percent());
        Ratio allowed = policy.behindBy().times(HUNDREDTH);
        return done.flatMap(share ->
                        expected().filter(expected -> expected.minus(share).compareTo(allowed) > 0))
                .isPresent();
    }

    private Optional<Ratio> expected() {
        return told.stage().filter(DeliveryAssessor::isOpen).flatMap(open -> dates.expected(policy.expected()));
    }

    private static boolean isOpen(Stage stage) {
        return stage == Stage.NOT_STARTED || stage == Stage.IN_PROGRESS;
    }

    private Answer<Rating> rating(DeliveryState state) {
        NotRated reason = reason(state);
        if (policy.leftOut().contains(state)) {
            return Answer.not(reason);
        }
        return switch (policy.basis()) {
            case CALCULATED -> Answer.of(Optional.ofNullable(policy.ratings().get(state)), reason);
            case CLAIMED -> Answer.of(told.claimed(), told.stage().isPresent() ? NotRated.NO_CLAIM : reason);
        };
    }

    private static NotRated reason(DeliveryState state) {
        return switch (state) {
            case NO_RECORD -> NotRated.NO_RECORD;
            case NO_UPDATE -> NotRated.NO_UPDATE;
            case OUTSIDE_PLANS -> NotRated.OUTSIDE_PLANS;
            case AHEAD -> NotRated.AHEAD;
            case IDEA -> NotRated.IDEA;
            case WITHDRAWN -> NotRated.WITHDRAWN;
            case COMPLETED, COMPLETED_LATE -> NotRated.COMPLETED;
            case NOT_STARTED -> NotRated.NOT_STARTED;
            case ON_HOLD -> NotRated.ON_HOLD;
            case CONTINUOUS -> NotRated.CONTINUOUS;
            case STALE -> NotRated.STALE;
            case OVERDUE, BEHIND, RE_DATED, ON_TRACK -> NotRated.STATE_WITHOUT_RATING;
        };
    }

    private Optional<Way> way() {
        return told.before().filter(before -> before.stage().isPresent()).map(this::way);
    }

    private Way way(Told before) {
        int moved = compare(before.stage(), told.stage(), ONWARD);
        if (moved == 0) {
            moved = compare(before.percent(), told.percent(), Comparator.naturalOrder());
        }
        if (moved == 0) {
            moved = -compare(before.due(dates.plannedDue()), dates.due(), Comparator.<LocalDate>naturalOrder());
        }
        return moved == 0 ? Way.STEADY : moved > 0 ? Way.IMPROVING : Way.WORSENING;
    }

    /** Above 0 if the later is greater; 0 if one of both is not known. */
    private static <T> int compare(Optional<T> earlier, Optional<T> later, Comparator<T> order) {
        return later.flatMap(now -> earlier.map(was -> order.compare(now, was))).orElse(0);
    }

    private static int step(Stage stage) {
        return switch (stage) {
            case WITHDRAWN -> 0;
            case ON_HOLD -> 1;
            case NOT_STARTED -> 2;
            case IN_PROGRESS -> 3;
            case COMPLETED -> 4;
        };
    }
}
