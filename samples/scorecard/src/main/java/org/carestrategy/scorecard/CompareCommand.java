package org.carestrategy.scorecard;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.carestrategy.compare.EditionComparison;
import org.carestrategy.compare.Likeness;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.Ratio;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Compares two editions of a strategy. */
@Command(
        name = "compare",
        description = "Tells what has changed from one edition of a strategy to another: what is new, gone or worded"
                + " otherwise, which targets were eased and which dates slipped.")
final class CompareCommand implements Callable<Integer> {
    private static final Ratio ALIKE = Ratio.of(1, 2);

    @Parameters(index = "0", paramLabel = "OLD", description = "The older edition. " + StrategyArgument.WHAT)
    private String older = "";

    @Parameters(index = "1", paramLabel = "NEW", description = "The newer edition, likewise.")
    private String newer = "";

    @Mixin
    private final JsonOption json = new JsonOption();

    @Option(
            names = "--likeness",
            description = "Also tells which parts that are gone and new have at least half of their words in common,"
                    + " and so may be the same. It is a guess.")
    private boolean likeness;

    private final Inputs inputs;
    private final Outputs outputs;

    CompareCommand(Inputs inputs, Outputs outputs) {
        this.inputs = inputs;
        this.outputs = outputs;
    }

    @Override
    public Integer call() {
        Strategy before = Loaded.alone(older, inputs, outputs);
        Strategy after = Loaded.alone(newer, inputs, outputs);
        EditionComparison comparison = EditionComparison.of(before, after);
        Optional<List<Likeness>> likely = likeness ? Optional.of(comparison.likely(ALIKE)) : Optional.empty();
        outputs.print(
                json.isAsked()
                        ? Json.of(CompareReport.json(comparison, likely))
                        : CompareReport.text(before, after, comparison, likely));
        return ExitCode.FINE;
    }
}
