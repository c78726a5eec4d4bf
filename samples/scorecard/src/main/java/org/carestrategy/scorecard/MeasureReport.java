package org.carestrategy.scorecard;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carestrategy.assess.Difference;
import org.carestrategy.assess.Direction;
import org.carestrategy.assess.Gap;
import org.carestrategy.record.Reading;
import org.carestrategy.strategy.Measure;
import org.carestrategy.strategy.Unit;
import org.carestrategy.value.Ratio;

/** Why a measure is judged as it is. */
record MeasureReport(Assessed assessed, Measure measure, Difference difference, Printout printout) {
    void print() {
        placed();
        printout.section("The figures")
                .field("Reading", difference.reading().map(this::reading).orElse("none"))
                .field("Target", target());
        RatingFields.of(difference).print(printout);
        printout.field("Progress", progress()).field("Direction", direction());
        difference
                .oneChild()
                .ifPresent(points -> printout.field("One child", "makes " + Fractions.number(points) + unit()));
        gaps();
    }

    private void placed() {
        printout.field("Serves", assessed.titles().all(measure.serves()));
        MeasureLine.told(measure, assessed.names()).ifPresent(told -> printout.field("Measured in", told));
    }

    private String reading(Reading reading) {
        return Words.figure(reading.figure()) + " for " + Words.time(reading.period())
                + EntryWords.counted(reading)
                        .map(counted -> " (" + counted + ")")
                        .orElse("")
                + (reading.provisional() ? ", provisional" : "");
    }

    private String target() {
        return difference
                .target()
                .map(target -> Fractions.number(target)
                        + difference
                                .targetDue()
                                .map(due -> ", due " + Words.time(due))
                                .orElse(""))
                .orElse("none that counts");
    }

    private String progress() {
        return difference
                .progress()
                .map(way -> Fractions.percent(way) + " of the way from the baseline to the target")
                .orElseGet(() -> "not known: "
                        + difference.noProgress().map(Reasons::words).orElse(""));
    }

    private String direction() {
        Direction direction = difference.direction();
        return direction
                .way()
                .map(way -> Reasons.words(way) + ": " + change(direction))
                .orElseGet(() ->
                        "not known: " + direction.notGiven().map(Reasons::words).orElse(""));
    }

    private static String change(Direction direction) {
        return Stream.of(
                        direction.change().map(MeasureReport::signed),
                        direction.earlierPeriod().map(period -> "since " + Words.time(period)),
                        direction.slope().map(slope -> "(over the longer run " + Fractions.about(slope) + " a year)"))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private static String signed(Ratio change) {
        return (change.signum() > 0 ? "+" : "") + Fractions.number(change);
    }

    private String unit() {
        return measure.unit()
                .map(unit -> unit.equals(Unit.PERCENT) ? " percentage points" : " " + Words.unit(unit))
                .orElse("");
    }

    private void gaps() {
        for (int i = 0; i < difference.gaps().size(); i++) {
            printout.field(i == 0 ? "Others" : "", gap(difference.gaps().get(i)));
        }
    }

    private static String gap(Gap gap) {
        String told = Stream.of(
                        gap.other().map(Fractions::number),
                        gap.own().map(own -> "against our " + Fractions.number(own)),
                        gap.side().map(Reasons::words),
                        gap.trend().map(Reasons::words),
                        gap.notGiven().map(Reasons::words))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return gap.whose() + ", " + Words.time(gap.period()) + ": " + told;
    }
}
