package org.carestrategy.assess;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.carestrategy.record.ComparatorFigure;
import org.carestrategy.record.Entry;
import org.carestrategy.record.Rating;
import org.carestrategy.record.Reading;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.strategy.DatedFigure;
import org.carestrategy.strategy.Measure;
import org.carestrategy.strategy.PeriodKind;
import org.carestrategy.strategy.Polarity;
import org.carestrategy.strategy.Unit;
import org.carestrategy.value.EntryId;
import org.carestrategy.value.Figure;
import org.carestrategy.value.Frequency;
import org.carestrategy.value.MeasureId;
import org.carestrategy.value.StrategyId;
import org.carestrategy.value.Timescale;
import org.jspecify.annotations.Nullable;

/** Measures, readings and policies in few words. */
final class MeasureCases {
    static final MeasureId ID = MeasureId.of("watched");

    private static final Pattern READING = Pattern.compile(
            "(?<at>[^=]+)=(?<figure>[^/!~]+)(?:/(?<of>\\d+))?(?:!(?<claimed>[a-z]+))?(?<provisional>~)?");
    private static final List<String> UNITS = List.of("percent", "days", "count", "per-10000", "score");

    private MeasureCases() {}

    static MeasurePolicy policy(String name) {
        MeasurePolicy.Builder policy = MeasurePolicy.named(name).inYear(InYearTarget.SHARE_OF_YEAR);
        return switch (name) {
            case "standard" -> MeasurePolicy.standard();
            case "points" -> policy.amber(Margin.points(5)).build();
            case "tolerance" -> policy.amber(Margin.absolute(14)).build();
            case "floor" -> policy.amber(Margin.floor()).build();
            case "no-amber" -> policy.amber(Margin.none()).build();
            case "havering" ->
                policy.green(Margin.percent(10))
                        .amber(Margin.none())
                        .amberIfImprovedSince(Since.YEAR_BEFORE)
                        .build();
            case "havering-amber" ->
                policy.amberIfImprovedSince(Since.YEAR_BEFORE).build();
            case "since-baseline" -> policy.amberIfImprovedSince(Since.BASELINE).build();
            case "since-earlier" ->
                policy.amberIfImprovedSince(Since.EARLIER_PERIOD).build();
            case "judgement" -> policy.byJudgement(true).build();
            case "whole-year" -> policy.inYear(InYearTarget.WHOLE_YEAR).build();
            case "share-of-year" -> policy.build();
            case "line" -> policy.targets(TargetRule.STRAIGHT_LINE).build();
            case "no-answer" ->
                policy.targetAtBaseline(TargetAtBaseline.NO_ANSWER).build();
            case "final-only" -> policy.finalOnly(true).build();
            case "never-stale" -> policy.staleAfter(0).build();
            case "all-sizes" -> policy.leastDenominator(0).build();
            case "year-before" ->
                policy.againstYearBefore(List.of(PeriodKind.QUARTER)).build();
            case "band" -> policy.deadBand(Margin.points(2)).build();
            case "no-band" -> policy.deadBand(Margin.none()).build();
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** For example {@code measure("lower percent quarter floor:13 often:3m", "2024-03-31=12", "2025-03-31=10")}. */
    static Measure measure(String words, @Nullable String baseline, @Nullable String targets) {
        Measure.Builder measure = Measure.builder().id(ID).title("Watched");
        for (String word : words.split(" ", -1)) {
            put(word, measure);
        }
        dated(baseline).forEach(measure::baseline);
        return measure.targets(dated(targets).toList()).build();
    }

    private static void put(String word, Measure.Builder measure) {
        String value = word.substring(word.indexOf(':') + 1);
        if (word.startsWith("floor:")) {
            measure.floor(Figure.decimal(value));
        } else if (word.startsWith("often:")) {
            int count = Integer.parseInt(value.substring(0, value.length() - 1));
            measure.frequency(value.endsWith("m") ? Frequency.everyMonths(count) : Frequency.everyWeeks(count));
        } else if (word.startsWith("times:")) {
            measure.frequency(new Frequency.TimesAYear(Integer.parseInt(value), false));
        } else if (word.equals("accumulates")) {
            measure.accumulates(true);
        } else if (UNITS.contains(word)) {
            measure.unit(Unit.of(word));
        } else if (List.of("higher", "lower", "near-target", "context").contains(word)) {
            measure.polarity(Polarity.parse(word));
        } else {
            measure.period(PeriodKind.of(word));
        }
    }

    static Stream<DatedFigure> dated(@Nullable String words) {
        return words(words).map(word -> {
            String[] parts = word.split("=", -1);
            return DatedFigure.of(Timescale.parse(parts[0]), figure(parts[1]));
        });
    }

    private static Stream<String> words(@Nullable String words) {
        return words == null ? Stream.of() : Stream.of(words.split(" ", -1));
    }

    static Figure figure(String text) {
        return text.matches("-?[0-9.]+") ? Figure.decimal(text) : Figure.parse(text);
    }

    /** Readings like {@code 2024-03-31=71.5/18!amber~}: of 18, claimed amber, provisional; told ten days after. */
    static StrategyRecord record(@Nullable String readings) {
        return record(readings, Map.of());
    }

    /** With the figures of others. */
    static StrategyRecord record(@Nullable String readings, Map<String, String> others) {
        List<Entry> entries = new ArrayList<>();
        words(readings).forEach(word -> entries.add(told("r" + entries.size(), reading(word))));
        others.forEach((whose, figures) -> dated(figures)
                .forEach(figure -> entries.add(told("o" + entries.size(), figure.at())
                        .comparator(ComparatorFigure.builder()
                                .whose(whose)
                                .period(figure.at())
                                .figure(figure.figure())
                                .build())
                        .build())));
        return record(entries);
    }

    static StrategyRecord record(List<Entry> entries) {
        return StrategyRecord.builder()
                .strategy(StrategyId.of("northbeck-2024"))
                .entries(entries)
                .build();
    }

    static Entry told(String id, Reading reading) {
        return told(id, reading.period()).reading(reading).build();
    }

    static Entry.Builder told(String id, Timescale period) {
        LocalDate day = period.lastDay().map(last -> last.plusDays(10)).orElse(LocalDate.of(2024, 4, 10));
        return Entry.builder().id(EntryId.of(id)).happened(day).recorded(day).addAbout(ID);
    }

    static Reading reading(String words) {
        Matcher parts = READING.matcher(words);
        if (!parts.matches()) {
            throw new IllegalArgumentException(words);
        }
        return Reading.builder()
                .period(Timescale.parse(parts.group("at")))
                .figure(figure(parts.group("figure")))
                .denominator(Optional.ofNullable(parts.group("of")).map(Integer::valueOf))
                .claimedRating(Optional.ofNullable(parts.group("claimed")).map(Rating::of))
                .provisional(parts.group("provisional") != null)
                .build();
    }
}
