package org.carestrategy.scorecard;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every command that reads a strategy takes. */
final class StrategyArgument {
    @Parameters(
            paramLabel = "STRATEGY",
            description = {
                "Name of a bundled strategy (see 'scorecard list'), path of a JSON file, or - for standard input."
                        + " A bundled name wins; write ./NAME for a file of that name."
            })
    private String strategy = "";

    @Option(names = "--json", description = "Prints JSON instead of text.")
    private boolean json;

    String strategy() {
        return strategy;
    }

    boolean json() {
        return json;
    }
}
