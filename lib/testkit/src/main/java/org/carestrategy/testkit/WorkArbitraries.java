package org.carestrategy.testkit;

import static org.carestrategy.testkit.AimArbitraries.numbers;
import static org.carestrategy.testkit.ValueArbitraries.few;
import static org.carestrategy.testkit.ValueArbitraries.fewCitations;
import static org.carestrategy.testkit.ValueArbitraries.maybe;
import static org.carestrategy.testkit.ValueArbitraries.texts;
import static org.carestrategy.testkit.ValueArbitraries.timescales;
import static org.carestrategy.testkit.ValueArbitraries.wordings;
import static org.carestrategy.testkit.ValueArbitraries.words;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.carestrategy.strategy.Action;
import org.carestrategy.strategy.ActionKind;
import org.carestrategy.strategy.ActionPlan;
import org.carestrategy.strategy.DatedFigure;
import org.carestrategy.strategy.Deferral;
import org.carestrategy.strategy.Document;
import org.carestrategy.strategy.DocumentKind;
import org.carestrategy.strategy.DocumentState;
import org.carestrategy.strategy.Measure;
import org.carestrategy.strategy.PeriodKind;
import org.carestrategy.strategy.PlanRow;
import org.carestrategy.strategy.Polarity;
import org.carestrategy.strategy.PrintedCells;
import org.carestrategy.strategy.Unit;
import org.carestrategy.value.ActionId;
import org.carestrategy.value.ActionPlanId;
import org.carestrategy.value.DocumentId;
import org.carestrategy.value.Link;
import org.carestrategy.value.MeasureId;
import org.carestrategy.value.Timescale;

/** Generates actions, plans, measures and documents that link to what has one of the given names. */
final class WorkArbitraries {
    private final Names names;
    private final GovernanceArbitraries governance;

    WorkArbitraries(Names names, GovernanceArbitraries governance) {
        this.names = names;
        this.governance = governance;
    }

    Arbitrary<Action> action(Arbitrary<ActionId> id) {
        return Builders.withBuilder(Action::builder)
                .use(id)
                .in((action, value) -> action.id(value))
                .use(numbers())
                .in((action, value) -> action.number(value))
                .use(maybe(words(ActionKind::of, "immediate", "continuous", "idea", "development")))
                .in((action, value) -> action.kind(value))
                .use(wordings())
                .in((action, value) -> action.wording(value))
                .use(few(names.aimsAndStatements()))
                .in((action, value) -> action.serves(value))
                .use(governance.responsibilities())
                .in((action, value) -> action.responsibilities(value))
                .use(Combinators.combine(maybe(timescales()), maybe(timescales()))
                        .as(StartAndDue::inOrder))
                .in((action, value) -> action.start(value.start()).timescale(value.due()))
                .use(maybe(wordings()))
                .in((action, value) -> action.expectedOutcome(value))
                .use(fewCitations())
                .in((action, value) -> action.citations(value))
                .build(action -> action.build());
    }

    Arbitrary<ActionPlan> actionPlan(Arbitrary<ActionPlanId> id) {
        return Builders.withBuilder(ActionPlan::builder)
                .use(id)
                .in((plan, value) -> plan.id(value))
                .use(maybe(texts()))
                .in((plan, value) -> plan.title(value))
                .use(maybe(timescales()))
                .in((plan, value) -> plan.period(value))
                .use(maybe(names.parties()))
                .in((plan, value) -> plan.owner(value))
                .use(row().list().ofMaxSize(3))
                .in((plan, value) -> plan.rows(value))
                .use(few(names.whatAPeriodCanTakeUp()))
                .in((plan, value) -> plan.focus(value))
                .use(deferrals())
                .in((plan, value) -> plan.notThisYear(value))
                .use(fewCitations())
                .in((plan, value) -> plan.citations(value))
                .build(plan -> plan.build());
    }

    private Arbitrary<PlanRow> row() {
        return Builders.withBuilder(PlanRow::builder)
                .use(maybe(cells()))
                .in((row, value) -> row.printed(value))
                .use(few(names.actions()))
                .in((row, value) -> row.actions(value))
                .use(maybe(cell()))
                .in((row, value) -> row.comment(value))
                .use(fewCitations())
                .in((row, value) -> row.citations(value))
                .build(row -> row.build());
    }

    private static Arbitrary<PrintedCells> cells() {
        return Combinators.combine(maybe(cell()), maybe(cell()), maybe(cell()), maybe(cell()))
                .as((priority, action, lead, timescale) -> PrintedCells.builder()
                        .priority(priority)
                        .action(action)
                        .lead(lead)
                        .timescale(timescale)
                        .build());
    }

    private static Arbitrary<String> cell() {
        return Arbitraries.oneOf(Arbitraries.of("", " ", "JL/JW", "Sep 16"), texts());
    }

    private Arbitrary<List<Deferral>> deferrals() {
        List<Link> links = names.whatAPeriodCanTakeUp();
        return links.isEmpty()
                ? Arbitraries.just(List.of())
                : Combinators.combine(Arbitraries.of(links), maybe(wordings()))
                        .as((about, reason) ->
                                Deferral.builder().about(about).reason(reason).build())
                        .list()
                        .ofMaxSize(1);
    }

    Arbitrary<Measure> measure(Arbitrary<MeasureId> id) {
        return Builders.withBuilder(Measure::builder)
                .use(id)
                .in((measure, value) -> measure.id(value))
                .use(numbers())
                .in((measure, value) -> measure.number(value))
                .use(texts())
                .in((measure, value) -> measure.title(value))
                .use(maybe(wordings()))
                .in((measure, value) -> measure.definition(value))
                .use(maybe(units()))
                .in((measure, value) -> measure.unit(value))
                .use(maybe(Arbitraries.of(Polarity.class)))
                .in((measure, value) -> measure.polarity(value))
                .use(maybe(words(PeriodKind::of, "snapshot", "quarter", "year-to-date", "financial-year")))
                .in((measure, value) -> measure.period(value))
                .use(Arbitraries.of(true, false))
                .in((measure, value) -> measure.accumulates(value))
                .use(datedFigures())
                .in((measure, value) -> measure.baseline(value.stream().findFirst())
                        .targets(value.stream().skip(1).toList()))
                .use(maybe(ValueArbitraries.figures()))
                .in((measure, value) -> measure.floor(value))
                .use(maybe(wordings()))
                .in((measure, value) -> measure.worseBecause(value))
                .use(maybe(governance.frequencies()))
                .in((measure, value) -> measure.frequency(value))
                .use(few(names.parties()))
                .in((measure, value) -> measure.watchedBy(value))
                .use(few(names.aimsAndStatements()))
                .in((measure, value) -> measure.serves(value))
                .use(governance.responsibilities())
                .in((measure, value) -> measure.responsibilities(value))
                .use(fewCitations())
                .in((measure, value) -> measure.citations(value))
                .build(measure -> measure.build());
    }

    static Arbitrary<Unit> units() {
        return words(Unit::of, "percent", "count", "days", "score", "per-10000");
    }

    /** A baseline and targets, year after year. */
    private static Arbitrary<List<DatedFigure>> datedFigures() {
        Arbitrary<Integer> years = Arbitraries.integers().between(2015, 2030);
        return Combinators.combine(years, ValueArbitraries.figures().list().ofMaxSize(3))
                .as((first, figures) -> {
                    List<DatedFigure> dated = new ArrayList<>();
                    figures.forEach(
                            figure -> dated.add(DatedFigure.of(Timescale.financialYear(first + dated.size()), figure)));
                    return dated;
                });
    }

    Arbitrary<Document> document(Arbitrary<DocumentId> id) {
        return Builders.withBuilder(Document::builder)
                .use(id)
                .in((document, value) -> document.id(value))
                .use(maybe(words(DocumentKind::of, "strategy", "pledge", "data", "report")))
                .in((document, value) -> document.kind(value))
                .use(texts())
                .in((document, value) -> document.title(value))
                .use(maybe(names.documents()))
                .in((document, value) -> document.formOf(value))
                .use(texts().list().ofMaxSize(2))
                .in((document, value) -> document.audience(value))
                .use(maybe(words(DocumentState::of, "planned", "draft", "agreed", "published")))
                .in((document, value) -> document.state(value))
                .use(maybe(timescales()))
                .in((document, value) -> document.due(value))
                .use(maybe(governance.frequencies()))
                .in((document, value) -> document.frequency(value))
                .use(maybe(wordings()))
                .in((document, value) -> document.note(value))
                .use(governance.responsibilities())
                .in((document, value) -> document.responsibilities(value))
                .use(fewCitations())
                .in((document, value) -> document.citations(value))
                .build(document -> document.build());
    }
}
