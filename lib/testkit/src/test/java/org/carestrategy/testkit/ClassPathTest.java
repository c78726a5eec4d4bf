package org.carestrategy.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each run of the tests has the class path that it is meant to have; without this the others would prove nothing. */
class ClassPathTest {
    private static final Map<String, String> MARKERS = Map.of(
            "com.fasterxml.jackson.databind.ObjectMapper", "jackson2",
            "com.fasterxml.jackson.core.JsonParser", "jackson2",
            "com.fasterxml.jackson.datatype.jdk8.Jdk8Module", "jackson2",
            "com.fasterxml.jackson.datatype.jsr310.JavaTimeModule", "jackson2",
            "tools.jackson.databind.ObjectMapper", "jackson3",
            "tools.jackson.core.JsonParser", "jackson3",
            "org.carestrategy.json.StrategyJson", "json");

    @Test
    void holdsWhatThisRunIsAboutAndNothingElse() {
        Set<String> expected = expected();
        MARKERS.forEach((type, part) -> assertThat(isPresent(type)).as(type).isEqualTo(expected.contains(part)));
    }

    @Test
    void neverHoldsTheGenerator() {
        assertThat(isPresent("org.immutables.value.Value")).isFalse();
        assertThat(isPresent("org.carestrategy.strategy.Strategy")).isTrue();
        assertThat(isPresent("com.fasterxml.jackson.annotation.JsonProperty")).isTrue();
    }

    private static Set<String> expected() {
        String parts = System.getProperty("expected.class.path");
        assertThat(parts).as("run by Maven, which says what is expected").isNotNull();
        return Set.of(parts.split(" ")).stream().filter(part -> !part.isEmpty()).collect(Collectors.toSet());
    }

    private static boolean isPresent(String type) {
        try {
            Class.forName(type, false, ClassPathTest.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
