package org.carestrategy.check;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.TreeMultimap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.carestrategy.governance.Party;
import org.carestrategy.governance.Responsibility;
import org.carestrategy.governance.ResponsibilityKind;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.ElementId;
import org.carestrategy.value.PartyId;

/**
 * Which parties have given way to others, and what they are still given to do. What they wrote, prepared, proposed or
 * decided is history and stays theirs; so is what belonged to a body that is replaced itself.
 */
final class Successions {
    private static final Set<String> TASKS = ImmutableSet.of("by", "to", "members", "owner", "watchedBy", "feedback");

    private static final Set<ResponsibilityKind> ANSWERING = ImmutableSet.<ResponsibilityKind>builder()
            .addAll(AccountabilityRules.ANSWERING)
            .add(ResponsibilityKind.CHAMPION, ResponsibilityKind.CONVENOR)
            .build();

    private static final String PARTIES = "governance/parties";

    private final Strategy strategy;
    private final Set<String> replaced;
    private final TreeMultimap<String, String> places = TreeMultimap.create();

    private Successions(Strategy strategy, Set<String> replaced) {
        this.strategy = strategy;
        this.replaced = replaced;
    }

    static Successions of(Strategy strategy) {
        Successions successions = new Successions(strategy, replaced(strategy));
        if (!successions.replaced.isEmpty()) {
            Links.visit(strategy, (list, id, attribute, link, parts, allowed) -> {
                if (successions.isTask(link, list, id, attribute)) {
                    successions.places.put(link, LinkRules.path(list, id, attribute));
                }
            });
            successions.responsibilities();
        }
        return successions;
    }

    /** Where each party that was replaced is still given something to do; parties and places sorted. */
    TreeMultimap<String, String> places() {
        return places;
    }

    private static Set<String> replaced(Strategy strategy) {
        return strategy.parties().stream()
                .filter(party -> !party.isProposed())
                .flatMap(Successions::replacedBy)
                .filter(id -> strategy.party(id).isPresent())
                .map(PartyId::text)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static Stream<PartyId> replacedBy(Party party) {
        Stream<PartyId> others = party.replaces().stream().filter(other -> !other.equals(party.id()));
        return party.isReplaced() ? Stream.concat(Stream.of(party.id()), others) : others;
    }

    private boolean isTask(String party, String list, String id, String attribute) {
        return TASKS.contains(attribute)
                && replaced.contains(party)
                && !(list.equals(PARTIES) && replaced.contains(id));
    }

    private void responsibilities() {
        for (String text : replaced) {
            PartyId party = PartyId.of(text);
            if (answers(party, strategy.responsibilities())) {
                places.put(text, "responsibilities");
            }
            strategy.answeredForBy(party).stream()
                    .filter(element -> answers(party, strategy.responsibleFor(element.id())))
                    .filter(element -> !(element.id() instanceof PartyId && isReplaced(element.id())))
                    .forEach(element -> places.put(text, element.path() + "/responsibilities"));
        }
    }

    private static boolean answers(PartyId party, List<Responsibility> responsibilities) {
        return responsibilities.stream()
                .anyMatch(responsibility -> responsibility.isOf(party) && ANSWERING.contains(responsibility.as()));
    }

    private boolean isReplaced(ElementId id) {
        return replaced.contains(id.text());
    }
}
