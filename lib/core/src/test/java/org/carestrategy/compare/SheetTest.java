package org.carestrategy.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.carestrategy.strategy.ActionPlan;
import org.carestrategy.strategy.DatedFigure;
import org.carestrategy.strategy.Measure;
import org.carestrategy.strategy.PlanRow;
import org.carestrategy.value.ActionId;
import org.carestrategy.value.ActionPlanId;
import org.carestrategy.value.Figure;
import org.carestrategy.value.Timescale;
import org.junit.jupiter.api.Test;

/** All that is said of a part, in one line. */
class SheetTest {
    @Test
    void targets_stand_one_after_the_other() {
        Measure measure = Editions.measure()
                .addTargets(
                        DatedFigure.of(Timescale.parse("2025"), Figure.of(80)),
                        DatedFigure.of(Timescale.parse("2024"), Figure.of(70)))
                .build();
        assertThat(WorkSheets.of(measure).build().text())
                .isEqualTo("title: Teeth checked, accumulates: false, targets: 70 at 2024, 80 at 2025");
    }

    @Test
    void rows_stand_by_their_names() {
        ActionPlan plan = ActionPlan.builder()
                .id(ActionPlanId.of("one"))
                .addRows(
                        PlanRow.builder().addActions(ActionId.of("b")).build(),
                        PlanRow.builder().addActions(ActionId.of("a")).build())
                .build();
        assertThat(WorkSheets.of(plan, Editions.strategy().build()).build().text())
                .isEqualTo("rows: a; b, rows/actions: a, b");
    }
}
