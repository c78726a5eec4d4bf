package org.carestrategy.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carestrategy.compare.Editions.action;
import static org.carestrategy.compare.Editions.actions;
import static org.carestrategy.compare.Editions.measures;
import static org.carestrategy.compare.Editions.strategy;
import static org.carestrategy.compare.Editions.told;

import java.util.stream.Stream;
import org.carestrategy.base.InvalidAttributeException;
import org.carestrategy.governance.Governance;
import org.carestrategy.governance.Member;
import org.carestrategy.governance.Party;
import org.carestrategy.governance.Responsibility;
import org.carestrategy.governance.ResponsibilityKind;
import org.carestrategy.strategy.Action;
import org.carestrategy.strategy.ActionPlan;
import org.carestrategy.strategy.DatedFigure;
import org.carestrategy.strategy.Document;
import org.carestrategy.strategy.OutcomeStatement;
import org.carestrategy.strategy.PlanRow;
import org.carestrategy.strategy.Pledge;
import org.carestrategy.strategy.Polarity;
import org.carestrategy.strategy.PrintedCells;
import org.carestrategy.strategy.Priority;
import org.carestrategy.strategy.Promise;
import org.carestrategy.strategy.Review;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.ActionId;
import org.carestrategy.value.ActionPlanId;
import org.carestrategy.value.Citation;
import org.carestrategy.value.DocumentId;
import org.carestrategy.value.Figure;
import org.carestrategy.value.Link;
import org.carestrategy.value.MeasureId;
import org.carestrategy.value.PartyId;
import org.carestrategy.value.PledgeId;
import org.carestrategy.value.PriorityId;
import org.carestrategy.value.PromiseId;
import org.carestrategy.value.Ratio;
import org.carestrategy.value.StatementId;
import org.carestrategy.value.StrategyId;
import org.carestrategy.value.Timescale;
import org.carestrategy.value.Wording;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditionComparisonTest {
    private static DatedFigure target(String at, String figure) {
        return DatedFigure.of(Timescale.parse(at), Figure.decimal(figure));
    }

    private static Promise promise(String id) {
        return Promise.builder()
                .id(PromiseId.of(id))
                .wording(Wording.of("We will " + id))
                .build();
    }

    private static Pledge pledge(String id, String... promises) {
        return Pledge.builder()
                .id(PledgeId.of(id))
                .title("Pledge " + id)
                .addAllPromises(
                        Stream.of(promises).map(EditionComparisonTest::promise).toList())
                .build();
    }

    private static Priority.Builder priority(String id) {
        return Priority.builder().id(PriorityId.of(id)).title("Priority " + id);
    }

    private static PlanRow row(String... actions) {
        return PlanRow.builder()
                .addAllActions(Stream.of(actions).map(ActionId::of).toList())
                .build();
    }

    private static PlanRow printed(String priority, String lead, String... actions) {
        return PlanRow.builder()
                .from(row(actions))
                .printed(PrintedCells.builder().priority(priority).lead(lead).build())
                .build();
    }

    private static ActionPlan plan(String id, PlanRow... rows) {
        return ActionPlan.builder().id(ActionPlanId.of(id)).addRows(rows).build();
    }

    private static Strategy.Builder withAAndB() {
        return strategy().addActions(action("a").build(), action("b").build());
    }

    @Nested
    class OfParts {
        @Test
        void a_strategy_does_not_differ_from_itself() {
            Strategy strategy = withAAndB()
                    .addPledges(pledge("p", "write", "visit"))
                    .addActionPlans(plan("plan", row("a"), row("b", "unknown")))
                    .build();
            EditionComparison comparison = EditionComparison.of(strategy, strategy);
            assertThat(comparison.isEmpty()).isTrue();
            assertThat(comparison.changes()).isEmpty();
            assertThat(comparison.older()).isEqualTo(StrategyId.of("northbeck"));
        }

        @Test
        void a_part_is_added_or_removed() {
            Strategy.Builder older = strategy().addActions(action("a").build());
            Strategy.Builder newer = strategy().addActions(action("b").build());
            assertThat(told(older, newer)).containsExactly("removed actions/a: Do a", "added actions/b: Do b");
        }

        @Test
        void with_a_pledge_all_its_promises_are_added() {
            assertThat(told(strategy(), strategy().addPledges(pledge("p", "write"))))
                    .containsExactly("added pledges/p: Pledge p", "added pledges/p/promises/write: We will write");
        }

        @Test
        void the_same_identifier_for_another_kind_of_part_is_another_part() {
            assertThat(told(
                            strategy().addPledges(pledge("p")),
                            strategy().addPriorities(priority("p").build())))
                    .containsExactly("removed pledges/p: Pledge p", "added priorities/p: Priority p");
        }

        @Test
        void a_promise_is_moved_to_another_pledge() {
            Strategy.Builder older = strategy().addPledges(pledge("p", "write"), pledge("q"));
            Strategy.Builder newer = strategy().addPledges(pledge("p"), pledge("q", "write"));
            assertThat(told(older, newer)).containsExactly("moved pledges/q/promises/write: from p to q");
        }

        @Test
        void a_statement_is_moved_to_another_priority() {
            OutcomeStatement statement = OutcomeStatement.builder()
                    .id(StatementId.of("s"))
                    .wording(Wording.of("Children are safe"))
                    .build();
            assertThat(told(
                            strategy()
                                    .addPriorities(priority("p")
                                            .addStatements(statement)
                                            .build())
                                    .addPriorities(priority("q").build()),
                            strategy()
                                    .addPriorities(priority("p").build())
                                    .addPriorities(priority("q")
                                            .addStatements(statement)
                                            .build())))
                    .containsExactly("moved priorities/q/statements/s: from p to q");
        }

        @Test
        void the_order_of_lists_makes_no_difference() {
            Strategy.Builder older = withAAndB()
                    .addPledges(pledge("p", "write", "visit"), pledge("q"))
                    .addActionPlans(plan("plan", row("a"), row("b", "c")))
                    .addAims(Wording.of("One"), Wording.of("Two"));
            Strategy.Builder newer = strategy()
                    .addActions(action("b").build(), action("a").build())
                    .addPledges(pledge("q"), pledge("p", "visit", "write"))
                    .addActionPlans(plan("plan", row("c", "b"), row("a")))
                    .addAims(Wording.of("Two"), Wording.of("One"));
            assertThat(told(older, newer)).isEmpty();
        }
    }

    @Nested
    class OfRepeatedParts {
        private final Action one = action("a").number("1").build();
        private final Action two = action("a").number("2").build();
        private final Action three = action("a").number("3").build();

        @Test
        void those_that_are_equal_are_the_same() {
            assertThat(told(strategy().addActions(one, two), strategy().addActions(two)))
                    .containsExactly("removed actions/a: Do a");
        }

        @Test
        void those_that_are_left_alone_are_the_same() {
            assertThat(told(strategy().addActions(one, two), strategy().addActions(three, one)))
                    .containsExactly("renumbered actions/a/number: from 2 to 3");
        }

        @Test
        void of_several_that_differ_none_is_taken_for_another() {
            assertThat(told(strategy().addActions(one, two), strategy().addActions(three, three)))
                    .containsExactly(
                            "added actions/a: Do a",
                            "added actions/a: Do a",
                            "removed actions/a: Do a",
                            "removed actions/a: Do a");
        }

        @Test
        void those_at_the_same_place_are_the_same() {
            Strategy.Builder older = strategy()
                    .addPledges(
                            pledge("p", "write"),
                            Pledge.builder()
                                    .from(pledge("q"))
                                    .addPromises(Promise.builder()
                                            .from(promise("write"))
                                            .number("2")
                                            .build())
                                    .build());
            Strategy.Builder newer = strategy()
                    .addPledges(
                            Pledge.builder()
                                    .from(pledge("p"))
                                    .addPromises(Promise.builder()
                                            .from(promise("write"))
                                            .number("1")
                                            .build())
                                    .build(),
                            Pledge.builder()
                                    .from(pledge("q"))
                                    .addPromises(Promise.builder()
                                            .from(promise("write"))
                                            .number("3")
                                            .build())
                                    .build());
            assertThat(told(older, newer))
                    .containsExactly(
                            "renumbered pledges/p/promises/write/number: from nothing to 1",
                            "renumbered pledges/q/promises/write/number: from 2 to 3");
        }
    }

    @Nested
    class OfWords {
        @Test
        void another_wording() {
            assertThat(actions(a -> a, a -> a.wording(Wording.of("Do it well"))))
                    .containsExactly("reworded actions/a/wording: from Do a to Do it well");
        }

        @Test
        void the_same_words_that_are_settled_now() {
            assertThat(actions(
                            a -> a.wording(Wording.builder()
                                    .text("Do a")
                                    .tentative(true)
                                    .build()),
                            a -> a))
                    .containsExactly("changed actions/a/wording/tentative: from true to false");
        }

        @Test
        void the_same_words_from_elsewhere() {
            assertThat(actions(
                            a -> a,
                            a -> a.wording(Wording.builder()
                                    .text("Do a")
                                    .restated(true)
                                    .citation(Citation.of("report", "page 2"))
                                    .build())))
                    .containsExactly(
                            "added actions/a/wording/citation: report, page 2",
                            "changed actions/a/wording/restated: from false to true");
        }

        @Test
        void another_title_and_another_commitment() {
            assertThat(told(
                            strategy()
                                    .addPriorities(priority("p")
                                            .commitment(Wording.of("Sooner"))
                                            .build()),
                            strategy()
                                    .addPriorities(priority("p")
                                            .title("Health")
                                            .commitment(Wording.of("Better"))
                                            .build())))
                    .containsExactly(
                            "reworded priorities/p/commitment: from Sooner to Better",
                            "reworded priorities/p/title: from Priority p to Health");
        }

        @Test
        void words_that_were_not_there_are_added() {
            assertThat(actions(a -> a, a -> a.expectedOutcome(Wording.of("Better"))))
                    .containsExactly("added actions/a/expectedOutcome: Better");
            assertThat(actions(a -> a.expectedOutcome(Wording.of("Better")), a -> a))
                    .containsExactly("removed actions/a/expectedOutcome: Better");
        }

        @Test
        void aims_are_told_by_their_words() {
            assertThat(told(
                            strategy().addAims(Wording.of("One"), Wording.of("Two")),
                            strategy()
                                    .addAims(
                                            Wording.of("Two"),
                                            Wording.of("Three"),
                                            Wording.builder()
                                                    .text("One")
                                                    .tentative(true)
                                                    .build())))
                    .containsExactly("added aims: Three", "changed aims/tentative: from false to true");
        }
    }

    @Nested
    class OfLinksNumbersAndLeads {
        @Test
        void another_link() {
            assertThat(actions(
                            a -> a.addServes(PriorityId.of("q")).addServes(PriorityId.of("p")),
                            a -> a.addServes(PriorityId.of("p")).addServes(PriorityId.of("r"))))
                    .containsExactly("re-linked actions/a/serves: from p, q to p, r");
        }

        @Test
        void no_link_any_more_is_not_removed_but_re_linked() {
            assertThat(actions(a -> a.addServes(PriorityId.of("p")), a -> a))
                    .containsExactly("re-linked actions/a/serves: from p to nothing");
            assertThat(actions(a -> a, a -> a.addServes(PriorityId.of("p"))))
                    .containsExactly("re-linked actions/a/serves: from nothing to p");
        }

        @Test
        void another_document_of_which_it_is_a_form() {
            Document.Builder emoji =
                    Document.builder().id(DocumentId.of("emoji")).title("Emoji version");
            assertThat(told(
                            strategy().addDocuments(emoji.build()),
                            strategy()
                                    .addDocuments(emoji.formOf(DocumentId.of("pledge"))
                                            .build())))
                    .containsExactly("re-linked documents/emoji/formOf: from nothing to pledge");
        }

        @Test
        void another_number() {
            assertThat(actions(a -> a.number("1"), a -> a.number("1a")))
                    .containsExactly("renumbered actions/a/number: from 1 to 1a");
            assertThat(actions(a -> a.number("1"), a -> a))
                    .containsExactly("renumbered actions/a/number: from 1 to nothing");
        }

        @Test
        void another_lead_and_another_way_of_answering() {
            assertThat(actions(
                            a -> a.addResponsibilities(Responsibility.lead(PartyId.of("mg"))),
                            a -> a.addResponsibilities(
                                    Responsibility.of(ResponsibilityKind.CHAMPION, PartyId.of("mg")),
                                    Responsibility.ofInitials(ResponsibilityKind.LEAD, "mg"))))
                    .containsExactly("lead-changed actions/a/responsibilities:"
                            + " from mg as lead to \"mg\" as lead, mg as champion");
        }

        @Test
        void nobody_answers_any_more() {
            assertThat(actions(a -> a.addResponsibilities(Responsibility.lead(PartyId.of("mg"))), a -> a))
                    .containsExactly("lead-changed actions/a/responsibilities: from mg as lead to nothing");
        }
    }

    @Nested
    class OfDates {
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                2024-12-31   | 2025-03-31   | slipped  | , 90 days later
                2025-03      | 2024-12-31   | advanced | , 90 days earlier
                2024-12-30   | 2024-12-31   | slipped  | , 1 day later
                2025-03-31   | 2025-03      | restated | ''
                FY2024-25    | 2025-03      | restated | ''
                2024-06/2025 | 2024-07/2025 | restated | ''
                2025-03      | ongoing      | slipped  | ''
                ongoing      | 2025-03      | advanced | ''
                """)
        void the_last_day_counts(String was, String is, String kind, String byHowMuch) {
            assertThat(actions(a -> a.timescale(Timescale.parse(was)), a -> a.timescale(Timescale.parse(is))))
                    .containsExactly(kind + " actions/a/timescale: from " + was + " to " + is + byHowMuch);
        }

        @Test
        void a_first_date_is_added() {
            assertThat(actions(a -> a, a -> a.timescale(Timescale.parse("2025"))))
                    .containsExactly("added actions/a/timescale: 2025");
        }

        @Test
        void the_next_review_slips() {
            Review.Builder review = Review.builder().of(Link.of("p"));
            assertThat(told(
                            strategy()
                                    .addReviews(review.next(Timescale.parse("2025-03"))
                                            .build()),
                            strategy()
                                    .addReviews(review.next(Timescale.parse("2025-04"))
                                            .build())))
                    .containsExactly("slipped reviews/p/next: from 2025-03 to 2025-04, 30 days later");
        }

        @Test
        void a_period_ends_later() {
            assertThat(told(
                            strategy().period(Timescale.parse("2024/2026")),
                            strategy().period(Timescale.parse("2024/2027"))))
                    .containsExactly("slipped period: from 2024/2026 to 2024/2027, 365 days later");
        }
    }

    @Nested
    class OfTargets {
        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                HIGHER      | 90   | 85.5 | eased     | , by 4.5
                HIGHER      | 85.5 | 90   | tightened | , by 4.5
                LOWER       | 10   | 12   | eased     | , by 2
                LOWER       | 12   | 10   | tightened | , by 2
                LOWER       | 0    | 100  | eased     | , by 100
                NEAR_TARGET | 10   | 12   | changed   | ''
                CONTEXT     | 10   | 12   | changed   | ''
                """)
        void the_polarity_says_what_is_easier(Polarity polarity, String was, String is, String kind, String byHowMuch) {
            assertThat(measures(
                            m -> m.polarity(polarity).addTargets(target("2025-03", was)),
                            m -> m.polarity(polarity).addTargets(target("2025-03", is))))
                    .containsExactly(kind + " measures/teeth/targets: from " + was + " at 2025-03 to " + is
                            + " at 2025-03" + byHowMuch);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                HIGHER | 70 | 65 | eased     | , by 5
                HIGHER | 65 | 70 | tightened | , by 5
                LOWER  | 20 | 25 | eased     | , by 5
                NEAR_TARGET | 70 | 65 | changed | ''
                """)
        void so_it_is_with_floors(Polarity polarity, String was, String is, String kind, String byHowMuch) {
            assertThat(measures(
                            m -> m.polarity(polarity).floor(Figure.decimal(was)),
                            m -> m.polarity(polarity).floor(Figure.decimal(is))))
                    .containsExactly(kind + " measures/teeth/floor: from " + was + " to " + is + byHowMuch);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                70 | 65 | eased     | , by 5
                65 | 70 | tightened | , by 5
                90 | 95 | eased     | , by 5
                70 | 89 | tightened | , by 1
                70 | 90 | changed   | ''
                """)
        void near_a_target_of_80_the_range_counts(String was, String is, String kind, String byHowMuch) {
            assertThat(measures(
                            m -> m.polarity(Polarity.NEAR_TARGET)
                                    .addTargets(target("2025", "80"))
                                    .floor(Figure.decimal(was)),
                            m -> m.polarity(Polarity.NEAR_TARGET)
                                    .addTargets(target("2025", "80"))
                                    .floor(Figure.decimal(is))))
                    .containsExactly(kind + " measures/teeth/floor: from " + was + " to " + is + byHowMuch);
        }

        @Test
        void where_more_is_better_the_range_does_not_count() {
            assertThat(measures(
                            m -> m.polarity(Polarity.HIGHER)
                                    .addTargets(target("2025", "80"))
                                    .floor(Figure.of(70)),
                            m -> m.polarity(Polarity.HIGHER)
                                    .addTargets(target("2025", "85"))
                                    .floor(Figure.of(65))))
                    .containsExactly(
                            "eased measures/teeth/floor: from 70 to 65, by 5",
                            "tightened measures/teeth/targets: from 80 at 2025 to 85 at 2025, by 5");
        }

        @Test
        void of_two_targets_with_one_last_day_the_date_as_written_tells_which() {
            assertThat(measures(
                            m -> m.polarity(Polarity.HIGHER)
                                    .addTargets(target("FY2024-25", "80"), target("2025-03-31", "70")),
                            m -> m.polarity(Polarity.HIGHER)
                                    .addTargets(target("FY2024-25", "85"), target("2025-03-31", "65"))))
                    .containsExactly(
                            "eased measures/teeth/targets: from 70 at 2025-03-31 to 65 at 2025-03-31, by 5",
                            "tightened measures/teeth/targets: from 80 at FY2024-25 to 85 at FY2024-25, by 5");
        }

        @Test
        void a_floor_stays_where_only_the_target_changes() {
            assertThat(measures(
                            m -> m.polarity(Polarity.NEAR_TARGET)
                                    .addTargets(target("2025", "80"))
                                    .floor(Figure.of(70)),
                            m -> m.polarity(Polarity.NEAR_TARGET)
                                    .addTargets(target("2025", "82"))
                                    .floor(Figure.of(70))))
                    .containsExactly("changed measures/teeth/targets: from 80 at 2025 to 82 at 2025");
        }

        @Test
        void with_two_targets_there_is_no_one_range() {
            assertThat(measures(
                            m -> m.polarity(Polarity.NEAR_TARGET)
                                    .addTargets(target("2025", "80"), target("2026", "80"))
                                    .floor(Figure.of(70)),
                            m -> m.polarity(Polarity.NEAR_TARGET)
                                    .addTargets(target("2025", "80"), target("2026", "80"))
                                    .floor(Figure.of(60))))
                    .containsExactly("changed measures/teeth/floor: from 70 to 60");
        }

        @Test
        void where_the_polarity_differs_neither_is_easier() {
            assertThat(measures(
                            m -> m.polarity(Polarity.HIGHER).addTargets(target("2025", "80")),
                            m -> m.polarity(Polarity.LOWER).addTargets(target("2025", "70"))))
                    .containsExactly(
                            "changed measures/teeth/polarity: from higher to lower",
                            "changed measures/teeth/targets: from 80 at 2025 to 70 at 2025");
        }

        @Test
        void words_are_neither_easier_nor_harder() {
            assertThat(measures(
                            m -> m.polarity(Polarity.HIGHER).addTargets(target("2025", "80")),
                            m -> m.polarity(Polarity.HIGHER)
                                    .addTargets(DatedFigure.of(Timescale.parse("2025"), Figure.parse("most")))))
                    .containsExactly("changed measures/teeth/targets: from 80 at 2025 to most at 2025");
        }

        @Test
        void the_same_figure_at_another_date_slips() {
            assertThat(measures(
                            m -> m.addTargets(target("2025-03-31", "80"), target("2024", "70")),
                            m -> m.addTargets(target("2024", "70"), target("2026-03-31", "80"))))
                    .containsExactly(
                            "slipped measures/teeth/targets: from 80 at 2025-03-31 to 80 at 2026-03-31, 365 days later");
        }

        @Test
        void the_same_last_day_is_the_same_target() {
            assertThat(measures(
                            m -> m.polarity(Polarity.HIGHER)
                                    .addTargets(target("FY2024-25", "80"), target("2025", "81")),
                            m -> m.polarity(Polarity.HIGHER)
                                    .addTargets(target("2025-03", "79"), target("2025-12", "81"))))
                    .containsExactly(
                            "eased measures/teeth/targets: from 80 at FY2024-25 to 79 at 2025-03, by 1",
                            "restated measures/teeth/targets: from 81 at 2025 to 81 at 2025-12");
        }

        @Test
        void a_target_that_is_dropped_is_not_eased() {
            assertThat(measures(
                            m -> m.addTargets(target("2025", "80"), target("2026", "85")),
                            m -> m.addTargets(target("2027", "90"))))
                    .containsExactly(
                            "added measures/teeth/targets: 90 at 2027",
                            "removed measures/teeth/targets: 80 at 2025",
                            "removed measures/teeth/targets: 85 at 2026");
            assertThat(measures(m -> m.floor(Figure.of(3)), m -> m)).containsExactly("removed measures/teeth/floor: 3");
        }

        @Test
        void figures_of_any_length_can_be_told_apart() {
            String nines = "9".repeat(30);
            assertThat(measures(
                            m -> m.polarity(Polarity.HIGHER).addTargets(target("2025", "-" + nines + ".1")),
                            m -> m.polarity(Polarity.HIGHER).addTargets(target("2025", nines + ".1"))))
                    .singleElement()
                    .asString()
                    .endsWith(", by 1" + "9".repeat(29) + "8.2");
        }
    }

    @Nested
    class OfPlans {
        @Test
        void an_action_is_moved_to_another_plan() {
            assertThat(told(
                            withAAndB().addActionPlans(plan("one", row("a", "b")), plan("two")),
                            withAAndB().addActionPlans(plan("one", row("b")), plan("two", row("a")))))
                    .containsExactly("moved actions/a: from one to two");
        }

        @Test
        void an_action_is_put_into_a_plan_and_taken_out() {
            assertThat(told(
                            withAAndB().addActionPlans(plan("one", row("a"))),
                            withAAndB().addActionPlans(plan("one", row("b")))))
                    .containsExactly("moved actions/a: from one to nothing", "moved actions/b: from nothing to one");
        }

        @Test
        void an_action_is_moved_to_another_row() {
            assertThat(told(
                            withAAndB()
                                    .addActionPlans(
                                            plan("one", printed("Health", "MG", "a", "b"), printed("School", "JL"))),
                            withAAndB()
                                    .addActionPlans(
                                            plan("one", printed("School", "JL", "b"), printed("Health", "MG", "a")))))
                    .containsExactly("moved actions/b: from one, row 'Health' to one, row 'School'");
        }

        @Test
        void the_cells_of_a_row_are_told_by_its_actions() {
            assertThat(told(
                            withAAndB().addActionPlans(plan("one", printed("Health", "MG", "b", "a"))),
                            withAAndB().addActionPlans(plan("one", printed("Health", "JL", "a", "b")))))
                    .containsExactly("changed actionPlans/one/rows/a/printed/lead: from MG to JL");
        }

        @Test
        void a_row_is_told_by_its_printed_action_too() {
            PlanRow.Builder row = PlanRow.builder();
            assertThat(told(
                            strategy()
                                    .addActionPlans(plan(
                                            "one",
                                            row.printed(PrintedCells.builder()
                                                            .action("1 Do it")
                                                            .timescale("Sep")
                                                            .build())
                                                    .build(),
                                            row("x"))),
                            strategy()
                                    .addActionPlans(plan(
                                            "one",
                                            row("y"),
                                            row.printed(PrintedCells.builder()
                                                            .action("1 Do it")
                                                            .timescale("Oct")
                                                            .build())
                                                    .build()))))
                    .containsExactly(
                            "re-linked actionPlans/one/rows/actions: from x to y",
                            "changed actionPlans/one/rows/printed/timescale: from Sep to Oct");
        }

        @Test
        void rows_are_told_by_an_action_that_both_have() {
            assertThat(told(
                            withAAndB()
                                    .addActions(action("c").build())
                                    .addActionPlans(
                                            plan("one", printed("Health", "MG", "a"), printed("School", "MG", "b"))),
                            withAAndB()
                                    .addActions(action("c").build())
                                    .addActionPlans(
                                            plan("one", printed("Learning", "MG", "b", "c"), printed("Fun", "MG")))))
                    .containsExactly(
                            "added actionPlans/one/rows: Fun",
                            "removed actionPlans/one/rows: Health",
                            "changed actionPlans/one/rows/b/printed/priority: from School to Learning",
                            "moved actions/a: from one to nothing",
                            "moved actions/c: from nothing to one");
        }

        @Test
        void a_plan_is_added_with_its_rows() {
            assertThat(told(withAAndB(), withAAndB().addActionPlans(plan("one", row("a")))))
                    .containsExactly("added actionPlans/one: one", "moved actions/a: from nothing to one");
        }

        @Test
        void what_stands_twice_is_told_twice() {
            assertThat(told(
                            withAAndB().addActionPlans(plan("one", row("a"), row("b"))),
                            withAAndB().addActionPlans(plan("one", row("a"), row("a", "b")))))
                    .containsExactly("moved actions/a: from one to one; one");
        }
    }

    @Nested
    class OfAnythingElse {
        @Test
        void attributes_of_the_strategy() {
            assertThat(told(
                            strategy(),
                            strategy().id(StrategyId.of("northbeck-2")).title("Growing up")))
                    .containsExactly(
                            "changed id: from northbeck to northbeck-2",
                            "reworded title: from Growing up in Northbeck to Growing up");
        }

        @Test
        void members_are_told_by_party_or_role() {
            Party.Builder board = Party.builder().id(PartyId.of("board")).name("Board");
            Governance older = Governance.builder()
                    .addParties(board.addMembers(
                                    Member.builder().role("chair").votes(true).build())
                            .build())
                    .build();
            Governance newer = Governance.builder()
                    .addParties(Party.builder()
                            .id(PartyId.of("board"))
                            .name("Board")
                            .addMembers(
                                    Member.builder()
                                            .party(PartyId.of("leader"))
                                            .namedSeat(true)
                                            .build(),
                                    Member.builder().role("chair").votes(false).build())
                            .build())
                    .build();
            assertThat(told(strategy().governance(older), strategy().governance(newer)))
                    .containsExactly(
                            "added governance/parties/board/members: party: leader, namedSeat: true",
                            "changed governance/parties/board/members/chair/votes: from true to false");
        }

        @Test
        void several_things_without_order_are_told_one_by_one() {
            Document.Builder guide =
                    Document.builder().id(DocumentId.of("guide")).title("Guide");
            assertThat(told(
                            strategy()
                                    .addDocuments(guide.addAudience("carers", "children")
                                            .build()),
                            strategy()
                                    .addDocuments(Document.builder()
                                            .id(DocumentId.of("guide"))
                                            .title("Guide")
                                            .addAudience("children", "councillors", "children")
                                            .build())))
                    .containsExactly(
                            "added documents/guide/audience: children",
                            "added documents/guide/audience: councillors",
                            "removed documents/guide/audience: carers");
        }
    }

    @Nested
    class AsAValue {
        private final EditionComparison comparison = EditionComparison.of(
                strategy()
                        .addActions(action("dental-places")
                                .timescale(Timescale.parse("2024-12-31"))
                                .build())
                        .addMeasures(Editions.measure()
                                .polarity(Polarity.HIGHER)
                                .addTargets(target("2025", "90"))
                                .build())
                        .build(),
                strategy()
                        .id(StrategyId.of("northbeck-2"))
                        .addActions(action("dental-places")
                                .timescale(Timescale.parse("2025-03-31"))
                                .build())
                        .addMeasures(Editions.measure()
                                .polarity(Polarity.HIGHER)
                                .addTargets(target("2025", "85"))
                                .build())
                        .build());

        @Test
        void a_change_tells_part_attribute_and_amount() {
            assertThat(comparison.of(ChangeKind.SLIPPED))
                    .containsExactly(Change.builder()
                            .kind(ChangeKind.SLIPPED)
                            .path("actions/dental-places/timescale")
                            .part(Link.of("dental-places"))
                            .attribute("timescale")
                            .was("2024-12-31")
                            .is("2025-03-31")
                            .days(90)
                            .build());
            assertThat(comparison.of(ChangeKind.EASED)).singleElement().satisfies(change -> {
                assertThat(change.amount()).contains(Ratio.of(5));
                assertThat(change.isOfWholePart()).isFalse();
            });
            assertThat(comparison.of(ChangeKind.TIGHTENED)).isEmpty();
        }

        @Test
        void it_can_be_asked_about_a_part() {
            assertThat(comparison.about(MeasureId.of("teeth"))).isEqualTo(comparison.of(ChangeKind.EASED));
            assertThat(comparison.about(MeasureId.of("other"))).isEmpty();
            assertThat(comparison.isEmpty()).isFalse();
            assertThat(comparison.older()).isEqualTo(StrategyId.of("northbeck"));
            assertThat(comparison.newer()).isEqualTo(StrategyId.of("northbeck-2"));
            assertThat(comparison.changes().get(2).isOfWholePart()).isFalse();
        }
    }

    @Nested
    class OfLikeness {
        private final EditionComparison comparison = EditionComparison.of(
                strategy()
                        .addActions(worded("old", "Review every personal education plan"))
                        .addPledges(pledge("review-every-plan"))
                        .build(),
                strategy()
                        .addActions(
                                worded("new", "Review each personal education plan!"),
                                worded("newer", "REVIEW, every: personal-education plan"),
                                worded("other", "Something else"),
                                worded("nothing", "?!"))
                        .build());

        private static Action worded(String id, String words) {
            return Action.builder()
                    .id(ActionId.of(id))
                    .wording(Wording.of(words))
                    .build();
        }

        @Test
        void it_is_the_share_of_words_that_both_have() {
            assertThat(comparison.likely(Ratio.of(1, 2)).stream().map(Likeness::toString))
                    .containsExactly(
                            "actions/old may be actions/newer: 100 % of their words are the same",
                            "actions/old may be actions/new: 66 % of their words are the same");
            assertThat(comparison.likely(Ratio.of(2, 3)))
                    .last()
                    .isEqualTo(Likeness.builder()
                            .removed("actions/old")
                            .added("actions/new")
                            .was("Review every personal education plan")
                            .is("Review each personal education plan!")
                            .share(Ratio.of(2, 3))
                            .build());
            assertThat(comparison.likely(Ratio.of(67, 100))).hasSize(1);
        }

        @Test
        void it_is_no_fact() {
            assertThat(comparison.changes()).noneMatch(change -> change.kind() == ChangeKind.REWORDED);
        }

        @Test
        void a_sign_before_the_first_word_is_no_word() {
            EditionComparison quoted = EditionComparison.of(
                    strategy().addActions(worded("old", "Review plans")).build(),
                    strategy().addActions(worded("new", "'Review' plans")).build());
            assertThat(quoted.likely(Ratio.ONE))
                    .singleElement()
                    .hasToString("actions/old may be actions/new: 100 % of their words are the same");
        }

        @Test
        void a_share_is_more_than_nothing() {
            Likeness.Builder none = Likeness.builder()
                    .removed("actions/old")
                    .added("actions/new")
                    .was("Old")
                    .is("New")
                    .share(Ratio.ZERO);
            assertThatThrownBy(none::build)
                    .isInstanceOf(InvalidAttributeException.class)
                    .hasMessage("share: must be more than 0 and at most 1, was 0");
        }

        @Test
        void the_threshold_is_a_share() {
            assertThat(comparison.likely(Ratio.ONE)).hasSize(1);
            assertThatThrownBy(() -> comparison.likely(Ratio.ZERO))
                    .isInstanceOf(InvalidAttributeException.class)
                    .hasMessage("atLeast: must be more than 0 and at most 1, was 0");
            assertThatThrownBy(() -> comparison.likely(Ratio.of(3, 2))).isInstanceOf(InvalidAttributeException.class);
        }
    }
}
