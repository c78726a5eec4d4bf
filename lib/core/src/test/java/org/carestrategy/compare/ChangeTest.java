package org.carestrategy.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.carestrategy.base.InvalidAttributeException;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.Link;
import org.carestrategy.value.PriorityId;
import org.carestrategy.value.Ratio;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChangeTest {
    private static Change.Builder change(ChangeKind kind) {
        return Change.builder().kind(kind).path("actions/a/number").was("1").is("2");
    }

    private static void assertRefused(Change.Builder change, String message) {
        assertThatThrownBy(change::build)
                .isInstanceOf(InvalidAttributeException.class)
                .hasMessageContaining(message);
    }

    @Test
    void it_has_a_place_and_something_that_was_or_is() {
        assertRefused(change(ChangeKind.CHANGED).path(" "), "path");
        assertRefused(Change.builder().kind(ChangeKind.CHANGED).path("title"), "is: must be given where nothing was");
    }

    @Test
    void an_amount_is_more_than_nothing() {
        assertRefused(change(ChangeKind.SLIPPED).days(0), "days");
        assertRefused(change(ChangeKind.EASED).amount(Ratio.ZERO), "amount: must be more than 0, was 0");
        assertThat(change(ChangeKind.SLIPPED).days(1).build())
                .hasToString("slipped actions/a/number: from 1 to 2, 1 day later");
    }

    @Test
    void an_amount_that_is_no_decimal_is_told_as_a_fraction() {
        assertThat(change(ChangeKind.EASED).amount(Ratio.of(1, 3)).build().difference())
                .isEqualTo("from 1 to 2, by 1/3");
        assertThat(change(ChangeKind.EASED).amount(Ratio.of(3, 8)).build().difference())
                .isEqualTo("from 1 to 2, by 0.375");
    }

    @Test
    void it_is_about_its_own_part_only() {
        Change whole = change(ChangeKind.MOVED).part(Link.of("a")).build();
        assertThat(whole.isAbout(PriorityId.of("a"))).isTrue();
        assertThat(whole.isAbout(PriorityId.of("b"))).isFalse();
        assertThat(whole.isOfWholePart()).isTrue();
        assertThat(change(ChangeKind.MOVED).build().isOfWholePart()).isFalse();
    }

    @Test
    void the_order_is_by_path_kind_and_what_it_was_and_is() {
        List<Change> ordered = List.of(
                change(ChangeKind.ADDED).build(),
                Change.builder()
                        .kind(ChangeKind.CHANGED)
                        .path("actions/a/number")
                        .is("9")
                        .build(),
                change(ChangeKind.CHANGED).build(),
                change(ChangeKind.CHANGED).is("3").build(),
                change(ChangeKind.ADDED).path("actions/b").build());
        assertThat(Stream.of(4, 2, 0, 3, 1).map(ordered::get).sorted()).isEqualTo(ordered);
    }

    @ParameterizedTest
    @EnumSource
    void a_kind_is_the_mirror_of_its_mirror(ChangeKind kind) {
        assertThat(kind.mirrored().mirrored()).isEqualTo(kind);
        assertThat(ChangeKind.parse(kind.text())).isEqualTo(kind);
    }

    @Test
    @Timeout(20)
    void many_parts_with_one_identifier_are_compared_in_good_time() {
        assertThat(EditionComparison.of(repeated(0), repeated(1)).changes())
                .singleElement()
                .hasToString("renumbered actions/a/number: from n0 to n20000");
    }

    private static Strategy repeated(int first) {
        return Editions.strategy()
                .addAllActions(IntStream.range(first, first + 20_000)
                        .mapToObj(i -> Editions.action("a").number("n" + i).build())
                        .toList())
                .build();
    }
}
