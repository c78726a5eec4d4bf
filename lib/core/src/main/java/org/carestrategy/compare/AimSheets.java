package org.carestrategy.compare;

import org.carestrategy.strategy.Framework;
import org.carestrategy.strategy.FrameworkItem;
import org.carestrategy.strategy.OutcomeStatement;
import org.carestrategy.strategy.Pledge;
import org.carestrategy.strategy.PrintedTitle;
import org.carestrategy.strategy.Priority;
import org.carestrategy.strategy.Promise;
import org.carestrategy.value.Nation;

/** What is said of frameworks, pledges and priorities, without the parts that stand in them. */
final class AimSheets {
    private AimSheets() {}

    static Sheet.Builder of(Framework framework) {
        return new Sheet.Builder()
                .title("title", framework.title())
                .other("nation", framework.nation().map(Nation::text))
                .other("begins", framework.begins())
                .other("ends", framework.ends())
                .citations(framework.citations());
    }

    static Sheet.Builder of(FrameworkItem item) {
        return new Sheet.Builder().number(item.number()).title("title", item.title());
    }

    static Sheet.Builder of(Pledge pledge) {
        return new Sheet.Builder()
                .number(pledge.number())
                .title("title", pledge.title())
                .words("preamble", pledge.preamble())
                .words("stem", pledge.stem())
                .links("serves", pledge.serves())
                .responsibilities(pledge.responsibilities())
                .citations(pledge.citations());
    }

    static Sheet.Builder of(Promise promise) {
        return new Sheet.Builder()
                .number(promise.number())
                .other("kind", promise.kind())
                .lead("promisor", promise.promisor())
                .words("wording", promise.wording())
                .citations(promise.citations());
    }

    static Sheet.Builder of(Priority priority) {
        return new Sheet.Builder()
                .number(priority.number())
                .other("kind", priority.kind())
                .title("title", priority.title())
                .items(
                        "printedTitles",
                        priority.printedTitles(),
                        title -> Items.Item.named(title.section(), printedTitle(title)))
                .words("commitment", priority.commitment())
                .words("rationale", priority.rationale())
                .link("pledge", priority.pledge())
                .other("carriedOverFrom", priority.carriedOverFrom())
                .links("serves", priority.serves())
                .responsibilities(priority.responsibilities())
                .citations(priority.citations());
    }

    private static Sheet.Builder printedTitle(PrintedTitle title) {
        return new Sheet.Builder()
                .other("section", title.section())
                .title("title", title.title())
                .citations(title.citations());
    }

    static Sheet.Builder of(OutcomeStatement statement) {
        return new Sheet.Builder()
                .number(statement.number())
                .words("wording", statement.wording())
                .links("serves", statement.serves())
                .citations(statement.citations());
    }
}
