package org.carestrategy.check;

import static java.util.Comparator.comparing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.carestrategy.finding.Severity;
import org.carestrategy.record.ComparatorFigure;
import org.carestrategy.record.Entry;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.strategy.DatedFigure;
import org.carestrategy.strategy.Document;
import org.carestrategy.strategy.DocumentKind;
import org.carestrategy.strategy.Measure;
import org.carestrategy.strategy.Part;
import org.carestrategy.strategy.Polarity;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.strategy.Unit;
import org.carestrategy.value.Figure;
import org.carestrategy.value.MeasureId;
import org.carestrategy.value.Wording;

/** What is promised to be measured is defined, and the figures of a measure go together. */
final class MeasureRules {
    private static final Pattern INDICATORS = Pattern.compile(
            "\\b(?:(?:key\\s+)?performance\\s+indicators?|KPIs?|performance\\s+measures?)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Rule PROMISED_NONE_DEFINED = RuleTexts.rule("measure.promised-none-defined", Severity.WARNING)
            .addNeeds(Part.MEASURES)
            .check((subject, report) -> promisedNoneDefined(subject.strategy(), report))
            .build();

    private static final Rule INCOMPLETE = RuleTexts.rule("measure.incomplete", Severity.WARNING)
            .addNeeds(Part.MEASURES)
            .check((subject, report) -> subject.strategy().measures().forEach(measure -> incomplete(measure, report)))
            .build();

    private static final Rule TARGET_WORSE = RuleTexts.rule("measure.target-worse", Severity.WARNING)
            .check((subject, report) -> subject.strategy().measures().forEach(measure -> targetWorse(measure, report)))
            .build();

    private static final Rule FLOOR_BETTER = RuleTexts.rule("measure.floor-better-than-target", Severity.WARNING)
            .check((subject, report) -> subject.strategy().measures().forEach(measure -> floorBetter(measure, report)))
            .build();

    private static final Rule COMPARATOR_UNIT = RuleTexts.rule("record.comparator-unit", Severity.WARNING)
            .check((subject, report) ->
                    subject.record().ifPresent(record -> comparatorUnits(subject.strategy(), record, report)))
            .build();

    static final List<Rule> STRUCTURE = List.of(COMPARATOR_UNIT);
    static final List<Rule> DRAFT = List.of(TARGET_WORSE, FLOOR_BETTER);
    static final List<Rule> PUBLICATION = List.of(PROMISED_NONE_DEFINED, INCOMPLETE);

    private MeasureRules() {}

    private static void promisedNoneDefined(Strategy strategy, Report report) {
        if (strategy.measures().isEmpty()) {
            Stream.of(inLines(strategy), inScorecards(strategy), inReviews(strategy))
                    .flatMap(promises -> promises)
                    .min(comparing(Promised::path).thenComparing(Promised::words))
                    .ifPresent(first -> report.at(first.path())
                            .argument("words", first.words())
                            .add());
        }
    }

    private record Promised(String path, String words) {}

    private static Stream<Promised> inLines(Strategy strategy) {
        return strategy.reportingLines().stream()
                .flatMap(line ->
                        indicators(line.content()).map(words -> new Promised("governance/lines/" + line.id(), words)));
    }

    private static Stream<Promised> inScorecards(Strategy strategy) {
        return Documents.of(strategy, DocumentKind.SCORECARD)
                .flatMap(document ->
                        indicators(document).map(words -> new Promised("documents/" + document.id(), words)));
    }

    private static Stream<String> indicators(Document document) {
        return Stream.concat(indicators(document.title()), indicators(document.note()));
    }

    private static Stream<Promised> inReviews(Strategy strategy) {
        return strategy.reviews().stream()
                .flatMap(review -> indicators(review.wording()).map(words -> new Promised("reviews", words)));
    }

    private static Stream<String> indicators(Optional<Wording> wording) {
        return wording.map(Wording::text).stream().flatMap(MeasureRules::indicators);
    }

    private static Stream<String> indicators(String text) {
        Matcher indicators = INDICATORS.matcher(text);
        return indicators.find() ? Stream.of(lowerCase(indicators.group())) : Stream.empty();
    }

    private static String lowerCase(String words) {
        return words.toLowerCase(Locale.ROOT).replace("kpi", "KPI");
    }

    private static void incomplete(Measure measure, Report report) {
        List<String> missing = missing(measure);
        if (!missing.isEmpty()) {
            report.at("measures", measure.id())
                    .argument("missing", String.join(", ", missing))
                    .add();
        }
    }

    private static List<String> missing(Measure measure) {
        List<String> missing = new ArrayList<>();
        if (measure.unit().isEmpty()) {
            missing.add("unit");
        }
        if (measure.polarity().isEmpty()) {
            missing.add("polarity");
        }
        if (measure.baseline().filter(MeasureRules::isGiven).isEmpty()) {
            missing.add("baseline");
        }
        if (!is(measure, Polarity.CONTEXT) && measure.targets().stream().noneMatch(MeasureRules::isGiven)) {
            missing.add("target");
        }
        return missing;
    }

    /** A figure that may not be shown is one all the same; one that is still to come is none. */
    private static boolean isGiven(DatedFigure figure) {
        return figure.figure() != Figure.Symbol.NOT_YET_AVAILABLE;
    }

    private static boolean is(Measure measure, Polarity polarity) {
        return measure.polarity().filter(polarity::equals).isPresent();
    }

    private static void targetWorse(Measure measure, Report report) {
        if (measure.worseBecause().isEmpty()) {
            measure.baseline()
                    .map(DatedFigure::figure)
                    .flatMap(Figure::amount)
                    .ifPresent(baseline -> firstTargetWorseThan(baseline, measure)
                            .ifPresent(target -> at(report, measure, target, "targets")
                                    .argument("baseline", Figure.of(baseline))
                                    .add()));
        }
    }

    private static void floorBetter(Measure measure, Report report) {
        measure.floor()
                .flatMap(Figure::amount)
                .ifPresent(floor -> firstTargetWorseThan(floor, measure)
                        .ifPresent(target -> at(report, measure, target, "floor")
                                .argument("floor", Figure.of(floor))
                                .add()));
    }

    private static Report.Place at(Report report, Measure measure, DatedFigure target, String attribute) {
        return report.at("measures", measure.id(), attribute)
                .argument("target", target.figure())
                .argument("at", target.at());
    }

    /** The first in time of the targets that are worse than a figure. */
    private static Optional<DatedFigure> firstTargetWorseThan(BigDecimal figure, Measure measure) {
        return measure.targets().stream()
                .filter(target -> target.figure()
                        .amount()
                        .filter(amount -> isWorse(amount, figure, measure))
                        .isPresent())
                .min(comparing(DatedFigure::at)
                        .thenComparing(target -> target.figure().toString()));
    }

    private static boolean isWorse(BigDecimal amount, BigDecimal than, Measure measure) {
        int difference = amount.compareTo(than);
        return is(measure, Polarity.HIGHER) ? difference < 0 : is(measure, Polarity.LOWER) && difference > 0;
    }

    private static void comparatorUnits(Strategy strategy, StrategyRecord record, Report report) {
        record.standingEntries()
                .forEach(entry -> entry.comparator()
                        .flatMap(ComparatorFigure::unit)
                        .ifPresent(unit -> comparatorUnit(strategy, entry, unit, report)));
    }

    private static void comparatorUnit(Strategy strategy, Entry entry, Unit unit, Report report) {
        entry.about().stream()
                .sorted()
                .flatMap(link -> strategy.measure(MeasureId.of(link.text())).stream())
                .flatMap(measure -> measure.unit().stream())
                .filter(measured -> !measured.equals(unit))
                .findFirst()
                .ifPresent(measured -> report.at("entries", entry.id(), "comparator", "unit")
                        .argument("unit", unit)
                        .argument("measured", measured)
                        .add());
    }
}
