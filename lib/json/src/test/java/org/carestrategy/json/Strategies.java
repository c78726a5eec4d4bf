package org.carestrategy.json;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.carestrategy.record.ActionUpdate;
import org.carestrategy.record.Entry;
import org.carestrategy.record.Reading;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.strategy.Authority;
import org.carestrategy.strategy.Edition;
import org.carestrategy.strategy.EditionState;
import org.carestrategy.strategy.Extent;
import org.carestrategy.strategy.Measure;
import org.carestrategy.strategy.Part;
import org.carestrategy.strategy.Pledge;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.EntryId;
import org.carestrategy.value.Figure;
import org.carestrategy.value.Link;
import org.carestrategy.value.MeasureId;
import org.carestrategy.value.PledgeId;
import org.carestrategy.value.StrategyId;
import org.carestrategy.value.Timescale;
import org.carestrategy.value.Wording;

/** Simple strategies and records of all sorts of texts, days and numbers. */
final class Strategies {
    private static final Arbitrary<String> SLUGS = Arbitraries.of("a", "be-healthy", "2024", "x-1");
    private static final Arbitrary<String> TEXTS =
            Arbitraries.strings().all().ofMaxLength(12).map(text -> "x" + text);
    private static final Arbitrary<LocalDate> DAYS =
            Arbitraries.longs().between(0, 40_000).map(LocalDate::ofEpochDay);
    private static final Arbitrary<Figure> FIGURES = Arbitraries.oneOf(
            Arbitraries.bigDecimals()
                    .between(new BigDecimal("-1000000"), new BigDecimal("1000000"))
                    .ofScale(6)
                    .map(Figure::of),
            Arbitraries.of(Figure.parse("[c]"), Figure.parse("[low]"), Figure.parse("about half")));

    private Strategies() {}

    static Arbitrary<Strategy> strategies() {
        return Combinators.combine(
                        TEXTS,
                        editions(),
                        wordings(),
                        pledges().list().ofMaxSize(3),
                        measures().list().ofMaxSize(3),
                        extents())
                .as((title, edition, vision, pledges, measures, extent) -> Strategy.builder()
                        .id(StrategyId.of("north"))
                        .title(title)
                        .authority(Authority.of(title))
                        .edition(edition)
                        .vision(vision)
                        .addAllPledges(pledges)
                        .addAllMeasures(measures)
                        .putExtent(Part.ACTION_PLANS, extent)
                        .build());
    }

    static Arbitrary<StrategyRecord> records() {
        return entries()
                .list()
                .ofMaxSize(4)
                .map(entries -> StrategyRecord.builder()
                        .strategy(StrategyId.of("north"))
                        .addAllEntries(entries)
                        .build());
    }

    private static Arbitrary<Extent> extents() {
        return Arbitraries.of(Extent.class);
    }

    private static Arbitrary<Edition> editions() {
        return Combinators.combine(
                        TEXTS.optional(), Arbitraries.of(EditionState.class).optional(), DAYS.optional())
                .as((label, state, date) ->
                        Edition.builder().label(label).state(state).date(date).build());
    }

    private static Arbitrary<Wording> wordings() {
        return Combinators.combine(TEXTS, Arbitraries.of(true, false), Arbitraries.of(true, false))
                .as((text, tentative, restated) -> Wording.builder()
                        .text(text)
                        .tentative(tentative)
                        .restated(restated)
                        .build());
    }

    private static Arbitrary<Pledge> pledges() {
        return Combinators.combine(
                        SLUGS, TEXTS, SLUGS.list().ofMaxSize(2), wordings().optional())
                .as((id, title, serves, preamble) -> Pledge.builder()
                        .id(PledgeId.of(id))
                        .title(title)
                        .preamble(preamble)
                        .addAllServes(serves.stream().map(Link::of).toList())
                        .build());
    }

    private static Arbitrary<Measure> measures() {
        return Combinators.combine(SLUGS, TEXTS, FIGURES.optional())
                .as((id, title, floor) -> Measure.builder()
                        .id(MeasureId.of(id))
                        .title(title)
                        .floor(floor)
                        .build());
    }

    private static Arbitrary<Entry> entries() {
        Arbitrary<Integer> counts = Arbitraries.integers().between(0, 100);
        return Combinators.combine(SLUGS, DAYS, SLUGS.optional(), TEXTS, counts, FIGURES, Arbitraries.of(true, false))
                .as((id, day, corrects, comment, count, figure, reads) -> {
                    Entry.Builder entry = Entry.builder()
                            .id(EntryId.of(id))
                            .happened(day)
                            .recorded(day)
                            .corrects(corrects.map(EntryId::of))
                            .addAllAbout(List.of(Link.of(id)));
                    return (reads
                                    ? entry.reading(reading(figure, count))
                                    : entry.update(ActionUpdate.builder()
                                            .percent(count)
                                            .comment(comment)
                                            .build()))
                            .build();
                });
    }

    private static Reading reading(Figure figure, int count) {
        return Reading.builder()
                .period(Timescale.parse("FY2024-25-Q3"))
                .figure(figure)
                .numerator(count)
                .provisional(count % 2 == 0)
                .build();
    }
}
