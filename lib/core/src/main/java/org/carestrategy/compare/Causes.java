package org.carestrategy.compare;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carestrategy.assess.Delivery;
import org.carestrategy.assess.Difference;
import org.carestrategy.assess.NotRated;
import org.carestrategy.assess.Scorecard;
import org.carestrategy.assess.VoiceHeard;
import org.carestrategy.record.Entry;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.value.EntryId;

/** Finds out why the answers of two scorecards differ. */
final class Causes {
    private final boolean isOtherDay;
    private final boolean isOtherPolicy;
    private final Both<Set<EntryId>> voices;
    private final Set<EntryId> corrected;

    Causes(Scorecard older, Scorecard newer, Optional<StrategyRecord> record) {
        this.isOtherDay = !older.asOf().equals(newer.asOf());
        this.isOtherPolicy = !older.policy().equals(newer.policy());
        this.voices = new Both<>(Optional.of(heard(older)), Optional.of(heard(newer)));
        LocalDate later = older.asOf().isAfter(newer.asOf()) ? older.asOf() : newer.asOf();
        this.corrected = record.map(all -> corrected(all.knownOn(later))).orElse(ImmutableSet.of());
    }

    private static Set<EntryId> heard(Scorecard scorecard) {
        return scorecard.voices().stream().map(VoiceHeard::entry).collect(ImmutableSet.toImmutableSet());
    }

    private static Set<EntryId> corrected(StrategyRecord known) {
        return known.entries().stream()
                .filter(entry -> !known.stands(entry))
                .map(Entry::id)
                .collect(ImmutableSet.toImmutableSet());
    }

    Why ofDelivery(Both<Delivery> delivery) {
        Why told = told(delivery.map(Delivery::restsOn))
                .with(
                        MoveCause.PLAN,
                        delivery.isGainedOrLost()
                                || delivery.map(Delivery::plannedDue).differ());
        return told.causes().isEmpty() ? untold(delivery) : told;
    }

    private Why untold(Both<Delivery> delivery) {
        boolean dayPassed = isOtherDay && delivery.turned(Delivery::isOverdue);
        return dayPassed ? Why.of(MoveCause.DAY_PASSED) : untoldOf(delivery.map(Delivery::notRated));
    }

    Why ofDifference(Both<Difference> difference) {
        Why told = told(difference.map(Difference::restsOn));
        boolean otherAim = told.causes().isEmpty() && hasReading(difference) && isOtherAim(difference);
        Why planned = told.with(MoveCause.PLAN, difference.isGainedOrLost() || otherAim);
        return planned.causes().isEmpty() ? untoldOf(difference.map(Difference::notRated)) : planned;
    }

    private static boolean hasReading(Both<Difference> difference) {
        return difference.is().flatMap(Difference::reading).isPresent();
    }

    /** The target in force depends on the reading alone, so with the same reading another one is another plan. */
    private boolean isOtherAim(Both<Difference> difference) {
        return !isOtherPolicy && difference.map(Difference::target).differ();
    }

    private Why told(Both<List<EntryId>> restsOn) {
        List<EntryId> added = Both.added(restsOn);
        List<EntryId> gone = Both.added(restsOn.swapped());
        List<EntryId> put = gone.stream().filter(corrected::contains).toList();
        return Why.of(added, gone, put)
                .with(MoveCause.ENTRIES, !added.isEmpty() || !gone.isEmpty())
                .with(MoveCause.CORRECTED, !put.isEmpty());
    }

    private Why untoldOf(Both<Optional<NotRated>> reason) {
        boolean stale = reason.turned(why -> why.equals(Optional.of(NotRated.STALE)));
        return otherwise(stale ? MoveCause.WENT_STALE : MoveCause.TIME_PASSED);
    }

    private Why otherwise(MoveCause byTime) {
        Why why = Why.NOTHING.with(byTime, isOtherDay).with(MoveCause.POLICY, isOtherPolicy);
        return why.causes().isEmpty() ? Why.of(MoveCause.PLAN) : why;
    }

    /** What moved although nothing that belongs to it did. */
    Why withoutParts() {
        return Why.of(isOtherPolicy ? MoveCause.POLICY : MoveCause.PLAN);
    }

    Why ofVoices(Collection<EntryId> added, Collection<EntryId> gone) {
        Set<EntryId> put =
                Sets.intersection(ImmutableSet.copyOf(gone), corrected).immutableCopy();
        Set<MoveCause> causes = EnumSet.noneOf(MoveCause.class);
        added.forEach(voice -> causes.addAll(ofVoice(voice, voices.was().orElseThrow(), MoveCause.ENTRIES)));
        gone.stream()
                .filter(voice -> !put.contains(voice))
                .forEach(voice -> causes.addAll(ofVoice(voice, voices.is().orElseThrow(), goneBy())));
        return Why.of(added, gone, put).and(Why.of(causes)).with(MoveCause.CORRECTED, !put.isEmpty());
    }

    /** A voice that both scorecards hear, but not both of this part, has the strategy to thank for it. */
    private static Set<MoveCause> ofVoice(EntryId voice, Set<EntryId> heardOnTheOtherSide, MoveCause otherwise) {
        return ImmutableSet.of(heardOnTheOtherSide.contains(voice) ? MoveCause.PLAN : otherwise);
    }

    private MoveCause goneBy() {
        return isOtherPolicy ? MoveCause.POLICY : isOtherDay ? MoveCause.TIME_PASSED : MoveCause.ENTRIES;
    }
}
