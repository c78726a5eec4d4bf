package org.carestrategy.compare;

import org.carestrategy.decision.Consultation;
import org.carestrategy.decision.Decision;
import org.carestrategy.decision.DecisionItem;
import org.carestrategy.decision.Implication;
import org.carestrategy.decision.Option;
import org.carestrategy.decision.Paper;
import org.carestrategy.decision.Recommendation;
import org.carestrategy.decision.Verb;

/** What is said of papers and decisions. Their dates are those of what happened, and do not slip. */
final class DecisionSheets {
    private DecisionSheets() {}

    static Sheet.Builder of(Paper paper) {
        return new Sheet.Builder()
                .title("title", paper.title())
                .other("body", paper.body())
                .other("meeting", paper.meeting())
                .lead("author", paper.author())
                .links("contact", paper.contact())
                .other("date", paper.date())
                .other("keyDecision", paper.keyDecision())
                .other("forwardPlan", paper.forwardPlan())
                .words("purpose", paper.purpose())
                .items("recommendations", paper.recommendations(), DecisionSheets::item)
                .items("options", paper.options(), DecisionSheets::item)
                .words("noOptions", paper.noOptions())
                .wordings("reasons", paper.reasons())
                .items("implications", paper.implications(), DecisionSheets::item)
                .items("consultation", paper.consultation(), DecisionSheets::item)
                .wordings("background", paper.background())
                .others("backgroundPapers", paper.backgroundPapers())
                .others("annexes", paper.annexes())
                .citations(paper.citations());
    }

    private static Items.Item item(Recommendation recommendation) {
        return Items.Item.worded(
                recommendation.number().orElse(""),
                recommendation.wording().text(),
                new Sheet.Builder()
                        .number(recommendation.number())
                        .words("wording", recommendation.wording())
                        .other("askedOf", recommendation.askedOf())
                        .other("verb", recommendation.verb().map(Verb::text))
                        .other("recommendTo", recommendation.recommendTo())
                        .words("reason", recommendation.reason())
                        .citations(recommendation.citations()));
    }

    private static Items.Item item(Option option) {
        return Items.Item.worded(
                "",
                option.wording().text(),
                new Sheet.Builder()
                        .words("wording", option.wording())
                        .flag("chosen", option.chosen())
                        .citations(option.citations()));
    }

    private static Items.Item item(Implication implication) {
        return Items.Item.named(
                implication.kind().text(),
                new Sheet.Builder()
                        .other("kind", implication.kind())
                        .other("bearing", implication.bearing().text())
                        .other("riskLevel", implication.riskLevel())
                        .words("wording", implication.wording())
                        .citations(implication.citations()));
    }

    private static Items.Item item(Consultation consultation) {
        return Items.Item.worded(
                "",
                consultation.with().stream().sorted().toList().toString(),
                new Sheet.Builder()
                        .others("with", consultation.with())
                        .others("withOthers", consultation.withOthers())
                        .flag("none", consultation.none())
                        .words("on", consultation.on())
                        .words("wording", consultation.wording())
                        .citations(consultation.citations()));
    }

    static Sheet.Builder of(Decision decision) {
        return new Sheet.Builder()
                .title(decision.title())
                .link("paper", decision.paper())
                .other("body", decision.body())
                .other("date", decision.date())
                .other("recordedOn", decision.recordedOn())
                .items("items", decision.items(), DecisionSheets::item)
                .words("alternatives", decision.alternatives())
                .words("declarations", decision.declarations())
                .words("dispensations", decision.dispensations())
                .wordings("reasons", decision.reasons())
                .citations(decision.citations());
    }

    private static Items.Item item(DecisionItem item) {
        return Items.Item.worded(
                item.number().orElse(""),
                item.wording().text(),
                new Sheet.Builder()
                        .number(item.number())
                        .other("verb", item.verb().text())
                        .other("to", item.to())
                        .words("wording", item.wording())
                        .time("effective", item.effective())
                        .other("callInUntil", item.callInUntil())
                        .links("about", item.about())
                        .citations(item.citations()));
    }
}
