package org.carestrategy.governance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.carestrategy.value.PartyId;
import org.carestrategy.value.ReportingLineId;

class GovernanceGraphProperties {
    private static final int PARTIES = 6;

    /** Who is above is found as by following lines until nothing is added, and each has a way that follows lines. */
    @Property
    void accountabilityIsWhatFollowingLinesFinds(@ForAll("arrows") List<Arrow> arrows) {
        GovernanceGraph graph = graph(arrows);
        for (int i = 0; i < PARTIES; i++) {
            Set<PartyId> slow = slowlyAbove(arrows, i);
            assertThat(graph.accountableInTheEndTo(id(i))).containsExactlyInAnyOrderElementsOf(slow);
            assertThat(graph.accountableToThemselves().contains(id(i))).isEqualTo(slow.contains(id(i)));
            for (PartyId last : slow) {
                PartyId at = id(i);
                for (PartyId next : graph.wayOfAccountability(id(i), last)) {
                    assertThat(graph.accountableTo(at)).contains(next);
                    at = next;
                }
                assertThat(at).isEqualTo(last);
            }
        }
    }

    @Property
    void connectionIsMutual(@ForAll("arrows") List<Arrow> arrows) {
        GovernanceGraph graph = graph(arrows);
        for (int i = 0; i < PARTIES; i++) {
            for (PartyId other : graph.connectedWith(id(i))) {
                assertThat(graph.connectedWith(other)).contains(id(i));
            }
            assertThat(graph.connectedWith(id(i))).doesNotContain(id(i));
        }
    }

    @Provide
    Arbitrary<List<Arrow>> arrows() {
        Arbitrary<Integer> party = Arbitraries.integers().between(0, PARTIES - 1);
        return Combinators.combine(party, party).as(Arrow::new).list().ofMaxSize(10);
    }

    record Arrow(int by, int to) {}

    private static PartyId id(int index) {
        return PartyId.of("p" + index);
    }

    private static GovernanceGraph graph(List<Arrow> arrows) {
        return Governance.builder()
                .lines(IntStream.range(0, arrows.size())
                        .mapToObj(i -> ReportingLine.builder()
                                .id(ReportingLineId.of("l" + i))
                                .by(id(arrows.get(i).by()))
                                .to(id(arrows.get(i).to()))
                                .purpose(LinePurpose.ACCOUNTABILITY)
                                .build())
                        .toList())
                .build()
                .graph();
    }

    private static Set<PartyId> slowlyAbove(List<Arrow> arrows, int start) {
        Set<PartyId> above = new HashSet<>();
        for (int round = 0; round <= arrows.size(); round++) {
            for (Arrow arrow : arrows) {
                if (arrow.by() == start || above.contains(id(arrow.by()))) {
                    above.add(id(arrow.to()));
                }
            }
        }
        return above;
    }
}
