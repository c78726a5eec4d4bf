package org.carestrategy.check;

import java.util.Optional;
import org.carestrategy.governance.Party;
import org.carestrategy.governance.PartyKind;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.PartyId;

/** What a party is, where the strategy says so. */
final class Parties {
    private Parties() {}

    static boolean is(Party party, PartyKind kind) {
        return party.kind().filter(kind::equals).isPresent();
    }

    static boolean is(Strategy strategy, Optional<PartyId> id, PartyKind kind) {
        return id.flatMap(strategy::party).filter(party -> is(party, kind)).isPresent();
    }

    static boolean isProposed(Strategy strategy, Optional<PartyId> id) {
        return id.flatMap(strategy::party).filter(Party::isProposed).isPresent();
    }
}
