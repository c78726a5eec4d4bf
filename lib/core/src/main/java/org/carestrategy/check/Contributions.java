package org.carestrategy.check;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.carestrategy.governance.Member;
import org.carestrategy.governance.Party;
import org.carestrategy.governance.PartyKind;
import org.carestrategy.governance.ReportingLine;
import org.carestrategy.governance.Responsibility;
import org.carestrategy.strategy.ActionPlan;
import org.carestrategy.strategy.FeedbackPromise;
import org.carestrategy.strategy.Promise;
import org.carestrategy.strategy.RequiredSignOff;
import org.carestrategy.strategy.Review;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.strategy.WayOfTakingPart;
import org.carestrategy.value.PartyId;

/**
 * Which parties contribute something to a strategy: they answer for a part of it, promise, sign, report, own a plan, lead
 * a way of taking part, tell children what became of what they said, review, or watch a measure. A post contributes for
 * the agency of which it is part, and a group for its members and parts; a body does not, as to sit in it is not enough.
 */
final class Contributions {
    private final Strategy strategy;
    private final ListMultimap<PartyId, PartyId> parts = ArrayListMultimap.create();
    private final Set<PartyId> contributors = new HashSet<>();
    private final Deque<PartyId> toPassOn = new ArrayDeque<>();

    private Contributions(Strategy strategy) {
        this.strategy = strategy;
        strategy.parties().forEach(party -> party.partOf().ifPresent(whole -> parts.put(whole, party.id())));
    }

    static Set<PartyId> of(Strategy strategy) {
        Contributions contributions = new Contributions(strategy);
        contributions.own().forEach(contributions::add);
        while (!contributions.toPassOn.isEmpty()) {
            strategy.party(contributions.toPassOn.remove()).ifPresent(contributions::passOn);
        }
        return contributions.contributors;
    }

    private Stream<PartyId> own() {
        return Stream.of(
                        strategy.parties().stream()
                                .map(Party::id)
                                .filter(id -> !strategy.answeredForBy(id).isEmpty()),
                        present(strategy.responsibilities().stream().map(Responsibility::party)),
                        present(strategy.pledges().stream()
                                .flatMap(pledge -> pledge.promises().stream())
                                .map(Promise::promisor)),
                        strategy.signOffs().stream().map(RequiredSignOff::by),
                        present(strategy.reportingLines().stream().map(ReportingLine::by)),
                        present(strategy.actionPlans().stream().map(ActionPlan::owner)),
                        present(strategy.participation().stream()
                                .flatMap(participation -> participation.ways().stream())
                                .map(WayOfTakingPart::led)),
                        present(strategy.participation().stream()
                                .flatMap(participation -> participation.feedback().stream())
                                .map(FeedbackPromise::by)),
                        present(strategy.reviews().stream().map(Review::by)),
                        strategy.measures().stream().flatMap(measure -> measure.watchedBy().stream()))
                .flatMap(parties -> parties);
    }

    private static Stream<PartyId> present(Stream<Optional<PartyId>> parties) {
        return parties.flatMap(Optional::stream);
    }

    private void add(PartyId party) {
        if (contributors.add(party)) {
            toPassOn.add(party);
        }
    }

    private void passOn(Party party) {
        party.partOf().ifPresent(this::add);
        if (Parties.is(party, PartyKind.GROUP)) {
            present(party.members().stream().map(Member::party)).forEach(this::add);
            parts.get(party.id()).forEach(this::add);
        }
    }
}
