package org.carestrategy.scorecard;

import java.util.Optional;
import org.carestrategy.assess.Delivery;
import org.carestrategy.assess.Difference;
import org.carestrategy.assess.NotRated;
import org.carestrategy.record.Rating;

/** The rating of one action or measure, or why there is none, beside what the council itself claims. */
record RatingFields(Optional<Rating> rating, Optional<NotRated> notRated, Optional<Rating> claimed) {
    static RatingFields of(Delivery delivery) {
        return new RatingFields(delivery.rating(), delivery.notRated(), delivery.claimed());
    }

    static RatingFields of(Difference difference) {
        return new RatingFields(difference.rating(), difference.notRated(), difference.claimed());
    }

    void print(Printout printout) {
        printout.field("Rating", rating.isPresent() ? ratingOrReason() : "none: " + ratingOrReason())
                .field(
                        "Claimed",
                        claimed.map(word -> SummaryWords.word(word) + ", by the council itself" + beside())
                                .orElseGet(this::unclaimed));
    }

    private String ratingOrReason() {
        return rating.map(SummaryWords::word)
                .or(() -> notRated.map(Reasons::words))
                .orElse("");
    }

    private String unclaimed() {
        return notRated.filter(NotRated.NO_RECORD::equals).isPresent()
                ? "not known"
                : "nothing: the council gives no rating of its own";
    }

    private String beside() {
        if (rating.isEmpty()) {
            return "";
        }
        return rating.equals(claimed) ? "; it is the same" : "; it is not what is calculated";
    }
}
