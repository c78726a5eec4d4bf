package org.carestrategy.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.carestrategy.check.Rule;
import org.carestrategy.check.RuleSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Northbeck is clean, and each fault that is planted in it is found, and nothing else. */
class PlantedFaultsTest {
    static List<PlantedFault> faults() {
        return PlantedFault.all();
    }

    @Test
    void nothing_is_found_in_northbeck_as_it_is() {
        assertThat(PlantedFault.found()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("faults")
    void a_planted_fault_is_found_and_nothing_else(PlantedFault fault) {
        assertThat(PlantedFault.found(fault)).containsExactlyInAnyOrderElementsOf(fault.finds());
    }

    /** What takes more than a few edits to break is tried on a smaller strategy: whatever is linked would have to go. */
    @Test
    void every_rule_that_a_fault_can_break_is_broken_by_one() {
        Set<String> codes = faults().stream()
                .flatMap(fault -> fault.finds().stream())
                .map(found -> found.substring(0, found.indexOf(' ')))
                .collect(Collectors.toSet());
        assertThat(RuleSet.publication().rules().stream().map(Rule::code).filter(code -> !codes.contains(code)))
                .containsExactly("strategy.no-priority", "strategy.no-pledge", "participation.body-unconnected");
    }
}
