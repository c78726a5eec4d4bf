package org.carestrategy.scorecard;

import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carestrategy.compare.Change;
import org.carestrategy.compare.ChangeKind;
import org.carestrategy.compare.EditionComparison;
import org.carestrategy.compare.Likeness;
import org.carestrategy.strategy.Strategy;

/** What has changed, by kind. */
final class CompareReport {
    private CompareReport() {}

    static String text(Strategy older, Strategy newer, EditionComparison comparison, Optional<List<Likeness>> likely) {
        Printout printout = new Printout()
                .title("What has changed in " + newer.title())
                .field("Council", newer.authority().name())
                .field("Older edition", edition(older))
                .field("Newer edition", edition(newer));
        for (ChangeKind kind : ChangeKind.values()) {
            print(kind, comparison.of(kind), printout);
        }
        likely.ifPresent(alike -> print(alike, printout));
        return printout.blank().line(summary(comparison)).toString();
    }

    static Object json(EditionComparison comparison, Optional<List<Likeness>> likely) {
        return likely.<Object>map(alike -> json(comparison, alike)).orElse(comparison);
    }

    private static Map<String, Object> json(EditionComparison comparison, List<Likeness> likely) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("older", comparison.older());
        json.put("newer", comparison.newer());
        json.put("changes", comparison.changes());
        json.put("likely", likely);
        return json;
    }

    private static String edition(Strategy strategy) {
        return strategy.id().text()
                + strategy.period().map(period -> ", " + Words.time(period)).orElse("");
    }

    private static void print(ChangeKind kind, List<Change> changes, Printout printout) {
        if (!changes.isEmpty()) {
            printout.section(heading(kind) + " (" + changes.size() + ")");
            changes.forEach(change -> printout.item(0, "-", change.path()).line(2, change.difference()));
        }
    }

    private static void print(List<Likeness> likely, Printout printout) {
        printout.section("Perhaps the same: a guess by their words (" + likely.size() + ")");
        likely.forEach(alike -> printout.item(0, "-", alike.removed())
                .line(
                        2,
                        "may be " + alike.added() + ": " + alike.share().toPercent(0, RoundingMode.DOWN)
                                + " % of their words are the same"));
    }

    private static String heading(ChangeKind kind) {
        return switch (kind) {
            case ADDED -> "Added";
            case REMOVED -> "Removed";
            case REWORDED -> "Worded otherwise";
            case MOVED -> "Moved";
            case RE_LINKED -> "Linked otherwise";
            case RENUMBERED -> "Numbered otherwise";
            case LEAD_CHANGED -> "Others answer for it";
            case EASED -> "Eased: less is asked for";
            case TIGHTENED -> "Tightened: more is asked for";
            case SLIPPED -> "Slipped: the last day is later";
            case ADVANCED -> "Advanced: the last day is earlier";
            case RESTATED -> "Dates said otherwise, with the same last day";
            case CHANGED -> "Changed in other ways";
        };
    }

    private static String summary(EditionComparison comparison) {
        return comparison.isEmpty()
                ? "Nothing has changed."
                : Words.capital(Words.count(comparison.changes().size(), "change")) + ".";
    }
}
