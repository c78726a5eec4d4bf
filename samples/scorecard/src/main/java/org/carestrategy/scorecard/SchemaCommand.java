package org.carestrategy.scorecard;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.carestrategy.json.JsonSchemas;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Prints the JSON Schema of a kind of document. */
@Command(name = "schema", description = "Prints the JSON Schema of a kind of document.")
final class SchemaCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "KIND",
            arity = "0..1",
            description =
                    "The kind of document: strategy, record, findings, policy or scorecard. Without it, the kinds are listed.")
    private Optional<String> kind = Optional.empty();

    private final Outputs outputs;

    SchemaCommand(Outputs outputs) {
        this.outputs = outputs;
    }

    @Override
    public Integer call() {
        outputs.print(kind.map(SchemaCommand::schema)
                .orElseGet(() -> String.join("\n", JsonSchemas.kinds()).concat("\n")));
        return ExitCode.FINE;
    }

    private static String schema(String kind) {
        List<String> kinds = JsonSchemas.kinds();
        if (!kinds.contains(kind)) {
            throw Refusal.of("there is no schema '" + kind + "' (known: " + String.join(", ", kinds) + ")"
                    + Similar.hint(kind, kinds));
        }
        return JsonSchemas.of(kind);
    }
}
