package org.carestrategy.testkit;

import java.time.LocalDate;
import java.util.List;
import org.carestrategy.strategy.Authority;
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
import org.carestrategy.strategy.RelatedStrategy;
import org.carestrategy.strategy.Relation;
import org.carestrategy.strategy.RequiredSignOff;
import org.carestrategy.strategy.Review;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.strategy.Term;
import org.carestrategy.strategy.WayOfTakingPart;
import org.carestrategy.strategy.WayState;
import org.carestrategy.value.Figure;
import org.carestrategy.value.FrameworkId;
import org.carestrategy.value.FrameworkItemId;
import org.carestrategy.value.Frequency;
import org.carestrategy.value.Link;
import org.carestrategy.value.Nation;
import org.carestrategy.value.StrategyId;
import org.carestrategy.value.Timescale;
import org.carestrategy.value.Wording;

/** The sample strategy, and samples of what stands at its head and of how it is kept alive. */
final class StrategySamples {
    static final FrameworkItemId ITEM = FrameworkItemId.of("stay-safe");

    private StrategySamples() {}

    static Strategy strategy() {
        return Strategy.builder()
                .id(StrategyId.of("northbeck-2024"))
                .title("Growing up in Northbeck")
                .authority(authority())
                .period(Timescale.parse("2024/2027"))
                .edition(edition())
                .putExtent(Part.CHILDREN, Extent.SUMMARISED)
                .putExtent(Part.ACTION_PLANS, Extent.ELSEWHERE)
                .basis(Wording.of("The duty to look after children in care."))
                .addPreparedBy(GovernanceSamples.HEAD)
                .addRelated(related())
                .addTerms(term())
                .vision(ValueSamples.wording())
                .addAims(Wording.of("Every child has a home that lasts."))
                .addThemes(Wording.of("Listening"))
                .children(children())
                .responsibilities(GovernanceSamples.responsibilities())
                .addFrameworks(framework())
                .governance(GovernanceSamples.governance())
                .addPledges(WorkSamples.pledge())
                .addPriorities(WorkSamples.priority())
                .addActions(WorkSamples.action(), WorkSamples.actionOfFewWords())
                .addActionPlans(WorkSamples.actionPlan())
                .addMeasures(WorkSamples.measure())
                .addDocuments(WorkSamples.document(), WorkSamples.fullText())
                .participation(participation())
                .addReviews(review())
                .addSignOffs(requiredSignOff())
                .addPapers(DecisionSamples.paper(), DecisionSamples.paperWithoutOptions())
                .addDecisions(DecisionSamples.decision())
                .addCitations(ValueSamples.citation())
                .build();
    }

    static Authority authority() {
        return Authority.of("Northbeck Council", Nation.ENGLAND);
    }

    static Edition edition() {
        return Edition.builder()
                .label("final")
                .state(EditionState.ADOPTED)
                .date(LocalDate.of(2024, 3, 12))
                .addCitations(ValueSamples.citation())
                .build();
    }

    static RelatedStrategy related() {
        return RelatedStrategy.builder()
                .relation(Relation.REPLACES)
                .title("A good start")
                .id(StrategyId.of("northbeck-2020"))
                .period(Timescale.parse("2020/2023"))
                .note(Wording.of("It ran out."))
                .addCitations(ValueSamples.citation())
                .build();
    }

    static Term term() {
        return Term.builder()
                .term("child in care")
                .meaning(Wording.of("Anyone under 18 whom the council looks after."))
                .build();
    }

    static ChildrenGroup group() {
        return ChildrenGroup.builder()
                .name("care leavers")
                .note(Wording.of("Up to 25."))
                .addCitations(ValueSamples.citation())
                .build();
    }

    static Breakdown breakdown() {
        return Breakdown.builder()
                .title("Age")
                .counted(Timescale.parse("2024-03-31"))
                .addParts(part(), BreakdownPart.of("Under 1", Figure.Symbol.SUPPRESSED))
                .addCitations(ValueSamples.citation())
                .build();
    }

    static BreakdownPart part() {
        return BreakdownPart.of("16 to 17", Figure.of(61));
    }

    static ChildrenCovered children() {
        return ChildrenCovered.builder()
                .addGroups(group())
                .addBreakdowns(breakdown())
                .build();
    }

    static FrameworkItem item() {
        return FrameworkItem.builder().id(ITEM).number("2").title("Stay safe").build();
    }

    static Framework framework() {
        return Framework.builder()
                .id(FrameworkId.of("every-child-matters"))
                .title("Every Child Matters")
                .nation(Nation.ENGLAND)
                .begins(LocalDate.of(2003, 9, 8))
                .ends(LocalDate.of(2010, 5, 11))
                .addItems(item())
                .addCitations(ValueSamples.citation())
                .build();
    }

    static WayOfTakingPart way() {
        return WayOfTakingPart.builder()
                .wording(Wording.of("A survey each summer."))
                .state(WayState.PLANNED)
                .led(GovernanceSamples.COUNCIL)
                .addCitations(ValueSamples.citation())
                .build();
    }

    static FeedbackPromise feedback() {
        return FeedbackPromise.builder()
                .to(GovernanceSamples.COUNCIL)
                .by(GovernanceSamples.BOARD)
                .means(Wording.of("By letter."))
                .frequency(Frequency.everyMonths(6))
                .addCitations(ValueSamples.citation())
                .build();
    }

    static Participation participation() {
        return Participation.builder()
                .addGroups(GovernanceSamples.COUNCIL)
                .addWays(way())
                .addFeedback(feedback())
                .addCitations(ValueSamples.citation())
                .build();
    }

    static Review review() {
        return Review.builder()
                .of(Link.to(WorkSamples.MEASURE))
                .by(GovernanceSamples.BOARD)
                .frequency(Frequency.everyMonths(12))
                .next(Timescale.parse("2025-08"))
                .wording(Wording.of("Each August."))
                .addCitations(ValueSamples.citation())
                .build();
    }

    static RequiredSignOff requiredSignOff() {
        return RequiredSignOff.builder()
                .by(GovernanceSamples.AUTHORITY)
                .of(Link.to(WorkSamples.PRIORITY))
                .route(Wording.of("Through Cabinet."))
                .addCitations(ValueSamples.citation())
                .build();
    }

    static void putInto(SampleMap samples) {
        samples.putConstants(EditionState.class);
        samples.putConstants(Extent.class);
        samples.putConstants(Part.class);
        samples.put(Relation.class, List.of(Relation.REPLACES, Relation.of("answers")));
        samples.put(Authority.class, authority());
        samples.put(Edition.class, edition());
        samples.put(RelatedStrategy.class, related());
        samples.put(Term.class, term());
        samples.put(ChildrenGroup.class, group());
        samples.put(BreakdownPart.class, part());
        samples.put(Breakdown.class, breakdown());
        samples.put(ChildrenCovered.class, children());
        samples.put(FrameworkItem.class, item());
        samples.put(Framework.class, framework());
        samples.put(WayState.class, List.of(WayState.PLANNED, WayState.of("given-up")));
        samples.put(WayOfTakingPart.class, way());
        samples.put(FeedbackPromise.class, feedback());
        samples.put(Participation.class, participation());
        samples.put(Review.class, review());
        samples.put(RequiredSignOff.class, requiredSignOff());
        samples.put(Strategy.class, strategy());
    }
}
