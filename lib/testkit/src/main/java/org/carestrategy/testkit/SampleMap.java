package org.carestrategy.testkit;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects samples by type. */
final class SampleMap {
    private final Map<Class<?>, List<Object>> samples = new LinkedHashMap<>();

    <T> void put(Class<T> type, T sample) {
        samples.put(type, List.of(sample));
    }

    <T> void put(Class<T> type, List<? extends T> several) {
        samples.put(type, List.copyOf(several));
    }

    <E extends Enum<E>> void putConstants(Class<E> type) {
        put(type, List.of(type.getEnumConstants()));
    }

    Map<Class<?>, List<Object>> done() {
        return Collections.unmodifiableMap(samples);
    }
}
