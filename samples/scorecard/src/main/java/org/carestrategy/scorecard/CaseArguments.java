package org.carestrategy.scorecard;

import picocli.CommandLine.Mixin;

/** What is looked at, by the name of a strategy, its record and a day, and whether it is wanted as data. */
final class CaseArguments {
    @Mixin
    private final StrategyArgument argument = new StrategyArgument();

    @Mixin
    private final RecordOptions options = new RecordOptions();

    @Mixin
    private final JsonOption json = new JsonOption();

    Case from(Inputs inputs) {
        return Case.of(argument.strategy(), options, inputs);
    }

    boolean isJsonAsked() {
        return json.isAsked();
    }
}
