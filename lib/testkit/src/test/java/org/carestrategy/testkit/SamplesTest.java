package org.carestrategy.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.carestrategy.check.RuleSet;
import org.carestrategy.check.Subject;
import org.carestrategy.governance.GovernanceGraph;
import org.carestrategy.strategy.Action;
import org.carestrategy.strategy.Strategy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SamplesTest {
    static Stream<Class<?>> types() {
        return Samples.all().keySet().stream();
    }

    static Stream<Class<?>> typesWithAttributes() {
        return types().filter(type -> type.isAnnotationPresent(JsonPropertyOrder.class));
    }

    @Test
    void everyPublicValueTypeHasASample() {
        List<Object> samples =
                Samples.all().values().stream().flatMap(List::stream).toList();
        Set<String> types = CoreTypes.publicValueTypes();
        assertThat(types).hasSizeGreaterThan(110);
        assertThat(types).allSatisfy(type -> assertThat(samples).anyMatch(CoreTypes.load(type)::isInstance));
    }

    /** It answers questions about a value, and has neither equality nor JSON. */
    @Test
    void theGraphOfAGovernanceIsNoValue() {
        assertThat(CoreTypes.publicValueTypes()).doesNotContain(GovernanceGraph.class.getName());
        assertThat(Samples.all()).doesNotContainKey(GovernanceGraph.class);
        assertThat(Samples.governance().toString()).doesNotContainIgnoringCase("graph");
    }

    @ParameterizedTest
    @MethodSource("typesWithAttributes")
    void everyAttributeIsSetInOneOfTheSamples(Class<?> type) {
        Set<String> set = new TreeSet<>();
        for (String attribute : type.getAnnotation(JsonPropertyOrder.class).value()) {
            if (Samples.of(type).stream().anyMatch(sample -> isSet(type, sample, attribute))) {
                set.add(attribute);
            }
        }
        assertThat(set)
                .containsExactlyInAnyOrder(
                        type.getAnnotation(JsonPropertyOrder.class).value());
    }

    private static boolean isSet(Class<?> type, Object sample, String attribute) {
        Object value = call(type, sample, attribute);
        return value instanceof Optional<?> optional
                ? optional.isPresent()
                : value instanceof Collection<?> collection
                        ? !collection.isEmpty()
                        : value instanceof Map<?, ?> map ? !map.isEmpty() : !Boolean.FALSE.equals(value);
    }

    private static Object call(Class<?> type, Object sample, String attribute) {
        try {
            Method accessor = type.getDeclaredMethod(attribute);
            accessor.setAccessible(true);
            return accessor.invoke(sample);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void noRuleFindsFaultWithThem() {
        assertThat(RuleSet.structure().check(Subject.of(Samples.strategy(), Samples.record())))
                .isEmpty();
    }

    @Test
    void typedSamplesAreThoseOfTheMap() {
        assertThat(Samples.all().get(Strategy.class)).containsExactly(Samples.strategy());
        assertThat(Samples.of(Action.class)).contains(Samples.action());
    }

    @Test
    void aTypeWithoutSampleIsNamed() {
        assertThatThrownBy(() -> Samples.of(Thread.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no sample of java.lang.Thread");
    }
}
