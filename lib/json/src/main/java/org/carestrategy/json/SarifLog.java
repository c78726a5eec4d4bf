package org.carestrategy.json;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.carestrategy.base.Require;
import org.carestrategy.check.Rule;
import org.carestrategy.check.RuleSet;
import org.carestrategy.finding.Findings;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was found in documents, in the form that editors and code hosts show (SARIF 2.1.0, an OASIS standard). Immutable.
 *
 * <pre>{@code
 * Findings found = json.places(document).locate(RuleSet.structure().check(strategy));
 * String sarif = SarifLog.of(RuleSet.structure())
 *         .with(URI.create("strategies/northbeck-2024.json"), found)
 *         .write();
 * }</pre>
 *
 * <p>Errors, warnings and advice have the levels {@code error}, {@code warning} and {@code note}. A finding that has no
 * position stands in the document without line and column; {@link DocumentPlaces} gives positions. Columns count
 * characters, not UTF-16 units, and the log says so ({@code unicodeCodePoints}). From run to run a finding is known
 * again by its code, path and values.
 */
public final class SarifLog {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final RuleSet rules;
    private final Optional<String> toolVersion;
    private final List<Checked> documents;

    private record Checked(URI document, Findings findings) {}

    private SarifLog(RuleSet rules, Optional<String> toolVersion, List<Checked> documents) {
        this.rules = rules;
        this.toolVersion = toolVersion;
        this.documents = documents;
    }

    /**
     * A log of checks by these rules, without findings.
     *
     * @param rules the rules; each is described in the log, whether it found something or not
     * @return the log
     */
    public static SarifLog of(RuleSet rules) {
        return new SarifLog(rules, Optional.empty(), List.of());
    }

    /**
     * This log with the version of the tool that checked.
     *
     * @param version for example {@code 1.4.0}, not blank
     * @return a log equal to this one but for the version
     * @throws org.carestrategy.base.InvalidAttributeException if it is blank
     */
    public SarifLog withToolVersion(String version) {
        Require.text("version", version);
        return new SarifLog(rules, Optional.of(version), documents);
    }

    /**
     * This log and what was found in one document more.
     *
     * @param document where it is, for example {@code strategies/northbeck-2024.json}; a relative one counts from
     *     wherever the reader of the log looks, for a code host from the root of the repository
     * @param findings what was found in it, by the rules or on reading
     * @return the longer log
     */
    public SarifLog with(URI document, Findings findings) {
        List<Checked> more = Stream.concat(documents.stream(), Stream.of(new Checked(document, findings)))
                .toList();
        return new SarifLog(rules, toolVersion, more);
    }

    /**
     * Writes the log.
     *
     * @return JSON in lines, the last of which ends with a line feed too; the same on every run and platform
     */
    public String write() {
        ObjectNode log = NODES.objectNode()
                .put("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
                .put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        run.putObject("tool").set("driver", driver());
        run.put("columnKind", "unicodeCodePoints");
        run.set("results", results());
        return DocumentWriter.write(log);
    }

    private ObjectNode driver() {
        ObjectNode driver = NODES.objectNode().put("name", "care-strategy");
        toolVersion.ifPresent(version -> driver.put("version", version));
        ArrayNode descriptors = driver.putArray("rules");
        rules.rules().forEach(rule -> descriptors.add(SarifRule.of(rule)));
        return driver;
    }

    private ArrayNode results() {
        Map<String, Integer> indexes = indexes(rules.rules());
        ArrayNode results = NODES.arrayNode();
        for (Checked checked : documents) {
            String document = checked.document.toASCIIString();
            checked.findings.forEach(finding ->
                    results.add(SarifResult.of(finding, document, Optional.ofNullable(indexes.get(finding.code())))));
        }
        return results;
    }

    private static Map<String, Integer> indexes(List<Rule> rules) {
        return IntStream.range(0, rules.size())
                .boxed()
                .collect(Collectors.toMap(index -> rules.get(index).code(), index -> index));
    }
}
