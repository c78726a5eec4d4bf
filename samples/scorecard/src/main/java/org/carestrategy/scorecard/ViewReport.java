package org.carestrategy.scorecard;

import static org.carestrategy.scorecard.Table.Column.number;
import static org.carestrategy.scorecard.Table.Column.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.carestrategy.assess.Standing;
import org.carestrategy.assess.Tally;
import org.carestrategy.assess.View;
import org.carestrategy.strategy.Framework;

/** How the parts of a strategy stand in one view, as text to read. */
final class ViewReport {
    private final Assessed assessed;
    private final View view;
    private final Printout printout;

    private ViewReport(Assessed assessed, View view, Printout printout) {
        this.assessed = assessed;
        this.view = view;
        this.printout = printout;
    }

    static String of(Assessed assessed, View view) {
        Printout printout = assessed.report("Progress of " + assessed.strategy().title());
        new WholeReport(assessed, printout).answers();
        new ViewReport(assessed, view, printout).print();
        return printout.toString();
    }

    private void print() {
        printout.section("By " + ViewWords.one(view));
        List<Standing> standings = assessed.scorecard().by(view);
        List<Standing> held =
                standings.stream().filter(standing -> !isEmpty(standing)).toList();
        if (assessed.isRecorded()) {
            list(held);
        } else {
            table(held);
        }
        if (standings.stream().allMatch(Standing::isRest)) {
            printout.blank().line("There are no " + ViewWords.many(view) + " here.");
        }
        empty(standings.size() - held.size());
    }

    private static boolean isEmpty(Standing standing) {
        return standing.actions().isEmpty()
                && standing.measures().isEmpty()
                && standing.voice().isSilent();
    }

    private void list(List<Standing> standings) {
        grouped(standings, title -> printout.blank().line("Of: " + title), this::entry);
    }

    private void entry(Standing standing) {
        printout.blank().line(title(standing));
        assessed.answers(standing).brief(2, printout);
    }

    /** Without a record there is nothing to tell but of how many nothing is known. */
    private void table(List<Standing> standings) {
        if (standings.isEmpty()) {
            return;
        }
        Table table = Table.of(
                2,
                text(Words.capital(ViewWords.one(view)), 46),
                number("Actions rated", 14),
                number("Measures rated", 14));
        grouped(
                standings,
                title -> table.row(title, "", ""),
                standing -> table.row(
                        title(standing),
                        rated(standing.delivery().tally()),
                        rated(standing.difference().tally())));
        table.printTo(printout.blank());
    }

    /** A nought of noughts would be read as a finding. */
    private static String rated(Tally tally) {
        return tally.counting() == 0 ? "-" : tally.rated() + " of " + tally.counting();
    }

    /** Items of frameworks stand below the title of their framework. */
    private void grouped(List<Standing> standings, Consumer<String> heading, Consumer<Standing> each) {
        Optional<Framework> before = Optional.empty();
        for (Standing standing : standings) {
            Optional<Framework> framework = framework(standing);
            if (!framework.equals(before)) {
                framework.map(Framework::title).ifPresent(heading);
            }
            each.accept(standing);
            before = framework;
        }
    }

    private Optional<Framework> framework(Standing standing) {
        return assessed.strategy().frameworks().stream()
                .filter(framework -> framework.items().stream()
                        .anyMatch(item -> standing.part()
                                .filter(part -> part.pointsAt(item.id()))
                                .isPresent()))
                .findFirst();
    }

    private String title(Standing standing) {
        return standing.part().map(assessed.titles()::of).or(standing::initials).orElseGet(() -> ViewWords.rest(view));
    }

    private void empty(int count) {
        if (count > 0) {
            printout.blank()
                    .line(Words.capital(Words.count(count, ViewWords.one(view), ViewWords.many(view)))
                            + (count == 1 ? " has" : " have")
                            + (assessed.isRecorded()
                                    ? " no action, no measure and no voice."
                                    : " no action and no measure."));
        }
    }
}
