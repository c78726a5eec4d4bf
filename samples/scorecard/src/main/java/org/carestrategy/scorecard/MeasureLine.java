package org.carestrategy.scorecard;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carestrategy.strategy.DatedFigure;
import org.carestrategy.strategy.Measure;
import org.carestrategy.strategy.Polarity;

/** A measure in a line: what it counts in, which way is better, where it started and where it shall be. */
final class MeasureLine {
    private MeasureLine() {}

    static void print(int indent, Measure measure, Names names, Printout printout) {
        String told = told(measure, names).map(line -> ": " + line).orElse("");
        printout.item(indent, Names.number(measure.number()), measure.title() + told);
        measure.worseBecause()
                .ifPresent(why -> printout.line(indent + 2, "Worse than the baseline because: " + Words.wording(why)));
    }

    /** For example {@code percent; higher is better; baseline 71 (2023/24)}; empty if nothing of it is said. */
    static Optional<String> told(Measure measure, Names names) {
        Optional<String> targets = measure.targets().isEmpty()
                ? Optional.empty()
                : Optional.of("target "
                        + measure.targets().stream().map(MeasureLine::dated).collect(Collectors.joining(", ")));
        String told = Stream.of(
                        measure.unit().map(Words::unit),
                        measure.polarity().map(MeasureLine::better),
                        measure.baseline().map(start -> "baseline " + dated(start)),
                        targets,
                        measure.frequency().map(often -> "read " + names.often(often)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
        return Optional.of(told).filter(line -> !line.isEmpty());
    }

    private static String dated(DatedFigure figure) {
        return Words.figure(figure.figure()) + " (" + Words.shortTime(figure.at()) + ")";
    }

    private static String better(Polarity polarity) {
        return switch (polarity) {
            case HIGHER -> "higher is better";
            case LOWER -> "lower is better";
            case NEAR_TARGET -> "the nearer to the target the better";
            case CONTEXT -> "for context, not judged";
        };
    }
}
