package org.carestrategy.scorecard;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Tells in one line what is wrong with what was typed. */
final class WrongUse {
    private WrongUse() {}

    static String told(ParameterException wrong) {
        return wrong instanceof UnmatchedArgumentException unmatched
                ? unmatched(unmatched)
                : String.valueOf(wrong.getMessage()).replaceFirst("^Error: ", "");
    }

    private static String unmatched(UnmatchedArgumentException wrong) {
        String typed = wrong.getUnmatched().get(0);
        CommandLine command = wrong.getCommandLine();
        if (wrong.isUnknownOption()) {
            return "unknown option '" + typed + "'"
                    + Similar.hint(typed, command.getCommandSpec().optionsMap().keySet());
        }
        return command.getSubcommands().isEmpty()
                ? "'" + typed + "' is one argument too many"
                : "unknown command '" + typed + "'" + hint(typed, commands(command));
    }

    private static String hint(String typed, List<String> known) {
        String hint = Similar.hint(typed, known);
        return hint.isEmpty() ? "; known: " + String.join(", ", known) : hint;
    }

    private static List<String> commands(CommandLine command) {
        return command.getSubcommands().entrySet().stream()
                .filter(sub -> !sub.getValue().getCommandSpec().usageMessage().hidden())
                .map(sub -> sub.getKey())
                .toList();
    }
}
