package org.carestrategy.compare;

import java.util.List;
import java.util.Optional;
import org.carestrategy.strategy.Action;
import org.carestrategy.strategy.ActionPlan;
import org.carestrategy.strategy.Deferral;
import org.carestrategy.strategy.Document;
import org.carestrategy.strategy.Measure;
import org.carestrategy.strategy.Polarity;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.ActionId;
import org.carestrategy.value.Frequency;

/** What is said of actions, plans, measures and documents. */
final class WorkSheets {
    private WorkSheets() {}

    static Sheet.Builder of(Action action) {
        return new Sheet.Builder()
                .number(action.number())
                .other("kind", action.kind())
                .words("wording", action.wording())
                .links("serves", action.serves())
                .responsibilities(action.responsibilities())
                .time("timescale", action.timescale())
                .time("start", action.start())
                .words("expectedOutcome", action.expectedOutcome())
                .citations(action.citations());
    }

    /** Where an action stands is said of the action, unless the strategy does not have it. */
    static Sheet.Builder of(ActionPlan plan, Strategy strategy) {
        return new Sheet.Builder()
                .title(plan.title())
                .time("period", plan.period())
                .lead("owner", plan.owner())
                .put("rows", Optional.of(Rows.of(plan.rows())))
                .links("rows/actions", withoutAction(plan, strategy))
                .links("focus", plan.focus())
                .items("notThisYear", plan.notThisYear(), WorkSheets::deferral)
                .citations(plan.citations());
    }

    private static List<ActionId> withoutAction(ActionPlan plan, Strategy strategy) {
        return plan.rows().stream()
                .flatMap(row -> row.actions().stream())
                .filter(action -> strategy.action(action).isEmpty())
                .toList();
    }

    private static Items.Item deferral(Deferral deferral) {
        String about = deferral.about().text();
        return Items.Item.named(about, new Sheet.Builder().other("about", about).words("reason", deferral.reason()));
    }

    static Sheet.Builder of(Measure measure) {
        return new Sheet.Builder()
                .number(measure.number())
                .title("title", measure.title())
                .words("definition", measure.definition())
                .other("unit", measure.unit())
                .other("polarity", measure.polarity().map(Polarity::text))
                .other("period", measure.period())
                .flag("accumulates", measure.accumulates())
                .other("baseline", measure.baseline().map(Sheet::text))
                .put("targets", Optional.of(Targets.of(measure)))
                .put("floor", Floor.of(measure))
                .words("worseBecause", measure.worseBecause())
                .other("frequency", measure.frequency().map(Frequency::text))
                .others("watchedBy", measure.watchedBy())
                .links("serves", measure.serves())
                .responsibilities(measure.responsibilities())
                .citations(measure.citations());
    }

    static Sheet.Builder of(Document document) {
        return new Sheet.Builder()
                .other("kind", document.kind())
                .title("title", document.title())
                .link("formOf", document.formOf())
                .others("audience", document.audience())
                .other("state", document.state())
                .time("due", document.due())
                .other("frequency", document.frequency().map(Frequency::text))
                .words("note", document.note())
                .responsibilities(document.responsibilities())
                .citations(document.citations());
    }
}
