package org.carestrategy.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.carestrategy.governance.Responsibility;
import org.carestrategy.governance.ResponsibilityKind;
import org.carestrategy.strategy.Action;
import org.carestrategy.strategy.ActionKind;
import org.carestrategy.strategy.ActionPlan;
import org.carestrategy.strategy.Extent;
import org.carestrategy.strategy.Part;
import org.carestrategy.strategy.PlanRow;
import org.carestrategy.strategy.PrintedCells;
import org.carestrategy.strategy.Priority;
import org.carestrategy.strategy.PriorityKind;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.Timescale;
import org.junit.jupiter.api.Test;

/** The strategy holds what the paper prints: counted by hand in the paper. */
class StocktonTest {
    private final Strategy stockton = SampleStrategies.stockton2016();
    private final ActionPlan plan = stockton.actionPlans().get(0);

    private List<Priority> priorities(PriorityKind kind) {
        return stockton.priorities().stream()
                .filter(priority -> priority.kind().equals(Optional.of(kind)))
                .toList();
    }

    private List<Action> printedUnder(Priority priority) {
        return stockton.actionsServing(priority.id()).stream()
                .filter(stockton.actionsOutsidePlans()::contains)
                .toList();
    }

    @Test
    void four_delivery_and_seven_outcome_priorities_are_numbered_1_to_11() {
        assertThat(priorities(PriorityKind.DELIVERY)).hasSize(4);
        assertThat(priorities(PriorityKind.OUTCOME)).hasSize(7);
        assertThat(stockton.priorities().stream().flatMap(priority -> priority.number().stream()))
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11");
    }

    @Test
    void outcome_priorities_have_39_actions_numbered_from_1() {
        assertThat(priorities(PriorityKind.OUTCOME))
                .extracting(priority -> printedUnder(priority).size())
                .containsExactly(6, 4, 4, 5, 7, 6, 7);
        for (Priority priority : priorities(PriorityKind.OUTCOME)) {
            assertThat(printedUnder(priority))
                    .extracting(action -> action.number().orElse("none"))
                    .containsExactlyElementsOf(List.of("1", "2", "3", "4", "5", "6", "7")
                            .subList(0, printedUnder(priority).size()));
        }
    }

    @Test
    void the_corporate_parenting_priority_has_6_actions_to_be_developed() {
        assertThat(priorities(PriorityKind.CORPORATE_PARENTING))
                .flatExtracting(this::printedUnder)
                .hasSize(6)
                .allSatisfy(action -> assertThat(action.kind()).contains(ActionKind.DEVELOPMENT));
    }

    @Test
    void actions_outside_the_plan_have_neither_lead_nor_date() {
        assertThat(stockton.actionsOutsidePlans())
                .hasSize(45)
                .allSatisfy(action -> assertThat(action.responsibilities()).isEmpty())
                .allSatisfy(action -> assertThat(action.timescale()).isEmpty());
    }

    @Test
    void delivery_priorities_have_a_rationale_and_outcome_priorities_a_commitment() {
        assertThat(priorities(PriorityKind.DELIVERY))
                .allSatisfy(priority -> assertThat(priority.rationale()).isPresent());
        assertThat(priorities(PriorityKind.OUTCOME))
                .allSatisfy(priority -> assertThat(priority.commitment()).isPresent());
    }

    @Test
    void the_plan_has_15_actions_in_10_rows() {
        assertThat(plan.period()).contains(Timescale.parse("FY2016-17"));
        assertThat(plan.rows()).hasSize(10);
        assertThat(stockton.actionsOf(plan.id()))
                .extracting(action -> action.number().orElse("none"))
                .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15");
    }

    @Test
    void leads_are_those_of_the_plan_shared_and_paired_ones_included() {
        Map<String, String> leads = new LinkedHashMap<>();
        stockton.actionsOf(plan.id())
                .forEach(action -> leads.put(action.number().orElseThrow(), leads(action)));
        assertThat(leads)
                .containsExactly(
                        entry("1", "MG"),
                        entry("2", "MG"),
                        entry("3", "PM"),
                        entry("4", "JL JW"),
                        entry("5", "JL JW"),
                        entry("6", "JL"),
                        entry("7", "JL"),
                        entry("8", "MG"),
                        entry("9", "RM"),
                        entry("10", "LRB"),
                        entry("11", "JL PM"),
                        entry("12", "JW DW"),
                        entry("13", "MG"),
                        entry("14", "MG"),
                        entry("15", "MG"));
    }

    private static String leads(Action action) {
        assertThat(action.responsibilities())
                .allSatisfy(held -> assertThat(held.as()).isEqualTo(ResponsibilityKind.LEAD));
        return action.responsibilities().stream()
                .map(Responsibility::initials)
                .map(Optional::orElseThrow)
                .collect(Collectors.joining(" "));
    }

    @Test
    void time_scales_are_those_of_the_plan_and_one_row_has_none() {
        assertThat(stockton.actionsOf(plan.id()))
                .extracting(
                        action -> action.timescale().map(Timescale::toString).orElse("blank"))
                .containsExactly(
                        "2016-09", "2016-06", "2016-09", "2016-09", "2016-09", "2016-06", "2016-09", "2016-12",
                        "2016-12", "2016-09", "blank", "blank", "2016-06", "2016-06", "2016-06");
        assertThat(plan.rows())
                .extracting(
                        row -> row.printed().flatMap(PrintedCells::timescale).orElse("no cell"))
                .containsExactly(
                        "Sep 16", "Jun 16", "Sep 16", "Sep 16", "Jun 16", "Sep 16", "Dec 16", "Sep 16", "", "Jun 16");
    }

    @Test
    void comments_stand_on_the_rows() {
        assertThat(plan.rows().stream()
                        .map(PlanRow::comment)
                        .flatMap(Optional::stream)
                        .filter(comment -> !comment.isEmpty()))
                .containsExactly(
                        "Based on Council protocol",
                        "MOMO app",
                        "Public health lead via CYP Commissioning",
                        "Early years and post 16",
                        "Task and finish group");
    }

    @Test
    void nine_breakdowns_of_the_children_are_planned_without_a_figure() {
        assertThat(stockton.children().orElseThrow().breakdowns())
                .hasSize(9)
                .allSatisfy(breakdown -> assertThat(breakdown.parts()).isEmpty());
    }

    @Test
    void no_measure_is_defined_and_it_says_so() {
        assertThat(stockton.measures()).isEmpty();
        assertThat(stockton.extent()).containsEntry(Part.MEASURES, Extent.ABSENT);
    }

    @Test
    void nobody_is_named_but_by_the_initials_that_the_plan_prints() {
        assertThat(stockton.elements().stream()
                        .flatMap(element -> stockton.responsibleFor(element.id()).stream())
                        .flatMap(held -> held.initials().stream())
                        .distinct())
                .containsExactlyInAnyOrder("MG", "PM", "JL", "JW", "RM", "LRB", "DW");
    }
}
