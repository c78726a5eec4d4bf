package org.carestrategy.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.carestrategy.assess.Delivery;
import org.carestrategy.assess.Scorecard;
import org.carestrategy.record.ActionUpdate;
import org.carestrategy.record.Attendance;
import org.carestrategy.record.Entry;
import org.carestrategy.record.Event;
import org.carestrategy.record.Meeting;
import org.carestrategy.record.Presence;
import org.carestrategy.record.Stage;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.record.Verdict;
import org.carestrategy.strategy.ActionKind;
import org.carestrategy.strategy.Extent;
import org.carestrategy.strategy.Measure;
import org.carestrategy.strategy.Part;
import org.carestrategy.strategy.Polarity;
import org.carestrategy.strategy.PriorityKind;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.Figure;
import org.junit.jupiter.api.Test;

/** The fictional strategy and its record hold one of everything. */
class NorthbeckTest {
    private final Strategy northbeck = SampleStrategies.northbeck2024();
    private final StrategyRecord record = SampleStrategies.northbeck2024Record();

    @Test
    void every_kind_of_event_is_in_the_record() {
        assertThat(Event.class.getPermittedSubclasses())
                .allSatisfy(kind -> assertThat(record.entries())
                        .extracting(Entry::event)
                        .as(kind.getSimpleName())
                        .anyMatch(kind::isInstance));
    }

    @Test
    void every_stage_presence_and_verdict_is_in_the_record() {
        assertThat(record.entries().stream().flatMap(entry -> entry.update().flatMap(ActionUpdate::stage).stream()))
                .contains(Stage.values());
        assertThat(record.entries().stream()
                        .flatMap(entry -> entry.meeting().map(Meeting::attendance).stream())
                        .flatMap(attendances -> attendances.stream().map(Attendance::presence)))
                .contains(Presence.values());
        assertThat(record.entries().stream().flatMap(entry -> entry.evaluation().flatMap(told -> told.met()).stream()))
                .contains(Verdict.values());
    }

    @Test
    void every_polarity_is_among_the_measures() {
        assertThat(northbeck.measures().stream().map(Measure::polarity).flatMap(Optional::stream))
                .contains(Polarity.values());
    }

    @Test
    void figures_are_held_back_awaited_and_rounded_to_nought() {
        assertThat(record.entries().stream().flatMap(entry -> entry.reading().stream()))
                .extracting(reading -> reading.figure())
                .contains(Figure.Symbol.SUPPRESSED, Figure.Symbol.NOT_YET_AVAILABLE, Figure.Symbol.ROUNDS_TO_ZERO);
    }

    @Test
    void every_kind_of_priority_and_action_is_there() {
        assertThat(northbeck.priorities().stream().flatMap(priority -> priority.kind().stream()))
                .contains(PriorityKind.OUTCOME, PriorityKind.DELIVERY, PriorityKind.CORPORATE_PARENTING);
        assertThat(northbeck.actions().stream().flatMap(action -> action.kind().stream()))
                .contains(ActionKind.IMMEDIATE, ActionKind.CONTINUOUS, ActionKind.IDEA);
    }

    @Test
    void every_part_is_held_in_full() {
        assertThat(northbeck.extent())
                .hasSize(Part.values().length)
                .allSatisfy((part, extent) -> assertThat(extent).isEqualTo(Extent.FULL));
        assertThat(Arrays.asList(
                        northbeck.pledges(),
                        northbeck.priorities(),
                        northbeck.actions(),
                        northbeck.actionPlans(),
                        northbeck.measures(),
                        northbeck.documents(),
                        northbeck.parties(),
                        northbeck.reportingLines()))
                .noneMatch(List::isEmpty);
    }

    @Test
    void entries_are_corrected_and_actions_late_re_dated_and_untold() {
        assertThat(record.entries()).anyMatch(entry -> entry.corrects().isPresent());
        Scorecard scorecard =
                Scorecard.of(northbeck, record, record.lastRecorded().orElseThrow());
        assertThat(scorecard.actions())
                .anyMatch(Delivery::isOverdue)
                .anyMatch(Delivery::isCompletedLate)
                .anyMatch(delivery -> !delivery.due().equals(delivery.plannedDue()))
                .anyMatch(delivery -> delivery.stage().isEmpty());
    }

    @Test
    void nobody_is_named_only_posts_and_bodies() {
        assertThat(northbeck.elements().stream().flatMap(element -> northbeck.responsibleFor(element.id()).stream()))
                .isNotEmpty()
                .allSatisfy(held -> assertThat(held.initials()).isEmpty());
    }
}
