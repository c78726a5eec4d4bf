package org.carestrategy.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carestrategy.compare.Editions.strategy;
import static org.carestrategy.compare.Editions.told;

import java.time.LocalDate;
import org.carestrategy.decision.Bearing;
import org.carestrategy.decision.Consultation;
import org.carestrategy.decision.Decision;
import org.carestrategy.decision.DecisionItem;
import org.carestrategy.decision.Implication;
import org.carestrategy.decision.ImplicationKind;
import org.carestrategy.decision.Option;
import org.carestrategy.decision.Paper;
import org.carestrategy.decision.Recommendation;
import org.carestrategy.decision.RiskLevel;
import org.carestrategy.decision.Verb;
import org.carestrategy.governance.AttendanceRule;
import org.carestrategy.governance.Governance;
import org.carestrategy.governance.LinePurpose;
import org.carestrategy.governance.ReportingLine;
import org.carestrategy.strategy.Breakdown;
import org.carestrategy.strategy.BreakdownPart;
import org.carestrategy.strategy.ChildrenCovered;
import org.carestrategy.strategy.ChildrenGroup;
import org.carestrategy.strategy.Edition;
import org.carestrategy.strategy.EditionState;
import org.carestrategy.strategy.Extent;
import org.carestrategy.strategy.FeedbackPromise;
import org.carestrategy.strategy.Framework;
import org.carestrategy.strategy.FrameworkItem;
import org.carestrategy.strategy.Part;
import org.carestrategy.strategy.Participation;
import org.carestrategy.strategy.PrintedTitle;
import org.carestrategy.strategy.Priority;
import org.carestrategy.strategy.RelatedStrategy;
import org.carestrategy.strategy.Relation;
import org.carestrategy.strategy.RequiredSignOff;
import org.carestrategy.strategy.Review;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.strategy.Term;
import org.carestrategy.strategy.WayOfTakingPart;
import org.carestrategy.strategy.WayState;
import org.carestrategy.value.Citation;
import org.carestrategy.value.DecisionId;
import org.carestrategy.value.Figure;
import org.carestrategy.value.FrameworkId;
import org.carestrategy.value.FrameworkItemId;
import org.carestrategy.value.Frequency;
import org.carestrategy.value.Link;
import org.carestrategy.value.PaperId;
import org.carestrategy.value.PartyId;
import org.carestrategy.value.PriorityId;
import org.carestrategy.value.ReportingLineId;
import org.carestrategy.value.Timescale;
import org.carestrategy.value.Wording;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What is said of parts that hold things without identifiers, and of the strategy as a whole. */
class AttributeComparisonTest {
    private static final PartyId BOARD = PartyId.of("board");
    private static final PartyId COUNCIL = PartyId.of("council");

    @Nested
    class OfTheWhole {
        @Test
        void the_edition_is_told_by_its_parts() {
            Edition draft = Edition.builder()
                    .label("v3")
                    .state(EditionState.DRAFT)
                    .date(LocalDate.parse("2024-04-04"))
                    .build();
            Edition adopted = Edition.builder()
                    .label("v4")
                    .state(EditionState.ADOPTED)
                    .date(LocalDate.parse("2024-07-14"))
                    .addCitations(Citation.of("report", "page 1"))
                    .build();
            assertThat(told(strategy().edition(draft), strategy().edition(adopted)))
                    .containsExactly(
                            "added edition/citations: report, page 1",
                            "changed edition/date: from 2024-04-04 to 2024-07-14",
                            "changed edition/label: from v3 to v4",
                            "changed edition/state: from draft to adopted");
        }

        @Test
        void the_extent_is_told_part_by_part() {
            assertThat(told(
                            strategy().putExtent(Part.ACTIONS, Extent.FULL).putExtent(Part.AIMS, Extent.FULL),
                            strategy().putExtent(Part.ACTIONS, Extent.SUMMARISED)))
                    .containsExactly("changed extent/actions: from full to summarised", "removed extent/aims: full");
        }

        @Test
        void several_things_of_which_there_were_none_are_added_one_by_one() {
            Strategy.Builder prepared = strategy().addPreparedBy(PartyId.of("malap"), PartyId.of("board"));
            assertThat(told(strategy(), prepared))
                    .containsExactly("added preparedBy: board", "added preparedBy: malap");
            assertThat(told(prepared, strategy()))
                    .containsExactly("removed preparedBy: board", "removed preparedBy: malap");
        }

        @Test
        void a_related_strategy_is_told_by_its_identifier_or_title() {
            RelatedStrategy.Builder related =
                    RelatedStrategy.builder().relation(Relation.REPLACES).title("The old one");
            assertThat(told(
                            strategy().addRelated(related.build()),
                            strategy()
                                    .addRelated(related.period(Timescale.parse("2015/2017"))
                                            .build())))
                    .containsExactly("added related/The old one/period: 2015/2017");
            assertThat(told(strategy(), strategy().addRelated(related.build())))
                    .containsExactly("added related: relation: replaces, title: The old one, period: 2015/2017");
        }

        @Test
        void a_term_is_told_by_itself() {
            assertThat(told(
                            strategy().addTerms(Term.builder().term("PEP").build()),
                            strategy()
                                    .addTerms(
                                            Term.builder().term("MALAP").build(),
                                            Term.builder()
                                                    .term("PEP")
                                                    .meaning(Wording.of("A plan"))
                                                    .build())))
                    .containsExactly("added terms: term: MALAP", "added terms/PEP/meaning: A plan");
        }

        @Test
        void children_covered_are_told_by_group_and_by_breakdown() {
            ChildrenGroup.Builder leavers = ChildrenGroup.builder().name("Care leavers");
            Breakdown.Builder ages = Breakdown.builder().title("By age");
            ChildrenCovered older = ChildrenCovered.builder()
                    .addGroups(leavers.build())
                    .addBreakdowns(ages.addParts(BreakdownPart.of("0-4", Figure.of(12)))
                            .build())
                    .build();
            ChildrenCovered newer = ChildrenCovered.builder()
                    .addGroups(leavers.note(Wording.of("Up to 25")).build())
                    .addBreakdowns(
                            Breakdown.builder()
                                    .title("By age")
                                    .addParts(BreakdownPart.of("0-4", Figure.of(11)))
                                    .build(),
                            Breakdown.builder().title("By need").build())
                    .build();
            assertThat(told(strategy().children(older), strategy().children(newer)))
                    .containsExactly(
                            "added children/breakdowns: title: By need",
                            "changed children/breakdowns/By age/parts/0-4/figure: from 12 to 11",
                            "added children/groups/Care leavers/note: Up to 25");
        }

        @Test
        void a_thing_with_things_in_it_is_added_and_removed_with_them() {
            ChildrenCovered children = ChildrenCovered.builder()
                    .addBreakdowns(Breakdown.builder()
                            .title("By age")
                            .addParts(
                                    BreakdownPart.of("5-9", Figure.Symbol.SUPPRESSED),
                                    BreakdownPart.of("0-4", Figure.of(12)))
                            .build())
                    .build();
            String ages =
                    "children/breakdowns: title: By age," + " parts: label: 0-4, figure: 12; label: 5-9, figure: [c]";
            assertThat(told(strategy(), strategy().children(children))).containsExactly("added " + ages);
            assertThat(told(strategy().children(children), strategy())).containsExactly("removed " + ages);
        }

        @Test
        void taking_part_is_told_by_the_words_of_ways_and_the_receivers_of_feedback() {
            WayOfTakingPart.Builder app =
                    WayOfTakingPart.builder().wording(Wording.of("An app")).state(WayState.PLANNED);
            FeedbackPromise.Builder feedback = FeedbackPromise.builder().to(PartyId.of("children"));
            Participation older = Participation.builder()
                    .addWays(app.build())
                    .addFeedback(feedback.build())
                    .build();
            Participation newer = Participation.builder()
                    .addGroups(PartyId.of("show-me"))
                    .addWays(app.state(WayState.IN_USE).build())
                    .addFeedback(feedback.by(BOARD)
                            .frequency(Frequency.everyMonths(3))
                            .build())
                    .build();
            assertThat(told(strategy().participation(older), strategy().participation(newer)))
                    .containsExactly(
                            "lead-changed participation/feedback/children/by: from nothing to board",
                            "added participation/feedback/children/frequency: every 3 months",
                            "added participation/groups: show-me",
                            "changed participation/ways/state: from planned to in-use");
        }

        @Test
        void a_sign_off_is_told_by_what_is_signed_and_by_whom() {
            RequiredSignOff.Builder signOff = RequiredSignOff.builder().by(BOARD);
            assertThat(told(
                            strategy()
                                    .addSignOffs(
                                            signOff.build(),
                                            RequiredSignOff.builder()
                                                    .by(COUNCIL)
                                                    .of(Link.of("p"))
                                                    .build()),
                            strategy()
                                    .addSignOffs(
                                            signOff.route(Wording.of("By post")).build(),
                                            RequiredSignOff.builder()
                                                    .by(COUNCIL)
                                                    .of(Link.of("p"))
                                                    .route(Wording.of("At its meeting"))
                                                    .build())))
                    .containsExactly(
                            "added signOffs/board/route: By post", "added signOffs/p council/route: At its meeting");
        }

        @Test
        void a_review_is_told_by_what_it_is_of() {
            Review.Builder review = Review.builder().of(Link.of("p"));
            assertThat(told(
                            strategy().addReviews(review.build()),
                            strategy()
                                    .addReviews(review.by(BOARD)
                                            .frequency(Frequency.everyMonths(12))
                                            .build())))
                    .containsExactly(
                            "lead-changed reviews/p/by: from nothing to board",
                            "added reviews/p/frequency: every 12 months");
        }
    }

    @Nested
    class OfFrameworksAndPriorities {
        private static Framework framework(String id, FrameworkItem... items) {
            return Framework.builder()
                    .id(FrameworkId.of(id))
                    .title("Framework " + id)
                    .addItems(items)
                    .build();
        }

        private static FrameworkItem item(String title) {
            return FrameworkItem.builder()
                    .id(FrameworkItemId.of("healthy"))
                    .title(title)
                    .build();
        }

        @Test
        void a_framework_and_its_items() {
            assertThat(told(
                            strategy()
                                    .addFrameworks(
                                            framework("every-child", item("Be healthy")), framework("wellbeing")),
                            strategy()
                                    .addFrameworks(
                                            framework("every-child"),
                                            Framework.builder()
                                                    .from(framework("wellbeing", item("Healthy")))
                                                    .title("Getting it right")
                                                    .begins(LocalDate.parse("2024-04-01"))
                                                    .build())))
                    .containsExactly(
                            "added frameworks/wellbeing/begins: 2024-04-01",
                            "moved frameworks/wellbeing/items/healthy: from every-child to wellbeing",
                            "reworded frameworks/wellbeing/items/healthy/title: from Be healthy to Healthy",
                            "reworded frameworks/wellbeing/title: from Framework wellbeing to Getting it right");
        }

        @Test
        void a_printed_title_is_told_by_its_section() {
            assertThat(told(titled("Be safe"), titled("Being safe")))
                    .containsExactly("reworded priorities/p/printedTitles/contents/title: from Be safe to Being safe");
        }

        private static Strategy.Builder titled(String title) {
            return strategy()
                    .addPriorities(Priority.builder()
                            .id(PriorityId.of("p"))
                            .title("Safety")
                            .addPrintedTitles(PrintedTitle.builder()
                                    .section("contents")
                                    .title(title)
                                    .build())
                            .build());
        }
    }

    @Nested
    class OfGovernance {
        @Test
        void a_line_and_a_rule_of_attendance() {
            ReportingLine.Builder line = ReportingLine.builder()
                    .id(ReportingLineId.of("line"))
                    .by(BOARD)
                    .to(COUNCIL);
            AttendanceRule.Builder rule = AttendanceRule.builder().at(BOARD).after(2);
            Governance older = Governance.builder()
                    .addLines(line.build())
                    .addAttendanceRules(rule.build())
                    .build();
            Governance newer = Governance.builder()
                    .addLines(line.to(PartyId.of("cabinet"))
                            .purpose(LinePurpose.ACCOUNTABILITY)
                            .frequency(Frequency.everyMonths(6))
                            .build())
                    .addAttendanceRules(
                            rule.after(3).addReportedTo(PartyId.of("leader")).build())
                    .build();
            assertThat(told(strategy().governance(older), strategy().governance(newer)))
                    .containsExactly(
                            "changed governance/attendanceRules/board/after: from 2 to 3",
                            "added governance/attendanceRules/board/reportedTo: leader",
                            "added governance/lines/line/frequency: every 6 months",
                            "added governance/lines/line/purpose: accountability",
                            "re-linked governance/lines/line/to: from council to cabinet");
        }
    }

    @Nested
    class OfPapersAndDecisions {
        private static Paper.Builder paper() {
            return Paper.builder().id(PaperId.of("paper")).title("The strategy");
        }

        private static Strategy.Builder with(Paper.Builder paper) {
            return strategy().addPapers(paper.build());
        }

        private static Decision.Builder decision() {
            return Decision.builder().id(DecisionId.of("decision")).body(BOARD);
        }

        private static Strategy.Builder with(Decision.Builder decision) {
            return strategy().addDecisions(decision.build());
        }

        @Test
        void another_title_and_another_author() {
            assertThat(told(
                            with(paper().author(PartyId.of("head"))),
                            with(paper().title("Our strategy").author(PartyId.of("director")))))
                    .containsExactly(
                            "lead-changed papers/paper/author: from head to director",
                            "reworded papers/paper/title: from The strategy to Our strategy");
        }

        @Test
        void a_recommendation_is_told_by_its_number() {
            Recommendation.Builder ratify = Recommendation.builder().number("1").wording(Wording.of("Ratify it"));
            assertThat(told(
                            with(paper().addRecommendations(ratify.build())),
                            with(paper().addRecommendations(ratify.wording(Wording.of("Adopt it"))
                                    .askedOf(COUNCIL)
                                    .verb(Verb.RECOMMENDED)
                                    .build()))))
                    .containsExactly(
                            "added papers/paper/recommendations/1/askedOf: council",
                            "added papers/paper/recommendations/1/verb: recommended",
                            "reworded papers/paper/recommendations/1/wording: from Ratify it to Adopt it");
        }

        @Test
        void a_recommendation_without_a_number_is_told_by_its_words() {
            Recommendation.Builder note = Recommendation.builder().wording(Wording.of("Note it"));
            assertThat(told(
                            with(paper().addRecommendations(note.build())),
                            with(paper().addRecommendations(
                                            note.askedOf(COUNCIL).build()))))
                    .containsExactly("added papers/paper/recommendations/askedOf: council");
        }

        @Test
        void an_option_is_told_by_its_words() {
            Option.Builder wait = Option.builder().wording(Wording.of("Wait"));
            assertThat(told(
                            with(paper().addOptions(wait.build())),
                            with(paper().addOptions(
                                            wait.chosen(true).build(),
                                            Option.builder()
                                                    .wording(Wording.of("Act"))
                                                    .build()))))
                    .containsExactly(
                            "added papers/paper/options: wording: Act, chosen: false",
                            "changed papers/paper/options/chosen: from false to true");
        }

        @Test
        void an_implication_is_told_by_its_kind() {
            Implication.Builder risk =
                    Implication.builder().kind(ImplicationKind.RISK).bearing(Bearing.NONE);
            assertThat(told(
                            with(paper().addImplications(risk.build())),
                            with(paper().addImplications(risk.bearing(Bearing.SOME)
                                    .riskLevel(RiskLevel.LOW)
                                    .build()))))
                    .containsExactly(
                            "changed papers/paper/implications/risk/bearing: from none to some",
                            "added papers/paper/implications/risk/riskLevel: low");
        }

        @Test
        void a_consultation_is_told_by_who_was_heard_in_any_order() {
            assertThat(told(
                            with(paper().addConsultation(Consultation.builder()
                                    .addWith(BOARD, COUNCIL)
                                    .build())),
                            with(paper().addConsultation(Consultation.builder()
                                    .addWith(COUNCIL, BOARD)
                                    .addWithOthers("Schools")
                                    .build()))))
                    .containsExactly("added papers/paper/consultation/withOthers: Schools");
        }

        @Test
        void a_decision_and_the_dates_of_what_happened() {
            assertThat(told(
                            with(decision().recordedOn(LocalDate.parse("2007-07-06"))),
                            with(decision()
                                    .date(Timescale.parse("2007-08-02"))
                                    .recordedOn(LocalDate.parse("2007-08-06")))))
                    .containsExactly(
                            "added decisions/decision/date: 2007-08-02",
                            "changed decisions/decision/recordedOn: from 2007-07-06 to 2007-08-06");
        }

        @Test
        void an_item_is_told_by_its_number() {
            DecisionItem.Builder item =
                    DecisionItem.builder().number("4").verb(Verb.AGREED).wording(Wording.of("That it be so"));
            assertThat(told(
                            with(decision().addItems(item.build())),
                            with(decision()
                                    .addItems(
                                            item.verb(Verb.RESOLVED)
                                                    .callInUntil(LocalDate.parse("2007-08-10"))
                                                    .build(),
                                            DecisionItem.builder()
                                                    .verb(Verb.NOTED)
                                                    .wording(Wording.of("That it was so"))
                                                    .build()))))
                    .containsExactly(
                            "added decisions/decision/items: verb: noted, wording: That it was so",
                            "added decisions/decision/items/4/callInUntil: 2007-08-10",
                            "changed decisions/decision/items/4/verb: from agreed to resolved");
        }
    }
}
