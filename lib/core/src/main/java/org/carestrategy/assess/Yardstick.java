package org.carestrategy.assess;

import java.util.Optional;
import org.carestrategy.strategy.Measure;
import org.carestrategy.strategy.Polarity;
import org.carestrategy.value.Ratio;

/** How good a figure of a measure is, so that more is better whatever the polarity. */
final class Yardstick {
    private final Optional<Polarity> polarity;
    private final Answer<Ratio> target;

    Yardstick(Measure measure, Answer<Ratio> target) {
        this.polarity = measure.polarity();
        this.target = target;
    }

    /** Why nothing can be called better or worse; empty if it can. */
    Optional<NotRated> unjudged() {
        return polarity.isEmpty()
                ? Optional.of(NotRated.NO_POLARITY)
                : polarity.filter(Polarity.CONTEXT::equals).map(context -> NotRated.CONTEXT);
    }

    boolean isNearTarget() {
        return polarity.filter(Polarity.NEAR_TARGET::equals).isPresent();
    }

    Answer<Ratio> worth(Ratio figure) {
        return Answer.of(polarity, NotRated.NO_POLARITY).then(known -> switch (known) {
            case HIGHER -> Answer.of(figure);
            case LOWER -> Answer.of(figure.negate());
            case NEAR_TARGET ->
                target.then(aim -> Answer.of(Ratios.abs(figure.minus(aim)).negate()));
            case CONTEXT -> Answer.not(NotRated.CONTEXT);
        });
    }

    /** By how much one figure is better than another; below 0 if it is worse. */
    Answer<Ratio> better(Ratio one, Ratio than) {
        return worth(one).then(first -> worth(than).then(second -> Answer.of(first.minus(second))));
    }
}
