package org.carestrategy.compare;

import org.carestrategy.governance.Governance;
import org.carestrategy.strategy.Breakdown;
import org.carestrategy.strategy.BreakdownPart;
import org.carestrategy.strategy.ChildrenCovered;
import org.carestrategy.strategy.ChildrenGroup;
import org.carestrategy.strategy.Edition;
import org.carestrategy.strategy.EditionState;
import org.carestrategy.strategy.FeedbackPromise;
import org.carestrategy.strategy.Participation;
import org.carestrategy.strategy.RelatedStrategy;
import org.carestrategy.strategy.RequiredSignOff;
import org.carestrategy.strategy.Review;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.strategy.Term;
import org.carestrategy.strategy.WayOfTakingPart;
import org.carestrategy.value.Frequency;
import org.carestrategy.value.Link;
import org.carestrategy.value.Nation;
import org.carestrategy.value.StrategyId;

/** What is said of a strategy as a whole, and of what has no identifier in it. */
final class StrategySheet {
    private final Sheet.Builder sheet = new Sheet.Builder();

    private StrategySheet() {}

    static Sheet of(Strategy strategy) {
        StrategySheet whole = new StrategySheet();
        whole.names(strategy);
        whole.aims(strategy);
        strategy.children().ifPresent(whole::children);
        strategy.governance().ifPresent(whole::governance);
        strategy.participation().ifPresent(whole::participation);
        whole.sheet
                .items("reviews", strategy.reviews(), StrategySheet::item)
                .items("signOffs", strategy.signOffs(), StrategySheet::item)
                .citations(strategy.citations());
        return whole.sheet.build();
    }

    private void names(Strategy strategy) {
        sheet.other("id", strategy.id())
                .title("title", strategy.title())
                .title("authority/name", strategy.authority().name())
                .other("authority/nation", strategy.authority().nation().map(Nation::text))
                .time("period", strategy.period());
        strategy.edition().ifPresent(this::edition);
        strategy.extent().forEach((part, extent) -> sheet.other("extent/" + part.text(), extent.text()));
    }

    private void edition(Edition edition) {
        sheet.other("edition/label", edition.label())
                .other("edition/state", edition.state().map(EditionState::text))
                .other("edition/date", edition.date())
                .others(
                        "edition/citations",
                        edition.citations().stream().map(Sheet::text).toList());
    }

    private void aims(Strategy strategy) {
        sheet.words("basis", strategy.basis())
                .others("preparedBy", strategy.preparedBy())
                .items("related", strategy.related(), StrategySheet::item)
                .items("terms", strategy.terms(), StrategySheet::item)
                .words("vision", strategy.vision())
                .wordings("aims", strategy.aims())
                .wordings("themes", strategy.themes())
                .responsibilities(strategy.responsibilities());
    }

    private void children(ChildrenCovered children) {
        sheet.items("children/groups", children.groups(), StrategySheet::item)
                .items("children/breakdowns", children.breakdowns(), StrategySheet::item);
    }

    private void governance(Governance governance) {
        sheet.items("governance/attendanceRules", governance.attendanceRules(), GovernanceSheets::item);
    }

    private void participation(Participation participation) {
        sheet.others("participation/groups", participation.groups())
                .items("participation/ways", participation.ways(), StrategySheet::item)
                .items("participation/feedback", participation.feedback(), StrategySheet::item)
                .others(
                        "participation/citations",
                        participation.citations().stream().map(Sheet::text).toList());
    }

    private static Items.Item item(RelatedStrategy related) {
        return Items.Item.named(
                related.id().map(StrategyId::text).orElse(related.title()),
                new Sheet.Builder()
                        .other("relation", related.relation())
                        .title("title", related.title())
                        .other("id", related.id())
                        .other("period", related.period())
                        .words("note", related.note())
                        .citations(related.citations()));
    }

    private static Items.Item item(Term term) {
        return Items.Item.named(
                term.term(), new Sheet.Builder().other("term", term.term()).words("meaning", term.meaning()));
    }

    private static Items.Item item(ChildrenGroup group) {
        return Items.Item.named(
                group.name(),
                new Sheet.Builder()
                        .other("name", group.name())
                        .words("note", group.note())
                        .citations(group.citations()));
    }

    private static Items.Item item(Breakdown breakdown) {
        return Items.Item.named(
                breakdown.title(),
                new Sheet.Builder()
                        .other("title", breakdown.title())
                        .other("counted", breakdown.counted())
                        .items("parts", breakdown.parts(), StrategySheet::item)
                        .citations(breakdown.citations()));
    }

    private static Items.Item item(BreakdownPart part) {
        return Items.Item.named(
                part.label(), new Sheet.Builder().other("label", part.label()).other("figure", part.figure()));
    }

    private static Items.Item item(WayOfTakingPart way) {
        return Items.Item.worded(
                "",
                way.wording().text(),
                new Sheet.Builder()
                        .words("wording", way.wording())
                        .other("state", way.state())
                        .lead("led", way.led())
                        .citations(way.citations()));
    }

    private static Items.Item item(FeedbackPromise feedback) {
        return Items.Item.named(
                feedback.to().text(),
                new Sheet.Builder()
                        .other("to", feedback.to())
                        .lead("by", feedback.by())
                        .words("means", feedback.means())
                        .other("frequency", feedback.frequency().map(Frequency::text))
                        .citations(feedback.citations()));
    }

    private static Items.Item item(Review review) {
        return Items.Item.named(
                review.of().map(Link::text).orElse(""),
                new Sheet.Builder()
                        .link("of", review.of())
                        .lead("by", review.by())
                        .other("frequency", review.frequency().map(Frequency::text))
                        .time("next", review.next())
                        .words("wording", review.wording())
                        .citations(review.citations()));
    }

    private static Items.Item item(RequiredSignOff signOff) {
        String of = signOff.of().map(Link::text).orElse("");
        return Items.Item.named(
                (of + " " + signOff.by()).strip(),
                new Sheet.Builder()
                        .link("of", signOff.of())
                        .other("by", signOff.by())
                        .words("route", signOff.route())
                        .citations(signOff.citations()));
    }
}
