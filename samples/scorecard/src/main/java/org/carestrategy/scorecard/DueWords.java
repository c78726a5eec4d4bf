package org.carestrategy.scorecard;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carestrategy.assess.DueItem;
import org.carestrategy.assess.DueKind;
import org.carestrategy.governance.Responsibility;
import org.carestrategy.strategy.Measure;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.ActionId;
import org.carestrategy.value.DateSpan;
import org.carestrategy.value.Link;
import org.carestrategy.value.MeasureId;
import org.carestrategy.value.PartyId;
import org.carestrategy.value.Timescale;

/** What is due, in plain English. */
final class DueWords {
    private final Strategy strategy;
    private final Names names;

    DueWords(Strategy strategy) {
        this.strategy = strategy;
        this.names = new Names(strategy);
    }

    /** For example {@code Report to Corporate Parenting Board (every quarter)}. */
    String what(DueItem item) {
        String kind = Words.capital(item.kind().text());
        String part = switch (item.kind()) {
            case MEETING -> kind;
            case REPORT ->
                kind
                        + item.to().stream()
                                .findFirst()
                                .map(to -> " to " + names.party(to))
                                .orElse("");
            case REVIEW, SIGN_OFF -> kind + " of " + about(item);
            case READING -> kind + ": " + measure(item);
            case ACTION -> kind + ": " + action(item);
            case DOCUMENT, CALL_IN -> kind + ": " + about(item);
        };
        String number = item.number().map(printed -> ", item " + printed).orElse("");
        return part + number + aside(item);
    }

    /** What is said in brackets: how often it is due, for which time the figure stands, which day was planned. */
    private String aside(DueItem item) {
        String said = Stream.of(
                        item.frequency().map(names::often),
                        item.covers()
                                .filter(days -> item.kind() == DueKind.READING
                                        || item.quota().isPresent())
                                .map(DueWords::time),
                        item.plannedDue().map(day -> "planned: " + Words.day(day)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
        return said.isEmpty() ? "" : " (" + said + ")";
    }

    /** For example {@code quarter 1 of 2025/26}, or else its first and last day. */
    private static String time(DateSpan days) {
        boolean nameable = days.first().getYear() > 1900 && days.last().getYear() < 2200;
        return nameable ? named(days) : ends(days);
    }

    private static String named(DateSpan days) {
        return Stream.of(
                        Timescale.quarterOf(days.first()),
                        Timescale.financialYearOf(days.first()),
                        Timescale.academicYearOf(days.first()))
                .filter(time -> time.days().filter(days::equals).isPresent())
                .map(Words::shortTime)
                .findFirst()
                .orElseGet(() -> ends(days));
    }

    private static String ends(DateSpan days) {
        return Words.day(days.first()) + " to " + Words.day(days.last());
    }

    private String about(DueItem item) {
        return item.about().map(names::linked).orElse("the strategy");
    }

    private String measure(DueItem item) {
        return item.about()
                .flatMap(link -> strategy.measure(MeasureId.of(link.text())))
                .map(DueWords::numbered)
                .orElse("");
    }

    private static String numbered(Measure measure) {
        return measure.number().map(number -> number + ". ").orElse("") + measure.title();
    }

    private String action(DueItem item) {
        return item.about()
                .flatMap(link -> strategy.action(ActionId.of(link.text())))
                .map(action ->
                        action.number().map(number -> number + ". ").orElse("") + Words.wording(action.wording()))
                .orElse("");
    }

    /** Who is to do it: parties, or else the initials that are printed. */
    String who(DueItem item) {
        List<PartyId> by = item.by();
        return by.isEmpty() ? item.about().map(this::initials).orElse("-") : names.parties(by);
    }

    private String initials(Link part) {
        String printed = strategy.elements(part).stream()
                .flatMap(element -> strategy.responsibleFor(element.id()).stream())
                .map(Responsibility::initials)
                .flatMap(Optional::stream)
                .distinct()
                .collect(Collectors.joining("; "));
        return printed.isEmpty() ? "-" : printed;
    }

    /** For example {@code done late, 8 July 2025: 8 days}. */
    static String state(DueItem item) {
        String day = item.doneOn().map(done -> ", " + Words.day(done)).orElse("");
        String late =
                item.daysLate().map(days -> ": " + Words.count(days, "day")).orElse("");
        return switch (item.state()) {
            case DONE -> "done" + day;
            case DONE_LATE -> "done late" + day + late;
            case LATE -> "late" + late;
            case DUE -> "to come";
            case PASSED -> "passed";
            case NOT_KNOWN -> "not known";
        };
    }
}
