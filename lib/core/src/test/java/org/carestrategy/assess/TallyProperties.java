package org.carestrategy.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.carestrategy.record.Stage;
import org.carestrategy.value.Link;

class TallyProperties {
    /** However a set of actions is split, the sum of the parts' tallies is the tally of the whole. */
    @Property
    void theSumOfThePartsIsTheWhole(@ForAll("standings") List<Standing> standings, @ForAll("cuts") int cut) {
        int at = Math.min(cut, standings.size());
        Tally first = Tally.of(standings.subList(0, at));
        Tally second = Tally.of(standings.subList(at, standings.size()));
        assertThat(first.plus(second)).isEqualTo(Tally.of(standings));
    }

    @Property
    void groupingDoesNotMatterAndNoneChangesNothing(
            @ForAll("standings") List<Standing> a,
            @ForAll("standings") List<Standing> b,
            @ForAll("standings") List<Standing> c) {
        Tally x = Tally.of(a);
        Tally y = Tally.of(b);
        Tally z = Tally.of(c);
        assertThat(x.plus(y).plus(z)).isEqualTo(x.plus(y.plus(z)));
        assertThat(x.plus(Tally.none())).isEqualTo(x);
        assertThat(Tally.none().plus(x)).isEqualTo(x);
    }

    /** Only the order in which the left-out are listed depends on the order of adding. */
    @Property
    void orderDoesNotMatter(@ForAll("standings") List<Standing> a, @ForAll("standings") List<Standing> b) {
        Tally xy = Tally.of(a).plus(Tally.of(b));
        Tally yx = Tally.of(b).plus(Tally.of(a));
        assertThat(xy.stages()).isEqualTo(yx.stages());
        assertThat(xy.overdue()).isEqualTo(yx.overdue());
        assertThat(xy.leftOut()).containsExactlyInAnyOrderElementsOf(yx.leftOut());
    }

    @Property
    void nothingIsLost(@ForAll("standings") List<Standing> standings) {
        Tally tally = Tally.of(standings);
        assertThat(tally.of()).isEqualTo(standings.size());
        assertThat(tally.counted() + tally.leftOut().size()).isEqualTo(tally.of());
        assertThat(tally.stages().values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(tally.counted());
        assertThat(tally.overdue() + tally.completedLate()).isLessThanOrEqualTo(tally.counted());
    }

    @Provide
    Arbitrary<Integer> cuts() {
        return Arbitraries.integers().between(0, 12);
    }

    @Provide
    Arbitrary<List<Standing>> standings() {
        return deliveries()
                .list()
                .ofMaxSize(12)
                .map(deliveries -> IntStream.range(0, deliveries.size())
                        .mapToObj(i -> Standing.of(Link.of("a" + i), deliveries.get(i)))
                        .toList());
    }

    private static Arbitrary<Delivery> deliveries() {
        Arbitrary<Optional<Stage>> stages = Arbitraries.of(Stage.class).optional(0.7);
        Arbitrary<Optional<Integer>> late =
                Arbitraries.integers().between(1, 400).optional(0.5);
        return Combinators.combine(stages, late)
                .as((stage, daysLate) -> new Delivery.Builder()
                        .stage(stage)
                        .notAssessed(stage.isPresent() ? Optional.empty() : Optional.of(NotAssessed.NO_UPDATE))
                        .due(LocalDate.parse("2024-09-30"))
                        .daysLate(stage.flatMap(known -> daysLate))
                        .build());
    }
}
