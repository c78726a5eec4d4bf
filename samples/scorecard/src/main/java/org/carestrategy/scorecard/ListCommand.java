package org.carestrategy.scorecard;

import java.util.List;
import java.util.concurrent.Callable;
import org.carestrategy.samples.SampleStrategies;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Lists the bundled strategies. */
@Command(name = "list", description = "Lists the bundled strategies.")
final class ListCommand implements Callable<Integer> {
    @Mixin
    private final JsonOption json = new JsonOption();

    private final Outputs outputs;

    ListCommand(Outputs outputs) {
        this.outputs = outputs;
    }

    @Override
    public Integer call() {
        List<Bundled> bundled =
                SampleStrategies.names().stream().map(Bundled::of).toList();
        outputs.print(
                json.isAsked() ? Json.of(bundled.stream().map(Bundled::json).toList()) : text(bundled));
        return ExitCode.FINE;
    }

    private static String text(List<Bundled> bundled) {
        Printout printout = new Printout().title("Bundled strategies");
        bundled.forEach(strategy -> strategy.printTo(printout));
        return printout.toString();
    }
}
