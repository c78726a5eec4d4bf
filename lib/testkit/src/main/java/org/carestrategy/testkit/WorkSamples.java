package org.carestrategy.testkit;

import java.util.List;
import org.carestrategy.strategy.Action;
import org.carestrategy.strategy.ActionKind;
import org.carestrategy.strategy.ActionPlan;
import org.carestrategy.strategy.DatedFigure;
import org.carestrategy.strategy.Deferral;
import org.carestrategy.strategy.Document;
import org.carestrategy.strategy.DocumentKind;
import org.carestrategy.strategy.DocumentState;
import org.carestrategy.strategy.Element;
import org.carestrategy.strategy.Measure;
import org.carestrategy.strategy.OutcomeStatement;
import org.carestrategy.strategy.PeriodKind;
import org.carestrategy.strategy.PlanRow;
import org.carestrategy.strategy.Pledge;
import org.carestrategy.strategy.Polarity;
import org.carestrategy.strategy.PrintedCells;
import org.carestrategy.strategy.PrintedTitle;
import org.carestrategy.strategy.Priority;
import org.carestrategy.strategy.PriorityKind;
import org.carestrategy.strategy.Promise;
import org.carestrategy.strategy.PromiseKind;
import org.carestrategy.strategy.Unit;
import org.carestrategy.value.ActionId;
import org.carestrategy.value.ActionPlanId;
import org.carestrategy.value.DocumentId;
import org.carestrategy.value.Figure;
import org.carestrategy.value.Frequency;
import org.carestrategy.value.Link;
import org.carestrategy.value.MeasureId;
import org.carestrategy.value.PledgeId;
import org.carestrategy.value.PriorityId;
import org.carestrategy.value.PromiseId;
import org.carestrategy.value.StatementId;
import org.carestrategy.value.Timescale;
import org.carestrategy.value.Wording;

/** Samples of what is promised, done, measured and written. */
final class WorkSamples {
    static final PledgeId PLEDGE = PledgeId.of("our-pledge");
    static final PriorityId PRIORITY = PriorityId.of("learn-and-achieve");
    static final ActionId ACTION = ActionId.of("better-plans");
    static final ActionId FEW_WORDS = ActionId.of("visit-schools");
    static final MeasureId MEASURE = MeasureId.of("plans-in-time");
    static final DocumentId DOCUMENT = DocumentId.of("young-version");
    private static final DocumentId FULL_TEXT = DocumentId.of("full-text");

    private WorkSamples() {}

    static Promise promise() {
        return Promise.builder()
                .from(promiseOfNoKind())
                .kind(PromiseKind.UNDERTAKING)
                .build();
    }

    /** A promise of which nobody has said what sort it is. */
    static Promise promiseOfNoKind() {
        return Promise.builder()
                .id(PromiseId.of("remember-birthdays"))
                .number("1")
                .promisor(GovernanceSamples.BOARD)
                .wording(ValueSamples.wording())
                .addCitations(ValueSamples.citation())
                .build();
    }

    static Pledge pledge() {
        return Pledge.builder()
                .id(PLEDGE)
                .number("1")
                .title("Our pledge to you")
                .preamble(Wording.of("We promise:"))
                .stem(Wording.of("If this were my child I would"))
                .addPromises(promise())
                .addServes(StrategySamples.ITEM)
                .responsibilities(GovernanceSamples.responsibilities())
                .addCitations(ValueSamples.citation())
                .build();
    }

    static PrintedTitle printedTitle() {
        return PrintedTitle.builder()
                .section("contents")
                .title("Learning")
                .addCitations(ValueSamples.citation())
                .build();
    }

    static OutcomeStatement statement() {
        return OutcomeStatement.builder()
                .id(StatementId.of("enjoy-school"))
                .number("a")
                .wording(Wording.of("Children in care enjoy school."))
                .addServes(StrategySamples.ITEM)
                .addCitations(ValueSamples.citation())
                .build();
    }

    static Priority priority() {
        return Priority.builder()
                .id(PRIORITY)
                .number("3")
                .kind(PriorityKind.OUTCOME)
                .title("Learn and achieve")
                .addPrintedTitles(printedTitle())
                .commitment(Wording.of("Every child has a good plan for school."))
                .rationale(Wording.of("Too many plans are late."))
                .addStatements(statement())
                .pledge(PLEDGE)
                .carriedOverFrom("A good start")
                .addServes(StrategySamples.ITEM)
                .responsibilities(GovernanceSamples.responsibilities())
                .addCitations(ValueSamples.citation())
                .build();
    }

    static Action action() {
        return Action.builder()
                .id(ACTION)
                .number("11")
                .kind(ActionKind.IMMEDIATE)
                .wording(Wording.of("Better personal education plans."))
                .addServes(PRIORITY)
                .responsibilities(GovernanceSamples.responsibilities())
                .timescale(Timescale.parse("2024-09"))
                .start(Timescale.parse("2024-04-01"))
                .expectedOutcome(Wording.of("Nine plans in ten are in time."))
                .addCitations(ValueSamples.citation())
                .build();
    }

    /** An action with nothing but what is mandatory. */
    static Action actionOfFewWords() {
        return Action.builder()
                .id(FEW_WORDS)
                .wording(Wording.of("Visit every school."))
                .build();
    }

    static PrintedCells cells() {
        return PrintedCells.builder()
                .priority("")
                .action("Better personal education plans")
                .lead("VSH\nMG")
                .timescale("Sep 24")
                .build();
    }

    static PlanRow row() {
        return PlanRow.builder()
                .printed(cells())
                .addActions(ACTION, FEW_WORDS)
                .comment("")
                .addCitations(ValueSamples.citation())
                .build();
    }

    static Deferral deferral() {
        return Deferral.builder()
                .about(Link.to(PLEDGE))
                .reason(Wording.of("The board wants to hear more first."))
                .build();
    }

    static ActionPlan actionPlan() {
        return ActionPlan.builder()
                .id(ActionPlanId.of("plan-2024-25"))
                .title("Action plan 2024/25")
                .period(Timescale.parse("FY2024-25"))
                .owner(GovernanceSamples.HEAD)
                .addRows(row())
                .addFocus(PRIORITY)
                .addNotThisYear(deferral())
                .addCitations(ValueSamples.citation())
                .build();
    }

    static DatedFigure datedFigure() {
        return DatedFigure.of(Timescale.parse("FY2024-25"), Figure.decimal("90.5"));
    }

    static Measure measure() {
        return Measure.builder()
                .from(measureThatOnlyImproves())
                .targets(List.of(
                        DatedFigure.of(Timescale.parse("FY2024-25"), Figure.of(68)),
                        DatedFigure.of(Timescale.parse("FY2025-26"), Figure.decimal("90.5"))))
                .accumulates(true)
                .worseBecause(Wording.of("Schools have to learn the new form first."))
                .build();
    }

    /** A measure of which every target is better than the baseline. */
    static Measure measureThatOnlyImproves() {
        return Measure.builder()
                .id(MEASURE)
                .number("12")
                .title("Plans in time")
                .definition(Wording.of("Plans made within ten days, of all that were due."))
                .unit(Unit.PERCENT)
                .polarity(Polarity.HIGHER)
                .period(PeriodKind.QUARTER)
                .baseline(DatedFigure.of(Timescale.parse("FY2023-24"), Figure.decimal("71.5")))
                .addTargets(datedFigure())
                .floor(Figure.of(60))
                .frequency(new Frequency.EachMeeting(GovernanceSamples.BOARD, true))
                .addWatchedBy(GovernanceSamples.BOARD)
                .addServes(PRIORITY)
                .responsibilities(GovernanceSamples.responsibilities())
                .addCitations(ValueSamples.citation())
                .build();
    }

    static Document document() {
        return Document.builder()
                .id(DOCUMENT)
                .kind(DocumentKind.STRATEGY)
                .title("Our plan in short")
                .formOf(FULL_TEXT)
                .addAudience("children in care")
                .state(DocumentState.BEING_WRITTEN)
                .due(Timescale.parse("2024-06"))
                .frequency(Frequency.everyMonths(12))
                .note(Wording.of("With pictures."))
                .responsibilities(GovernanceSamples.responsibilities())
                .addCitations(ValueSamples.citation())
                .build();
    }

    static Document fullText() {
        return Document.builder().id(FULL_TEXT).title("Growing up in Northbeck").build();
    }

    static void putInto(SampleMap samples) {
        words(samples);
        samples.putConstants(Polarity.class);
        samples.put(Promise.class, List.of(promise(), promiseOfNoKind()));
        samples.put(Pledge.class, pledge());
        samples.put(PrintedTitle.class, printedTitle());
        samples.put(OutcomeStatement.class, statement());
        samples.put(Priority.class, priority());
        samples.put(Action.class, List.of(action(), actionOfFewWords()));
        samples.put(PrintedCells.class, cells());
        samples.put(PlanRow.class, row());
        samples.put(Deferral.class, deferral());
        samples.put(ActionPlan.class, actionPlan());
        samples.put(DatedFigure.class, datedFigure());
        samples.put(Measure.class, List.of(measure(), measureThatOnlyImproves()));
        samples.put(Document.class, document());
        samples.put(Element.class, new Element(ACTION, "actions/better-plans", "Better personal education plans."));
    }

    private static void words(SampleMap samples) {
        samples.put(PriorityKind.class, List.of(PriorityKind.OUTCOME, PriorityKind.of("cross-cutting")));
        samples.put(PromiseKind.class, List.of(PromiseKind.VALUE, PromiseKind.of("apology")));
        samples.put(ActionKind.class, List.of(ActionKind.CONTINUOUS, ActionKind.of("one-off")));
        samples.put(Unit.class, List.of(Unit.PERCENT, Unit.of("hours-a-week")));
        samples.put(PeriodKind.class, List.of(PeriodKind.QUARTER, PeriodKind.of("half-term")));
        samples.put(DocumentKind.class, List.of(DocumentKind.REPORT, DocumentKind.of("film")));
        samples.put(DocumentState.class, List.of(DocumentState.AGREED, DocumentState.of("lost")));
    }
}
