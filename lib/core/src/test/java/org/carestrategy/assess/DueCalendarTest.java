package org.carestrategy.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.carestrategy.assess.Calendars.body;
import static org.carestrategy.assess.Calendars.brief;
import static org.carestrategy.assess.Calendars.calendar;
import static org.carestrategy.assess.Calendars.during;
import static org.carestrategy.assess.Calendars.entry;
import static org.carestrategy.assess.Calendars.governance;
import static org.carestrategy.assess.Calendars.inState;
import static org.carestrategy.assess.Calendars.line;
import static org.carestrategy.assess.Calendars.made;
import static org.carestrategy.assess.Calendars.met;
import static org.carestrategy.assess.Calendars.record;
import static org.carestrategy.assess.Calendars.span;
import static org.carestrategy.strategy.Examples.action;
import static org.carestrategy.strategy.Examples.due;
import static org.carestrategy.strategy.Examples.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.carestrategy.base.InvalidAttributeException;
import org.carestrategy.decision.Decision;
import org.carestrategy.decision.DecisionItem;
import org.carestrategy.decision.Verb;
import org.carestrategy.governance.PartyState;
import org.carestrategy.governance.Responsibility;
import org.carestrategy.governance.ResponsibilityKind;
import org.carestrategy.record.ActionUpdate;
import org.carestrategy.record.Entry;
import org.carestrategy.record.Evaluation;
import org.carestrategy.record.Meeting;
import org.carestrategy.record.Reading;
import org.carestrategy.record.SignOff;
import org.carestrategy.record.Stage;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.strategy.ActionKind;
import org.carestrategy.strategy.ActionPlan;
import org.carestrategy.strategy.Document;
import org.carestrategy.strategy.DocumentState;
import org.carestrategy.strategy.Examples;
import org.carestrategy.strategy.Measure;
import org.carestrategy.strategy.PeriodKind;
import org.carestrategy.strategy.RequiredSignOff;
import org.carestrategy.strategy.Review;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.DateSpan;
import org.carestrategy.value.DecisionId;
import org.carestrategy.value.DocumentId;
import org.carestrategy.value.EntryId;
import org.carestrategy.value.Figure;
import org.carestrategy.value.Frequency;
import org.carestrategy.value.Link;
import org.carestrategy.value.MeasureId;
import org.carestrategy.value.PartyId;
import org.carestrategy.value.StrategyId;
import org.carestrategy.value.Timescale;
import org.carestrategy.value.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueCalendarTest {
    private static final DateSpan YEAR = span("2024-04-01", "2025-03-31");
    private static final PartyId BOARD = PartyId.of("board");

    private static Strategy.Builder meeting(String period, String meets) {
        return during(period).governance(governance(List.of(body("board", meets))));
    }

    private static Strategy.Builder reporting(String meets, String frequency) {
        return during("FY2024-25")
                .governance(governance(
                        List.of(body("board", meets), body("group", "as needed")),
                        line("line", "group", "board", frequency)));
    }

    private static List<String> reports(DueCalendar calendar) {
        return brief(calendar.items().stream()
                        .filter(item -> item.kind() == DueKind.REPORT)
                        .toList())
                .toList();
    }

    private static Document.Builder document(String due) {
        return Document.builder()
                .id(DocumentId.of("offer"))
                .title("The local offer")
                .due(Timescale.parse(due));
    }

    private static Measure.Builder measure(String frequency) {
        return Measure.builder().id(MeasureId.of("peps")).title("PEPs in time").frequency(Frequency.parse(frequency));
    }

    private static Entry read(String day, String period) {
        return read(day, period, Figure.of(80));
    }

    private static Entry read(String day, String period, Figure figure) {
        return entry(
                day,
                "peps",
                entry -> entry.id(EntryId.of("read-" + day))
                        .reading(Reading.builder()
                                .period(Timescale.parse(period))
                                .figure(figure)
                                .build()));
    }

    private static Entry told(String happened, String recorded, ActionUpdate.Builder update) {
        return entry(happened, recorded, "a", entry -> entry.update(update.build()));
    }

    private static ActionUpdate.Builder at(Stage stage) {
        return ActionUpdate.builder().stage(stage);
    }

    private static Strategy.Builder dated(String timescale) {
        return during("FY2024-25").addActions(due("a", timescale)).addActionPlans(plan("plan", "a"));
    }

    // intervals

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    FY2024-25             | every 2 months | 2024-05-31 2024-07-31 2024-09-30 2024-11-30 2025-01-31 2025-03-31
                    FY2024-25             | every 3 months | 2024-06-30 2024-09-30 2024-12-31 2025-03-31
                    FY2024-25             | every 12 months | 2025-03-31
                    FY2024-25             | every 24 months |
                    2024-04-01/2024-05-13 | every 6 weeks  | 2024-05-12
                    2024-01-31/2024-12-31 | every 2 months | 2024-05-30 2024-07-30 2024-09-29 2024-11-29
                    2024-01-31/2024-06-30 | every month    | 2024-04-29 2024-05-30 2024-06-29
                    2024-02-29/2025-02-27 | every 12 months | 2025-02-27
                    """)
    void anIntervalIsCountedFromTheFirstDayOfThePeriodAndDueOnItsLast(String period, String meets, String days) {
        DueCalendar calendar = calendar(meeting(period, meets), record(), "2024-04-01", YEAR);
        assertThat(calendar.items().stream()
                        .map(item -> item.due().orElseThrow().toString()))
                .containsExactlyElementsOf(days == null ? List.of() : List.of(days.split(" ", -1)));
        assertThat(calendar.items()).allMatch(DueItem::isReckoned);
    }

    @Test
    void aMeetingHeldLateDoesNotMoveTheNextAndOneLeftOutIsMissedOnce() {
        DueCalendar calendar = calendar(
                meeting("FY2024-25", "every 3 months"),
                record(met("2024-06-30", "board"), met("2024-12-10", "board")),
                "2025-01-15",
                YEAR);
        assertThat(brief(calendar.items()))
                .containsExactly(
                        "2024-06-30 meeting board done 2024-06-30",
                        "2024-09-30 meeting board late +107",
                        "2024-12-31 meeting board done 2024-12-10",
                        "2025-03-31 meeting board due");
        assertThat(brief(calendar.late())).containsExactly("2024-09-30 meeting board late +107");
        DueItem first = calendar.items().get(0);
        assertThat(first.covers()).contains(span("2024-04-01", "2024-06-30"));
        assertThat(first.frequency()).contains(Frequency.everyMonths(3));
        assertThat(first.restsOn()).containsExactly(met("2024-06-30", "board").id());
        assertThat(first.by()).containsExactly(BOARD);
        assertThat(first.to()).isEmpty();
    }

    @Test
    void theFirstOfTwoInAnIntervalMakesGoodTheOneBeforeIfThatWasLeftOut() {
        StrategyRecord record =
                record(met("2024-07-02", "board"), met("2024-09-10", "board"), met("2024-09-24", "board"));
        assertThat(brief(calendar(meeting("FY2024-25", "every 3 months"), record, "2024-09-30", YEAR)
                        .items()))
                .containsExactly(
                        "2024-06-30 meeting board done-late 2024-07-02 +2",
                        "2024-09-30 meeting board done 2024-09-10",
                        "2024-12-31 meeting board due",
                        "2025-03-31 meeting board due");
    }

    @Test
    void theDueDayItselfIsInTime() {
        StrategyRecord record = record(met("2024-04-10", "board"));
        Strategy.Builder strategy = meeting("FY2024-25", "every month");
        DateSpan may = span("2024-05-01", "2024-05-31");
        assertThat(brief(calendar(strategy, record, "2024-05-31", may).items()))
                .containsExactly("2024-05-31 meeting board due");
        assertThat(brief(calendar(strategy, record, "2024-06-01", may).items()))
                .containsExactly("2024-05-31 meeting board late +1");
    }

    @Test
    void ofWhatTheRecordNeverTellsNobodyKnowsWhetherItIsLate() {
        Strategy.Builder strategy = meeting("FY2024-25", "every month");
        DateSpan april = span("2024-04-30", "2024-04-30");
        assertThat(brief(calendar(strategy, record(), "2024-05-01", april).items()))
                .containsExactly("2024-04-30 meeting board not-known");
        assertThat(brief(DueCalendar.withoutRecord(strategy.build(), LocalDate.parse("2024-05-01"), april)
                        .items()))
                .containsExactly("2024-04-30 meeting board not-known");
    }

    @Test
    void withoutAPeriodNoDayIsReckoned() {
        DueCalendar calendar = calendar(
                Examples.strategy().governance(governance(List.of(body("board", "every month")))),
                record(),
                "2024-05-01",
                YEAR);
        assertThat(calendar.items()).isEmpty();
        assertThat(brief(calendar.undated())).containsExactly("meeting board due");
        assertThat(calendar.undated().get(0).isReckoned()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"proposed, 0", "replaced, 0", "in-being, 13", "resting, 13"})
    void partiesThatAreNotInBeingOweNothing(String state, int items) {
        Strategy.Builder strategy = during("FY2024-25")
                .governance(governance(
                        List.of(
                                inState(PartyState.of(state), body("board", "every 2 months")),
                                body("other", "as needed")),
                        line("by", "board", "other", "every 6 months"),
                        line("to", "other", "board", "every 6 months"),
                        line("with", "other", "board", "at each meeting of board")))
                .addReviews(Review.builder()
                        .by(BOARD)
                        .next(Timescale.parse("2024-07"))
                        .build())
                .addSignOffs(RequiredSignOff.builder().by(BOARD).build());
        StrategyRecord record = record(met("2024-04-10", "board"));
        DueCalendar calendar = calendar(strategy, record, "2025-03-31", YEAR);
        assertThat(calendar.items()).hasSize(items);
        assertThat(calendar.undated()).hasSize(items / 13);
    }

    @Test
    void whatIsDueAsNeededIsNeverDue() {
        DueCalendar calendar = calendar(meeting("FY2024-25", "as needed"), record(), "2030-01-01", YEAR);
        assertThat(calendar.items()).isEmpty();
        assertThat(calendar.quotas()).isEmpty();
        assertThat(calendar.undated()).isEmpty();
    }

    // times a year

    @Test
    void soManyTimesAYearIsCountedByTheFinancialYear() {
        StrategyRecord record = record(
                met("2024-03-31", "board"),
                met("2024-04-01", "board"),
                met("2025-03-31", "board"),
                met("2025-04-01", "board"),
                met("2025-04-02", "board"));
        Strategy.Builder strategy = meeting("2024-01/2026-06", "at least 2 times a year");
        DueCalendar calendar = calendar(strategy, record, "2026-04-01", span("2025-03-31", "2025-04-01"));
        assertThat(calendar.items()).isEmpty();
        assertThat(brief(calendar.quotas()))
                .containsExactly(
                        "2025-03-31 meeting board 2 of 2 done 2025-03-31",
                        "2026-03-31 meeting board 2 of 2 done 2025-04-02");
        assertThat(calendar.quotas().get(0).covers()).contains(YEAR);
        assertThat(calendar.quotas().get(0).restsOn())
                .containsExactly(
                        met("2024-04-01", "board").id(),
                        met("2025-03-31", "board").id());
    }

    @Test
    void onlyYearsThatLieWhollyInThePeriodAreCounted() {
        Strategy.Builder strategy = meeting("2024-01/2026-06", "2 times a year");
        assertThat(brief(calendar(strategy, record(), "2024-04-01", span("2023-01-01", "2028-01-01"))
                        .quotas()))
                .containsExactly("2025-03-31 meeting board 0 of 2 due", "2026-03-31 meeting board 0 of 2 due");
        assertThat(calendar(strategy, record(), "2024-04-01", span("2027-01-01", "2028-01-01"))
                        .quotas())
                .isEmpty();
    }

    @Test
    void aYearWithTooFewIsLateFromItsEndAndListedWithWhatIsLate() {
        StrategyRecord record = record(met("2024-07-01", "board"));
        Strategy.Builder strategy = meeting("FY2024-25", "2 times a year");
        assertThat(brief(calendar(strategy, record, "2025-03-31", YEAR).quotas()))
                .containsExactly("2025-03-31 meeting board 1 of 2 due");
        DueCalendar after = calendar(strategy, record, "2025-04-01", YEAR);
        assertThat(brief(after.late())).containsExactly("2025-03-31 meeting board 1 of 2 late +1");
        assertThat(after.owedBy(BOARD)).isEqualTo(after.quotas());
        assertThat(after.quotas().get(0).quota()).contains(new Quota(1, 2));
    }

    @Test
    void twoEntriesOfOneDayAreOneMeeting() {
        Entry again = Entry.builder()
                .from(met("2024-07-01", "board"))
                .id(EntryId.of("again"))
                .build();
        assertThat(brief(calendar(
                                meeting("FY2024-25", "2 times a year"),
                                record(met("2024-07-01", "board"), again),
                                "2024-08-01",
                                YEAR)
                        .quotas()))
                .containsExactly("2025-03-31 meeting board 1 of 2 due");
    }

    // with meetings

    @Test
    void whatIsDueAtEachMeetingIsDueWithTheMeetingsThatWereHeldAndThoseReckoned() {
        StrategyRecord record = record(
                met("2024-06-10", "board"),
                met("2024-09-09", "board"),
                made("2024-06-10", "line"),
                made("2024-10-01", "line"));
        Strategy.Builder strategy = reporting("every 3 months", "at each meeting of board");
        DueCalendar calendar = calendar(strategy, record, "2024-10-05", YEAR);
        assertThat(reports(calendar))
                .containsExactly(
                        "2024-06-10 report line done 2024-06-10",
                        "2024-09-09 report line late +26",
                        "2024-12-31 report line done 2024-10-01",
                        "2025-03-31 report line due");
        DueItem first = calendar.dueTo(BOARD).get(0);
        assertThat(first.restsOn())
                .containsExactly(
                        met("2024-06-10", "board").id(),
                        made("2024-06-10", "line").id());
        assertThat(first.by()).containsExactly(PartyId.of("group"));
        assertThat(first.covers()).isEmpty();
        assertThat(calendar.owedBy(PartyId.of("group"))).hasSize(4).isEqualTo(calendar.dueTo(BOARD));
    }

    @Test
    void whatIsDueBeforeAMeetingIsDueOnTheDayBefore() {
        StrategyRecord record = record(
                met("2024-06-10", "board"),
                met("2024-08-10", "board"),
                made("2024-06-09", "line"),
                made("2024-06-10", "line"));
        assertThat(reports(calendar(
                        reporting("at least 6 times a year", "before each meeting of board"),
                        record,
                        "2024-12-01",
                        span("2024-06-09", "2024-08-09"))))
                .containsExactly("2024-06-09 report line done 2024-06-09", "2024-08-09 report line done 2024-06-10");
    }

    @Test
    void aStandingItemIsDueAtEachMeetingOfTheReceiver() {
        StrategyRecord record = record(met("2024-06-10", "board"), made("2024-06-11", "line"));
        assertThat(reports(calendar(reporting("at least 6 times a year", "standing item"), record, "2024-12-01", YEAR)))
                .containsExactly("2024-06-10 report line late +174");
    }

    @Test
    void onlyAMeetingIsAMeetingAndOnlyAReportAReport() {
        Evaluation good = Evaluation.builder()
                .finding(Wording.of("Good."))
                .period(Timescale.parse("FY2023-24"))
                .build();
        StrategyRecord record = record(
                entry("2024-06-10", "board", entry -> entry.evaluation(good)),
                entry("2024-06-10", "line", entry -> entry.evaluation(good)));
        assertThat(brief(calendar(
                                reporting("every 6 months", "every 6 months"),
                                record,
                                "2024-10-01",
                                span("2024-09-30", "2024-09-30"))
                        .items()))
                .containsExactly("2024-09-30 meeting board not-known", "2024-09-30 report line not-known");
        assertThat(reports(calendar(reporting("as needed", "at each meeting of board"), record, "2024-10-01", YEAR)))
                .isEmpty();
    }

    @Test
    void aBodyThatIsNotYetInBeingHasNoMeetingsAtWhichAnythingIsDue() {
        Strategy.Builder strategy = during("FY2024-25")
                .governance(governance(
                        List.of(
                                inState(PartyState.PROPOSED, body("board", "every 3 months")),
                                body("group", "as needed"),
                                body("cabinet", "as needed")),
                        line("line", "group", "cabinet", "at each meeting of board")));
        assertThat(calendar(strategy, record(met("2024-06-10", "board")), "2024-10-01", YEAR)
                        .items())
                .isEmpty();
    }

    @Test
    void meetingsOutsideThePeriodAskForNothing() {
        StrategyRecord record = record(met("2024-03-31", "board"), met("2025-04-01", "board"));
        assertThat(calendar(
                                reporting("as needed", "at each meeting of board"),
                                record,
                                "2025-12-01",
                                span("2024-01-01", "2025-12-31"))
                        .items())
                .isEmpty();
    }

    @Test
    void aStandingItemOnNobodysAgendaHasNoDay() {
        DueCalendar calendar = calendar(
                during("FY2024-25").addMeasures(measure("standing item").build()), record(), "2024-12-01", YEAR);
        assertThat(brief(calendar.undated())).containsExactly("reading peps due");
    }

    // printed days

    @Test
    void aPrintedDayIsMetByWhatWasDoneFirstHoweverLate() {
        Strategy.Builder strategy =
                during("FY2024-25").addDocuments(document("2024-06").build());
        DueCalendar calendar = calendar(strategy, record(made("2025-02-01", "offer")), "2025-03-01", YEAR);
        assertThat(brief(calendar.items())).containsExactly("2024-06-30 document offer done-late 2025-02-01 +216");
        assertThat(calendar.items().get(0).isReckoned()).isFalse();
        assertThat(brief(calendar(strategy, record(made("2022-02-01", "offer")), "2025-03-01", YEAR)
                        .items()))
                .containsExactly("2024-06-30 document offer done 2022-02-01");
    }

    @Test
    void anniversariesOfAPrintedDayAreServedByWhatIsNearest() {
        Document.Builder yearly = document("2024-06").frequency(Frequency.everyMonths(12));
        StrategyRecord record = record(
                made("2024-07-08", "offer"),
                made("2024-12-01", "offer"),
                made("2025-07-10", "offer"),
                made("2025-12-30", "offer"));
        assertThat(brief(calendar(
                                during("2024/2026").addDocuments(yearly.build()),
                                record,
                                "2026-12-31",
                                span("2024-01-01", "2028-12-31"))
                        .items()))
                .containsExactly(
                        "2024-06-30 document offer done-late 2024-07-08 +8",
                        "2025-06-30 document offer done-late 2025-07-10 +10",
                        "2026-06-30 document offer done 2025-12-30");
    }

    @ParameterizedTest
    @CsvSource({"2024-12-29, done-late +182", "2024-12-30, done-late +183", "2025-06-30, done-late +365"})
    void whatWasDoneFirstIsForThePrintedDayEvenPastTheMiddle(String day, String state) {
        Document.Builder yearly = document("2024-06").frequency(Frequency.everyMonths(12));
        assertThat(brief(calendar(
                                during("2024/2026").addDocuments(yearly.build()),
                                record(made(day, "offer")),
                                "2025-06-30",
                                span("2024-01-01", "2025-12-31"))
                        .items()))
                .containsExactly(
                        "2024-06-30 document offer " + state.replace(" ", " " + day + " "),
                        "2025-06-30 document offer due");
    }

    @Test
    void aDocumentThatTheStrategyCallsPublishedIsThere() {
        Document.Builder published = document("2024-06").state(DocumentState.PUBLISHED);
        Strategy.Builder strategy = during("2024/2026").addDocuments(published.build());
        assertThat(brief(calendar(strategy, record(), "2025-06-30", YEAR).items()))
                .containsExactly("2024-06-30 document offer done");
        Document yearly = published.frequency(Frequency.everyMonths(12)).build();
        StrategyRecord record = record(made("2025-06-01", "offer"));
        assertThat(brief(calendar(
                                during("2024/2026").addDocuments(yearly),
                                record,
                                "2025-06-30",
                                span("2024-01-01", "2025-12-31"))
                        .items()))
                .containsExactly("2024-06-30 document offer done", "2025-06-30 document offer done 2025-06-01");
        StrategyRecord early = record(made("2024-06-01", "offer"));
        assertThat(brief(calendar(during("2024/2026").addDocuments(yearly), early, "2025-06-30", YEAR)
                        .items()))
                .containsExactly("2024-06-30 document offer done 2024-06-01");
    }

    @Test
    void aPrintedDayStandsBesideWhatIsDueWithMeetings() {
        Document both = document("2024-06")
                .frequency(Frequency.parse("at each meeting of board"))
                .build();
        DueCalendar calendar = calendar(
                during("FY2024-25").addDocuments(both),
                record(met("2024-09-01", "board"), made("2024-09-01", "offer")),
                "2024-10-01",
                YEAR);
        assertThat(brief(calendar.items()))
                .containsExactly(
                        "2024-06-30 document offer done-late 2024-09-01 +63",
                        "2024-09-01 document offer done 2024-09-01");
    }

    @Test
    void thoseThatLeadOweADocumentOrElseAllThatAnswerForIt() {
        Responsibility author = Responsibility.of(ResponsibilityKind.AUTHOR, PartyId.of("author"));
        Document led = document("2024-06")
                .addResponsibilities(author, Responsibility.lead(PartyId.of("lead")))
                .build();
        Document unled = document("2024-06")
                .addResponsibilities(author, Responsibility.ofInitials(ResponsibilityKind.LEAD, "MG"), author)
                .build();
        DueCalendar calendar = calendar(during("FY2024-25").addDocuments(led, unled), record(), "2024-04-01", YEAR);
        assertThat(calendar.items().stream().map(DueItem::by))
                .containsExactly(List.of(PartyId.of("lead")), List.of(PartyId.of("author")));
    }

    @Test
    void aReviewIsAnEvaluationOrAReportOfTheReviewer() {
        Review review = Review.builder()
                .of(Link.of("plan"))
                .by(BOARD)
                .next(Timescale.parse("2024-06"))
                .build();
        Strategy.Builder strategy = during("FY2024-25").addReviews(review);
        Evaluation found = Evaluation.builder()
                .finding(Wording.of("Good."))
                .period(Timescale.parse("FY2023-24"))
                .build();
        for (Entry done : List.of(
                entry("2024-05-01", "plan", entry -> entry.evaluation(found)),
                entry("2024-05-01", "plan", entry -> entry.evaluation(found).by(BOARD)),
                Entry.builder().from(made("2024-05-01", "plan")).by(BOARD).build())) {
            DueCalendar calendar = calendar(strategy, record(done), "2024-10-01", YEAR);
            assertThat(brief(calendar.items())).containsExactly("2024-06-30 review plan done 2024-05-01");
            assertThat(calendar.owedBy(BOARD)).isEqualTo(calendar.items());
        }
        for (Entry other : List.of(
                entry("2024-05-01", "plan", entry -> entry.evaluation(found).by(PartyId.of("other"))),
                entry("2024-05-01", "other", entry -> entry.evaluation(found)),
                made("2024-05-01", "plan"))) {
            assertThat(brief(calendar(strategy, record(other), "2024-10-01", YEAR)
                            .items()))
                    .containsExactly("2024-06-30 review plan not-known");
        }
    }

    /** The plan ends on 31 March 2025: a last review may still fall due until 30 June, and none from 1 July on. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "every 3 months          | 2024-06-30 2024-09-30 2024-12-31 2025-03-31 2025-06-30",
                "every 5 months          | 2024-08-31 2025-01-31 2025-06-30",
                "every 12 months         | 2025-03-31",
                "4 times a year          | 2025-03-31",
                "at each meeting of board| 2025-06-30",
            })
    void aPlanIsNotReviewedAnyLongerOnceItHasEnded(String often, String due) {
        Strategy.Builder strategy = during("FY2024-25/FY2026-27")
                .addActionPlans(ActionPlan.builder()
                        .from(Examples.plan("plan"))
                        .period(Timescale.parse("FY2024-25"))
                        .build())
                .addReviews(Review.builder()
                        .of(Link.of("plan"))
                        .frequency(Frequency.parse(often))
                        .build());
        StrategyRecord record = record(met("2025-06-30", "board"), met("2025-07-01", "board"));
        DueCalendar calendar = calendar(strategy, record, "2026-12-31", span("2024-04-01", "2026-12-31"));
        assertThat(Stream.concat(calendar.items().stream(), calendar.quotas().stream())
                        .map(item -> item.due().orElseThrow().toString()))
                .containsExactly(due.split(" "));
    }

    /** The printed day of the review stands, and its anniversaries end with the plan. */
    @Test
    void aPrintedReviewOfAPlanStandsAndItsAnniversariesEndWithThePlan() {
        Strategy.Builder strategy = during("FY2024-25/FY2026-27")
                .addActionPlans(ActionPlan.builder()
                        .from(Examples.plan("plan"))
                        .period(Timescale.parse("FY2024-25"))
                        .build())
                .addReviews(Review.builder()
                        .of(Link.of("plan"))
                        .next(Timescale.parse("2025-07"))
                        .frequency(Frequency.everyMonths(6))
                        .build());
        DueCalendar calendar = calendar(strategy, record(), "2026-12-31", span("2024-04-01", "2026-12-31"));
        assertThat(brief(calendar.items())).containsExactly("2025-07-31 review plan not-known");
    }

    @Test
    void theWholeStrategyIsReviewedByWhatIsAboutNoPart() {
        Entry whole = Entry.builder()
                .id(EntryId.of("e"))
                .happened(LocalDate.parse("2024-05-01"))
                .recorded(LocalDate.parse("2024-05-01"))
                .evaluation(Evaluation.builder()
                        .finding(Wording.of("Good."))
                        .period(Timescale.parse("FY2023-24"))
                        .build())
                .build();
        Review yearly = Review.builder().frequency(Frequency.everyMonths(12)).build();
        DueCalendar calendar = calendar(during("FY2024-25").addReviews(yearly), record(whole), "2024-10-01", YEAR);
        assertThat(brief(calendar.items())).containsExactly("2025-03-31 review done 2024-05-01");
        assertThat(calendar.items().get(0).about()).isEmpty();
    }

    // sign-offs and call-ins

    @Test
    void aSignOffHasNoDayAndIsDoneOrDue() {
        RequiredSignOff required =
                RequiredSignOff.builder().by(BOARD).of(Link.of("pledge")).build();
        Strategy.Builder strategy = during("FY2024-25").addSignOffs(required);
        SignOff signed = SignOff.builder().build();
        Entry bySame =
                entry("2024-05-01", "pledge", entry -> entry.signOff(signed).by(BOARD));
        DueCalendar calendar = calendar(strategy, record(bySame), "2024-05-01", YEAR);
        assertThat(calendar.items()).isEmpty();
        assertThat(brief(calendar.undated())).containsExactly("sign-off pledge done 2024-05-01");
        assertThat(calendar.undated().get(0).restsOn()).containsExactly(bySame.id());
        assertThat(calendar.owedBy(BOARD)).isEqualTo(calendar.undated());
        for (Entry other : List.of(
                entry("2024-05-01", "pledge", entry -> entry.signOff(signed)),
                entry("2024-05-01", "pledge", entry -> entry.signOff(signed).by(PartyId.of("other"))),
                entry("2024-05-01", "other", entry -> entry.signOff(signed).by(BOARD)),
                entry(
                        "2024-05-01",
                        "pledge",
                        entry -> entry.signOff(SignOff.builder().refused(true).build())
                                .by(BOARD)))) {
            assertThat(brief(calendar(strategy, record(other), "2024-05-01", YEAR)
                            .undated()))
                    .containsExactly("sign-off pledge due");
        }
    }

    @Test
    void aCallInPassesOnTheDayAfterItsLast() {
        Decision decision = Decision.builder()
                .id(DecisionId.of("decision"))
                .body(BOARD)
                .addItems(
                        DecisionItem.builder()
                                .number("4")
                                .verb(Verb.RESOLVED)
                                .wording(Wording.of("That it be so."))
                                .callInUntil(LocalDate.parse("2024-08-10"))
                                .build(),
                        DecisionItem.builder()
                                .verb(Verb.NOTED)
                                .wording(Wording.of("That it was so."))
                                .build())
                .build();
        Strategy.Builder strategy = during("FY2024-25").addDecisions(decision);
        DueCalendar calendar = calendar(strategy, record(), "2024-08-10", YEAR);
        assertThat(brief(calendar.items())).containsExactly("2024-08-10 call-in decision due");
        assertThat(calendar.items().get(0).number()).contains("4");
        assertThat(calendar.dueTo(BOARD)).isEqualTo(calendar.items());
        assertThat(brief(calendar(strategy, record(), "2024-08-11", YEAR).items()))
                .containsExactly("2024-08-10 call-in decision passed");
    }

    // actions

    @Test
    void anActionIsDueOnItsLatestDateKnownOnTheDay() {
        StrategyRecord record = record(
                told("2024-06-01", "2024-06-03", at(Stage.IN_PROGRESS)),
                told("2024-06-20", "2024-07-04", ActionUpdate.builder().revisedDue(Timescale.parse("2024-09"))),
                told("2024-10-02", "2024-10-10", at(Stage.COMPLETED)));
        Strategy.Builder strategy = dated("2024-06");
        DueCalendar asPlanned = calendar(strategy, record, "2024-07-03", YEAR);
        assertThat(brief(asPlanned.items())).containsExactly("2024-06-30 action a late +3");
        assertThat(asPlanned.items().get(0).plannedDue()).isEmpty();
        DueCalendar redated = calendar(strategy, record, "2024-07-04", YEAR);
        assertThat(brief(redated.items())).containsExactly("2024-09-30 action a due");
        assertThat(redated.items().get(0).plannedDue()).contains(LocalDate.parse("2024-06-30"));
        assertThat(brief(calendar(strategy, record, "2024-10-09", YEAR).items()))
                .containsExactly("2024-09-30 action a late +9");
        DueCalendar done = calendar(strategy, record, "2024-10-10", YEAR);
        assertThat(brief(done.items())).containsExactly("2024-09-30 action a done-late 2024-10-02 +2");
        assertThat(done.items().get(0).restsOn()).hasSize(2);
        assertThat(calendar(strategy, record, "2024-10-10", span("2024-06-30", "2024-06-30"))
                        .items())
                .isEmpty();
    }

    @Test
    void aCorrectionStandsInThePlaceOfWhatItCorrects() {
        Entry wrong = told("2024-06-01", "2024-06-01", at(Stage.COMPLETED));
        Entry right = Entry.builder()
                .from(told("2024-06-01", "2024-08-01", at(Stage.IN_PROGRESS)))
                .corrects(wrong.id())
                .build();
        Strategy.Builder strategy = dated("2024-06");
        assertThat(brief(calendar(strategy, record(wrong, right), "2024-07-31", YEAR)
                        .items()))
                .containsExactly("2024-06-30 action a done 2024-06-01");
        assertThat(brief(calendar(strategy, record(wrong, right), "2024-08-01", YEAR)
                        .items()))
                .containsExactly("2024-06-30 action a late +32");
    }

    @Test
    void workThatWentOnAgainIsOpen() {
        StrategyRecord record = record(
                told("2024-06-01", "2024-06-01", at(Stage.COMPLETED)),
                told("2024-06-20", "2024-06-20", at(Stage.IN_PROGRESS)));
        assertThat(brief(calendar(dated("2024-06"), record, "2024-06-30", YEAR).items()))
                .containsExactly("2024-06-30 action a due");
    }

    @Test
    void ideasOngoingWorkAndWhatIsWithdrawnOrInNoPlanIsNeverDue() {
        Strategy.Builder strategy = during("FY2024-25")
                .addActions(
                        action("idea")
                                .kind(ActionKind.IDEA)
                                .timescale(Timescale.parse("2024-06"))
                                .build(),
                        due("ongoing", "ongoing"),
                        due("a", "2024-06"),
                        due("outside", "2024-06"),
                        action("undated").build())
                .addActionPlans(plan("plan", "idea", "ongoing", "a", "undated"), plan("again", "a"));
        StrategyRecord withdrawn = record(told("2024-06-01", "2024-06-01", at(Stage.WITHDRAWN)));
        assertThat(calendar(strategy, withdrawn, "2024-12-01", YEAR).items()).isEmpty();
        assertThat(brief(calendar(strategy, record(), "2024-12-01", YEAR).items()))
                .containsExactly("2024-06-30 action a not-known");
    }

    // readings

    @Test
    void aFigureIsDueByTheEndOfTheIntervalAfterThatWhichItStandsFor() {
        StrategyRecord record = record(
                read("2024-07-09", "2024-06-30"),
                read("2024-12-09", "FY2024-25-Q2"),
                read("2025-04-01", "FY2024-25-Q3", Figure.Symbol.SUPPRESSED));
        Measure measure = measure("every 3 months")
                .addWatchedBy(BOARD)
                .addResponsibilities(Responsibility.lead(PartyId.of("head")))
                .build();
        DueCalendar calendar = calendar(
                during("FY2024-25").addMeasures(measure), record, "2025-04-02", span("2024-04-01", "2025-12-31"));
        assertThat(brief(calendar.items()))
                .containsExactly(
                        "2024-09-30 reading peps done 2024-07-09",
                        "2024-12-31 reading peps done 2024-12-09",
                        "2025-03-31 reading peps done-late 2025-04-01 +1",
                        "2025-06-30 reading peps due");
        assertThat(calendar.items().get(0).covers()).contains(span("2024-04-01", "2024-06-30"));
        assertThat(calendar.dueTo(BOARD)).isEqualTo(calendar.items());
        assertThat(calendar.owedBy(PartyId.of("head"))).isEqualTo(calendar.items());
    }

    @Test
    void aFigureOfOneTimeDoesNotMakeGoodThatOfAnother() {
        StrategyRecord record = record(read("2024-08-09", "2024-07-31"), read("2024-09-09", "2024-08-31"));
        assertThat(brief(calendar(
                                during("FY2024-25")
                                        .addMeasures(measure("every 3 months").build()),
                                record,
                                "2024-10-01",
                                span("2024-09-01", "2024-12-31"))
                        .items()))
                .containsExactly("2024-09-30 reading peps late +1", "2024-12-31 reading peps done 2024-08-09");
    }

    @Test
    void aFigureThatIsNotYetAvailableIsNotRead() {
        StrategyRecord record = record(
                read("2024-05-09", "2024-04-30"), read("2024-06-09", "2024-05-31", Figure.Symbol.NOT_YET_AVAILABLE));
        assertThat(brief(calendar(
                                during("FY2024-25")
                                        .addMeasures(measure("every month").build()),
                                record,
                                "2024-07-01",
                                span("2024-05-01", "2024-06-30"))
                        .items()))
                .containsExactly("2024-05-31 reading peps done 2024-05-09", "2024-06-30 reading peps late +1");
    }

    @Test
    void figuresOfSchoolsAreCountedBySchoolYears() {
        StrategyRecord record = record(read("2025-10-01", "AY2024-25"));
        Measure yearly =
                measure("every 12 months").period(PeriodKind.ACADEMIC_YEAR).build();
        DateSpan years = span("2024-04-01", "2027-03-31");
        assertThat(brief(calendar(during("FY2024-25/FY2026-27").addMeasures(yearly), record, "2026-01-01", years)
                        .items()))
                .containsExactly("2025-08-31 reading peps late +123", "2026-08-31 reading peps done 2025-10-01");
        Measure termly = measure("3 times a year").period(PeriodKind.TERM).build();
        StrategyRecord terms = record(
                read("2024-08-01", "2024-04/2024-07"),
                read("2025-01-07", "2024-09/2024-12"),
                read("2025-04-04", "2025-01/2025-03"),
                read("2025-08-01", "2025-04/2025-07"));
        assertThat(brief(calendar(during("FY2024-25/FY2026-27").addMeasures(termly), terms, "2026-01-01", years)
                        .quotas()))
                .containsExactly(
                        "2025-12-31 reading peps 3 of 3 done 2025-08-01", "2026-12-31 reading peps 0 of 3 due");
    }

    @Test
    void figuresOfAYearAreDueOneIntervalAfterIt() {
        StrategyRecord record = record(
                read("2024-10-08", "2024-09-30"), read("2025-04-09", "2025-03-31"), read("2025-10-08", "2025-09-30"));
        DueCalendar calendar = calendar(
                during("FY2024-25").addMeasures(measure("2 times a year").build()), record, "2025-04-10", YEAR);
        assertThat(brief(calendar.quotas())).containsExactly("2025-09-30 reading peps 2 of 2 done 2025-04-09");
    }

    @Test
    void aFigureThatIsReadBeforeEachMeetingCountsByTheDayOfReading() {
        StrategyRecord record =
                record(met("2024-06-10", "board"), read("2024-06-01", "FY2024-25-Q2"), met("2024-07-10", "board"));
        assertThat(brief(calendar(
                                during("FY2024-25")
                                        .addMeasures(measure("before each meeting of board")
                                                .build()),
                                record,
                                "2024-07-10",
                                YEAR)
                        .items()))
                .containsExactly("2024-06-09 reading peps done 2024-06-01", "2024-07-09 reading peps late +1");
    }

    // the whole

    @Test
    void itemsStandByDayThenByKindThenByPart() {
        Strategy.Builder strategy = during("FY2024-25")
                .governance(governance(
                        List.of(body("b", "every 6 months"), body("a", "every 6 months")),
                        line("line", "a", "b", "every 3 months")))
                .addDocuments(document("2024-09").build());
        assertThat(brief(calendar(strategy, record(), "2024-04-01", span("2024-06-30", "2024-09-30"))
                        .items()))
                .containsExactly(
                        "2024-06-30 report line due",
                        "2024-09-30 meeting a due",
                        "2024-09-30 meeting b due",
                        "2024-09-30 report line due",
                        "2024-09-30 document offer due");
    }

    @Test
    void whatHappensAfterTheDayDoesNotCountEvenIfItIsRecorded() {
        Entry announced = entry(
                "2024-06-20",
                "2024-06-01",
                "board",
                entry -> entry.meeting(Meeting.builder().build()));
        DateSpan june = span("2024-06-01", "2024-06-30");
        Strategy.Builder strategy = meeting("FY2024-25", "every 3 months");
        assertThat(brief(calendar(strategy, record(announced), "2024-06-19", june)
                        .items()))
                .containsExactly("2024-06-30 meeting board due");
        assertThat(brief(calendar(strategy, record(announced), "2024-06-20", june)
                        .items()))
                .containsExactly("2024-06-30 meeting board done 2024-06-20");
    }

    @Test
    void theRecordOfAnotherStrategyIsRefused() {
        StrategyRecord other =
                StrategyRecord.builder().strategy(StrategyId.of("other")).build();
        assertThatThrownBy(() -> calendar(during("FY2024-25"), other, "2024-04-01", YEAR))
                .isInstanceOf(InvalidAttributeException.class)
                .hasMessage("record: must be that of 'northbeck-2024', was 'other'");
    }

    @Test
    void itTellsWhatItIsOf() {
        DueCalendar calendar = calendar(during("FY2024-25"), record(), "2024-04-01", YEAR);
        assertThat(calendar.strategy()).isEqualTo(StrategyId.of("northbeck-2024"));
        assertThat(calendar.asOf()).isEqualTo(LocalDate.parse("2024-04-01"));
        assertThat(calendar.span()).isEqualTo(YEAR);
        assertThat(calendar.items()).isEmpty();
    }

    @Test
    void daysBeyondAllReckoningThrowNothing() {
        Strategy.Builder strategy = during("1900/2199")
                .governance(governance(
                        List.of(body("board", "every 999 months"), body("group", "every week")),
                        line("line", "group", "board", "before each meeting of board"),
                        line("nowhere", "x", "y", "at each meeting of z")))
                .addDocuments(
                        document("2199").frequency(Frequency.everyMonths(999)).build())
                .addMeasures(measure("999 times a year").build());
        DateSpan ever = new DateSpan(LocalDate.MIN, LocalDate.MAX);
        StrategyRecord record = record(met("2024-06-10", "board"));
        for (LocalDate asOf : List.of(LocalDate.MIN, LocalDate.parse("2024-06-10"), LocalDate.MAX)) {
            DueCalendar calendar = DueCalendar.of(strategy.build(), record, asOf, ever);
            assertThat(calendar.items()).hasSizeGreaterThan(15_000);
            DateSpan last = new DateSpan(LocalDate.MAX, LocalDate.MAX);
            assertThat(DueCalendar.of(strategy.build(), record, asOf, last).items())
                    .isEmpty();
        }
    }

    @Test
    void aQuotaOfNothingIsRefused() {
        assertThatThrownBy(() -> new Quota(0, 0)).hasMessage("of: must be 1 or more, was 0");
        assertThatThrownBy(() -> new Quota(-1, 1)).hasMessage("done: must be 0 or more, was -1");
        assertThat(new Quota(1, 2).isMet()).isFalse();
        assertThat(new Quota(2, 2).isMet()).isTrue();
        assertThat(new Quota(3, 2)).hasToString("3 of 2");
    }
}
