package org.carestrategy.governance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.carestrategy.value.PartyId;

/**
 * Who answers to whom, and what goes where. Lines make a graph, not always a tree: a body may answer to several others,
 * and information goes in circles on purpose.
 */
public final class GovernanceGraph {
    private final Governance governance;
    private final ImmutableListMultimap<PartyId, ReportingLine> by;
    private final ImmutableListMultimap<PartyId, ReportingLine> to;
    private final ImmutableListMultimap<PartyId, PartyId> accountableTo;
    private final ImmutableListMultimap<PartyId, PartyId> neighbours;

    GovernanceGraph(Governance governance) {
        this.governance = governance;
        this.by = index(governance.lines(), ReportingLine::by);
        this.to = index(governance.lines(), ReportingLine::to);
        ImmutableListMultimap.Builder<PartyId, PartyId> accountable = ImmutableListMultimap.builder();
        governance.lines().stream()
                .filter(line -> line.purpose()
                        .filter(LinePurpose.ACCOUNTABILITY::equals)
                        .isPresent())
                .forEach(line -> line.by().ifPresent(by -> line.to().ifPresent(to -> accountable.put(by, to))));
        this.accountableTo = accountable.build();
        this.neighbours = neighbours(governance);
    }

    /**
     * What a party owes to others: the lines along which it reports.
     *
     * @param party identifier of the party
     * @return in the order of the document; unmodifiable
     */
    public List<ReportingLine> owedBy(PartyId party) {
        return by.get(party);
    }

    /**
     * What a party receives from others: the lines that end with it.
     *
     * @param party identifier of the party
     * @return in the order of the document; unmodifiable
     */
    public List<ReportingLine> receivedBy(PartyId party) {
        return to.get(party);
    }

    /**
     * Those to whom a party is accountable without another in between.
     *
     * @param party identifier of the party
     * @return in the order of the document, each once; unmodifiable
     */
    public Set<PartyId> accountableTo(PartyId party) {
        return ImmutableSet.copyOf(accountableTo.get(party));
    }

    /**
     * All to whom a party is accountable, directly or through others.
     *
     * @param party identifier of the party
     * @return nearest first; with the party itself if it answers, in the end, to itself; unmodifiable
     */
    public Set<PartyId> accountableInTheEndTo(PartyId party) {
        return ImmutableSet.copyOf(reached(accountableTo, party).keySet());
    }

    /**
     * Through whom a party is accountable to another, by the shortest way.
     *
     * @param party identifier of the party that answers
     * @param last identifier of the party that it answers to in the end
     * @return those on the way up, {@code last} at the end; empty if the party is not accountable to it; unmodifiable
     */
    public List<PartyId> wayOfAccountability(PartyId party, PartyId last) {
        Map<PartyId, PartyId> below = reached(accountableTo, party);
        List<PartyId> down = new ArrayList<>();
        PartyId at = last;
        while (below.containsKey(at) && (down.isEmpty() || !at.equals(party))) {
            down.add(at);
            at = below.get(at);
        }
        return ImmutableList.copyOf(down).reverse();
    }

    /**
     * All that a party is connected with, directly or through others, by lines of any purpose in either direction, by
     * membership, or as part of a larger whole.
     *
     * @param party identifier of the party
     * @return nearest first, without the party itself; unmodifiable
     */
    public Set<PartyId> connectedWith(PartyId party) {
        return ImmutableSet.copyOf(Sets.difference(reached(neighbours, party).keySet(), Set.of(party)));
    }

    /**
     * The parties that answer, in the end, to themselves. Only accountability counts: that information goes in circles
     * is meant.
     *
     * @return in the order of the document, each once; none if there is no such circle; unmodifiable
     */
    public Set<PartyId> accountableToThemselves() {
        return Circles.of(accountableTo);
    }

    /**
     * The parties that report to nobody, though others report to them or they meet.
     *
     * @return in the order of the document; unmodifiable
     */
    public List<Party> reportingToNobody() {
        return governance.parties().stream()
                .filter(party -> by.get(party.id()).isEmpty())
                .filter(party -> party.meets().isPresent() || to.containsKey(party.id()))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableListMultimap<PartyId, ReportingLine> index(
            List<ReportingLine> lines, Function<ReportingLine, Optional<PartyId>> end) {
        ImmutableListMultimap.Builder<PartyId, ReportingLine> index = ImmutableListMultimap.builder();
        lines.forEach(line -> end.apply(line).ifPresent(party -> index.put(party, line)));
        return index.build();
    }

    /** All that can be reached, nearest first, each with the one from which it was reached. */
    private static Map<PartyId, PartyId> reached(ListMultimap<PartyId, PartyId> next, PartyId start) {
        Map<PartyId, PartyId> reached = new LinkedHashMap<>();
        Deque<PartyId> open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            PartyId at = open.remove();
            next.get(at).stream()
                    .filter(party -> reached.putIfAbsent(party, at) == null)
                    .forEach(open::add);
        }
        return reached;
    }

    private static ImmutableListMultimap<PartyId, PartyId> neighbours(Governance governance) {
        ImmutableListMultimap.Builder<PartyId, PartyId> neighbours = ImmutableListMultimap.builder();
        governance
                .lines()
                .forEach(line -> line.by().ifPresent(by -> line.to().ifPresent(to -> connect(neighbours, by, to))));
        governance
                .parties()
                .forEach(party -> Stream.concat(
                                party.members().stream().flatMap(member -> member.party().stream()),
                                party.partOf().stream())
                        .forEach(other -> connect(neighbours, party.id(), other)));
        return neighbours.build();
    }

    private static void connect(
            ImmutableListMultimap.Builder<PartyId, PartyId> neighbours, PartyId one, PartyId other) {
        neighbours.put(one, other);
        neighbours.put(other, one);
    }
}
