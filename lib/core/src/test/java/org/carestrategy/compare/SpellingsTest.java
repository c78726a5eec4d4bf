package org.carestrategy.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents that were written keep their meaning: a constant of a closed list keeps its word. */
class SpellingsTest {
    static Stream<Arguments> lists() {
        return Stream.of(
                of(
                        ChangeKind.class,
                        ChangeKind::parse,
                        ChangeKind::text,
                        "added removed reworded moved re-linked renumbered lead-changed eased "
                                + "tightened slipped advanced restated changed"),
                of(
                        MoveCause.class,
                        MoveCause::parse,
                        MoveCause::text,
                        "entries corrected day-passed went-stale time-passed plan policy"),
                of(MoveKind.class, MoveKind::parse, MoveKind::text, "better worse other"),
                of(Question.class, Question::parse, Question::text, "delivery difference voice"));
    }

    private static <E> Arguments of(
            Class<E> type, Function<String, E> read, Function<E, String> written, String words) {
        return arguments(type.getEnumConstants(), read, written, words);
    }

    @ParameterizedTest(name = "{3}")
    @MethodSource("lists")
    <E> void eachConstantIsReadAndWrittenByItsWord(
            E[] constants, Function<String, E> read, Function<E, String> written, String words) {
        assertThat(Stream.of(constants).map(written)).containsExactly(words.split(" ", -1));
        assertThat(Stream.of(words.split(" ", -1)).map(read)).containsExactly(constants);
    }
}
