package org.carestrategy.scorecard;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

/** The program and its commands. */
@Command(
        name = "scorecard",
        description = "Shows, checks and assesses a council's strategy for children in care and care leavers.",
        synopsisSubcommandLabel = "COMMAND",
        versionProvider = ProgramVersion.class,
        footer = {
            "",
            "STRATEGY is the name of a bundled strategy, the path of a JSON file, or - for",
            "standard input. A bundled name wins over a file; write ./NAME for the file.",
            "",
            "Exit code: 0 if all is well, 1 if errors were found in what was read, 2 if",
            "nothing could be read or the program was used wrongly."
        })
@SuppressWarnings("UnusedVariable") // the two options are read by their library
final class Program {
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT,
            description = "Shows this help.")
    private boolean help;

    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Shows the version.")
    private boolean version;

    private Program() {}

    static CommandLine of(Surroundings surroundings, Outputs outputs) {
        Inputs inputs = new Inputs(surroundings);
        return new CommandLine(new Program())
                .addSubcommand(new ListCommand(outputs))
                .addSubcommand(new ShowCommand(inputs, outputs))
                .addSubcommand(new CheckCommand(inputs, outputs))
                .addSubcommand(new RulesCommand(outputs))
                .addSubcommand(new ProgressCommand(inputs, outputs))
                .addSubcommand(new MovedCommand(inputs, outputs))
                .addSubcommand(new EvaluateCommand(inputs, outputs))
                .addSubcommand(new CalendarCommand(inputs, outputs))
                .addSubcommand(new CompareCommand(inputs, outputs))
                .addSubcommand(new SchemaCommand(outputs))
                .addSubcommand(new DemoCommand(surroundings, outputs))
                .setUsageHelpWidth(Printout.WIDTH)
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setExpandAtFiles(false)
                .setOut(new PrintWriter(new HelpWriter(outputs), true))
                .setParameterExceptionHandler((wrong, args) -> wrongUse(wrong, outputs))
                .setExecutionExceptionHandler((failure, command, parsed) -> refused(failure, command, outputs));
    }

    private static int wrongUse(ParameterException wrong, Outputs outputs) {
        outputs.problem("scorecard: " + WrongUse.told(wrong));
        outputs.problem("'" + wrong.getCommandLine().getCommandSpec().qualifiedName() + " --help' tells more");
        return ExitCode.REFUSED;
    }

    private static int refused(Exception failure, CommandLine command, Outputs outputs) {
        if (failure instanceof Refusal refusal) {
            refusal.lines().forEach(outputs::problem);
            refusal.unreadable().ifPresent(documents -> outputs.print(data(documents, command.getParseResult())));
        } else {
            outputs.problem("scorecard: this is a fault of the program, please report it: " + failure);
        }
        return ExitCode.REFUSED;
    }

    /** What could not be read, in the form that was asked for; nothing if that was text. */
    private static String data(Unreadable documents, ParseResult asked) {
        if (asked.hasMatchedOption("--json")) {
            return Json.of(documents.json());
        }
        return asked.hasMatchedOption("--sarif") ? documents.sarif() : "";
    }

    /** Takes in the help, with the same line ends on every system. */
    private static final class HelpWriter extends StringWriter {
        private final Outputs outputs;

        HelpWriter(Outputs outputs) {
            this.outputs = outputs;
        }

        @Override
        public void flush() {
            outputs.print(toString().replace(System.lineSeparator(), "\n"));
            getBuffer().setLength(0);
        }
    }
}
