package org.carestrategy.samples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carestrategy.decision.Consultation;
import org.carestrategy.decision.Decision;
import org.carestrategy.decision.DecisionItem;
import org.carestrategy.decision.Paper;
import org.carestrategy.decision.Verb;
import org.carestrategy.governance.LinePurpose;
import org.carestrategy.governance.Party;
import org.carestrategy.governance.PartyState;
import org.carestrategy.governance.ReportingLine;
import org.carestrategy.strategy.Extent;
import org.carestrategy.strategy.Part;
import org.carestrategy.strategy.Pledge;
import org.carestrategy.strategy.Priority;
import org.carestrategy.strategy.PriorityKind;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.Frequency;
import org.carestrategy.value.PartyId;
import org.carestrategy.value.Timescale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the papers say of the strategies of which no more than a covering paper is held. */
class RealStrategiesTest {
    private final Strategy stockton = SampleStrategies.stockton2007();
    private final Strategy york = SampleStrategies.york2016();
    private final Strategy rutland = SampleStrategies.rutland2017();

    @ParameterizedTest
    @MethodSource("org.carestrategy.samples.CitationsTest#realStrategies")
    void a_real_strategy_says_of_every_part_how_far_it_is_held_and_has_no_record(String name) {
        assertThat(SampleStrategies.strategy(name).orElseThrow().extent()).containsOnlyKeys(Part.values());
        assertThat(SampleStrategies.record(name)).isEmpty();
    }

    @Test
    void stockton_2007_has_four_undertakings_and_the_stem_of_a_sentence() {
        Pledge pledge = stockton.pledges().get(0);
        assertThat(pledge.promises()).hasSize(4);
        assertThat(pledge.promises().subList(0, 3))
                .extracting(promise -> promise.promisor().map(PartyId::text))
                .containsOnly(Optional.of("council"));
        assertThat(pledge.promises().get(3).promisor())
                .isNotEqualTo(pledge.promises().get(0).promisor());
        assertThat(pledge.stem()).isPresent();
    }

    @Test
    void stockton_2007_follows_five_outcomes_and_has_no_priorities() {
        assertThat(stockton.priorities()).isEmpty();
        assertThat(stockton.frameworks())
                .singleElement()
                .satisfies(framework -> assertThat(framework.items()).hasSize(5));
        assertThat(stockton.period()).isEmpty();
    }

    @Test
    void the_decision_of_2007_has_two_recommendations_two_resolutions_and_two_agreements_without_number() {
        Decision decision = stockton.decisions().get(0);
        assertThat(decision.items())
                .filteredOn(item -> item.verb() != Verb.NOTED)
                .extracting(item -> item.number().orElse(""), DecisionItem::verb)
                .containsExactlyInAnyOrder(
                        tuple("1", Verb.RECOMMENDED),
                        tuple("2", Verb.RECOMMENDED),
                        tuple("3", Verb.RESOLVED),
                        tuple("4", Verb.RESOLVED),
                        tuple("", Verb.AGREED),
                        tuple("", Verb.AMENDED));
        assertThat(decision.items())
                .filteredOn(item -> item.callInUntil().isPresent())
                .extracting(
                        item -> item.number().orElse(""),
                        item -> item.callInUntil().orElseThrow())
                .containsExactly(tuple("4", LocalDate.parse("2007-08-10")));
    }

    @Test
    void the_record_of_2007_is_dated_before_its_meeting_as_printed() {
        Decision decision = stockton.decisions().get(0);
        assertThat(decision.date()).contains(Timescale.parse("2007-08-02"));
        assertThat(decision.recordedOn()).contains(LocalDate.parse("2007-07-06"));
    }

    @Test
    void an_absent_councillor_of_2007_is_told_to_two_leaders() {
        assertThat(stockton.governance().orElseThrow().attendanceRules())
                .singleElement()
                .satisfies(rule -> assertThat(rule.reportedTo()).hasSize(2));
    }

    @Test
    void the_joined_group_of_2007_is_proposed_and_replaces_two() {
        assertThat(stockton.parties())
                .filteredOn(party -> party.replaces().size() == 2)
                .singleElement()
                .extracting(Party::state)
                .isEqualTo(Optional.of(PartyState.PROPOSED));
    }

    @Test
    void york_has_nine_lettered_outcomes_carried_over_and_prints_no_action() {
        assertThat(york.priorities())
                .extracting(priority -> priority.number().orElse(""))
                .containsExactly("a", "b", "c", "d", "e", "f", "g", "h", "i");
        assertThat(york.priorities()).allSatisfy(priority -> {
            assertThat(priority.kind()).contains(PriorityKind.OUTCOME);
            assertThat(priority.carriedOverFrom()).isPresent();
        });
        assertThat(york.actions()).isEmpty();
        assertThat(york.extent()).containsEntry(Part.ACTIONS, Extent.ELSEWHERE);
        assertThat(york.themes()).hasSize(6);
    }

    @Test
    void york_s_partnership_meets_every_two_months_and_answers_to_one_board() {
        Party partnership = york.parties().stream()
                .filter(party -> !party.replaces().isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(partnership.meets()).contains(Frequency.everyMonths(2));
        List<ReportingLine> lines = york.governance().orElseThrow().graph().owedBy(partnership.id());
        assertThat(lines)
                .filteredOn(line -> line.purpose().equals(Optional.of(LinePurpose.ACCOUNTABILITY)))
                .singleElement()
                .extracting(line -> york.party(line.to().orElseThrow()).map(Party::name))
                .isEqualTo(Optional.of("YorOK Board"));
        assertThat(lines)
                .filteredOn(line -> line.purpose().equals(Optional.of(LinePurpose.LINK)))
                .hasSize(3)
                .allSatisfy(line -> assertThat(line.frequency()).isEmpty());
    }

    @Test
    void york_s_paper_asks_for_two_recommendations_and_sees_no_options() {
        Paper paper = york.papers().get(0);
        assertThat(paper.recommendations())
                .extracting(recommendation -> recommendation.number().orElse(""))
                .containsExactly("a", "b");
        assertThat(paper.options()).isEmpty();
        assertThat(paper.noOptions()).isPresent();
        assertThat(paper.date()).contains(Timescale.parse("2016-07-04"));
    }

    @Test
    void rutland_s_six_pledges_are_its_priorities_too() {
        assertThat(rutland.pledges()).hasSize(6);
        assertThat(rutland.priorities())
                .extracting(Priority::pledge)
                .containsExactlyElementsOf(rutland.pledges().stream()
                        .map(pledge -> Optional.of(pledge.id()))
                        .toList());
        assertThat(rutland.priorities())
                .allSatisfy(priority -> assertThat(priority.statements()).isEmpty());
        assertThat(rutland.extent()).containsEntry(Part.STATEMENTS, Extent.ELSEWHERE);
    }

    @Test
    void rutland_consulted_on_the_pledges_and_not_formally_on_the_strategy() {
        assertThat(rutland.papers().get(0).consultation())
                .filteredOn(Consultation::none)
                .hasSize(1);
        assertThat(rutland.papers().get(0).forwardPlan()).contains("FP/230617");
        assertThat(rutland.papers().get(0).keyDecision()).contains(false);
        assertThat(rutland.signOffs()).hasSize(1);
    }

    @Test
    void rutland_does_not_print_who_reports() {
        assertThat(rutland.reportingLines())
                .filteredOn(line -> line.by().isEmpty())
                .hasSize(6);
    }
}
