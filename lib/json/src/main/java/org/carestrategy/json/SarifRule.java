package org.carestrategy.json;

import org.carestrategy.check.Rule;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A rule as SARIF describes it (a reportingDescriptor). */
final class SarifRule {
    private SarifRule() {}

    static ObjectNode of(Rule rule) {
        ObjectNode descriptor = JsonNodeFactory.instance.objectNode().put("id", rule.code());
        descriptor.set("shortDescription", SarifText.of(rule.summary()));
        descriptor.set("fullDescription", SarifText.of(rule.summary() + " " + rule.reason()));
        descriptor.set("help", SarifText.of(rule.reason() + source(rule)));
        descriptor.putObject("defaultConfiguration").put("level", SarifText.level(rule.severity()));
        return descriptor;
    }

    private static String source(Rule rule) {
        return rule.source()
                .map(source -> " (" + source.document() + ", " + source.place() + ")")
                .orElse("");
    }
}
