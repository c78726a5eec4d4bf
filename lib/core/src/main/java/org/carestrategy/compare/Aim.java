package org.carestrategy.compare;

import java.math.BigDecimal;
import java.util.Optional;
import org.carestrategy.strategy.Polarity;
import org.carestrategy.value.Figure;
import org.carestrategy.value.Ratio;

/** A figure that is asked for, and which way is better; whether another asks for less or for more. */
record Aim(Figure figure, Optional<Polarity> polarity) {
    /** The change to another aim, but for what it was and is; merely a change if neither can be told to ask for less. */
    Change.Builder change(Aim newer, Report report) {
        return polarity.filter(better -> newer.polarity.equals(polarity))
                .flatMap(better -> difference(newer).map(more -> better == Polarity.LOWER ? more.negate() : more))
                .map(more -> change(more, report))
                .orElseGet(() -> report.change(ChangeKind.CHANGED));
    }

    /** What the newer figure is more than this one; nothing if either is no amount, or more is neither better nor worse. */
    private Optional<Ratio> difference(Aim newer) {
        return polarity.filter(better -> better == Polarity.HIGHER || better == Polarity.LOWER)
                .flatMap(better -> difference(figure.amount(), newer.figure.amount()));
    }

    private static Optional<Ratio> difference(Optional<BigDecimal> older, Optional<BigDecimal> newer) {
        return older.flatMap(from -> newer.map(to -> Ratio.of(to).minus(Ratio.of(from))));
    }

    /** The change if so much more is asked for than before. */
    static Change.Builder change(Ratio more, Report report) {
        return switch (more.signum()) {
            case 1 -> report.change(ChangeKind.TIGHTENED).amount(more);
            case -1 -> report.change(ChangeKind.EASED).amount(more.negate());
            default -> report.change(ChangeKind.CHANGED);
        };
    }
}
