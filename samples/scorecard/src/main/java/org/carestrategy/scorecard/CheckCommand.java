package org.carestrategy.scorecard;

import java.util.concurrent.Callable;
import org.carestrategy.check.RuleSet;
import org.carestrategy.finding.Findings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks a strategy, and its record with it. */
@Command(
        name = "check",
        description = "Checks a strategy, and its record if there is one: identifiers, links, numbers, dates.")
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private final StrategyArgument argument = new StrategyArgument();

    @Mixin
    private final RecordOptions options = new RecordOptions();

    private final Inputs inputs;
    private final Outputs outputs;

    CheckCommand(Inputs inputs, Outputs outputs) {
        this.inputs = inputs;
        this.outputs = outputs;
    }

    @Override
    public Integer call() {
        Case checked = Case.of(argument, options, inputs);
        Findings findings = checked.warnings().plus(RuleSet.structure().check(checked.subject()));
        outputs.print(
                argument.json() ? Json.of(CheckReport.json(checked, findings)) : CheckReport.text(checked, findings));
        return findings.hasErrors() ? ExitCode.ERRORS : ExitCode.FINE;
    }
}
