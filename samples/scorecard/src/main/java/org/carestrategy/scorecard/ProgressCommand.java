package org.carestrategy.scorecard;

import java.util.concurrent.Callable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Tells how a strategy stands. */
@Command(
        name = "progress",
        description = "Tells from its record how a strategy stands on a day, in three answers that are never made one:"
                + " is the work done, does it make a difference, what do children say.")
final class ProgressCommand implements Callable<Integer> {
    @Mixin
    private final CaseArguments arguments = new CaseArguments();

    @Mixin
    private final PolicyOption policy = new PolicyOption();

    @ArgGroup(exclusive = true)
    private final Wanted wanted = new Wanted();

    private final Inputs inputs;
    private final Outputs outputs;

    ProgressCommand(Inputs inputs, Outputs outputs) {
        this.inputs = inputs;
        this.outputs = outputs;
    }

    @Override
    public Integer call() {
        Case looked = arguments.from(inputs);
        Assessed assessed = Assessed.of(looked, policy.from(inputs));
        outputs.print(arguments.isJsonAsked() ? Json.of(wanted.data(assessed)) : wanted.text(assessed));
        return Soundness.tell(looked, outputs);
    }
}
