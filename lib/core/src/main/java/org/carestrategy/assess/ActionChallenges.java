package org.carestrategy.assess;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.carestrategy.finding.Finding;
import org.carestrategy.record.ActionUpdate;
import org.carestrategy.record.Entry;
import org.carestrategy.record.Rating;
import org.carestrategy.record.Stage;
import org.carestrategy.strategy.Action;

/** What was told of the actions, against what follows from it, and what ought to have been told of them. */
final class ActionChallenges {
    private final Evidence evidence;
    private final Set<Rating> asking;

    ActionChallenges(Evidence evidence) {
        this.evidence = evidence;
        this.asking = evidence.policy().delivery().correctiveActionFor();
    }

    Stream<Finding> all() {
        return evidence.deliveries().stream().flatMap(this::of);
    }

    private Stream<Finding> of(Delivery delivery) {
        Action action = evidence.strategy().action(delivery.action()).orElseThrow();
        Told told = Told.of(action.id(), Optional.of(evidence.known()), evidence.asOf());
        return Stream.concat(
                UpdateChallenges.of(action, told).stream(),
                Stream.of(
                                stale(delivery),
                                overdue(delivery),
                                neverTold(delivery),
                                claimedBetter(delivery),
                                uncorrected(delivery, told))
                        .flatMap(Optional::stream));
    }

    private static Optional<Finding> stale(Delivery delivery) {
        return delivery.lastTold()
                .filter(last -> delivery.state() == DeliveryState.STALE)
                .map(last ->
                        at(Challenge.STALE, delivery).argument("lastTold", last).build());
    }

    private static Optional<Finding> overdue(Delivery delivery) {
        return delivery.due()
                .flatMap(due -> delivery.lastTold()
                        .filter(last -> delivery.isOverdue() && !last.isAfter(due))
                        .map(last -> at(Challenge.OVERDUE_UNTOLD, delivery)
                                .argument("due", due)
                                .argument("lastTold", last)
                                .build()));
    }

    private Optional<Finding> neverTold(Delivery delivery) {
        return delivery.due()
                .filter(due -> delivery.state() == DeliveryState.NO_UPDATE
                        && evidence.asOf().isAfter(due))
                .map(due ->
                        at(Challenge.NEVER_TOLD, delivery).argument("due", due).build());
    }

    /** Blue says that work is complete, whatever rating the policy gives to complete work. */
    private Optional<Finding> claimedBetter(Delivery delivery) {
        boolean saysComplete = delivery.claimed().filter(Rating.BLUE::equals).isPresent() && isDone(delivery);
        return saysComplete
                ? Optional.empty()
                : claimedBetter(
                        at(Challenge.CLAIMED_BETTER, delivery), delivery.claimed(), calculated(delivery), evidence);
    }

    /** What the state comes to, even where the council's own rating is the one that counts. */
    private Optional<Rating> calculated(Delivery delivery) {
        DeliveryPolicy policy = evidence.policy().delivery();
        return Optional.of(delivery.state())
                .filter(state -> !policy.leftOut().contains(state))
                .flatMap(state -> Optional.ofNullable(policy.ratings().get(state)));
    }

    /** The same of an action or a measure. */
    static Optional<Finding> claimedBetter(
            Finding.Builder finding, Optional<Rating> claimed, Optional<Rating> calculated, Evidence evidence) {
        return claimed.flatMap(claim -> calculated
                .filter(rating -> evidence.policy().legend().isBetter(claim, rating))
                .map(rating -> finding.argument("claimed", claim)
                        .argument("calculated", rating)
                        .build()));
    }

    private Optional<Finding> uncorrected(Delivery delivery, Told told) {
        if (isDone(delivery) || delivery.stage().filter(Stage.WITHDRAWN::equals).isPresent()) {
            return Optional.empty();
        }
        return Stream.of(calculatedSince(delivery), claimedSince(told))
                .flatMap(Optional::stream)
                .min(LocalDate::compareTo)
                .filter(since -> told.updates().stream().noneMatch(entry -> corrects(entry, since)))
                .map(since -> at(Challenge.NO_CORRECTIVE_ACTION, delivery)
                        .argument("rating", rating(delivery))
                        .build());
    }

    /** The calculated rating, or else the claimed one, whichever asks. */
    private Rating rating(Delivery delivery) {
        return Stream.of(delivery.rating(), delivery.claimed())
                .flatMap(Optional::stream)
                .filter(asking::contains)
                .findFirst()
                .orElseThrow();
    }

    /** From the day after its last day on or, if that was changed since, from then on; without a day, from ever. */
    private Optional<LocalDate> calculatedSince(Delivery delivery) {
        if (delivery.rating().filter(asking::contains).isEmpty()
                || evidence.policy().delivery().basis() == RatingBasis.CLAIMED) {
            return Optional.empty();
        }
        Optional<LocalDate> overdue =
                delivery.due().filter(due -> delivery.isOverdue()).map(due -> due.plusDays(1));
        Stream<LocalDate> changed = delivery.redatings().stream().map(Redating::on);
        return overdue.map(day -> Stream.concat(Stream.of(day), changed)
                        .max(LocalDate::compareTo)
                        .orElse(day))
                .or(() -> Optional.of(LocalDate.MIN));
    }

    /** From the first of the last claims that ask for it. */
    private Optional<LocalDate> claimedSince(Told told) {
        Optional<LocalDate> since = Optional.empty();
        for (Entry entry : told.updates()) {
            Optional<Rating> claimed = entry.update().flatMap(ActionUpdate::claimedRating);
            if (claimed.isPresent()) {
                since = asking.contains(claimed.get())
                        ? since.or(() -> Optional.of(entry.happened()))
                        : Optional.empty();
            }
        }
        return since;
    }

    private static boolean corrects(Entry entry, LocalDate since) {
        return !entry.happened().isBefore(since)
                && entry.update().flatMap(ActionUpdate::correctiveAction).isPresent();
    }

    private static boolean isDone(Delivery delivery) {
        return delivery.stage().filter(Stage.COMPLETED::equals).isPresent();
    }

    private static Finding.Builder at(Challenge challenge, Delivery delivery) {
        return challenge.at("actions", delivery.action());
    }
}
