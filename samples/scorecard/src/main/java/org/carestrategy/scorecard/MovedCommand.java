package org.carestrategy.scorecard;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.carestrategy.assess.AssessmentPolicy;
import org.carestrategy.assess.Scorecard;
import org.carestrategy.compare.ScorecardComparison;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.value.DateSpan;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells what moved between two days. */
@Command(
        name = "moved",
        description = "Tells what moved from one day to another and why: what got better or worse, what was told since,"
                + " and where only time has passed.")
final class MovedCommand implements Callable<Integer> {
    @Mixin
    private final StrategyArgument argument = new StrategyArgument();

    @Mixin
    private final RecordOption record = new RecordOption();

    @Option(
            names = "--from",
            paramLabel = "DATE",
            required = true,
            description = "The earlier day, such as 2016-06-30; each day is told by what was known on it.")
    private String from = "";

    @Option(names = "--to", paramLabel = "DATE", required = true, description = "The later day.")
    private String to = "";

    @Mixin
    private final PolicyOption policy = new PolicyOption();

    @Mixin
    private final JsonOption json = new JsonOption();

    private final Inputs inputs;
    private final Outputs outputs;

    MovedCommand(Inputs inputs, Outputs outputs) {
        this.inputs = inputs;
        this.outputs = outputs;
    }

    @Override
    public Integer call() {
        DateSpan days = Days.span(from, to);
        AssessmentPolicy judged = policy.from(inputs);
        Case looked = Case.of(argument.strategy(), record.path(), Optional.of(days.last()), inputs);
        StrategyRecord told = looked.requiredRecord();
        Scorecard before = Scorecard.of(looked.strategy(), told, days.first(), judged);
        Assessed now = Assessed.of(looked, judged);
        ScorecardComparison comparison = ScorecardComparison.of(before, now.scorecard(), told);
        outputs.print(json.isAsked() ? Json.of(comparison) : MovedReport.of(now.with(before), now, comparison));
        return Soundness.tell(looked, outputs);
    }
}
