package org.carestrategy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carestrategy.json.Fixtures.JSON;
import static org.carestrategy.json.Fixtures.resource;
import static org.carestrategy.json.SchemaTrees.MAPPER;
import static org.carestrategy.json.SchemaTrees.faults;
import static org.carestrategy.json.SchemaTrees.judge;

import com.networknt.schema.Schema;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The verdict of the schema on a document against that of the reader, for every single fault. */
class SchemaVerdictTest {
    /** Why a schema lets pass what the reader refuses. */
    private static final List<Difference> DIFFERENCES = List.of(
            new Difference(
                    "a day that does not exist: the lengths of months are beyond a schema",
                    mutation -> mutation.puts("2023-02-29", "2024-02-30", "2016-02-30/2017")),
            new Difference(
                    "a second year that does not follow the first: a schema cannot add",
                    mutation -> mutation.puts("FY2016-18")),
            new Difference(
                    "a span that ends before it begins: a schema cannot compare",
                    mutation -> mutation.puts("2018/2016") && !mutation.place().contains("RollUp/")),
            new Difference(
                    "a framework that ends before it begins: a schema cannot compare two properties",
                    mutation ->
                            mutation.place().startsWith("/frameworks/0/") && mutation.puts("2024-02-29", "0000-01-01")),
            new Difference(
                    "a whole number with fraction or exponent: to a schema 2.0 is a whole number",
                    mutation -> mutation.puts("2.0", "1e2")),
            new Difference(
                    "more than 30 digits behind the point: a schema cannot count them",
                    mutation -> mutation.puts("1e-31")),
            new Difference(
                    "a share or a percentage that is too large: a schema cannot compare fractions",
                    mutation -> mutation.place().matches(".*/(behindBy|tolerated)")),
            new Difference(
                    "an amber that is not below green: a schema cannot compare two properties",
                    mutation -> mutation.place().matches(".*RollUp/(amber|green)")),
            new Difference(
                    "a margin whose amount does not go with its kind, or that is the floor where there is none",
                    mutation ->
                            mutation.place().matches("/difference/(green|amber|nearTarget|deadBand)(/kind|/amount)?")),
            new Difference(
                    "a slot without argument: a schema cannot look for names in a text",
                    mutation -> mutation.place().contains("/arguments")
                            || mutation.change().contains("{LINK}")));

    /** Follow from the rest, and are passed over in reading; other readers can rely on them. */
    private static final Pattern DERIVED = Pattern.compile(".*/(message|rated)(/.*)?|/actions/[0-9]+/why(/.*)?");

    /**
     * Something that only the reader refuses.
     *
     * @param argument why the schema does not
     * @param holds whether a mutation is of this sort
     */
    private record Difference(String argument, Predicate<Mutation> holds) {
        @Override
        public String toString() {
            return argument;
        }
    }

    /** What no schema can see, since it judges what a parser made of the text. */
    private enum Unseen {
        TWICE("a property given twice: a parser keeps the last", Fixtures.strategy("\"title\":\"U\"")),
        LONG_TEXT(
                "a limit of reading, not of the format",
                Fixtures.strategy("\"vision\":{\"text\":\"" + "a".repeat(100_001) + "\"}")),
        LONG_NUMBER(
                "a limit of reading, not of the format",
                Fixtures.strategy("\"measures\":[{\"id\":\"m\",\"title\":\"M\",\"floor\":0." + "0".repeat(200) + "}]"));

        private final String argument;
        private final String document;

        Unseen(String argument, String document) {
            this.argument = argument;
            this.document = document;
        }

        @Override
        public String toString() {
            return name() + ": " + argument;
        }
    }

    @Test
    void schemaAndReaderAgreeOnEveryFaultButThoseArgued() {
        int agreedGood = 0;
        int agreedBad = 0;
        List<String> tooStrict = new ArrayList<>();
        List<Mutation> tooMild = new ArrayList<>();
        for (String kind : JsonSchemas.kinds()) {
            Schema schema = judge(kind);
            for (Mutation mutation : mutations(kind)) {
                boolean valid = faults(schema, mutation.json()).isEmpty();
                boolean read = isRead(kind, mutation.json());
                if (valid && !read) {
                    tooMild.add(mutation);
                } else if (read && !valid && !DERIVED.matcher(mutation.place()).matches()) {
                    tooStrict.add(mutation.toString());
                } else if (read) {
                    agreedGood++;
                } else {
                    agreedBad++;
                }
            }
        }

        assertThat(agreedGood).isGreaterThan(1_000);
        assertThat(agreedBad).isGreaterThan(10_000);
        assertThat(tooStrict).as("refused by the schema alone").isEmpty();
        assertThat(tooMild)
                .as("refused by the reader alone")
                .allSatisfy(mutation ->
                        assertThat(argued(mutation)).as(mutation.toString()).hasSize(1));
        assertThat(tooMild.stream().flatMap(mutation -> argued(mutation).stream()))
                .as("differences that there are")
                .containsAll(DIFFERENCES);
    }

    @ParameterizedTest
    @EnumSource
    void whatAParserTakesAwayIsOnlySeenByTheReader(Unseen unseen) {
        assertThat(JSON.readStrategy(unseen.document).value()).isEmpty();
        assertThat(faults(judge("strategy"), unseen.document)).isEmpty();
    }

    private static boolean isRead(String kind, String json) {
        ReadResult<?> result = switch (kind) {
            case "record" -> JSON.readRecord(json);
            case "findings" -> JSON.readCheckResult(json);
            case "scorecard" -> JSON.readScorecard(json);
            case "policy" -> JSON.readPolicy(json);
            default -> JSON.readStrategy(json);
        };
        return result.value().isPresent();
    }

    private static List<Difference> argued(Mutation mutation) {
        return DIFFERENCES.stream()
                .filter(difference -> difference.holds().test(mutation))
                .toList();
    }

    /** The mutations of the complete document of a kind, taken apart so that each document is small. */
    private static List<Mutation> mutations(String kind) {
        ObjectNode complete = (ObjectNode) MAPPER.readTree(resource("complete-" + kind + ".json"));
        List<String> required = new ArrayList<>();
        SchemaTrees.tree(kind).get("required").forEach(name -> required.add(name.stringValue()));
        ObjectNode least = complete.deepCopy().retain(required);
        Set<String> tried = new HashSet<>();
        List<Mutation> all = new ArrayList<>(Mutation.allOf(least, "", tried));
        complete.propertyNames().stream()
                .filter(name -> !required.contains(name))
                .forEach(name -> pieces(complete.get(name))
                        .forEach(piece ->
                                all.addAll(Mutation.allOf(least.deepCopy().set(name, piece), "/" + name, tried))));
        return all;
    }

    /** The elements of a long list two by two, each pair in a list of its own; anything else as it is. */
    private static Stream<JsonNode> pieces(JsonNode value) {
        if (!value.isArray() || value.size() < 3) {
            return Stream.of(value);
        }
        return IntStream.range(0, (value.size() + 1) / 2)
                .map(i -> Math.min(2 * i, value.size() - 2))
                .mapToObj(i -> MAPPER.createArrayNode().add(value.get(i)).add(value.get(i + 1)));
    }
}
