package org.carestrategy.json;

import org.carestrategy.finding.Severity;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Messages and levels as SARIF spells them. */
final class SarifText {
    private SarifText() {}

    /** A message without placeholders, for which single braces would stand. */
    static ObjectNode of(String text) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("text", text.replace("{", "{{").replace("}", "}}"));
    }

    static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case ADVICE -> "note";
        };
    }
}
