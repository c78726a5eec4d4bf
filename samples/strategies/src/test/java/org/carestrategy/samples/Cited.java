package org.carestrategy.samples;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carestrategy.strategy.PrintedCells;
import org.carestrategy.value.Citation;
import org.carestrategy.value.Timescale;
import org.carestrategy.value.Wording;

/** A citation together with what is said with it, all words of its own attributes. */
record Cited(Citation citation, String said) {
    /** Every citation of a value and of the values it is made of. */
    static List<Cited> in(Object value) {
        List<Cited> found = new ArrayList<>();
        collect(value, found);
        return found;
    }

    private static void collect(Object value, List<Cited> found) {
        if (!isPart(value)) {
            return;
        }
        List<Object> attributes = attributes(value).toList();
        String said = attributes.stream().flatMap(Cited::words).collect(Collectors.joining(" "));
        for (Object attribute : attributes) {
            if (attribute instanceof Citation citation) {
                found.add(new Cited(citation, said));
            }
        }
        attributes.forEach(attribute -> collect(attribute, found));
    }

    private static boolean isPart(Object value) {
        String type = value.getClass().getPackageName();
        return type.equals("org.carestrategy.strategy")
                || type.equals("org.carestrategy.governance")
                || type.equals("org.carestrategy.decision")
                || value instanceof Wording;
    }

    private static Stream<Object> attributes(Object part) {
        return Arrays.stream(part.getClass().getSuperclass().getMethods())
                .filter(method -> Modifier.isAbstract(method.getModifiers()) && method.getParameterCount() == 0)
                .sorted(Comparator.comparing(Method::getName))
                .map(method -> attribute(part, method))
                .flatMap(Cited::each);
    }

    private static Object attribute(Object part, Method method) {
        try {
            return method.invoke(part);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(method.toString(), e);
        }
    }

    private static Stream<Object> each(Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.stream().map(Object.class::cast);
        }
        return value instanceof Collection<?> collection
                ? collection.stream().map(Object.class::cast)
                : Stream.of(value);
    }

    private static Stream<String> words(Object attribute) {
        if (attribute instanceof Wording wording) {
            return Stream.of(wording.text());
        }
        if (attribute instanceof PrintedCells cells) {
            return attributes(cells).flatMap(Cited::words);
        }
        if (attribute instanceof LocalDate day) {
            return Stream.of(day.getMonth().toString());
        }
        if (attribute instanceof Timescale time) {
            return time.lastDay().stream().flatMap(Cited::words);
        }
        return isText(attribute) ? Stream.of(attribute.toString().replace('-', ' ')) : Stream.of();
    }

    /** Texts, identifiers, links and the words of lists. */
    private static boolean isText(Object attribute) {
        return attribute instanceof String || attribute instanceof Enum || attribute instanceof Record;
    }
}
