package org.carestrategy.assess;

import java.util.List;
import java.util.stream.Stream;
import org.carestrategy.governance.Responsibility;
import org.carestrategy.governance.ResponsibilityKind;
import org.carestrategy.value.PartyId;

/** Who owes something, of those who answer for it. */
final class WhoOwes {
    private WhoOwes() {}

    /** Those that lead, or else all that answer. */
    static List<PartyId> of(List<Responsibility> responsibilities) {
        List<PartyId> leads =
                parties(responsibilities.stream().filter(held -> held.as().equals(ResponsibilityKind.LEAD)));
        return leads.isEmpty() ? parties(responsibilities.stream()) : leads;
    }

    private static List<PartyId> parties(Stream<Responsibility> responsibilities) {
        return responsibilities
                .flatMap(held -> held.party().stream())
                .distinct()
                .toList();
    }
}
