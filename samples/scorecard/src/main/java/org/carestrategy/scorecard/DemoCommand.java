package org.carestrategy.scorecard;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Runs the commands on bundled strategies, one after the other; prints the same on every day. */
@Command(name = "demo", hidden = true, description = "Shows, checks and assesses two of the bundled strategies.")
final class DemoCommand implements Callable<Integer> {
    /** Stockton brings no record along, so that its day would be today. */
    static final List<String> COMMANDS = List.of(
            "show stockton-2016",
            "check stockton-2016 --as-of 2017-03-31",
            "progress stockton-2016 --as-of 2017-03-31",
            "show northbeck-2024",
            "check northbeck-2024",
            "progress northbeck-2024",
            "progress northbeck-2024 --by pledge",
            "progress northbeck-2024 --why clinician-on-the-phone",
            "calendar northbeck-2024 --from 2025-10-01 --to 2025-12-31",
            "compare stockton-2007 stockton-2016");

    private final Surroundings surroundings;
    private final Outputs outputs;

    DemoCommand(Surroundings surroundings, Outputs outputs) {
        this.surroundings = surroundings;
        this.outputs = outputs;
    }

    @Override
    public Integer call() {
        return COMMANDS.stream().mapToInt(this::run).max().orElse(ExitCode.FINE);
    }

    private int run(String command) {
        outputs.print("\n$ scorecard " + command + "\n");
        return Program.of(surroundings, outputs).execute(command.split(" ", -1));
    }
}
