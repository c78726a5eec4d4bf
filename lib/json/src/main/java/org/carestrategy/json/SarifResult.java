package org.carestrategy.json;

import static java.util.stream.Collectors.joining;

import java.util.Optional;
import java.util.stream.Stream;
import org.carestrategy.finding.Finding;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A finding as SARIF tells it (a result). */
final class SarifResult {
    private SarifResult() {}

    /** Tells a finding of a document; {@code rule} is the index of its rule, if it is one of those described. */
    static ObjectNode of(Finding finding, String document, Optional<Integer> rule) {
        ObjectNode result = JsonNodeFactory.instance.objectNode().put("ruleId", finding.code());
        rule.ifPresent(index -> result.put("ruleIndex", index));
        result.put("level", SarifText.level(finding.severity()));
        result.set("message", SarifText.of(finding.message()));
        result.putArray("locations").add(location(finding, document));
        result.putObject("partialFingerprints").put("careStrategy/v1", identity(finding));
        return result;
    }

    private static ObjectNode location(Finding finding, String document) {
        ObjectNode location = JsonNodeFactory.instance.objectNode();
        ObjectNode physical = location.putObject("physicalLocation");
        physical.putObject("artifactLocation").put("uri", document);
        finding.position()
                .ifPresent(at ->
                        physical.putObject("region").put("startLine", at.line()).put("startColumn", at.column()));
        if (!finding.path().isEmpty()) {
            location.putArray("logicalLocations").addObject().put("fullyQualifiedName", finding.path());
        }
        return location;
    }

    /**
     * What stays the same while other parts of the document come and go: code, path and values, as several findings of a
     * rule may stand at one place.
     */
    private static String identity(Finding finding) {
        return Stream.concat(Stream.of(finding.code(), finding.path()), finding.arguments().values().stream())
                .filter(text -> !text.isEmpty())
                .collect(joining(" "));
    }
}
