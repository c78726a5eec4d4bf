package org.carestrategy.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.carestrategy.check.RuleSet;
import org.carestrategy.check.Subject;
import org.carestrategy.json.StrategyJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A fault to plant in the documents of Northbeck, and what is then to be found, from {@code planted-faults.json}.
 *
 * @param fault what goes wrong, in words
 * @param apart faults with one of the same words here, or that change the same part, are not planted together
 * @param edits the changes to the documents
 * @param finds code and place of each finding
 */
record PlantedFault(String fault, List<String> apart, List<Edit> edits, List<String> finds) {
    static final LocalDate DAY = LocalDate.parse("2025-10-24");
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /**
     * A change of one of the documents at a place by names, identifiers and positions in lists.
     *
     * @param document {@code strategy} or {@code record}
     * @param verb {@code set}, {@code add} or {@code remove}
     * @param path the place
     * @param value what is set or added
     */
    record Edit(String document, String verb, String path, JsonNode value) {
        static Edit of(JsonNode edit) {
            String verb = Stream.of("set", "add", "remove")
                    .filter(edit::has)
                    .findFirst()
                    .orElseThrow();
            return new Edit(
                    edit.path("in").asString("strategy"),
                    verb,
                    edit.get(verb).asString(),
                    edit.path(verb.equals("set") ? "to" : "item"));
        }

        void apply(JsonNode document) {
            String[] steps = path.split("/", -1);
            JsonNode parent = document;
            for (String step : List.of(steps).subList(0, steps.length - 1)) {
                parent = below(parent, step);
            }
            String last = steps[steps.length - 1];
            switch (verb) {
                case "set" -> set(parent, last);
                case "add" -> ((ObjectNode) parent).withArray(last).add(value);
                default -> remove(parent, last);
            }
        }

        private void set(JsonNode parent, String last) {
            if (parent instanceof ArrayNode list) {
                list.set(position(list, last), value);
            } else {
                ((ObjectNode) parent).set(last, value);
            }
        }

        private void remove(JsonNode parent, String last) {
            JsonNode removed = parent instanceof ArrayNode list
                    ? list.remove(position(list, last))
                    : ((ObjectNode) parent).remove(last);
            if (removed == null) {
                throw new IllegalArgumentException("nothing to remove at " + path);
            }
        }

        private JsonNode below(JsonNode parent, String step) {
            JsonNode child = parent instanceof ArrayNode list ? list.get(position(list, step)) : parent.get(step);
            if (child == null) {
                throw new IllegalArgumentException("no " + step + " on the way to " + path);
            }
            return child;
        }

        private static int position(ArrayNode list, String step) {
            return IntStream.range(0, list.size())
                    .filter(i -> list.get(i).path("id").asString("").equals(step))
                    .findFirst()
                    .orElseGet(() -> Integer.parseInt(step));
        }

        /** The part that is changed or added, for example {@code strategy actions/better-peps/}. */
        String part() {
            int steps = path.startsWith("governance/") ? 3 : 2;
            String part = Stream.of(path.split("/", -1)).limit(steps).collect(Collectors.joining("/"));
            return document + " " + part + "/"
                    + (verb.equals("add") ? value.path("id").asString("") + "/" : "");
        }
    }

    static List<PlantedFault> all() {
        try (InputStream json = PlantedFault.class.getResourceAsStream("planted-faults.json")) {
            return MAPPER.readTree(json).values().stream().map(PlantedFault::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PlantedFault of(JsonNode planted) {
        return new PlantedFault(
                planted.get("fault").asString(),
                planted.path("apart").values().stream().map(JsonNode::asString).toList(),
                planted.get("edits").values().stream().map(Edit::of).toList(),
                planted.get("finds").values().stream().map(JsonNode::asString).toList());
    }

    boolean canStandBeside(PlantedFault other) {
        return edits.stream().noneMatch(edit -> other.edits.stream().anyMatch(its -> overlap(edit.part(), its.part())))
                && Collections.disjoint(apart, other.apart);
    }

    private static boolean overlap(String part, String other) {
        return part.startsWith(other) || other.startsWith(part);
    }

    /** Code and place of everything that the rules for publication find once these faults are planted. */
    static List<String> found(PlantedFault... planted) {
        JsonNode strategy =
                MAPPER.readTree(SampleStrategies.json("northbeck-2024").orElseThrow());
        JsonNode record =
                MAPPER.readTree(SampleStrategies.recordJson("northbeck-2024").orElseThrow());
        for (PlantedFault fault : planted) {
            fault.edits.forEach(edit -> edit.apply(edit.document().equals("record") ? record : strategy));
        }
        StrategyJson json = StrategyJson.standard();
        Subject subject = Subject.of(
                        json.readStrategy(MAPPER.writeValueAsString(strategy)).orElseThrow(),
                        json.readRecord(MAPPER.writeValueAsString(record)).orElseThrow())
                .asOf(DAY);
        return RuleSet.publication().check(subject).stream()
                .map(finding -> finding.code() + " " + finding.path())
                .toList();
    }

    @Override
    public String toString() {
        return fault;
    }
}
