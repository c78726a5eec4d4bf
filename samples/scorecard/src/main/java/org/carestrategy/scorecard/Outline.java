package org.carestrategy.scorecard;

import java.util.List;
import org.carestrategy.strategy.Edition;
import org.carestrategy.strategy.EditionState;
import org.carestrategy.strategy.Extent;
import org.carestrategy.strategy.Part;
import org.carestrategy.strategy.RelatedStrategy;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.Wording;

/** A strategy as text to read. */
final class Outline {
    private final Strategy strategy;
    private final Names names;
    private final Printout printout = new Printout();

    private Outline(Strategy strategy) {
        this.strategy = strategy;
        this.names = new Names(strategy);
    }

    static String of(Strategy strategy) {
        Outline outline = new Outline(strategy);
        outline.head();
        outline.extent();
        outline.vision();
        new PledgeOutline(strategy, outline.names, outline.printout).print();
        new PriorityOutline(strategy, outline.names, outline.printout).print();
        new PlanOutline(strategy, outline.names, outline.printout).print();
        new PartyOutline(strategy, outline.names, outline.printout).print();
        new GovernanceOutline(strategy, outline.names, outline.printout).print();
        new ParticipationOutline(strategy, outline.names, outline.printout).print();
        new DecisionOutline(strategy, outline.names, outline.printout).print();
        new DocumentOutline(strategy, outline.names, outline.printout).print();
        AlsoHeld.print(strategy, outline.printout);
        return outline.printout.toString();
    }

    private void head() {
        printout.title(strategy.title());
        String nation = strategy.authority()
                .nation()
                .map(Words::nation)
                .map(name -> ", " + name)
                .orElse("");
        printout.field("Council", strategy.authority().name() + nation);
        printout.field("Period", strategy.period().map(Words::time).orElse("none printed"));
        printout.field("Edition", strategy.edition().map(Outline::edition).orElse("not told"));
        if (!strategy.preparedBy().isEmpty()) {
            printout.field("Prepared by", names.parties(strategy.preparedBy()));
        }
        strategy.related().forEach(this::related);
        printout.field("Identifier", strategy.id().text());
        printout.field("Holds", Counts.of(strategy));
        printout.field("Words", Wordings.told(strategy));
    }

    private void related(RelatedStrategy related) {
        printout.field(Words.capital(related.relation().text()), related.title());
    }

    private static String edition(Edition edition) {
        String state = edition.state().map(EditionState::text).orElse("");
        String date = edition.date().map(Words::day).orElse("");
        return String.join(
                ", ",
                List.of(edition.label().orElse(""), state, date).stream()
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    private void extent() {
        printout.section("How far each part is held here");
        for (Extent extent : Extent.values()) {
            List<String> parts = strategy.extent().entrySet().stream()
                    .filter(entry -> entry.getValue() == extent)
                    .map(entry -> Words.plain(entry.getKey().text()))
                    .toList();
            if (!parts.isEmpty()) {
                printout.field(extent(extent), String.join(", ", parts));
            }
        }
        int told = strategy.extent().size();
        if (told < Part.values().length) {
            printout.field("Not told", told == 0 ? "of any part" : "of the other parts");
        }
    }

    private static String extent(Extent extent) {
        return switch (extent) {
            case FULL -> "In full";
            case SUMMARISED -> "In summary";
            case ELSEWHERE -> "Elsewhere";
            case ABSENT -> "It has none";
        };
    }

    private void vision() {
        strategy.vision().ifPresent(vision -> printout.section("Vision").line(Words.wording(vision)));
        list("Aims", strategy.aims());
        list("Themes", strategy.themes());
    }

    private void list(String title, List<Wording> wordings) {
        if (!wordings.isEmpty()) {
            printout.section(title);
            wordings.forEach(wording -> printout.item(0, "-", Words.wording(wording)));
        }
    }
}
