package org.carestrategy.check;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carestrategy.decision.Decision;
import org.carestrategy.decision.DecisionItem;
import org.carestrategy.decision.Verb;
import org.carestrategy.governance.Party;
import org.carestrategy.governance.PartyFunction;
import org.carestrategy.strategy.Document;
import org.carestrategy.strategy.DocumentKind;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.Link;
import org.carestrategy.value.PartyId;

/** By which decisions a strategy was adopted: what a body that decides has resolved or agreed about it. */
final class Adoption {
    private final Strategy strategy;
    private final Set<Link> strategyDocuments;

    Adoption(Strategy strategy) {
        this.strategy = strategy;
        this.strategyDocuments = strategy.documents().stream()
                .filter(document -> document.kind().equals(Optional.of(DocumentKind.STRATEGY)))
                .map(Document::id)
                .map(Link::to)
                .collect(ImmutableSet.toImmutableSet());
    }

    List<Decision> decisions() {
        return strategy.decisions().stream()
                .filter(decision -> decision.body().filter(this::decides).isPresent())
                .filter(decision -> decision.items().stream().anyMatch(this::adopts))
                .toList();
    }

    boolean decides(PartyId body) {
        return strategy.party(body)
                .map(Party::functions)
                .filter(functions -> functions.contains(PartyFunction.DECISION))
                .isPresent();
    }

    /** An item without links counts where the strategy lists no document of its own. */
    private boolean adopts(DecisionItem item) {
        return (item.verb() == Verb.RESOLVED || item.verb() == Verb.AGREED)
                && (strategyDocuments.isEmpty() || item.about().stream().anyMatch(strategyDocuments::contains));
    }
}
