package org.carestrategy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carestrategy.json.Fixtures.resource;
import static org.carestrategy.json.SchemaTrees.faults;
import static org.carestrategy.json.SchemaTrees.judge;
import static org.carestrategy.json.SchemaTrees.referred;
import static org.carestrategy.json.SchemaTrees.tree;
import static org.carestrategy.json.SchemaTrees.visit;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.carestrategy.base.InvalidAttributeException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class JsonSchemasTest {
    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

    static List<String> kinds() {
        return JsonSchemas.kinds();
    }

    @Test
    void kindsAreThoseOfTheDocuments() {
        assertThat(JsonSchemas.kinds()).containsExactly("strategy", "record", "findings", "policy", "scorecard");
    }

    @Test
    void kindThatDoesNotExistIsRefused() {
        assertThatThrownBy(() -> JsonSchemas.of("plan"))
                .isInstanceOf(InvalidAttributeException.class)
                .hasMessage("kind: must be strategy or record or findings or policy or scorecard, was 'plan'");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void schemaIsValidAgainstItsMetaSchema(String kind) {
        Schema meta = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(SchemaLocation.of(DIALECT));

        assertThat(meta.validate(JsonSchemas.of(kind), InputFormat.JSON)).isEmpty();
        assertThat(meta.validate("{\"type\":\"objekt\"}", InputFormat.JSON)).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void schemaSaysWhatItIs(String kind) {
        JsonNode schema = tree(kind);

        assertThat(schema.get("$schema").stringValue()).isEqualTo(DIALECT);
        assertThat(schema.get("$id").stringValue()).isEqualTo("urn:care-strategy:schema:" + kind + ":1");
        assertThat(schema.at("/properties/format/const").stringValue()).isEqualTo("care-strategy/" + kind + "/1");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void schemaIsAsciiInLines(String kind) {
        assertThat(JsonSchemas.of(kind))
                .isASCII()
                .doesNotContain("\r", "\t", "\uFFFD")
                .endsWith("\n}\n");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void nothingHasToBeFetchedAndNothingIsIdle(String kind) {
        JsonNode schema = tree(kind);
        Set<String> used = new TreeSet<>();
        visit(schema, "", (pointer, part) -> {
            if (part.has("$ref")) {
                used.add(referred(part).orElse("elsewhere: " + part.get("$ref")));
            }
        });

        assertThat(used).containsExactlyInAnyOrderElementsOf(schema.get("$defs").propertyNames());
    }

    @ParameterizedTest
    @CsvSource({
        "record, wording",
        "record, partyReference",
        "findings, identifier",
        "findings, text",
        "policy, frequency",
        "scorecard, timescale"
    })
    void definitionsOfTheSameNameAreTheSame(String kind, String oneOfThem) {
        JsonNode strategy = tree("strategy").get("$defs");
        JsonNode other = tree(kind).get("$defs");
        List<String> common = other.propertyNames().stream()
                .filter(name -> strategy.has(name))
                .toList();

        assertThat(common).contains(oneOfThem);
        assertThat(common).allSatisfy(name -> assertThat(other.get(name)).isEqualTo(strategy.get(name)));
    }

    @Test
    void definitionsThatAScorecardSharesWithOtherKindsAreTheSame() {
        JsonNode scorecard = tree("scorecard").get("$defs");
        for (String kind : List.of("record", "findings", "policy")) {
            List<String> common = tree(kind).get("$defs").propertyNames().stream()
                    .filter(name -> scorecard.has(name))
                    .toList();

            assertThat(common)
                    .isNotEmpty()
                    .allSatisfy(name -> assertThat(scorecard.get(name))
                            .isEqualTo(tree(kind).get("$defs").get(name)));
        }
    }

    @Test
    void policyOfAScorecardHasThePropertiesOfAPolicyButNoFormat() {
        JsonNode policy = tree("policy").get("properties");
        JsonNode part = tree("scorecard").at("/$defs/assessmentPolicy/properties");

        assertThat(part.propertyNames()).doesNotContain("format").hasSize(policy.size() - 1);
        assertThat(part.propertyNames())
                .allSatisfy(name -> assertThat(part.get(name)).isEqualTo(policy.get(name)));
    }

    @Test
    void exampleOfAScorecardIsRead() {
        String example = tree("scorecard").get("examples").get(0).toString();

        assertThat(Fixtures.JSON.readScorecard(example).orElseThrow().standings())
                .hasSize(1);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everythingHasATitleAndADescription(String kind) {
        visit(tree(kind), "", (pointer, part) -> {
            if (!pointer.endsWith("/items")
                    && !pointer.endsWith("/additionalProperties")
                    && !pointer.endsWith("/propertyNames")) {
                assertThat(part.path("title").asString(""))
                        .as("title of " + pointer)
                        .matches("[A-Z][A-Za-z, -]{0,39}");
                assertThat(part.path("description").asString(""))
                        .as("description of " + pointer)
                        .matches("[A-Z].{14,}\\.")
                        .doesNotContain("  ", "@", "Optional", "empty if");
            }
        });
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void objectsTakeNoOtherProperties(String kind) {
        visit(tree(kind), "", (pointer, part) -> {
            boolean isMap = part.path("additionalProperties").isObject();
            assertThat(part.has("properties") || isMap).as(pointer).isEqualTo("object".equals(type(part)));
            if (part.has("properties")) {
                assertThat(part.path("additionalProperties").asBoolean(true))
                        .as(pointer)
                        .isFalse();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void examplesAreValid(String kind) {
        JsonNode schema = tree(kind);
        List<String> seen = new ArrayList<>();
        visit(schema, "", (pointer, part) -> {
            Schema judge = judge(part, schema);
            for (JsonNode example : part.path("examples")) {
                assertThat(faults(judge, example.toString()))
                        .as(pointer + " " + example)
                        .isEmpty();
                seen.add(pointer);
            }
        });

        assertThat(seen).contains("").hasSizeGreaterThan(10);
        assertThat(seen.contains("/$defs/timescale/anyOf/7"))
                .isEqualTo(schema.at("/$defs").has("timescale"));
    }

    @Test
    void exampleOfAStrategyIsRead() {
        String example = tree("strategy").get("examples").get(0).toString();

        assertThat(Fixtures.JSON.readStrategy(example).orElseThrow().id().text())
                .isEqualTo("northbeck-2024");
    }

    @Test
    void exampleOfARecordIsRead() {
        String example = tree("record").get("examples").get(0).toString();

        assertThat(Fixtures.JSON.readRecord(example).orElseThrow().entries()).hasSize(1);
    }

    @Test
    void exampleOfFindingsIsRead() {
        String example = tree("findings").get("examples").get(0).toString();

        assertThat(Fixtures.JSON.readCheckResult(example).orElseThrow().findings())
                .hasSize(1);
    }

    @Test
    void exampleOfAPolicyIsRead() {
        String example = tree("policy").get("examples").get(0).toString();

        assertThat(Fixtures.JSON.readPolicy(example).orElseThrow().delivery().staleAfter())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void completeDocumentIsValid(String kind) {
        String document = new String(resource("complete-" + kind + ".json"), StandardCharsets.UTF_8);

        assertThat(faults(judge(kind), document)).isEmpty();
    }

    @Test
    void completeDocumentsAreRead() {
        assertThat(Fixtures.told(Fixtures.JSON.readStrategy(resource("complete-strategy.json"))))
                .isEmpty();
        assertThat(Fixtures.told(Fixtures.JSON.readRecord(resource("complete-record.json"))))
                .isEmpty();
        assertThat(Fixtures.told(Fixtures.JSON.readCheckResult(resource("complete-findings.json"))))
                .isEmpty();
        assertThat(Fixtures.told(Fixtures.JSON.readPolicy(resource("complete-policy.json"))))
                .isEmpty();
        assertThat(Fixtures.told(Fixtures.JSON.readScorecard(resource("complete-scorecard.json"))))
                .isEmpty();
    }

    private static String type(JsonNode part) {
        return part.path("type").asString("");
    }
}
