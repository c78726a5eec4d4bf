package org.carestrategy.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.util.RawValue;

/**
 * A document in which one thing was changed.
 *
 * @param place JSON Pointer of what was changed
 * @param change what was done, for example {@code = 7}, a new value, or {@code removed}
 * @param json the document
 */
record Mutation(String place, String change, String json) {
    private static final List<String> ANYTHING = List.of("\"x\"", "\"\"", "7", "2.5", "true", "[]", "{}", "null");
    private static final List<String> NUMBERS = split("""
            -1|0|1|100|101|2147483647|2147483648|2.0|1e2|1e-31|
            999999999999999999999999999999|-999999999999999999999999999999|
            1000000000000000000000000000000|-1000000000000000000000000000000
            """);
    private static final List<String> TEXTS = split("""
             |\u00A0|\u2003|\u001C|\uFEFF|\u0661|Draft|a--b|-a|a-|a_b|
            %1$s|%1$sb|
            2024-02-29|2023-02-29|2024-02-30|2024-13-01|2024-00-01|2024-01-32|2024-3-30|20240330|0000-01-01|
            12024-01-01|+2024-01-1|2024-01-01T00:00:00Z|
            2016-13|1899|1900|2199|2200|2016-Spring|2016-winter|FY2016-17-Q4|FY2016-17-Q5|FY2016-18|AY2199-00|
            AY2200-01|AY2016-17-Q1|fy2016-17|2016/2018|2018/2016|2016-02-30/2017|2016/2017/2018|2016/ongoing|2016/|
            Ongoing|
            every week|every 1 week|every 02 weeks|every 999 weeks|every 1000 weeks|every 2 week|
            1 time a year|1 times a year|0 times a year|at least 1 time a year|At least 2 times a year|
            before each meeting of Board|before each meeting of %1$s|before each meeting of %1$sb|
            at each meeting of %1$s|at each meeting of %1$sb|
            standing  item|as needed|as needed:|as needed: |as needed:  x|as needed: x |as needed: \u00A0|
            3/4|-3/4|-0/3|3/0|3/00|3/-4|101|-0.5|-0.0|99.5|
            [c]|[C]| [c]|[c] of 12|12|-5|\u22125 %%|1,000.50|5 .3e4|.5|5.|%%|twelve|12 of 15
            """.formatted("a".repeat(80)));

    /**
     * Every change at a place or below it. Odd texts are tried once for each name of a property.
     *
     * @param tried names of properties for which odd texts were tried
     */
    static List<Mutation> allOf(ObjectNode document, String within, Set<String> tried) {
        List<Mutation> all = new ArrayList<>();
        if (within.isEmpty()) {
            ANYTHING.forEach(value -> all.add(new Mutation("", "= " + value, value)));
        }
        new Tree(document, within, tried, all).changeObject(document, "");
        return all;
    }

    private static List<String> split(String lines) {
        return List.of(lines.replace("|\n", "|").replace("\n", "").split("\\|"));
    }

    /** Whether a value was put in the place of another that is equal to this, or is text of which this is the content. */
    boolean puts(String... values) {
        return Stream.of(values).anyMatch(value -> change.equals("= " + value) || change.equals("= \"" + value + "\""));
    }

    @Override
    public String toString() {
        return place + " " + change;
    }

    /** Changes a document in one place after the other, and changes it back. */
    private static final class Tree {
        private final ObjectNode document;
        private final String within;
        private final Set<String> tried;
        private final List<Mutation> all;

        Tree(ObjectNode document, String within, Set<String> tried, List<Mutation> all) {
            this.document = document;
            this.within = within;
            this.tried = tried;
            this.all = all;
        }

        private void change(JsonNode node, String place) {
            if (node instanceof ObjectNode object) {
                changeObject(object, place);
            } else if (node instanceof ArrayNode list) {
                changeList(list, place);
            }
        }

        private void changeObject(ObjectNode object, String place) {
            object.put("unknown", 1);
            note(place + "/unknown", "= 1");
            object.remove("unknown");
            for (String name : List.copyOf(object.propertyNames())) {
                String inner = place + "/" + name;
                if (!inner.startsWith(within)) {
                    continue;
                }
                JsonNode value = object.get(name);
                for (String other : othersThan(value, inner)) {
                    object.set(name, raw(other));
                    note(inner, "= " + other);
                }
                object.remove(name);
                note(inner, "removed");
                object.set(name + "x", value);
                note(inner, "renamed");
                object.remove(name + "x");
                object.set(name, value);
                change(value, inner);
            }
        }

        private void changeList(ArrayNode list, String place) {
            for (String value : ANYTHING) {
                list.add(raw(value));
                note(place + "/-", "= " + value);
                list.remove(list.size() - 1);
            }
            for (int i = 0; i < list.size(); i++) {
                JsonNode value = list.get(i);
                for (String other : othersThan(value, place)) {
                    list.set(i, raw(other));
                    note(place + "/" + i, "= " + other);
                }
                list.set(i, value);
                mix(value, list.get((i + 1) % list.size()), place + "/" + i);
                change(value, place + "/" + i);
            }
            JsonNode last = list.remove(list.size() - 1);
            note(place, "lost its last element");
            list.add(last);
        }

        /** Gives an object what only another has: what excludes each other comes together. */
        private void mix(JsonNode one, JsonNode other, String place) {
            if (one instanceof ObjectNode object) {
                other.propertyStream()
                        .filter(entry -> !object.has(entry.getKey()))
                        .toList()
                        .forEach(entry -> {
                            object.set(entry.getKey(), entry.getValue());
                            note(place + "/" + entry.getKey(), "added");
                            object.remove(entry.getKey());
                        });
            }
        }

        private Set<String> othersThan(JsonNode value, String place) {
            Set<String> others = new TreeSet<>(ANYTHING);
            if (value.isNumber()) {
                others.addAll(NUMBERS);
            }
            if (value.isString() && tried.add(place.substring(place.lastIndexOf('/')))) {
                String text = value.stringValue();
                Stream.concat(
                                TEXTS.stream(),
                                Stream.of(
                                        "a\nb",
                                        "as needed: a\nb",
                                        text + "\n",
                                        text + " ",
                                        " " + text,
                                        text.toUpperCase(Locale.ROOT),
                                        text + "x"))
                        .forEach(other -> others.add(SchemaTrees.MAPPER.writeValueAsString(other)));
                others.addAll(NUMBERS);
            }
            others.remove(value.toString());
            return others;
        }

        private JsonNode raw(String json) {
            return document.rawValueNode(new RawValue(json));
        }

        private void note(String place, String change) {
            if (place.startsWith(within)) {
                all.add(new Mutation(place, change, document.toString()));
            }
        }
    }
}
