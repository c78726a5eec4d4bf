package org.carestrategy.check;

import java.util.Optional;
import org.carestrategy.governance.Party;
import org.carestrategy.governance.PartyKind;
import org.carestrategy.governance.PartyState;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.PartyId;

/** What a party is, where the strategy says so. One of which no state is told is taken to be in being. */
final class Parties {
    private Parties() {}

    static boolean isProposed(Party party) {
        return is(party, PartyState.PROPOSED);
    }

    static boolean isReplaced(Party party) {
        return is(party, PartyState.REPLACED);
    }

    static boolean isInBeing(Party party) {
        return !isProposed(party) && !isReplaced(party);
    }

    private static boolean is(Party party, PartyState state) {
        return party.state().filter(state::equals).isPresent();
    }

    static boolean is(Party party, PartyKind kind) {
        return party.kind().filter(kind::equals).isPresent();
    }

    static boolean is(Strategy strategy, Optional<PartyId> id, PartyKind kind) {
        return id.flatMap(strategy::party).filter(party -> is(party, kind)).isPresent();
    }

    static boolean isProposed(Strategy strategy, Optional<PartyId> id) {
        return id.flatMap(strategy::party).filter(Parties::isProposed).isPresent();
    }
}
