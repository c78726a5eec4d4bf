package org.carestrategy.value;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Every sort of value, for properties. */
final class ValueArbitraries {
    private ValueArbitraries() {}

    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 365 * 299)
                .map(days -> LocalDate.of(1900, 9, 1).plusDays(days));
    }

    static Arbitrary<Integer> years() {
        return Arbitraries.integers().between(1900, 2199);
    }

    static Arbitrary<Timescale> singleTimescales() {
        return Arbitraries.oneOf(
                days().map(Timescale::day),
                days().map(day -> Timescale.month(YearMonth.from(day))),
                Combinators.combine(years(), Arbitraries.of(Season.class)).as(Timescale::season),
                Combinators.combine(years(), Arbitraries.integers().between(1, 4))
                        .as(Timescale::quarter),
                years().map(Timescale::financialYear),
                years().map(Timescale::academicYear),
                years().map(Timescale::year));
    }

    static Arbitrary<Timescale> spans() {
        return Combinators.combine(singleTimescales(), singleTimescales())
                .as(ValueArbitraries::ordered)
                .filter(pair -> pair.length == 2)
                .map(pair -> Timescale.span(pair[0], pair[1]));
    }

    private static Timescale[] ordered(Timescale one, Timescale other) {
        Timescale first = one.compareTo(other) <= 0 ? one : other;
        Timescale last = first.equals(one) ? other : one;
        boolean nested = last.firstDay().orElseThrow().isBefore(first.firstDay().orElseThrow());
        return nested ? new Timescale[0] : new Timescale[] {first, last};
    }

    static Arbitrary<Timescale> timescales() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, singleTimescales()),
                Tuple.of(3, spans()),
                Tuple.of(1, Arbitraries.just(Timescale.ongoing())));
    }

    static Arbitrary<Ratio> ratios() {
        Arbitrary<Long> lower = Arbitraries.longs().filter(number -> number != 0);
        return Arbitraries.oneOf(
                Combinators.combine(Arbitraries.longs(), lower).as(Ratio::of),
                Combinators.combine(
                                Arbitraries.longs().between(-20, 20),
                                Arbitraries.longs().between(1, 20))
                        .as(Ratio::of));
    }

    static Arbitrary<BigDecimal> decimals() {
        return Arbitraries.oneOf(
                        Combinators.combine(
                                        Arbitraries.longs(),
                                        Arbitraries.integers().between(-5, 30))
                                .as(BigDecimal::valueOf),
                        Combinators.combine(
                                        Arbitraries.longs().between(-20, 20),
                                        Arbitraries.integers().between(-1, 2))
                                .as(BigDecimal::valueOf))
                .withoutEdgeCases();
    }

    static Arbitrary<Frequency> frequencies() {
        Arbitrary<Integer> counts = Arbitraries.integers().between(1, 999);
        Arbitrary<Boolean> either = Arbitraries.of(true, false);
        return Arbitraries.oneOf(
                Combinators.combine(counts, Arbitraries.of(Frequency.Step.class))
                        .as(Frequency.Every::new),
                Combinators.combine(counts, either).as(Frequency.TimesAYear::new),
                Combinators.combine(partyIds(), either).as(Frequency.EachMeeting::new),
                Arbitraries.just(new Frequency.StandingItem()),
                Arbitraries.just(new Frequency.AsNeeded("")),
                words().map(String::strip).map(Frequency.AsNeeded::new));
    }

    static Arbitrary<PartyId> partyIds() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .numeric()
                .ofMinLength(1)
                .ofMaxLength(12)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(parts -> PartyId.of(String.join("-", parts)));
    }

    static Arbitrary<String> words() {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .withChars(' ', 'É', '%', '9')
                .ofMinLength(1)
                .ofMaxLength(30)
                .map(text -> "w" + text);
    }

    static Arbitrary<Figure> figures() {
        return Arbitraries.oneOf(
                decimals().map(Figure::of), Arbitraries.of(Figure.Symbol.class), words().map(Figure.Words::new));
    }
}
