package org.carestrategy.scorecard;

import java.util.concurrent.Callable;
import org.carestrategy.assess.Scorecard;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells how far the work has come. */
@Command(
        name = "progress",
        description = "Tells how far the actions of a strategy's plans have come on a day, from its record.")
final class ProgressCommand implements Callable<Integer> {
    @Mixin
    private final CaseArguments arguments = new CaseArguments();

    private final Inputs inputs;
    private final Outputs outputs;

    ProgressCommand(Inputs inputs, Outputs outputs) {
        this.inputs = inputs;
        this.outputs = outputs;
    }

    @Override
    public Integer call() {
        Case assessed = arguments.from(inputs);
        Scorecard scorecard = assessed.record()
                .map(record -> Scorecard.of(assessed.strategy(), record, assessed.asOf()))
                .orElseGet(() -> Scorecard.withoutRecord(assessed.strategy(), assessed.asOf()));
        outputs.print(arguments.isJsonAsked() ? Json.of(scorecard) : ProgressReport.of(assessed, scorecard));
        return Soundness.tell(assessed, outputs);
    }
}
