package org.carestrategy.value;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One form that a text can have, and how it is read. */
record TextForm<T>(Pattern pattern, Function<Matcher, T> reader) {
    TextForm(String pattern, Function<Matcher, T> reader) {
        this(Pattern.compile(pattern), reader);
    }

    /** Reads by the first form that the whole text has. */
    static <T> Optional<T> first(ImmutableList<TextForm<T>> forms, String text) {
        return forms.stream().flatMap(form -> form.read(text).stream()).findFirst();
    }

    private Optional<T> read(String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(reader.apply(matcher)) : Optional.empty();
    }
}
