package org.carestrategy.testkit.documents;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.carestrategy.json.StrategyJson;
import org.carestrategy.strategy.Strategy;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Changes the document of a strategy here and there, so that every attribute there is can be another. */
final class Edits {
    private static final StrategyJson JSON = StrategyJson.standard();
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** What stands in for a text: words, and a constant of each closed list of which an attribute is mandatory. */
    private static final List<String> INSTEAD =
            List.of("other-words", "2031", "noted", "agreed", "none", "not-applicable", "full");

    private Edits() {}

    static JsonNode tree(Strategy strategy) {
        return MAPPER.readTree(JSON.write(strategy));
    }

    /** The strategy of a document; empty if it cannot be read. */
    static Optional<Strategy> strategy(JsonNode tree) {
        return JSON.readStrategy(tree.toString()).value();
    }

    /** The same document with every list in another order. */
    static void shuffle(JsonNode tree, Random random) {
        for (JsonNode child : tree) {
            shuffle(child, random);
        }
        if (tree instanceof ArrayNode list) {
            List<JsonNode> items = new ArrayList<>();
            list.forEach(items::add);
            Collections.shuffle(items, random);
            list.removeAll().addAll(items);
        }
    }

    /** Each strategy whose document differs from this one in one place and can be read. */
    static Stream<Strategy> each(JsonNode tree) {
        return pointers(tree, "")
                .flatMap(pointer -> edited(tree, pointer))
                .flatMap(edited -> strategy(edited).stream());
    }

    /** A document that differs in one place taken at random; the same if it could not be read. */
    static JsonNode one(JsonNode tree, Random random) {
        List<String> pointers = pointers(tree, "").toList();
        List<JsonNode> edited = edited(tree, pointers.get(random.nextInt(pointers.size())))
                .filter(other -> strategy(other).isPresent())
                .toList();
        return edited.isEmpty() ? tree : edited.get(random.nextInt(edited.size()));
    }

    private static Stream<String> pointers(JsonNode tree, String pointer) {
        Stream<String> below = Stream.empty();
        if (tree instanceof ObjectNode object) {
            below = object.propertyStream()
                    .flatMap(property -> pointers(property.getValue(), pointer + "/" + property.getKey()));
        } else if (tree instanceof ArrayNode list) {
            below = IntStream.range(0, list.size()).boxed().flatMap(i -> pointers(list.get(i), pointer + "/" + i));
        }
        return pointer.isEmpty() ? below : Stream.concat(Stream.of(pointer), below);
    }

    private static Stream<JsonNode> edited(JsonNode tree, String pointer) {
        Stream<Optional<JsonNode>> values = tree.at(pointer).isString()
                ? INSTEAD.stream().map(text -> Optional.of(StringNode.valueOf(text)))
                : Stream.empty();
        return Stream.concat(values, Stream.of(Optional.<JsonNode>empty())).map(value -> with(tree, pointer, value));
    }

    private static JsonNode with(JsonNode tree, String pointer, Optional<JsonNode> value) {
        JsonNode copy = tree.deepCopy();
        String name = pointer.substring(pointer.lastIndexOf('/') + 1);
        JsonNode above = copy.at(pointer.substring(0, pointer.lastIndexOf('/')));
        if (above instanceof ObjectNode object) {
            value.ifPresentOrElse(node -> object.set(name, node), () -> object.remove(name));
        } else if (above instanceof ArrayNode list) {
            int index = Integer.parseInt(name);
            value.ifPresentOrElse(node -> list.set(index, node), () -> list.remove(index));
        }
        return copy;
    }
}
