package org.carestrategy.scorecard;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;

/** Runs commands on bundled strategies, one after the other; prints the same on every day. */
@Command(name = "demo", hidden = true, description = "Shows, checks and assesses two of the bundled strategies.")
final class DemoCommand implements Callable<Integer> {
    /** Stockton brings no record along, so that its day would be today. */
    static final List<Step> STEPS = List.of(
            new Step("show stockton-2016", 15),
            new Step("check stockton-2016 --as-of 2017-03-31", 16),
            new Step("progress northbeck-2024", 48),
            new Step("progress northbeck-2024 --by pledge", 60),
            new Step("progress northbeck-2024 --why convictions", 40),
            new Step("calendar northbeck-2024 --from 2025-11-03 --to 2025-11-16", 20));

    private final Surroundings surroundings;
    private final Outputs outputs;

    DemoCommand(Surroundings surroundings, Outputs outputs) {
        this.surroundings = surroundings;
        this.outputs = outputs;
    }

    /**
     * A command of which the beginning is shown.
     *
     * @param most how many lines at the most
     */
    record Step(String command, int most) {
        /** The beginning of what it printed, and how much more there is. */
        String beginning(String printed) {
            List<String> lines = printed.lines().toList();
            int more = lines.size() - most;
            return lines.stream().limit(most).map(line -> line + "\n").collect(Collectors.joining())
                    + (more > 0 ? "[" + Words.count(more, "more line") + "]\n" : "");
        }
    }

    @Override
    public Integer call() {
        return STEPS.stream().mapToInt(this::run).max().orElse(ExitCode.FINE);
    }

    private int run(Step step) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        ByteArrayOutputStream problems = new ByteArrayOutputStream();
        Outputs inner = new Outputs(printed, problems);
        int code = Program.of(surroundings, inner).execute(step.command().split(" ", -1));
        inner.flush();
        outputs.print(
                "\n$ scorecard " + step.command() + "\n" + step.beginning(printed.toString(StandardCharsets.UTF_8)));
        problems.toString(StandardCharsets.UTF_8).lines().forEach(outputs::problem);
        return code;
    }
}
