package org.carestrategy.governance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import com.google.common.graph.Traverser;
import java.util.HashSet;
import java.util.Set;
import org.carestrategy.value.PartyId;

/**
 * Finds who can be reached from themselves, in linear time: the parties are taken in the order in which a walk has
 * finished with them, last first, and whoever reaches back to one of them is in its circle (Kosaraju and Sharir).
 */
final class Circles {
    private Circles() {}

    static ImmutableSet<PartyId> of(ImmutableListMultimap<PartyId, PartyId> next) {
        ImmutableListMultimap<PartyId, PartyId> back = next.inverse();
        Set<PartyId> settled = new HashSet<>();
        Set<PartyId> inCircles = new HashSet<>();
        for (PartyId party : finished(next).reverse()) {
            if (!settled.contains(party)) {
                Set<PartyId> circle = circle(party, back, settled);
                settled.addAll(circle);
                if (circle.size() > 1 || next.containsEntry(party, party)) {
                    inCircles.addAll(circle);
                }
            }
        }
        return Sets.intersection(next.keySet(), inCircles).immutableCopy();
    }

    private static ImmutableList<PartyId> finished(ImmutableListMultimap<PartyId, PartyId> next) {
        return ImmutableList.copyOf(Traverser.<PartyId>forGraph(next::get).depthFirstPostOrder(next.keySet()));
    }

    private static ImmutableSet<PartyId> circle(
            PartyId start, ImmutableListMultimap<PartyId, PartyId> back, Set<PartyId> settled) {
        return ImmutableSet.copyOf(Traverser.<PartyId>forGraph(
                        party -> Iterables.filter(back.get(party), other -> !settled.contains(other)))
                .breadthFirst(start));
    }
}
