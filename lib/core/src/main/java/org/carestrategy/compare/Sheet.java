package org.carestrategy.compare;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.carestrategy.governance.Responsibility;
import org.carestrategy.strategy.DatedFigure;
import org.carestrategy.value.Citation;
import org.carestrategy.value.Timescale;
import org.carestrategy.value.Wording;
import org.jspecify.annotations.Nullable;

/** All that is said of a part, or of a thing without identifier, by name. */
record Sheet(ImmutableMap<String, Said> said) {
    /** Tells in what way this sheet has become another. */
    void become(Sheet newer, Report report) {
        for (String name : Sets.union(said.keySet(), newer.said.keySet())) {
            become(said.get(name), newer.said.get(name), report.at(name));
        }
    }

    private static void become(@Nullable Said was, @Nullable Said is, Report report) {
        if (was == null) {
            if (is != null) {
                is.appear(report);
            }
        } else if (is == null) {
            was.vanish(report);
        } else if (!was.equals(is)) {
            was.become(is, report);
        }
    }

    /** The names and what is said, for example {@code verb: agreed, wording: Adopt it}. */
    String text() {
        return said.entrySet().stream()
                .map(entry -> (entry.getKey().isEmpty() ? "" : entry.getKey() + ": ")
                        + entry.getValue().text())
                .collect(joining(", "));
    }

    static String text(Citation citation) {
        return citation.document() + ", " + citation.place();
    }

    static String text(DatedFigure figure) {
        return figure.figure() + " at " + figure.at();
    }

    private static String text(Responsibility responsibility) {
        return responsibility.party().map(Object::toString).orElseGet(() -> quoted(responsibility)) + " as "
                + responsibility.as();
    }

    /** Initials are quoted, so that they cannot be taken for a party. */
    private static String quoted(Responsibility responsibility) {
        return "\"" + responsibility.initials().orElse("") + "\"";
    }

    /** Collects what is said; what is absent or empty is not. */
    static final class Builder {
        private final ImmutableMap.Builder<String, Said> said = ImmutableMap.builder();

        Builder put(String name, Optional<? extends Said> value) {
            value.ifPresent(present -> said.put(name, present));
            return this;
        }

        private Builder put(ChangeKind kind, String name, Optional<?> value) {
            return put(name, value.map(present -> new Text(kind, present.toString())));
        }

        private Builder put(ChangeKind kind, String name, Collection<?> values) {
            return put(
                    name,
                    Optional.of(Bag.of(
                                    kind, values.stream().map(Object::toString).toList()))
                            .filter(bag -> !values.isEmpty()));
        }

        Builder number(Optional<String> number) {
            return put(ChangeKind.RENUMBERED, "number", number);
        }

        Builder title(String name, String title) {
            return put(ChangeKind.REWORDED, name, Optional.of(title));
        }

        Builder title(Optional<String> title) {
            return put(ChangeKind.REWORDED, "title", title);
        }

        Builder words(String name, Wording words) {
            return put(name, Optional.of(new Words(words)));
        }

        Builder words(String name, Optional<Wording> words) {
            return put(name, words.map(Words::new));
        }

        Builder wordings(String name, List<Wording> wordings) {
            return items(name, wordings, words -> Items.Item.worded("", words.text(), new Builder().words("", words)));
        }

        /** The part in which it stands. */
        Builder place(Object place) {
            return put(ChangeKind.MOVED, "", Optional.of(place));
        }

        Builder link(String name, Optional<?> link) {
            return put(ChangeKind.RE_LINKED, name, link);
        }

        Builder links(String name, Collection<?> links) {
            return put(ChangeKind.RE_LINKED, name, links);
        }

        Builder lead(String name, Optional<?> lead) {
            return put(ChangeKind.LEAD_CHANGED, name, lead);
        }

        Builder responsibilities(List<Responsibility> responsibilities) {
            return put(
                    ChangeKind.LEAD_CHANGED,
                    "responsibilities",
                    responsibilities.stream().map(Sheet::text).toList());
        }

        Builder time(String name, Optional<Timescale> time) {
            return put(name, time.map(Time::new));
        }

        Builder flag(String name, boolean flag) {
            return other(name, Optional.of(flag));
        }

        Builder other(String name, Optional<?> value) {
            return put(ChangeKind.CHANGED, name, value);
        }

        Builder other(String name, Object value) {
            return put(ChangeKind.CHANGED, name, Optional.of(value));
        }

        Builder others(String name, Collection<?> values) {
            return put(ChangeKind.CHANGED, name, values);
        }

        <T> Builder items(String name, Collection<T> values, Function<T, Items.Item> item) {
            return put(
                    name,
                    Optional.of(Items.of(values.stream().map(item).toList())).filter(items -> !values.isEmpty()));
        }

        Builder citations(List<Citation> citations) {
            return others("citations", citations.stream().map(Sheet::text).toList());
        }

        Sheet build() {
            return new Sheet(said.buildOrThrow());
        }
    }
}
