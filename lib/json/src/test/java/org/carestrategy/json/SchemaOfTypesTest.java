package org.carestrategy.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carestrategy.json.SchemaTrees.MAPPER;
import static org.carestrategy.json.SchemaTrees.referred;
import static org.carestrategy.json.SchemaTrees.tree;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carestrategy.assess.AssessmentPolicy;
import org.carestrategy.assess.DeliveryPolicy;
import org.carestrategy.assess.Legend;
import org.carestrategy.assess.MeasurePolicy;
import org.carestrategy.assess.Scorecard;
import org.carestrategy.finding.Finding;
import org.carestrategy.finding.Findings;
import org.carestrategy.record.Rating;
import org.carestrategy.value.Figure;
import org.carestrategy.value.Frequency;
import org.carestrategy.value.Link;
import org.carestrategy.value.Ratio;
import org.carestrategy.value.Timescale;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** The schemas against the types, property by property. */
class SchemaOfTypesTest {
    private static final Map<Class<?>, String> FORMS = Map.ofEntries(
            Map.entry(String.class, "text"),
            Map.entry(boolean.class, "true or false"),
            Map.entry(Boolean.class, "true or false"),
            Map.entry(int.class, "whole number"),
            Map.entry(Integer.class, "whole number"),
            Map.entry(LocalDate.class, "date"),
            Map.entry(Timescale.class, "timescale"),
            Map.entry(Frequency.class, "frequency"),
            Map.entry(Figure.class, "figure"),
            Map.entry(Ratio.class, "ratio"),
            Map.entry(Legend.class, "list of word such as " + words(Rating.class)),
            Map.entry(Findings.class, "list of finding"));

    /** What is not given in these is that of the standard policy; only the name of the whole must be. */
    private static final Set<Class<?>> STANDARD_UNLESS_GIVEN =
            Set.of(AssessmentPolicy.class, DeliveryPolicy.class, MeasurePolicy.class);

    @TestFactory
    Stream<DynamicTest> propertiesAreThoseOfTheTypeInItsOrder() {
        return forAll((type, schema, whole) -> {
            List<String> names = new ArrayList<>(schema.get("properties").propertyNames());
            assertThat(schema.has("$schema")).isEqualTo(names.remove(DocumentFormat.PROPERTY));
            assertThat(names).containsExactlyElementsOf(properties(type));
        });
    }

    @TestFactory
    Stream<DynamicTest> whatTheTypeMustHaveIsRequired() {
        return forAll((type, schema, whole) -> {
            List<String> wanted = new ArrayList<>();
            if (schema.has("$schema")) {
                wanted.add(DocumentFormat.PROPERTY);
            }
            properties(type).stream().filter(name -> isRequired(type, name)).forEach(wanted::add);
            List<String> required = new ArrayList<>();
            schema.path("required").forEach(name -> required.add(name.stringValue()));
            assertThat(required).containsExactlyElementsOf(wanted);
        });
    }

    @TestFactory
    Stream<DynamicTest> propertiesHaveTheFormsOfTheType() {
        return forAll((type, schema, whole) -> {
            for (String name : properties(type)) {
                assertThat(form(schema.at("/properties/" + name), whole))
                        .as(name)
                        .isEqualTo(form(accessor(type, name).getGenericReturnType()));
            }
        });
    }

    @Test
    void everyObjectOfASchemaIsAType() {
        for (DocumentFormat<?> format : DocumentFormat.ALL) {
            TreeSet<String> objects = tree(format.kind())
                    .get("$defs")
                    .propertyStream()
                    .filter(entry -> entry.getValue().has("properties"))
                    .map(Map.Entry::getKey)
                    .filter(name -> !name.equals("extentByPart"))
                    .collect(Collectors.toCollection(TreeSet::new));

            assertThat(objects)
                    .isEqualTo(typesOf(format).stream()
                            .filter(type -> !format.type().equals(type))
                            .map(SchemaOfTypesTest::definition)
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @Test
    void everyWordOfAListIsExplained() {
        for (String kind : JsonSchemas.kinds()) {
            tree(kind).get("$defs").propertyStream().map(Map.Entry::getValue).forEach(list -> {
                JsonNode words = list.has("enum") ? list.get("enum") : MAPPER.createArrayNode();
                if (referred(list).equals(Optional.of("word"))) {
                    words = list.get("examples");
                }
                for (JsonNode word : words) {
                    assertThat(list.get("description").stringValue()).contains("`" + word.stringValue() + "` (");
                }
            });
        }
    }

    /** What is asserted of a type and of its schema. */
    private interface Claim {
        void check(Class<?> type, JsonNode schema, JsonNode whole);
    }

    private static Stream<DynamicTest> forAll(Claim claim) {
        return DocumentFormat.ALL.stream().flatMap(format -> {
            JsonNode whole = tree(format.kind());
            return typesOf(format).stream()
                    .map(type -> DynamicTest.dynamicTest(format.kind() + " " + type.getSimpleName(), () -> {
                        JsonNode schema = format.type().equals(type) ? whole : whole.at("/$defs/" + definition(type));
                        claim.check(type, schema, whole);
                    }));
        });
    }

    /** The type of a document and all types of its parts. */
    private static List<Class<?>> typesOf(DocumentFormat<?> format) {
        Map<Class<?>, List<String>> found = new LinkedHashMap<>();
        Deque<Class<?>> left = new ArrayDeque<>(List.of(format.type()));
        while (!left.isEmpty()) {
            Class<?> type = left.remove();
            if (found.put(type, properties(type)) == null) {
                properties(type).stream()
                        .map(name -> innermost(accessor(type, name).getGenericReturnType()))
                        .filter(part -> part.isAnnotationPresent(JsonPropertyOrder.class))
                        .forEach(left::add);
            }
        }
        return List.copyOf(found.keySet());
    }

    private static List<String> properties(Class<?> type) {
        return List.of(type.getAnnotation(JsonPropertyOrder.class).value());
    }

    private static Method accessor(Class<?> type, String name) {
        try {
            return type.getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(type + " has no " + name, e);
        }
    }

    private static boolean isRequired(Class<?> type, String name) {
        Method accessor = accessor(type, name);
        if (STANDARD_UNLESS_GIVEN.contains(type)) {
            return type.equals(AssessmentPolicy.class) && name.equals("name");
        }
        if (type.equals(Scorecard.class) && name.equals("standings")) {
            return true; // one of the whole at the least
        }
        boolean hasDefault =
                !Modifier.isAbstract(accessor.getModifiers()) && !accessor.isAnnotationPresent(JsonProperty.class);
        return !hasDefault && isRequired(accessor.getReturnType());
    }

    private static boolean isRequired(Class<?> returned) {
        return !Optional.class.equals(returned)
                && !Collection.class.isAssignableFrom(returned)
                && !Map.class.isAssignableFrom(returned)
                && !boolean.class.equals(returned);
    }

    private static Class<?> innermost(Type type) {
        if (type.equals(Findings.class)) {
            return Finding.class;
        }
        return type instanceof ParameterizedType generic
                ? innermost(generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1])
                : (Class<?>) type;
    }

    private static String definition(Class<?> type) {
        String name = type.getSimpleName();
        return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }

    /** What a type looks like in JSON. */
    private static String form(Type type) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            Class<?> raw = (Class<?>) generic.getRawType();
            if (Map.class.isAssignableFrom(raw)) {
                return "by " + words((Class<?>) arguments[0]) + ": " + form(arguments[1]);
            }
            return (Collection.class.isAssignableFrom(raw) ? "list of " : "") + form(arguments[0]);
        }
        Class<?> plain = (Class<?>) type;
        if (FORMS.containsKey(plain)) {
            return FORMS.get(plain);
        }
        if (plain.isEnum()) {
            return "one of " + words(plain);
        }
        if (plain.isAnnotationPresent(JsonPropertyOrder.class)) {
            return definition(plain);
        }
        return plain.equals(Link.class) || plain.getSimpleName().endsWith("Id")
                ? "identifier"
                : "word such as " + words(plain);
    }

    private static List<String> words(Class<?> type) {
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> MAPPER.valueToTree(constant).stringValue())
                    .toList();
        }
        return Arrays.stream(type.getFields())
                .filter(field -> field.getType().equals(type))
                .map(SchemaOfTypesTest::constant)
                .toList();
    }

    private static String constant(Field field) {
        try {
            return String.valueOf(field.get(null));
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    /** What a schema allows, in the same terms. */
    private static String form(JsonNode schema, JsonNode whole) {
        if (schema.has("enum")) {
            return "one of " + texts(schema.get("enum"));
        }
        if (schema.has("$ref")) {
            String name = referred(schema).orElseThrow();
            JsonNode definition = whole.at("/$defs/" + name);
            return switch (name) {
                case "text", "anyText", "argument", "code", "path", "pointer" -> "text";
                case "identifier", "date", "timescale", "frequency", "figure", "ratio" -> name;
                case "amount" -> "ratio";
                case "extentByPart" ->
                    "by " + definition.get("properties").propertyNames() + ": " + sole(definition, whole);
                case "word" -> "word such as " + texts(schema.get("examples"));
                default -> definition.has("properties") ? name : form(definition, whole);
            };
        }
        return switch (schema.get("type").stringValue()) {
            case "array" -> "list of " + form(schema.get("items"), whole);
            case "boolean" -> "true or false";
            case "integer" -> "whole number";
            case "string" -> "text";
            case "object" -> "by " + keys(schema, whole) + ": " + form(schema.get("additionalProperties"), whole);
            default -> schema.toString();
        };
    }

    /** The words that the names of the properties are taken from; none if they are free. */
    private static List<String> keys(JsonNode object, JsonNode whole) {
        return referred(object.path("propertyNames"))
                .map(name -> whole.at("/$defs/" + name))
                .map(words -> texts(words.path(
                        words.has("enum")
                                ? "enum"
                                : referred(words).equals(Optional.of("word")) ? "examples" : "none")))
                .orElse(List.of());
    }

    private static String sole(JsonNode object, JsonNode whole) {
        List<String> forms = object.get("properties")
                .valueStream()
                .map(property -> form(property, whole))
                .distinct()
                .toList();
        return String.join(" or ", forms);
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::stringValue).toList();
    }
}
