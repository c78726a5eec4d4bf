package org.carestrategy.scorecard;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carestrategy.assess.Missing;
import org.carestrategy.assess.RollUp;
import org.carestrategy.assess.RollUpMethod;
import org.carestrategy.assess.Summary;
import org.carestrategy.assess.Tally;
import org.carestrategy.assess.Weighed;

/** What a roll-up makes of many answers, in plain English; nothing where they are only counted. */
record TogetherWords(Summary summary, RollUp rollUp) {
    /** For example {@code ; taken together amber, by the worst rating of 28 of 34}. */
    String text() {
        boolean isAsked =
                rollUp.method() != RollUpMethod.COUNTS && summary.tally().of() > 1;
        return isAsked ? "; taken together " + answer() + ", by " + Reasons.words(rollUp.method()) + counted() : "";
    }

    private String answer() {
        String known = Stream.of(
                        summary.rating().map(SummaryWords::word),
                        summary.score().map(Fractions::percent))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return known.isEmpty() ? "no answer" + why() : known;
    }

    private String why() {
        return summary.notRated()
                .map(Reasons::words)
                .map(reason -> " (" + reason + ")")
                .orElse("");
    }

    private String counted() {
        return " of " + known() + " of " + all() + (rollUp.missing() == Missing.ZERO ? ", the others as nothing" : "");
    }

    private int known() {
        return scored().map(Weighed::known).orElse(tally().rated());
    }

    private int all() {
        return scored().map(values -> values.known() + values.missing()).orElse(tally().counting());
    }

    private Optional<Weighed> scored() {
        return switch (rollUp.method()) {
            case COUNTS, WORST -> Optional.empty();
            case MEAN -> Optional.of(tally().progress());
            case SHARE_COMPLETE -> Optional.of(tally().completion());
        };
    }

    private Tally tally() {
        return summary.tally();
    }
}
