package org.carestrategy.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.carestrategy.governance.Responsibility;
import org.carestrategy.governance.ResponsibilityKind;
import org.carestrategy.value.Citation;
import org.carestrategy.value.Figure;
import org.carestrategy.value.Frequency;
import org.carestrategy.value.PartyId;
import org.carestrategy.value.Ratio;
import org.carestrategy.value.Season;
import org.carestrategy.value.Timescale;
import org.carestrategy.value.Wording;

/** Generates identifiers, texts, times and figures. */
final class ValueArbitraries {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final char[] AWKWARD = {
        '"', '\\', '/', '\'', '<', '&', '{', '}', '\t', '\n', '\r', '\u0001', '\u007f', '\u00a0', '\u00e9', '\u20ac',
        '\u2028', '\ufeff'
    };

    private ValueArbitraries() {}

    static <T> Arbitrary<T> ids(Function<String, T> of) {
        return Arbitraries.strings()
                .withCharRange('a', 'z')
                .numeric()
                .ofMinLength(1)
                .ofMaxLength(8)
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(groups -> of.apply(String.join("-", groups)));
    }

    static Arbitrary<String> texts() {
        Arbitrary<String> plain = Arbitraries.of(
                "Home", "School", "Health", "Every child", "A home that lasts", "\uD83D\uDC76 and carer");
        Arbitrary<String> awkward =
                Arbitraries.strings().withChars(AWKWARD).ofMinLength(1).ofMaxLength(5);
        return Arbitraries.frequencyOf(
                Tuple.of(5, plain),
                Tuple.of(1, awkward.map(text -> "x" + text)),
                Tuple.of(1, awkward.map(t -> t + "x")));
    }

    static Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 365 * (LAST_YEAR - FIRST_YEAR))
                .map(days -> LocalDate.of(FIRST_YEAR, 9, 1).plusDays(days));
    }

    private static Arbitrary<Integer> years() {
        return Arbitraries.integers().between(FIRST_YEAR, LAST_YEAR);
    }

    static Arbitrary<Timescale> timescales() {
        return Arbitraries.frequencyOf(
                Tuple.of(6, singleTimescales()),
                Tuple.of(3, spans()),
                Tuple.of(1, Arbitraries.just(Timescale.ongoing())));
    }

    private static Arbitrary<Timescale> singleTimescales() {
        return Arbitraries.oneOf(
                years().map(Timescale::year),
                years().map(Timescale::financialYear),
                years().map(Timescale::academicYear),
                days().map(Timescale::day),
                days().map(day -> Timescale.month(YearMonth.from(day))),
                Combinators.combine(years(), Arbitraries.of(Season.class)).as(Timescale::season),
                Combinators.combine(years(), Arbitraries.integers().between(1, 4))
                        .as(Timescale::quarter));
    }

    private static Arbitrary<Timescale> spans() {
        return Combinators.combine(singleTimescales(), singleTimescales())
                .as(ValueArbitraries::span)
                .filter(Optional::isPresent)
                .map(Optional::orElseThrow);
    }

    private static Optional<Timescale> span(Timescale one, Timescale other) {
        Timescale first = one.compareTo(other) <= 0 ? one : other;
        Timescale last = first.equals(one) ? other : one;
        boolean inOrder =
                !last.firstDay().orElseThrow().isBefore(first.firstDay().orElseThrow());
        return inOrder ? Optional.of(Timescale.span(first, last)) : Optional.empty();
    }

    static Arbitrary<Frequency> frequencies(Arbitrary<PartyId> parties) {
        Arbitrary<Integer> counts = Arbitraries.integers().between(1, 999);
        Arbitrary<Boolean> either = Arbitraries.of(true, false);
        return Arbitraries.oneOf(
                counts.map(Frequency::everyMonths),
                counts.map(Frequency::everyWeeks),
                Combinators.combine(counts, either).as(Frequency.TimesAYear::new),
                Combinators.combine(parties, either).as(Frequency.EachMeeting::new),
                Arbitraries.just(new Frequency.StandingItem()),
                Arbitraries.just(new Frequency.AsNeeded("")),
                texts().map(String::strip).map(Frequency.AsNeeded::new));
    }

    static Arbitrary<Figure> figures() {
        return Arbitraries.oneOf(
                Arbitraries.longs().between(0, 100).map(Figure::of),
                decimals().map(Figure::of),
                Arbitraries.of(Figure.Symbol.class),
                Arbitraries.of("most", "about half of the group").map(Figure.Words::new));
    }

    private static Arbitrary<BigDecimal> decimals() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.integers().between(-5, 30))
                .as(BigDecimal::valueOf);
    }

    static Arbitrary<Ratio> ratios() {
        Arbitrary<Long> lower = Arbitraries.longs().filter(number -> number != 0);
        return Arbitraries.oneOf(
                Combinators.combine(
                                Arbitraries.longs().between(-20, 20),
                                Arbitraries.longs().between(1, 20))
                        .as(Ratio::of),
                Combinators.combine(Arbitraries.longs(), lower).as(Ratio::of));
    }

    static Arbitrary<Citation> citations() {
        return Combinators.combine(texts(), texts()).as(Citation::of);
    }

    static Arbitrary<Wording> wordings() {
        return Combinators.combine(texts(), flags(), flags(), citations().optional(0.2))
                .as((text, tentative, restated, citation) -> Wording.builder()
                        .text(text)
                        .tentative(tentative)
                        .restated(restated)
                        .citation(citation)
                        .build());
    }

    /** Mostly false. */
    static Arbitrary<Boolean> flags() {
        return Arbitraries.frequency(Tuple.of(4, false), Tuple.of(1, true));
    }

    static Arbitrary<Responsibility> responsibilities(Arbitrary<PartyId> parties) {
        return Arbitraries.oneOf(
                Combinators.combine(responsibilityKinds(), parties).as(Responsibility::of),
                Combinators.combine(responsibilityKinds(), Arbitraries.of("JL", "JW", "MG"))
                        .as(Responsibility::ofInitials));
    }

    private static Arbitrary<ResponsibilityKind> responsibilityKinds() {
        return words(ResponsibilityKind::of, "lead", "accountable", "champion", "author", "signatory", "link-officer");
    }

    /** Words of an open list, mostly from the usual ones. */
    static <T> Arbitrary<T> words(Function<String, T> of, String... usual) {
        return Arbitraries.frequencyOf(Tuple.of(9, Arbitraries.of(usual).map(of)), Tuple.of(1, ids(of)));
    }

    /** One of these, or none; none if there are none. */
    static <T> Arbitrary<Optional<T>> maybe(List<? extends T> from) {
        return from.isEmpty()
                ? Arbitraries.just(Optional.empty())
                : Arbitraries.<T>of(from).optional(0.5);
    }

    static <T> Arbitrary<Optional<T>> maybe(Arbitrary<T> value) {
        return value.optional(0.4);
    }

    /** A few of these, each once. */
    static <T> Arbitrary<List<T>> few(List<? extends T> from) {
        return from.isEmpty()
                ? Arbitraries.just(List.of())
                : Arbitraries.<T>of(from).list().uniqueElements().ofMaxSize(Math.min(from.size(), 2));
    }

    static Arbitrary<List<Citation>> fewCitations() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.just(List.of())),
                Tuple.of(1, citations().list().ofMaxSize(2)));
    }
}
