package org.carestrategy.json;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The schemas as trees to look into, and as judges of documents. */
final class SchemaTrees {
    static final JsonMapper MAPPER = JsonMapper.shared();

    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final String DEFINITION = "#/$defs/";

    private SchemaTrees() {}

    static ObjectNode tree(String kind) {
        return (ObjectNode) MAPPER.readTree(JsonSchemas.of(kind));
    }

    static Schema judge(String kind) {
        return REGISTRY.getSchema(JsonSchemas.of(kind));
    }

    static Schema judge(byte[] schema) {
        return REGISTRY.getSchema(MAPPER.readTree(schema));
    }

    /** A judge by a part of a schema alone, which may refer to the definitions of the whole. */
    static Schema judge(JsonNode part, JsonNode whole) {
        ObjectNode alone = ((ObjectNode) part).deepCopy();
        alone.set("$defs", whole.get("$defs"));
        return REGISTRY.getSchema(alone);
    }

    static List<String> faults(Schema schema, String json) {
        return schema.validate(json, InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation() + " " + error.getMessage())
                .toList();
    }

    /** The name of the definition that a schema refers to, if it does. */
    static Optional<String> referred(JsonNode schema) {
        return Optional.ofNullable(schema.get("$ref"))
                .map(JsonNode::stringValue)
                .filter(reference -> reference.startsWith(DEFINITION))
                .map(reference -> reference.substring(DEFINITION.length()));
    }

    /** Visits a schema and every schema in it, with the JSON Pointer of each. */
    static void visit(JsonNode schema, String pointer, BiConsumer<String, JsonNode> visitor) {
        visitor.accept(pointer, schema);
        for (String keyword : List.of("properties", "$defs")) {
            schema.path(keyword)
                    .propertyStream()
                    .forEach(entry -> visit(entry.getValue(), pointer + "/" + keyword + "/" + entry.getKey(), visitor));
        }
        for (String keyword : List.of("oneOf", "anyOf")) {
            for (int i = 0; i < schema.path(keyword).size(); i++) {
                visit(schema.get(keyword).get(i), pointer + "/" + keyword + "/" + i, visitor);
            }
        }
        for (String keyword : List.of("items", "not", "additionalProperties", "propertyNames")) {
            if (schema.path(keyword).isObject()) {
                visit(schema.get(keyword), pointer + "/" + keyword, visitor);
            }
        }
    }
}
