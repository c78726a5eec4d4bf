package org.carestrategy.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.carestrategy.value.Timescale;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of every value type. */
class LawsTest {
    static Stream<Class<?>> types() {
        return Samples.all().keySet().stream();
    }

    static Stream<Class<?>> typesWithBuilder() {
        return types().filter(type -> Stream.of(type.getDeclaredClasses())
                .anyMatch(nested -> nested.getSimpleName().equals("Builder")));
    }

    @ParameterizedTest
    @MethodSource("types")
    void valuesBuiltSeparatelyAreEqual(Class<?> type) {
        List<?> ones = Samples.of(type);
        List<?> others = Samples.of(type);
        for (int i = 0; i < ones.size(); i++) {
            assertThat(ones.get(i)).isEqualTo(others.get(i)).hasSameHashCodeAs(others.get(i));
            assertThat(ones.get(i).equals(ones.get(i))).isTrue();
            assertThat(ones.get(i).equals(null)).isFalse();
            assertThat(ones.get(i).equals(new Object())).isFalse();
        }
        assertThat(ones).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("typesWithBuilder")
    void theyAreBuiltAnewEachTime(Class<?> type) {
        assertThat(Samples.of(type).get(0)).isNotSameAs(Samples.of(type).get(0));
    }

    @ParameterizedTest
    @MethodSource("types")
    void noTextShowsAGeneratedClass(Class<?> type) {
        assertThat(Samples.of(type))
                .allSatisfy(sample -> assertThat(sample.toString())
                        .doesNotContain("Immutable")
                        .doesNotContain("@"));
    }

    @ParameterizedTest
    @MethodSource("typesWithBuilder")
    void aBuilderFilledFromAValueBuildsAnEqualOne(Class<?> type) {
        assertThat(Samples.of(type))
                .allSatisfy(sample ->
                        assertThat(copy(type, sample)).isEqualTo(sample).isNotSameAs(sample));
    }

    private static Object copy(Class<?> type, Object sample) throws Exception {
        Object builder = builder(type);
        Method from = builder.getClass().getMethod("from", type);
        from.setAccessible(true);
        Method build = builder.getClass().getMethod("build");
        build.setAccessible(true);
        return build.invoke(from.invoke(builder, sample));
    }

    private static Object builder(Class<?> type) throws Exception {
        Constructor<?> constructor = Class.forName(type.getName() + "$Builder").getDeclaredConstructor();
        constructor.setAccessible(true);
        return constructor.newInstance();
    }

    @ParameterizedTest
    @MethodSource("types")
    void collectionsThatAreGivenOutCannotBeChanged(Class<?> type) {
        for (Object sample : Samples.of(type)) {
            for (Object value : answers(type, sample)) {
                if (value instanceof Collection<?> collection) {
                    assertUnmodifiable(collection);
                } else if (value instanceof Map<?, ?> map) {
                    assertUnmodifiable(map.entrySet());
                    assertRefused(() -> map.put(null, null));
                }
            }
        }
    }

    private static List<Object> answers(Class<?> type, Object sample) {
        List<Object> answers = new ArrayList<>();
        for (Method method : type.getMethods()) {
            if (method.getParameterCount() == 0 && !Modifier.isStatic(method.getModifiers())) {
                answers.add(call(method, sample));
            }
        }
        return answers;
    }

    private static Object call(Method method, Object sample) {
        try {
            return String.valueOf(method.getName()).matches("wait|notify|notifyAll")
                    ? ""
                    : Optional.ofNullable(method.invoke(sample)).orElse("");
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(method.toString(), e);
        }
    }

    private static void assertUnmodifiable(Collection<?> collection) {
        assertRefused(() -> collection.add(null));
        if (!collection.isEmpty()) {
            assertRefused(collection::clear);
            assertRefused(() -> {
                var iterator = collection.iterator();
                iterator.next();
                iterator.remove();
            });
        }
    }

    private static void assertRefused(ThrowingCallable change) {
        assertThatThrownBy(change).isInstanceOf(UnsupportedOperationException.class);
    }

    /** Every public way to make a value, with null in place of each argument in turn. */
    @TestFactory
    Stream<DynamicTest> nullIsRefusedWhereverAValueIsMade() {
        return types().flatMap(LawsTest::makers)
                .flatMap(maker -> nullable(maker).stream()
                        .map(index -> DynamicTest.dynamicTest(
                                maker.getDeclaringClass().getSimpleName() + "." + maker.getName() + " argument "
                                        + (index + 1),
                                () -> assertNullRefused(maker, index))));
    }

    private static Stream<Executable> makers(Class<?> type) {
        List<Executable> makers = new ArrayList<>();
        Stream.of(type.getDeclaredMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()) && Modifier.isPublic(method.getModifiers()))
                .filter(method -> !(type.isEnum() && method.getName().equals("valueOf")))
                .forEach(makers::add);
        Stream.of(type.getDeclaredClasses())
                .filter(nested -> nested.isRecord() && Modifier.isPublic(nested.getModifiers()))
                .flatMap(nested -> Stream.of(nested.getDeclaredConstructors()))
                .forEach(makers::add);
        if (type.isRecord()) {
            makers.addAll(List.of(type.getDeclaredConstructors()));
        }
        builderMethods(type).forEach(makers::add);
        return makers.stream();
    }

    private static Stream<Method> builderMethods(Class<?> type) {
        return Stream.of(type.getDeclaredClasses())
                .filter(nested -> nested.getSimpleName().equals("Builder"))
                .flatMap(builder -> Stream.of(builder.getMethods()))
                .filter(method -> method.getDeclaringClass() != Object.class && !method.isBridge());
    }

    private static List<Integer> nullable(Executable maker) {
        List<Integer> indices = new ArrayList<>();
        for (int i = 0; i < maker.getParameterCount(); i++) {
            if (!maker.getParameterTypes()[i].isPrimitive()) {
                indices.add(i);
            }
        }
        return indices;
    }

    private static void assertNullRefused(Executable maker, int index) throws Exception {
        Class<?> owner = maker.getDeclaringClass();
        Object[] arguments = new Object[maker.getParameterCount()];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = i == index ? null : Arguments.any(maker.getParameterTypes()[i], owner);
        }
        maker.setAccessible(true);
        assertThatThrownBy(() -> make(maker, owner, arguments))
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .isInstanceOf(NullPointerException.class);
    }

    private static Object make(Executable maker, Class<?> owner, Object[] arguments) throws Exception {
        if (maker instanceof Constructor<?> constructor) {
            return constructor.newInstance(arguments);
        }
        Object target = Modifier.isStatic(maker.getModifiers()) ? null : builderOf(owner);
        return ((Method) maker).invoke(target, arguments);
    }

    private static Object builderOf(Class<?> builder) throws Exception {
        String type = builder.getName().replace(".Immutable", ".").replace("$Builder", "");
        return builder(Class.forName(type));
    }

    /** Something of a type to stand beside the argument that is null. */
    private static final class Arguments {
        /** After everything in the samples. */
        private static final LocalDate DAY = LocalDate.of(2031, 9, 30);

        private static Object any(Class<?> type, Class<?> owner) {
            if (type == int.class) {
                return owner == Timescale.class ? 2016 : 12;
            }
            if (type == BigInteger.class) {
                return BigInteger.ONE;
            }
            if (type == List.class) {
                return List.of();
            }
            if (type == long.class) {
                return 1L;
            }
            if (type == boolean.class) {
                return true;
            }
            if (type == String.class) {
                return "text";
            }
            return type == Object.class || type == LocalDate.class ? DAY : sample(type);
        }

        private static Object sample(Class<?> type) {
            return Samples.all().values().stream()
                    .flatMap(List::stream)
                    .filter(type::isInstance)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("nothing of " + type));
        }
    }
}
