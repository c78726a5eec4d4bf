package org.carestrategy.scorecard;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.carestrategy.finding.Severity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a strategy, and its record with it. */
@Command(
        name = "check",
        description = "Checks a strategy, and its record if there is one: what cannot be, what is probably wrong, and"
                + " what good practice asks.",
        exitCodeListHeading = "%nExit code:%n",
        exitCodeList = {
            "0:No errors were found, or nothing that --fail-on names.",
            "1:Errors were found, or something that --fail-on names.",
            "2:Nothing could be read or the program was used wrongly."
        })
final class CheckCommand implements Callable<Integer> {
    @ArgGroup(multiplicity = "1")
    private final What what = new What();

    @Mixin
    private final CheckOptions options = new CheckOptions();

    @Mixin
    private final RecordOptions recordOptions = new RecordOptions();

    @ArgGroup
    private final Form form = new Form();

    private final Inputs inputs;
    private final Outputs outputs;

    CheckCommand(Inputs inputs, Outputs outputs) {
        this.inputs = inputs;
        this.outputs = outputs;
    }

    /** A strategy to check, or a rule to tell of. */
    private static final class What {
        @Parameters(paramLabel = StrategyArgument.LABEL, description = StrategyArgument.WHAT)
        @Nullable
        private String strategy;

        @Option(
                names = "--explain",
                paramLabel = "CODE",
                description = "Checks nothing, but tells what a rule asks and why, for example link.unknown.")
        private Optional<String> explain = Optional.empty();
    }

    /** How what was found is told. */
    private static final class Form {
        @Option(names = "--json", description = "Prints JSON instead of text; --since reads it.")
        private boolean json;

        @Option(
                names = "--sarif",
                description = "Prints SARIF 2.1.0, which editors and code hosts show beside the lines.")
        private boolean sarif;

        @Option(
                names = "--since",
                paramLabel = "EARLIER",
                description = "Tells what is new, gone and still there since an earlier check, of which this is the"
                        + " path of what --json printed.")
        private Optional<String> since = Optional.empty();
    }

    @Override
    public Integer call() {
        return what.strategy == null ? explain(what.explain.orElse("")) : check(what.strategy);
    }

    private int explain(String code) {
        RuleOutline outline = new RuleOutline(Library.rule(code));
        outputs.print(form.json ? Json.of(outline.json()) : outline.text());
        return ExitCode.FINE;
    }

    private int check(String strategy) {
        Severity failOn = options.failOn();
        NamedRules rules = options.rules();
        Checked checked = Checked.of(Case.of(strategy, recordOptions, inputs), rules);
        outputs.print(told(checked));
        return CheckOptions.exitCode(checked.findings(), failOn);
    }

    private String told(Checked checked) {
        if (form.json) {
            return Json.of(checked.result());
        }
        return form.sarif
                ? Sarif.of(checked.by().rules(), checked.documents())
                : CheckReport.of(checked, form.since.map(name -> Earlier.of(name, checked.looked(), inputs)));
    }
}
