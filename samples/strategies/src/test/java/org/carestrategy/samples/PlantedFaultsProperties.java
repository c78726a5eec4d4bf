package org.carestrategy.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlantedFaultsProperties {
    private static final List<PlantedFault> FAULTS = PlantedFault.all();

    /** Faults do not hide each other, and two of them give no third. */
    @Property(tries = 400)
    void two_faults_are_found_as_each_alone(@ForAll("pairs") List<PlantedFault> pair) {
        assertThat(PlantedFault.found(pair.get(0), pair.get(1)))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(pair.get(0).finds().stream(), pair.get(1).finds().stream())
                                .toList());
    }

    @Provide
    Arbitrary<List<PlantedFault>> pairs() {
        Arbitrary<PlantedFault> fault = Arbitraries.of(FAULTS);
        return Combinators.combine(fault, fault)
                .as((one, other) -> List.of(one, other))
                .filter(pair -> pair.get(0).canStandBeside(pair.get(1)));
    }
}
