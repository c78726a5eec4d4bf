package org.carestrategy.scorecard;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carestrategy.assess.Legend;
import org.carestrategy.assess.RollUp;
import org.carestrategy.assess.Summary;
import org.carestrategy.assess.Tally;
import org.carestrategy.record.Rating;

/**
 * What came of many actions, or of many measures, in plain English.
 *
 * @param noun {@code action} or {@code measure}
 * @param isElsewhere whether the strategy has them and they are not held here
 */
record SummaryWords(String noun, boolean isElsewhere, Summary summary, Unrated unrated, RollUp rollUp, Legend legend) {
    /** For example {@code 28 of 34 rated: 4 red, 24 green; 30 left out}. */
    String brief() {
        if (isNothing()) {
            return isElsewhere ? noun + "s not held here" : "no " + noun + "s";
        }
        return rated("")
                + (isReasonOfAll() ? notRated() : "")
                + leftOut("")
                + together().text();
    }

    /** The same without what is left out. */
    String counted() {
        return isNothing() ? brief() : rated("") + together().text();
    }

    /** The same with the reasons why the rest is not rated. */
    String full() {
        return isNothing()
                ? none()
                : Words.capital(rated(noun + "s ") + notRated() + leftOut(": " + Unrated.words(unrated.leftOut())))
                        + together().text() + ".";
    }

    private String none() {
        return isElsewhere ? "The " + noun + "s are not held here." : "No " + noun + " belongs to it.";
    }

    private boolean isNothing() {
        return tally().of() == 0;
    }

    private Tally tally() {
        return summary.tally();
    }

    private String rated(String what) {
        if (tally().counting() == 0) {
            return "no " + noun + " to be rated";
        }
        String ratings = tally().rated() == 0 ? "" : ": " + ratings();
        return tally().rated() + " of " + tally().counting() + " " + what + "rated" + ratings;
    }

    /** Worst first; what the legend does not know stands behind. */
    private String ratings() {
        return Stream.concat(legend.worstFirst().stream(), tally().ratings().keySet().stream())
                .distinct()
                .filter(rating -> tally().at(rating) > 0)
                .map(rating -> tally().at(rating) + " " + word(rating))
                .collect(Collectors.joining(", "));
    }

    static String word(Rating rating) {
        return Words.plain(rating.text());
    }

    /** A reason that is that of all stands right behind the count. */
    private String notRated() {
        if (unrated.missing().isEmpty()) {
            return "";
        }
        return isReasonOfAll()
                ? ": " + Unrated.words(unrated.missing())
                : "; " + Unrated.sum(unrated.missing()) + " not rated: " + Unrated.words(unrated.missing());
    }

    private boolean isReasonOfAll() {
        return tally().rated() == 0 && unrated.missing().size() == 1;
    }

    private String leftOut(String reasons) {
        return tally().leftOut() == 0 ? "" : "; " + tally().leftOut() + " left out" + reasons;
    }

    private TogetherWords together() {
        return new TogetherWords(summary, rollUp);
    }
}
