package org.carestrategy.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carestrategy.compare.Editions.action;
import static org.carestrategy.compare.Editions.strategy;
import static org.carestrategy.compare.Editions.told;

import java.util.List;
import java.util.stream.Stream;
import org.carestrategy.strategy.ActionPlan;
import org.carestrategy.strategy.Deferral;
import org.carestrategy.strategy.PlanRow;
import org.carestrategy.strategy.PrintedCells;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.ActionId;
import org.carestrategy.value.ActionPlanId;
import org.carestrategy.value.Link;
import org.carestrategy.value.Wording;
import org.junit.jupiter.api.Test;

/** Which row of a plan is which, where the rows of two editions differ in more than one way. */
class PlanRowComparisonTest {
    private static Strategy.Builder plan(PlanRow... rows) {
        return strategy()
                .addAllActions(Stream.of("a", "b", "c", "d", "e")
                        .map(id -> action(id).build())
                        .toList())
                .addActionPlans(ActionPlan.builder()
                        .id(ActionPlanId.of("one"))
                        .addRows(rows)
                        .build());
    }

    private static PlanRow.Builder row(String... actions) {
        return PlanRow.builder()
                .addAllActions(Stream.of(actions).map(ActionId::of).toList());
    }

    private static PlanRow printed(String priority, String lead, String... actions) {
        return row(actions)
                .printed(PrintedCells.builder().priority(priority).lead(lead).build())
                .build();
    }

    private static PlanRow printed(String action, String timescale) {
        return row().printed(PrintedCells.builder()
                        .action(action)
                        .timescale(timescale)
                        .build())
                .build();
    }

    @Test
    void rows_that_exchange_their_cells_are_told_by_their_actions() {
        assertThat(told(
                        plan(printed("Health", "MG", "a"), printed("School", "JL", "b")),
                        plan(printed("School", "JL", "a"), printed("Health", "MG", "b"))))
                .containsExactly(
                        "changed actionPlans/one/rows/a/printed/lead: from MG to JL",
                        "changed actionPlans/one/rows/a/printed/priority: from Health to School",
                        "changed actionPlans/one/rows/b/printed/lead: from JL to MG",
                        "changed actionPlans/one/rows/b/printed/priority: from School to Health");
    }

    @Test
    void rows_of_one_priority_are_told_by_all_their_cells() {
        assertThat(told(
                        plan(printed("Health", "MG", "a"), printed("Health", "JL", "b")),
                        plan(printed("Health", "MG", "c"), printed("Health", "JL", "d"))))
                .containsExactly(
                        "moved actions/a: from one to nothing",
                        "moved actions/b: from one to nothing",
                        "moved actions/c: from nothing to one",
                        "moved actions/d: from nothing to one");
    }

    @Test
    void rows_without_cells_are_not_told_by_having_none() {
        assertThat(told(
                        plan(row("a", "b").build(), printed("Health", "MG", "c")),
                        plan(row("c", "d").build(), printed("School", "JL", "b", "e"))))
                .containsExactly(
                        "added actionPlans/one/rows/b/printed/lead: JL",
                        "added actionPlans/one/rows/b/printed/priority: School",
                        "removed actionPlans/one/rows/c/printed/lead: MG",
                        "removed actionPlans/one/rows/c/printed/priority: Health",
                        "moved actions/a: from one to nothing",
                        "moved actions/d: from nothing to one",
                        "moved actions/e: from nothing to one");
    }

    @Test
    void rows_that_have_neither_actions_nor_a_printed_action_are_not_told_by_that() {
        assertThat(told(plan(printed("Health", "MG", new String[0])), plan(printed("Fun", "JL", new String[0]))))
                .containsExactly("added actionPlans/one/rows: Fun", "removed actionPlans/one/rows: Health");
    }

    @Test
    void rows_without_a_printed_priority_are_not_told_by_that() {
        assertThat(told(plan(printed("1 Do it", "Sep")), plan(printed("2 Do that", "Oct"))))
                .containsExactly("added actionPlans/one/rows: 2 Do that", "removed actionPlans/one/rows: 1 Do it");
    }

    @Test
    void a_row_is_told_by_its_printed_priority_if_nothing_else_is_the_same() {
        assertThat(told(plan(printed("Health", "MG", "a")), plan(printed("Health", "JL", "b"))))
                .containsExactly(
                        "changed actionPlans/one/rows/printed/lead: from MG to JL",
                        "moved actions/a: from one to nothing",
                        "moved actions/b: from nothing to one");
    }

    @Test
    void a_row_in_which_nothing_is_printed_is_called_by_its_actions() {
        assertThat(told(plan(), plan(row("b", "a").comment("Council protocol").build())))
                .containsExactly(
                        "added actionPlans/one/rows: a, b",
                        "moved actions/a: from nothing to one",
                        "moved actions/b: from nothing to one");
    }

    /** Whichever edition has more rows: a row that is in one of them only is none of the other. */
    @Test
    void an_action_is_moved_between_rows_of_the_same_name() {
        Strategy.Builder three =
                plan(printed("Health", "MG", "a"), printed("Fun", "PM", "b"), printed("Health", "JL", "c"));
        Strategy.Builder one = plan(printed("Health", "MG", "a", "c"));
        List<String> rows = List.of("actionPlans/one/rows: Fun", "actionPlans/one/rows: Health");
        String moved = "moved actions/c: from one, row 'Health' to one, row 'Health'";
        assertThat(told(three, one))
                .containsExactly(
                        "removed " + rows.get(0),
                        "removed " + rows.get(1),
                        "moved actions/b: from one to nothing",
                        moved);
        assertThat(told(one, three))
                .containsExactly(
                        "added " + rows.get(0), "added " + rows.get(1), "moved actions/b: from nothing to one", moved);
    }

    @Test
    void what_is_left_for_later_is_told_by_what_it_is() {
        ActionPlan.Builder plan = ActionPlan.builder().id(ActionPlanId.of("one"));
        Deferral.Builder later = Deferral.builder().about(Link.of("a"));
        assertThat(told(
                        strategy()
                                .addActionPlans(
                                        plan.addNotThisYear(later.build()).build()),
                        strategy()
                                .addActionPlans(ActionPlan.builder()
                                        .id(ActionPlanId.of("one"))
                                        .addNotThisYear(later.reason(Wording.of("No money"))
                                                .build())
                                        .build())))
                .containsExactly("added actionPlans/one/notThisYear/a/reason: No money");
    }
}
