package org.carestrategy.testkit.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.carestrategy.assess.AssessmentPolicy;
import org.carestrategy.assess.DeliveryPolicy;
import org.carestrategy.assess.MeasurePolicy;
import org.carestrategy.assess.RollUp;
import org.carestrategy.testkit.Samples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A value with one attribute dropped or changed is another value, and what was dropped is not written. */
class AttributesTest {
    /** Follow from other attributes, and are passed over in reading. */
    private static final Map<String, String> DERIVED =
            Map.of("Finding", "message", "Reason", "message", "Tally", "rated", "Delivery", "why");

    /** Must agree with other attributes, so that none of them can change alone. */
    private static final Map<String, String> BOUND = Map.of("ScorecardSeries", "strategy");

    /** What is not given is that of the standard one. */
    private static final Map<Class<?>, Object> STANDARDS = Map.of(
            AssessmentPolicy.class, AssessmentPolicy.standard(),
            DeliveryPolicy.class, DeliveryPolicy.standard(),
            MeasurePolicy.class, MeasurePolicy.standard());

    /** What a roll-up does that does not say it. */
    private static final Map<String, Object> UNLESS_SET = Map.of("missing", "left-out", "tolerated", "0");

    /** Texts of every form that some attribute has; the first that is accepted and differs is taken. */
    private static final List<String> OTHER_TEXTS = List.of(
            "another-word",
            "worse",
            "delivery",
            "voice",
            "went-stale",
            "whole-year",
            "difference",
            "2031-05-17",
            "1999-05-17",
            "every 5 months",
            "/another",
            "withdrawn",
            "not-met",
            "wales",
            "absent",
            "draft",
            "lower",
            "advice",
            "no-record",
            "noted",
            "not-applicable",
            "{other} text",
            "red",
            "present",
            "moved",
            "review",
            "report",
            "due",
            "not-known",
            "1/2",
            "7",
            "none",
            "absolute",
            "stepped",
            "straight-line",
            "kept-or-not",
            "no-answer",
            "baseline",
            "steady",
            "equal",
            "unchanged",
            "no-target",
            "claimed",
            "calculated",
            "linear",
            "worst",
            "counts",
            "zero",
            "left-out",
            "pledge",
            "priority",
            "better",
            "2024",
            "Another text");

    static Stream<Arguments> mappersAndTypes() {
        return Cases.mappersAndTypes()
                .filter(arguments -> ((Class<?>) arguments.get()[1]).isAnnotationPresent(JsonPropertyOrder.class));
    }

    @ParameterizedTest
    @MethodSource("mappersAndTypes")
    void withoutOneAttributeAValueIsAnother(Json json, Class<?> type) {
        forEachAttribute(json, type, (sample, attributes, name) -> {
            attributes.remove(name);
            reads(json, type, attributes).ifPresent(other -> {
                Object was = attributes(json, sample).get(name);
                Object now = attributes(json, other).get(name);
                assertThat(now).as("written").isEqualTo(unlessGiven(json, type, name));
                if (!Objects.equals(was, now)) {
                    assertOther(sample, other);
                }
            });
        });
    }

    @ParameterizedTest
    @MethodSource("mappersAndTypes")
    void withOneAttributeChangedAValueIsAnother(Json json, Class<?> type) {
        forEachAttribute(json, type, (sample, attributes, name) -> {
            if (name.equals(BOUND.get(type.getSimpleName()))) {
                return;
            }
            Object was = Objects.requireNonNull(attributes.get(name));
            Optional<Object> other = changed(was)
                    .flatMap(value -> {
                        attributes.put(name, value);
                        return reads(json, type, attributes).stream();
                    })
                    .findFirst();
            assertThat(other)
                    .as("%s.%s changed from %s", type.getSimpleName(), name, was)
                    .isPresent();
            assertOther(sample, other.orElseThrow());
        });
    }

    /** What is written of an attribute that is not given; null if nothing is. */
    private static @Nullable Object unlessGiven(Json json, Class<?> type, String name) {
        if (type.equals(RollUp.class)) {
            return UNLESS_SET.get(name);
        }
        boolean isName = name.equals("name");
        return STANDARDS.containsKey(type)
                ? isName ? "unnamed" : attributes(json, STANDARDS.get(type)).get(name)
                : null;
    }

    private static void assertOther(Object sample, Object other) {
        assertThat(other).isNotEqualTo(sample);
        assertThat(sample).isNotEqualTo(other);
    }

    @FunctionalInterface
    private interface Attempt {
        void with(Object sample, Map<String, Object> attributes, String name);
    }

    private static void forEachAttribute(Json json, Class<?> type, Attempt attempt) {
        for (Object sample : Samples.of(type)) {
            Map<String, Object> whole = attributes(json, sample);
            assertThat(reads(json, type, whole)).as("unchanged").contains(sample);
            whole.keySet().stream()
                    .filter(name -> !name.equals(DERIVED.get(type.getSimpleName())))
                    .forEach(name -> attempt.with(sample, new LinkedHashMap<>(whole), name));
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> attributes(Json json, Object sample) {
        return json.read(json.write(sample), Map.class);
    }

    private static Optional<Object> reads(Json json, Class<?> type, Map<String, Object> attributes) {
        try {
            return Optional.of(json.read(json.write(attributes), type));
        } catch (RuntimeException refused) {
            return Optional.empty();
        }
    }

    /** The same piece of JSON with one text, number or flag changed, in all ways that are worth trying. */
    private static Stream<Object> changed(Object json) {
        if (json instanceof String text) {
            return Stream.concat(OTHER_TEXTS.stream(), Stream.of(text + "x"))
                    .filter(other -> !other.equals(text))
                    .map(other -> other);
        }
        if (json instanceof Boolean flag) {
            return Stream.of(!flag);
        }
        if (json instanceof Number number) {
            return Stream.of(number.intValue() + 1, number.intValue() - 1);
        }
        return json instanceof List<?> list ? changedIn(list) : changedIn((Map<?, ?>) json);
    }

    private static Stream<Object> changedIn(List<?> list) {
        if (list.isEmpty()) {
            return Stream.of();
        }
        List<Object> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        Stream<Object> others = changed(list.get(0)).map(first -> {
            List<Object> copy = new ArrayList<>(list);
            copy.set(0, first);
            return copy;
        });
        return Stream.concat(others, Stream.of(reversed));
    }

    private static Stream<Object> changedIn(Map<?, ?> map) {
        return map.entrySet().stream()
                .flatMap(entry -> changed(entry.getValue()).map(value -> {
                    Map<Object, Object> copy = new LinkedHashMap<>(map);
                    copy.put(entry.getKey(), value);
                    return copy;
                }));
    }
}
