package org.carestrategy.assess;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.carestrategy.decision.Decision;
import org.carestrategy.governance.Party;
import org.carestrategy.governance.ReportingLine;
import org.carestrategy.governance.Responsibility;
import org.carestrategy.governance.ResponsibilityKind;
import org.carestrategy.record.Entry;
import org.carestrategy.record.Stage;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.strategy.Action;
import org.carestrategy.strategy.ActionKind;
import org.carestrategy.strategy.Document;
import org.carestrategy.strategy.DocumentState;
import org.carestrategy.strategy.Measure;
import org.carestrategy.strategy.PeriodKind;
import org.carestrategy.strategy.RequiredSignOff;
import org.carestrategy.strategy.Review;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.DateSpan;
import org.carestrategy.value.Figure;
import org.carestrategy.value.Frequency;
import org.carestrategy.value.Link;
import org.carestrategy.value.PartyId;
import org.carestrategy.value.Timescale;

/** Makes a calendar: tells the schedule what is owed, part by part. */
final class CalendarMaker {
    private static final Set<PeriodKind> OF_SCHOOLS = ImmutableSet.of(PeriodKind.ACADEMIC_YEAR, PeriodKind.TERM);

    private final Strategy strategy;
    private final Optional<StrategyRecord> known;
    private final LocalDate asOf;
    private final Happenings happenings;
    private final Judge judge;
    private final Schedule schedule;

    /** @param known the record as it was known on the day */
    CalendarMaker(Strategy strategy, Optional<StrategyRecord> known, LocalDate asOf, DateSpan span) {
        this.strategy = strategy;
        this.known = known;
        this.asOf = asOf;
        this.happenings = Happenings.of(known, asOf);
        this.judge = new Judge(asOf);
        this.schedule = new Schedule(strategy, happenings, judge, span);
    }

    DueCalendar calendar() {
        strategy.parties().stream().filter(Party::isInBeing).forEach(this::meetings);
        strategy.reportingLines().stream().filter(this::hasBothEnds).forEach(this::reports);
        strategy.reviews().stream().filter(review -> isInBeing(review.by())).forEach(this::review);
        strategy.documents().forEach(this::document);
        strategy.signOffs().stream()
                .filter(signOff -> schedule.agendas().isInBeing(signOff.by()))
                .forEach(this::signOff);
        strategy.decisions().forEach(this::callIns);
        Assessor.planned(strategy).stream().filter(action -> !isIdea(action)).forEach(this::action);
        strategy.measures().forEach(this::readings);
        return schedule.calendar().strategy(strategy.id()).asOf(asOf).build();
    }

    private boolean isInBeing(Optional<PartyId> party) {
        return party.map(schedule.agendas()::isInBeing).orElse(true);
    }

    private boolean hasBothEnds(ReportingLine line) {
        return isInBeing(line.by()) && isInBeing(line.to());
    }

    private void meetings(Party party) {
        Optional<PartyId> body = Optional.of(party.id());
        Owed owed = Owed.of(
                DueKind.MEETING, Link.to(party.id()), body, Optional.empty(), Agendas.held(happenings, party.id()));
        party.meets().ifPresent(often -> schedule.reckoned(owed, often));
    }

    private void reports(ReportingLine line) {
        Owed owed = Owed.of(DueKind.REPORT, Link.to(line.id()), line.by(), line.to(), made(Link.to(line.id())));
        line.frequency().ifPresent(often -> schedule.reckoned(owed, often));
    }

    private Occurrences made(Link part) {
        return happenings.of(Optional.of(part), entry -> entry.report().isPresent());
    }

    private void review(Review review) {
        Occurrences done = happenings.of(review.of(), entry -> tells(entry, review));
        Owed owed = new Owed(DueKind.REVIEW, review.of(), Owed.list(review.by()), List.of(), done);
        owed(owed, review.next(), review.frequency(), false);
    }

    /** An evaluation is a review, and so is a report of the reviewer. */
    private static boolean tells(Entry entry, Review review) {
        boolean bySame = review.by().equals(entry.by());
        boolean byAny = review.by().isEmpty() || entry.by().isEmpty();
        return entry.evaluation().isPresent()
                ? bySame || byAny
                : entry.report().isPresent() && bySame && review.by().isPresent();
    }

    private void document(Document document) {
        Link part = Link.to(document.id());
        Owed owed = new Owed(
                DueKind.DOCUMENT, Optional.of(part), answering(document.responsibilities()), List.of(), made(part));
        boolean there = document.state().filter(DocumentState.PUBLISHED::equals).isPresent();
        owed(owed, document.due(), document.frequency(), there);
    }

    private void owed(Owed owed, Optional<Timescale> printed, Optional<Frequency> frequency, boolean there) {
        Optional<LocalDate> due = printed.flatMap(Timescale::dueDay);
        due.ifPresentOrElse(
                day -> schedule.printed(owed, day, frequency, there),
                () -> frequency.ifPresent(often -> schedule.reckoned(owed, often)));
    }

    private void signOff(RequiredSignOff required) {
        Optional<Entry> signed = happenings.about(required.of()).stream()
                .filter(entry -> entry.by().filter(required.by()::equals).isPresent())
                .filter(entry -> entry.signOff()
                        .filter(signature -> !signature.refused())
                        .isPresent())
                .findFirst();
        schedule.add(new DueItem.Builder()
                .kind(DueKind.SIGN_OFF)
                .about(required.of())
                .addBy(required.by())
                .state(signed.isPresent() ? DueState.DONE : DueState.DUE)
                .doneOn(signed.map(Entry::happened))
                .addAllRestsOn(signed.map(Entry::id).stream().toList()));
    }

    private void callIns(Decision decision) {
        decision.items()
                .forEach(item -> item.callInUntil()
                        .ifPresent(day -> schedule.add(new DueItem.Builder()
                                .kind(DueKind.CALL_IN)
                                .about(Link.to(decision.id()))
                                .number(item.number())
                                .to(Owed.list(decision.body()))
                                .due(day)
                                .state(asOf.isAfter(day) ? DueState.PASSED : DueState.DUE))));
    }

    private static boolean isIdea(Action action) {
        return action.kind().filter(ActionKind.IDEA::equals).isPresent();
    }

    private void action(Action action) {
        Told told = Told.of(action.id(), known, asOf);
        ActionDates dates = new ActionDates(action, told, asOf);
        if (told.stage().filter(Stage.WITHDRAWN::equals).isEmpty()) {
            dates.due()
                    .ifPresent(due -> schedule.add(judge.judged(
                                    new DueItem.Builder(),
                                    due,
                                    dates.completedOn(),
                                    told.stage().isPresent())
                            .kind(DueKind.ACTION)
                            .about(Link.to(action.id()))
                            .by(answering(action.responsibilities()))
                            .plannedDue(dates.plannedDue().filter(planned -> !planned.equals(due)))
                            .restsOn(told.decisive().stream().map(Entry::id).toList())));
        }
    }

    private void readings(Measure measure) {
        boolean school = measure.period().filter(OF_SCHOOLS::contains).isPresent();
        measure.frequency().ifPresent(often -> {
            Owed owed = new Owed(
                    DueKind.READING,
                    Optional.of(Link.to(measure.id())),
                    answering(measure.responsibilities()),
                    measure.watchedBy().stream()
                            .filter(schedule.agendas()::isInBeing)
                            .toList(),
                    read(measure, often));
            schedule.figures(owed, often, school ? Year.SCHOOL : Year.FINANCIAL);
        });
    }

    /** By the last day of the period of the figure, or by the day of reading where that is what counts for a meeting. */
    private Occurrences read(Measure measure, Frequency often) {
        boolean byPeriod = often instanceof Frequency.Every || often instanceof Frequency.TimesAYear;
        return Occurrences.of(happenings.about(Optional.of(Link.to(measure.id()))).stream()
                .filter(CalendarMaker::isRead)
                .flatMap(entry -> byPeriod ? forItsPeriod(entry) : Stream.of(Occurrence.of(entry))));
    }

    private static boolean isRead(Entry entry) {
        return entry.reading()
                .filter(reading -> !reading.figure().equals(Figure.Symbol.NOT_YET_AVAILABLE))
                .isPresent();
    }

    private static Stream<Occurrence> forItsPeriod(Entry entry) {
        return entry.reading().flatMap(reading -> reading.period().lastDay()).stream()
                .map(last -> new Occurrence(last, entry.happened(), entry.id()));
    }

    /** Those that lead, or else all that answer. */
    private static List<PartyId> answering(List<Responsibility> responsibilities) {
        List<PartyId> leads =
                parties(responsibilities.stream().filter(held -> held.as().equals(ResponsibilityKind.LEAD)));
        return leads.isEmpty() ? parties(responsibilities.stream()) : leads;
    }

    private static List<PartyId> parties(Stream<Responsibility> responsibilities) {
        return responsibilities
                .flatMap(held -> held.party().stream())
                .distinct()
                .toList();
    }
}
