package org.carestrategy.scorecard;

import org.carestrategy.strategy.Part;
import org.carestrategy.strategy.Pledge;
import org.carestrategy.strategy.Promise;
import org.carestrategy.strategy.PromiseKind;
import org.carestrategy.strategy.Strategy;

/** The pledges of a strategy: who promises what. */
record PledgeOutline(Strategy strategy, Names names, Printout printout) {
    void print() {
        if (!strategy.pledges().isEmpty()) {
            printout.section("Pledges");
            strategy.pledges().forEach(this::pledge);
        }
    }

    private void pledge(Pledge pledge) {
        printout.item(0, Names.number(pledge.number()), pledge.title());
        pledge.preamble().ifPresent(preamble -> printout.line(3, Words.wording(preamble)));
        if (!pledge.responsibilities().isEmpty()) {
            printout.line(3, "Answered for by: " + names.responsible(pledge.responsibilities()));
        }
        if (pledge.promises().isEmpty()) {
            printout.line(3, isElsewhere() ? "Its promises are not held here." : "No promises are written down yet.");
        }
        pledge.promises().forEach(this::promise);
    }

    private boolean isElsewhere() {
        return Held.isElsewhere(Part.PLEDGES, strategy);
    }

    private void promise(Promise promise) {
        String promisor = promise.promisor()
                .map(party -> " (promised by: " + names.party(party) + ")")
                .orElse("");
        String kind = Words.aside(promise.kind().map(PromiseKind::text));
        printout.item(3, Names.number(promise.number()), Words.wording(promise.wording()) + kind + promisor);
    }
}
