package org.carestrategy.testkit.mapping;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.carestrategy.strategy.Element;
import org.carestrategy.testkit.Samples;
import org.carestrategy.value.Frequency;
import org.carestrategy.value.Printed;
import org.carestrategy.value.Timescale;
import org.junit.jupiter.params.provider.Arguments;

/** What the parametrised tests run over. */
final class Cases {
    /** Answers to questions, never part of a document. */
    static final Set<Class<?>> NO_JSON =
            Set.of(Element.class, Printed.class, Printed.Outcome.class, Timescale.Kind.class, Frequency.Step.class);

    private Cases() {}

    static Stream<Json> mappers() {
        return Json.present().stream();
    }

    /** Every mapper with every type that has JSON, and its samples. */
    static Stream<Arguments> mappersAndTypes() {
        Map<Class<?>, List<Object>> samples = Samples.all();
        return mappers()
                .flatMap(json -> samples.keySet().stream()
                        .filter(type -> !NO_JSON.contains(type))
                        .map(type -> Arguments.of(json, type)));
    }
}
