package org.carestrategy.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.carestrategy.value.Ratio;
import org.junit.jupiter.api.Test;

/** Counting a great many costs one look at each, and what is kept does not grow. */
class LargeTallyTest {
    private static final int MILLION = 1_000_000;
    private static final int PARTS = 1_000;

    /** Values that can be looked at, counting how often they are. */
    private static final class Watched<T> implements Iterable<T> {
        private final Stream<T> values;
        private int looks;
        private int walks;

        Watched(Stream<T> values) {
            this.values = values;
        }

        @Override
        public Iterator<T> iterator() {
            walks++;
            return values.peek(value -> looks++).iterator();
        }
    }

    /** Done by 0 to 100 percent, of weight 1 to 3, every tenth left out, ratings and reasons in turn. */
    private static Item item(int number) {
        Ratio come = Ratio.of(number % 101, 100);
        Ratio weight = Ratio.of(number % 3 + 1);
        return switch (number % 10) {
            case 0 -> RollUpCases.leftOut(Optional.of(come), weight);
            case 1, 2 -> RollUpCases.unknown(weight);
            default -> RollUpCases.known(come, weight);
        };
    }

    @Test
    void aMillionAreEachLookedAtOnceAndTheTallyStaysSmall() {
        Watched<Item> items = new Watched<>(IntStream.range(0, MILLION).mapToObj(LargeTallyTest::item));
        Tally tally = Tally.of(items);
        assertThat(items.walks).isEqualTo(1);
        assertThat(items.looks).isEqualTo(MILLION);
        assertThat(tally.of()).isEqualTo(MILLION);
        assertThat(tally.leftOut()).isEqualTo(MILLION / 10);
        assertThat(tally.notRated()).isEqualTo(Map.of(NotRated.WITHDRAWN, MILLION / 10, NotRated.NO_UPDATE, 900_000));
        assertThat(tally.progress().missing()).isEqualTo(200_000);
        assertThat(tally.progress().sum().denominator().bitLength()).isLessThanOrEqualTo(7);
    }

    @Test
    void aThousandTalliesAreEachLookedAtOnceAndAddUpToTheWhole() {
        List<Tally> parts = new ArrayList<>();
        for (int part = 0; part < PARTS; part++) {
            parts.add(Tally.of(IntStream.range(part * 100, part * 100 + 100)
                    .mapToObj(LargeTallyTest::item)
                    .toList()));
        }
        Watched<Tally> watched = new Watched<>(parts.stream());
        Tally sum = Tally.sum(watched);
        assertThat(watched.walks).isEqualTo(1);
        assertThat(watched.looks).isEqualTo(PARTS);
        assertThat(sum)
                .isEqualTo(Tally.of(IntStream.range(0, PARTS * 100)
                        .mapToObj(LargeTallyTest::item)
                        .toList()));
    }
}
