package org.carestrategy.assess;

import java.util.Optional;
import org.carestrategy.record.Rating;
import org.carestrategy.strategy.Measure;
import org.carestrategy.value.EntryId;
import org.carestrategy.value.Ratio;

/** The rating of a figure against the target in force. */
final class Grading {
    private final Measure measure;
    private final MeasurePolicy policy;
    private final OwnFigures figures;
    private final Yardstick yardstick;
    private final Ratio target;
    private final PartOfYear part;

    Grading(
            Measure measure,
            MeasurePolicy policy,
            OwnFigures figures,
            Yardstick yardstick,
            Ratio target,
            PartOfYear part) {
        this.measure = measure;
        this.policy = policy;
        this.figures = figures;
        this.yardstick = yardstick;
        this.target = target;
        this.part = part;
    }

    Answer<Grade> of(OwnFigure judged) {
        return judged.amount()
                .then(figure -> yardstick
                        .better(target, figure)
                        .then(missing -> missing.signum() <= 0
                                ? Answer.of(Grade.of(Rating.GREEN))
                                : rated(missing, figure)
                                        .then(colour -> colour.equals(Rating.RED)
                                                ? spared(judged, figure)
                                                : Answer.of(Grade.of(colour)))));
    }

    private Answer<Rating> rated(Ratio missing, Ratio figure) {
        Margin green = yardstick.isNearTarget() ? policy.nearTarget() : policy.green();
        return within(green, missing)
                .then(near -> near
                        ? Answer.of(Rating.GREEN)
                        : isAmber(missing, figure).then(close -> Answer.of(close ? Rating.AMBER : Rating.RED)));
    }

    private Answer<Boolean> isAmber(Ratio missing, Ratio figure) {
        return policy.amber().isFloor() ? reachesFloor(figure) : within(policy.amber(), missing);
    }

    private Answer<Boolean> within(Margin margin, Ratio missing) {
        return margin.around(target, measure.unit()).then(width -> Answer.of(missing.compareTo(width) <= 0));
    }

    private Answer<Boolean> reachesFloor(Ratio figure) {
        if (yardstick.isNearTarget() || measure.floor().isEmpty()) {
            return Answer.not(NotRated.NO_BOUNDARY);
        }
        return measure.floor().map(Ratios::amount).orElseThrow().then(floor -> heldAgainst(part.of(floor), figure));
    }

    /** Red becomes amber where the policy spares what has improved. */
    private Answer<Grade> spared(OwnFigure judged, Ratio now) {
        return policy.amberIfImprovedSince()
                .map(since -> switch (since) {
                    case EARLIER_PERIOD -> spared(figures.before(judged), now);
                    case YEAR_BEFORE -> spared(figures.yearBefore(judged), now);
                    case BASELINE ->
                        Answer.of(measure.baseline(), NotRated.NO_BASELINE)
                                .then(baseline -> Ratios.amount(baseline.figure()))
                                .then(before -> spared(part.of(before), now, Optional.empty()));
                })
                .orElseGet(() -> Answer.of(Grade.of(Rating.RED)));
    }

    private Answer<Grade> spared(Answer<OwnFigure> earlier, Ratio now) {
        return earlier.then(
                figure -> figure.amount(policy.leastDenominator()).then(before -> spared(before, now, figure.entry())));
    }

    private Answer<Grade> spared(Ratio before, Ratio now, Optional<EntryId> since) {
        return heldAgainst(before, now).then(held -> Answer.of(new Grade(held ? Rating.AMBER : Rating.RED, since)));
    }

    private Answer<Boolean> heldAgainst(Ratio other, Ratio figure) {
        return yardstick.better(figure, other).then(better -> Answer.of(better.signum() >= 0));
    }
}
