package org.carestrategy.assess;

import java.util.Optional;
import org.carestrategy.record.Rating;
import org.carestrategy.value.Ratio;

/** Makes one answer of a tally. */
final class RollingUp {
    private final RollUp rollUp;
    private final Tally tally;
    private final Legend legend;

    RollingUp(RollUp rollUp, Tally tally, Legend legend) {
        this.rollUp = rollUp;
        this.tally = tally;
        this.legend = legend;
    }

    Summary summary() {
        Answer<Rating> rating = rating();
        return new Summary.Builder()
                .rating(rating.value())
                .notRated(rating.reason())
                .score(score().flatMap(Answer::value))
                .tally(tally)
                .build();
    }

    private Answer<Rating> rating() {
        if (tally.of() == 1 || tally.counting() == 1) {
            return ofTheOne();
        }
        return tally.counting() == 0 ? Answer.not(NotRated.NOTHING_THERE) : ofMany();
    }

    /** One thing has its own rating or reason; among those of what is left out its reason may not be told apart. */
    private Answer<Rating> ofTheOne() {
        if (tally.rated() == 1) {
            return Answer.of(tally.ratings().firstKey());
        }
        return Answer.not(tally.notRated().size() == 1 ? tally.notRated().firstKey() : NotRated.NONE_KNOWN);
    }

    private Answer<Rating> ofMany() {
        return switch (rollUp.method()) {
            case COUNTS -> Answer.not(NotRated.COUNTED_ONLY);
            case WORST -> worst();
            case MEAN, SHARE_COMPLETE -> score().orElseThrow().then(this::graded);
        };
    }

    /** The score, where the method makes one. */
    private Optional<Answer<Ratio>> score() {
        return switch (rollUp.method()) {
            case COUNTS, WORST -> Optional.empty();
            case MEAN -> Optional.of(mean(tally.progress()));
            case SHARE_COMPLETE -> Optional.of(mean(tally.completion()));
        };
    }

    private Answer<Ratio> mean(Weighed weighed) {
        boolean barred =
                rollUp.missing() == Missing.NO_ANSWER && weighed.missingWeight().signum() > 0;
        return Answer.of(weighed.mean(rollUp.missing()), barred ? NotRated.SOME_MISSING : NotRated.NONE_KNOWN);
    }

    private Answer<Rating> graded(Ratio score) {
        return Answer.of(rollUp.green(), NotRated.NO_BOUNDS)
                .then(green -> Answer.of(
                        reaches(score, Optional.of(green))
                                ? Rating.GREEN
                                : reaches(score, rollUp.amber()) ? Rating.AMBER : Rating.RED));
    }

    private static boolean reaches(Ratio score, Optional<Ratio> bound) {
        return bound.filter(least -> score.compareTo(least) >= 0).isPresent();
    }

    private Answer<Rating> worst() {
        int known = legend.worstFirst().stream().mapToInt(tally::at).sum();
        int missing = tally.of() - tally.leftOut() - known;
        return switch (rollUp.missing()) {
            case LEFT_OUT -> worst(known, 0);
            case ZERO -> worst(known + missing, missing);
            case NO_ANSWER -> missing > 0 ? Answer.not(NotRated.SOME_MISSING) : worst(known, 0);
        };
    }

    /** The first rating from below at which more than the tolerated share is passed. */
    private Answer<Rating> worst(int all, int worstOfAll) {
        int passed = worstOfAll;
        for (Rating rating : legend.worstFirst()) {
            passed += tally.at(rating);
            if (passed > 0 && Ratio.of(passed, all).compareTo(rollUp.tolerated()) > 0) {
                return Answer.of(rating);
            }
        }
        return Answer.not(NotRated.NONE_KNOWN);
    }
}
