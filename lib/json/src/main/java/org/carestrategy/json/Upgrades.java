package org.carestrategy.json;

import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The way from older versions of documents to those that are read, step by step. */
final class Upgrades {
    /** Those of this version of the library: there is no older version of any document yet. */
    static final Upgrades PUBLISHED = new Upgrades(List.of());

    private static final JsonMapper TREES = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS, DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final List<Upgrade> steps;

    Upgrades(List<Upgrade> steps) {
        this.steps = List.copyOf(steps);
    }

    /**
     * A document of an older version, brought to the one that is read.
     *
     * @return empty if the document is of no older version from which steps lead all the way, or is broken
     */
    Optional<Upgraded> of(DocumentFormat<?> format, Text text, Parsers parsers) {
        return steps.isEmpty() ? Optional.empty() : tree(text, parsers).flatMap(tree -> upgraded(format, tree));
    }

    private Optional<Upgraded> upgraded(DocumentFormat<?> format, ObjectNode tree) {
        int given = format.versionIn(tree.path(DocumentFormat.PROPERTY).asString(""));
        if (given < 0 || given >= format.version()) {
            return Optional.empty();
        }
        ObjectNode at = tree;
        for (int version = given; version < format.version(); version++) {
            Optional<Upgrade> step = step(format.kind(), version);
            if (step.isEmpty()) {
                return Optional.empty();
            }
            at = step.get().change().apply(at);
        }
        at.put(DocumentFormat.PROPERTY, format.text());
        char[] chars = at.toString().toCharArray();
        return Optional.of(new Upgraded(given, new Text(chars, chars.length)));
    }

    private Optional<Upgrade> step(String kind, int version) {
        return steps.stream()
                .filter(step -> step.kind().equals(kind) && step.version() == version)
                .findFirst();
    }

    private static Optional<ObjectNode> tree(Text text, Parsers parsers) {
        try (JsonParser parser = parsers.strict(text)) {
            JsonNode tree = TREES.readTree(parser);
            return tree instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty(); // what is broken is told by reading it as it is
        }
    }

    /** A document that was brought to the version that is read, and the version from which it came. */
    record Upgraded(int from, Text text) {}
}
