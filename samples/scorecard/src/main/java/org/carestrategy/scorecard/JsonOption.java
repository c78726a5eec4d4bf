package org.carestrategy.scorecard;

import picocli.CommandLine.Option;

/** Whether what a command tells is wanted as data. */
final class JsonOption {
    static final String WHAT = "Prints JSON instead of text.";

    @Option(names = "--json", description = WHAT)
    private boolean asked;

    boolean isAsked() {
        return asked;
    }
}
