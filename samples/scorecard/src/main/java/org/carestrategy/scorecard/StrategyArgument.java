package org.carestrategy.scorecard;

import picocli.CommandLine.Parameters;

/** What every command that reads a strategy takes. */
final class StrategyArgument {
    static final String LABEL = "STRATEGY";
    static final String WHAT = "Name of a bundled strategy (see 'scorecard list'), path of a JSON file, or - for"
            + " standard input. A bundled name wins; write ./NAME for a file of that name.";

    @Parameters(paramLabel = LABEL, description = WHAT)
    private String strategy = "";

    String strategy() {
        return strategy;
    }
}
