package org.carestrategy.scorecard;

import java.util.Optional;
import org.carestrategy.assess.Delivery;
import org.carestrategy.assess.DeliveryState;
import org.carestrategy.assess.Difference;
import org.carestrategy.assess.NotRated;
import org.carestrategy.assess.Summary;
import org.carestrategy.compare.Shown;
import org.carestrategy.record.Rating;

/** The answer on one action or measure in a few words. */
final class AnswerWords {
    private AnswerWords() {}

    /** For example {@code red (overdue)} or {@code not rated: no update by that day}. */
    static String of(Delivery delivery) {
        return of(delivery.rating(), delivery.notRated(), Optional.of(delivery.state()));
    }

    static String of(Difference difference) {
        return of(difference.rating(), difference.notRated(), Optional.empty());
    }

    static String of(Shown shown) {
        return of(shown.rating(), shown.notRated(), shown.state());
    }

    /** Of a summary of one alone. */
    static String ofOne(Summary summary) {
        return of(
                summary.rating(),
                summary.notRated(),
                summary.tally().states().keySet().stream().findFirst());
    }

    private static String of(Optional<Rating> rating, Optional<NotRated> reason, Optional<DeliveryState> state) {
        return rating.map(known -> SummaryWords.word(known)
                        + state.map(Reasons::brief).map(how -> " (" + how + ")").orElse(""))
                .orElseGet(() -> "not rated: " + reason.map(Reasons::words).orElse(""));
    }
}
