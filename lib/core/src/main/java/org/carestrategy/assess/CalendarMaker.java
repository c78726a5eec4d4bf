package org.carestrategy.assess;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.carestrategy.governance.Party;
import org.carestrategy.governance.ReportingLine;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.strategy.Action;
import org.carestrategy.strategy.ActionKind;
import org.carestrategy.strategy.ActionPlan;
import org.carestrategy.strategy.Document;
import org.carestrategy.strategy.DocumentState;
import org.carestrategy.strategy.Measure;
import org.carestrategy.strategy.PeriodKind;
import org.carestrategy.strategy.Review;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.ActionPlanId;
import org.carestrategy.value.DateSpan;
import org.carestrategy.value.Frequency;
import org.carestrategy.value.Link;
import org.carestrategy.value.PartyId;
import org.carestrategy.value.Timescale;

/** Makes a calendar: goes through the strategy and tells the schedule how often each part owes something. */
final class CalendarMaker {
    private static final Set<PeriodKind> OF_SCHOOLS = ImmutableSet.of(PeriodKind.ACADEMIC_YEAR, PeriodKind.TERM);
    private static final int MONTHS_AFTER_PLAN = 3;

    private final Strategy strategy;
    private final LocalDate asOf;
    private final Schedule schedule;
    private final Owings owings;
    private final SingleItems singles;

    /** @param known the record as it was known on the day */
    CalendarMaker(Strategy strategy, Optional<StrategyRecord> known, LocalDate asOf, DateSpan span) {
        Happenings happenings = Happenings.of(known, asOf);
        Judge judge = new Judge(asOf);
        this.strategy = strategy;
        this.asOf = asOf;
        this.schedule = new Schedule(strategy, happenings, judge, span);
        this.owings = new Owings(happenings, schedule.agendas());
        this.singles = new SingleItems(known, happenings, judge);
    }

    DueCalendar calendar() {
        strategy.parties().stream().filter(Party::isInBeing).forEach(this::meetings);
        strategy.reportingLines().stream().filter(this::hasBothEnds).forEach(this::reports);
        strategy.reviews().stream().filter(review -> isInBeing(review.by())).forEach(this::review);
        strategy.documents().forEach(this::document);
        strategy.signOffs().stream()
                .filter(signOff -> schedule.agendas().isInBeing(signOff.by()))
                .map(singles::signOff)
                .forEach(schedule::add);
        strategy.decisions().stream()
                .flatMap(decision -> singles.callIns(decision).stream())
                .forEach(schedule::add);
        Assessor.planned(strategy).stream()
                .filter(action -> !isIdea(action))
                .flatMap(action -> singles.action(action).stream())
                .forEach(schedule::add);
        strategy.measures().forEach(this::readings);
        return schedule.calendar().strategy(strategy.id()).asOf(asOf).build();
    }

    private boolean isInBeing(Optional<PartyId> party) {
        return party.map(schedule.agendas()::isInBeing).orElse(true);
    }

    private boolean hasBothEnds(ReportingLine line) {
        return isInBeing(line.by()) && isInBeing(line.to());
    }

    private static boolean isIdea(Action action) {
        return action.kind().filter(ActionKind.IDEA::equals).isPresent();
    }

    private void meetings(Party party) {
        party.meets().ifPresent(often -> schedule.reckoned(owings.meeting(party), often));
    }

    private void reports(ReportingLine line) {
        line.frequency().ifPresent(often -> schedule.reckoned(owings.report(line), often));
    }

    private void review(Review review) {
        Schedule ours =
                review.of().flatMap(this::lastReview).map(schedule::until).orElse(schedule);
        owed(ours, owings.review(review), review.next(), review.frequency(), false);
    }

    /** A plan that has ended is reviewed once more, within three months. */
    private Optional<LocalDate> lastReview(Link reviewed) {
        return strategy.actionPlan(ActionPlanId.of(reviewed.text()))
                .flatMap(ActionPlan::period)
                .flatMap(Timescale::lastDay)
                .map(last -> last.plusDays(1).plusMonths(MONTHS_AFTER_PLAN).minusDays(1));
    }

    private void document(Document document) {
        boolean there = document.state().filter(DocumentState.PUBLISHED::equals).isPresent();
        owed(schedule, owings.document(document), document.due(), document.frequency(), there);
    }

    private static void owed(
            Schedule schedule, Owed owed, Optional<Timescale> printed, Optional<Frequency> frequency, boolean there) {
        Optional<LocalDate> due = printed.flatMap(Timescale::dueDay);
        due.ifPresentOrElse(
                day -> schedule.printed(owed, day, frequency, there),
                () -> frequency.ifPresent(often -> schedule.reckoned(owed, often)));
    }

    private void readings(Measure measure) {
        boolean school = measure.period().filter(OF_SCHOOLS::contains).isPresent();
        measure.frequency()
                .ifPresent(often ->
                        schedule.figures(owings.reading(measure, often), often, school ? Year.SCHOOL : Year.FINANCIAL));
    }
}
