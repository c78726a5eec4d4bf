package org.carestrategy.scorecard;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.carestrategy.assess.AssessmentPolicy;
import org.carestrategy.assess.YearEnd;
import org.carestrategy.value.Timescale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells how a year ended, and what speaks for the focus of the next. */
@Command(
        name = "evaluate",
        description =
                "Tells how a year ended: its actions, the outcome statements and promises, what was found of them,"
                        + " and what speaks for concentrating on one thing or another in the next year.")
final class EvaluateCommand implements Callable<Integer> {
    @Mixin
    private final CaseArguments arguments = new CaseArguments();

    @Option(
            names = "--period",
            paramLabel = "YEAR",
            description = "The year, such as FY2016-17. Without it, the last financial year that was over on the day to"
                    + " look from.")
    private Optional<String> period = Optional.empty();

    @Mixin
    private final PolicyOption policy = new PolicyOption();

    private final Inputs inputs;
    private final Outputs outputs;

    EvaluateCommand(Inputs inputs, Outputs outputs) {
        this.inputs = inputs;
        this.outputs = outputs;
    }

    @Override
    public Integer call() {
        Case looked = arguments.from(inputs);
        AssessmentPolicy judged = policy.from(inputs);
        Timescale year = year(looked.asOf());
        if (year.firstDay().filter(looked.asOf()::isBefore).isPresent()) {
            throw Refusal.of("--period must have begun on " + Words.day(looked.asOf()) + ", was '" + year + "'");
        }
        YearEnd yearEnd = YearEnd.of(looked.strategy(), looked.requiredRecord(), year, looked.asOf(), judged);
        outputs.print(arguments.isJsonAsked() ? Json.of(yearEnd) : EvaluateReport.of(looked, yearEnd));
        return Soundness.tell(looked, outputs);
    }

    private Timescale year(LocalDate asOf) {
        return period.map(text -> Days.period("--period", text))
                .orElseGet(() -> Timescale.financialYearOf(asOf.minusYears(1)));
    }
}
