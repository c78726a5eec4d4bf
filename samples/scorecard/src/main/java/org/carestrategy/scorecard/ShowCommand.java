package org.carestrategy.scorecard;

import java.util.concurrent.Callable;
import org.carestrategy.strategy.Strategy;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows a strategy. */
@Command(name = "show", description = "Shows a strategy as a readable outline.")
final class ShowCommand implements Callable<Integer> {
    @Mixin
    private final StrategyArgument argument = new StrategyArgument();

    @Mixin
    private final JsonOption json = new JsonOption();

    private final Inputs inputs;
    private final Outputs outputs;

    ShowCommand(Inputs inputs, Outputs outputs) {
        this.inputs = inputs;
        this.outputs = outputs;
    }

    @Override
    public Integer call() {
        Strategy strategy = Loaded.alone(argument.strategy(), inputs, outputs);
        outputs.print(json.isAsked() ? Json.of(strategy) : Outline.of(strategy));
        return ExitCode.FINE;
    }
}
