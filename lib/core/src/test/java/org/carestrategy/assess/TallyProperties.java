package org.carestrategy.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TallyProperties {
    /** However a set of actions is split, the sum of the parts' tallies is the tally of the whole. */
    @Property
    void theSumOfThePartsIsTheWhole(@ForAll("items") List<Item> items, @ForAll("cuts") int cut) {
        int at = Math.min(cut, items.size());
        Tally first = Tally.of(items.subList(0, at));
        Tally second = Tally.of(items.subList(at, items.size()));
        assertThat(first.plus(second)).isEqualTo(Tally.of(items));
    }

    @Property
    void groupingDoesNotMatterAndNoneChangesNothing(
            @ForAll("items") List<Item> a, @ForAll("items") List<Item> b, @ForAll("items") List<Item> c) {
        Tally x = Tally.of(a);
        Tally y = Tally.of(b);
        Tally z = Tally.of(c);
        assertThat(x.plus(y).plus(z)).isEqualTo(x.plus(y.plus(z)));
        assertThat(x.plus(Tally.none())).isEqualTo(x);
        assertThat(Tally.none().plus(x)).isEqualTo(x);
    }

    @Property
    void orderDoesNotMatter(@ForAll("items") List<Item> a, @ForAll("items") List<Item> b) {
        assertThat(Tally.of(a).plus(Tally.of(b))).isEqualTo(Tally.of(b).plus(Tally.of(a)));
    }

    @Property
    void nothingIsLost(@ForAll("items") List<Item> items) {
        Tally tally = Tally.of(items);
        assertThat(tally.of()).isEqualTo(items.size());
        assertThat(tally.rated() + sum(tally.notRated())).isEqualTo(tally.of());
        assertThat(tally.progress().known() + tally.progress().missing() + tally.leftOut())
                .isEqualTo(tally.of());
        assertThat(tally.completion().known() + tally.completion().missing() + tally.leftOut())
                .isEqualTo(tally.of());
        assertThat(sum(tally.states())).isEqualTo(tally.of());
    }

    private static int sum(Map<?, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Provide
    Arbitrary<Integer> cuts() {
        return Arbitraries.integers().between(0, 12);
    }

    @Provide
    Arbitrary<List<Item>> items() {
        return Items.arbitrary().list().ofMaxSize(12);
    }
}
