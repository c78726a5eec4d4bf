package org.carestrategy.scorecard;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.carestrategy.assess.Scorecard;
import org.carestrategy.compare.ScorecardComparison;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.value.DateSpan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells what moved between two days. */
@Command(
        name = "moved",
        description = "Tells what moved from one day to another and why: what got better or worse, what was told since,"
                + " and where only time has passed.")
final class MovedCommand implements Callable<Integer> {
    @Mixin
    private final StrategyArgument argument = new StrategyArgument();

    @Option(
            names = "--record",
            paramLabel = "PATH",
            description = "Reads the record of what happened from a file, or from standard input if PATH is -."
                    + " Without it, a bundled strategy brings its bundled record along.")
    private Optional<String> record = Optional.empty();

    @Option(
            names = "--from",
            paramLabel = "DATE",
            required = true,
            description = "The earlier day, such as 2016-06-30; each day is told by what was known on it.")
    private String from = "";

    @Option(names = "--to", paramLabel = "DATE", required = true, description = "The later day.")
    private String to = "";

    @Mixin
    private final JsonOption json = new JsonOption();

    private final Inputs inputs;
    private final Outputs outputs;

    MovedCommand(Inputs inputs, Outputs outputs) {
        this.inputs = inputs;
        this.outputs = outputs;
    }

    @Override
    public Integer call() {
        DateSpan days = Days.span(from, to);
        Case looked = Case.of(argument.strategy(), record, Optional.of(days.last()), inputs);
        StrategyRecord told = looked.requiredRecord();
        ScorecardComparison comparison = ScorecardComparison.of(
                Scorecard.of(looked.strategy(), told, days.first()),
                Scorecard.of(looked.strategy(), told, days.last()),
                told);
        outputs.print(json.isAsked() ? Json.of(comparison) : MovedReport.of(looked, comparison));
        return Soundness.tell(looked, outputs);
    }
}
