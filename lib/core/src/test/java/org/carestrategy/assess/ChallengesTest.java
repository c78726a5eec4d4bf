package org.carestrategy.assess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.carestrategy.assess.Calendars.body;
import static org.carestrategy.assess.Calendars.during;
import static org.carestrategy.assess.Calendars.governance;
import static org.carestrategy.assess.Calendars.line;
import static org.carestrategy.assess.Calendars.made;
import static org.carestrategy.assess.Calendars.met;
import static org.carestrategy.assess.Challenged.by;
import static org.carestrategy.assess.Challenged.challenges;
import static org.carestrategy.assess.Challenged.correcting;
import static org.carestrategy.assess.Challenged.entry;
import static org.carestrategy.assess.Challenged.update;
import static org.carestrategy.strategy.Examples.due;
import static org.carestrategy.strategy.Examples.plan;
import static org.carestrategy.strategy.Examples.priority;
import static org.carestrategy.strategy.Examples.strategy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.carestrategy.governance.AttendanceRule;
import org.carestrategy.governance.Governance;
import org.carestrategy.governance.Member;
import org.carestrategy.governance.Party;
import org.carestrategy.governance.PartyKind;
import org.carestrategy.record.ActionUpdate;
import org.carestrategy.record.Attendance;
import org.carestrategy.record.Entry;
import org.carestrategy.record.Evaluation;
import org.carestrategy.record.Meeting;
import org.carestrategy.record.Presence;
import org.carestrategy.record.Rating;
import org.carestrategy.record.Reading;
import org.carestrategy.record.ReportMade;
import org.carestrategy.record.SignOff;
import org.carestrategy.record.Stage;
import org.carestrategy.record.Verdict;
import org.carestrategy.record.Voice;
import org.carestrategy.strategy.Measure;
import org.carestrategy.strategy.RequiredSignOff;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.Figure;
import org.carestrategy.value.Frequency;
import org.carestrategy.value.Link;
import org.carestrategy.value.MeasureId;
import org.carestrategy.value.PartyId;
import org.carestrategy.value.PriorityId;
import org.carestrategy.value.Timescale;
import org.carestrategy.value.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChallengesTest {
    private static Entry voice(String id, String day) {
        return entry(
                id,
                day,
                "peps",
                entry -> entry.voice(
                        Voice.builder().said(Wording.of("Ask me first.")).build()));
    }

    @Test
    void withoutARecordNothingIsAsked() {
        Strategy strategy = strategy().addActions(due("peps", "2024-09")).build();
        assertThat(Scorecard.withoutRecord(strategy, LocalDate.parse("2025-01-01"))
                        .challenges())
                .isEmpty();
    }

    // entries

    @Test
    void entriesThatCorrectEachOtherInACircleAreToldOnce() {
        assertThat(challenges(
                        strategy(),
                        "2024-12-31",
                        correcting("a", voice("c", "2024-05-01")),
                        correcting("c", voice("b", "2024-05-02")),
                        correcting("b", voice("a", "2024-05-03")),
                        correcting("a", voice("d", "2024-05-04")),
                        correcting("y", voice("x", "2024-05-05")),
                        correcting("x", voice("y", "2024-05-06"))))
                .containsExactly(
                        "error challenge.corrected-in-circle entries/a/corrects: these entries correct each other in a"
                                + " circle, so none of them counts: a, b, c",
                        "error challenge.corrected-in-circle entries/x/corrects: these entries correct each other in a"
                                + " circle, so none of them counts: x, y");
    }

    @Test
    void aChainOfCorrectionsIsNoCircleAndWhatCorrectsItselfIsForTheRules() {
        assertThat(challenges(
                        strategy(),
                        "2024-12-31",
                        voice("a", "2024-05-01"),
                        correcting("a", voice("b", "2024-05-02")),
                        correcting("b", voice("c", "2024-05-03")),
                        correcting("nobody", voice("d", "2024-05-04")),
                        correcting("e", voice("e", "2024-05-05"))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // kind, before the period, after it
        "voice,      true,  true",
        "update,     true,  true",
        "meeting,    true,  true",
        "report,     true,  false",
        "evaluation, true,  false",
        "reading,    false, false",
        "sign-off,   false, false",
    })
    void whatHappenedOutsideThePeriodIsAskedAboutUnlessItLooksBackOrAhead(String kind, boolean before, boolean after) {
        assertThat(challenges(during("FY2024-25"), "2026-12-31", happened(kind, "2024-03-31")))
                .isEqualTo(
                        before
                                ? List.of("warning challenge.before-period entries/a/happened: it happened on"
                                        + " 2024-03-31, but the strategy begins on 2024-04-01")
                                : List.of());
        assertThat(challenges(during("FY2024-25"), "2026-12-31", happened(kind, "2024-04-01")))
                .isEmpty();
        assertThat(challenges(during("FY2024-25"), "2026-12-31", happened(kind, "2025-03-31")))
                .isEmpty();
        assertThat(challenges(during("FY2024-25"), "2026-12-31", happened(kind, "2025-04-01")))
                .isEqualTo(
                        after
                                ? List.of(
                                        "warning challenge.after-period entries/a/happened: it happened on 2025-04-01,"
                                                + " but the strategy ended on 2025-03-31")
                                : List.of());
        assertThat(challenges(strategy(), "2026-12-31", happened(kind, "2020-01-01")))
                .isEmpty();
    }

    private static Entry happened(String kind, String day) {
        return entry("a", day, "part", entry -> switch (kind) {
            case "voice" -> entry.voice(Voice.builder().said(Wording.of("No.")).build());
            case "update" -> entry.update(ActionUpdate.builder().percent(1).build());
            case "meeting" -> entry.meeting(Meeting.builder().build());
            case "report" -> entry.report(ReportMade.builder().build());
            case "evaluation" -> entry.evaluation(evaluated(Verdict.PARTLY_MET));
            case "reading" ->
                entry.reading(Reading.builder()
                        .period(Timescale.parse("2024-03"))
                        .figure(Figure.of(1))
                        .build());
            default -> entry.signOff(SignOff.builder().build());
        });
    }

    // measures

    @ParameterizedTest
    @CsvSource({
        // claimed, figure, better than calculated (target 90)
        "green, 50, red",
        "amber, 50, red",
        "red,   50, ",
        "red,   95, ",
        "blue,  50, ",
        "green, 95, ",
    })
    void aFigureIsNotClaimedToBeBetterThanItIs(String claimed, int figure, String calculated) {
        Measure measure = MeasureCases.measure("higher percent quarter", "2024-03-31=40", "2025-03-31=90");
        Entry read = MeasureCases.told(
                "a",
                Reading.builder()
                        .period(Timescale.parse("FY2024-25-Q1"))
                        .figure(Figure.of(figure))
                        .claimedRating(Rating.of(claimed))
                        .build());
        assertThat(challenges(strategy().addMeasures(measure), "2024-08-01", read))
                .isEqualTo(
                        calculated == null
                                ? List.of()
                                : List.of("warning challenge.claimed-better measures/watched: the council rates it "
                                        + claimed + ", and by what the record tells it is " + calculated));
    }

    // what was due

    @Test
    void whatWasDueAndDidNotComeIsToldOnceForEachPart() {
        Strategy.Builder strategy = during("FY2024-25")
                .governance(governance(
                        List.of(body("board", "every 3 months"), body("council", "6 times a year")),
                        line("yearly", "board", "council", "every 3 months")))
                .addMeasures(Measure.builder()
                        .id(MeasureId.of("watched"))
                        .title("Watched")
                        .frequency(Frequency.everyMonths(3))
                        .build());
        Entry[] entries = {
            met("2024-04-10", "board"),
            met("2024-05-10", "council"),
            made("2024-05-20", "yearly"),
            entry(
                    "read",
                    "2024-07-01",
                    "watched",
                    entry -> entry.reading(Reading.builder()
                            .period(Timescale.parse("FY2024-25-Q1"))
                            .figure(Figure.of(1))
                            .build()))
        };
        assertThat(challenges(strategy, "2024-09-30", entries)).isEmpty();
        assertThat(challenges(strategy, "2025-04-01", entries))
                .containsExactly(
                        "advice challenge.meeting-missed governance/parties/board: meetings due and not held: 3, the"
                                + " first of them due by 2024-09-30",
                        "advice challenge.meeting-missed governance/parties/council: meetings due and not held: 5, the"
                                + " first of them due by 2025-03-31",
                        "advice challenge.report-missed governance/lines/yearly: reports due and not made: 3, the first"
                                + " of them due by 2024-09-30",
                        "advice challenge.reading-missed measures/watched: figures due and not read: 2, the first of"
                                + " them due by 2024-12-31");
    }

    @Test
    void whatIsDueOnlyAfterTheDayIsNotAskedAbout() {
        Strategy.Builder strategy =
                during("FY2024-25").governance(governance(List.of(body("board", "every 3 months"))));
        assertThat(challenges(strategy, "2024-03-31", met("2024-03-01", "other")))
                .containsExactly("warning challenge.before-period entries/other-2024-03-01-2024-03-01/happened: it"
                        + " happened on 2024-03-01, but the strategy begins on 2024-04-01");
    }

    // meetings

    private static Party board(int quorum, Member... members) {
        return Party.builder()
                .id(PartyId.of("board"))
                .name("Board")
                .quorum(quorum)
                .addMembers(members)
                .build();
    }

    private static Party.Builder party(String id) {
        return Party.builder().id(PartyId.of(id)).name(id);
    }

    private static Member.Builder seat(String party) {
        return Member.builder().party(PartyId.of(party));
    }

    private static Entry held(String id, String day, Attendance... attendance) {
        return entry(
                id,
                day,
                "board",
                entry -> entry.meeting(
                        Meeting.builder().addAttendance(attendance).build()));
    }

    private static Attendance at(String party, Presence presence) {
        return Attendance.of(PartyId.of(party), presence);
    }

    private static Attendance present(String party) {
        return at(party, Presence.PRESENT);
    }

    private static Strategy.Builder governed(Party... parties) {
        return strategy().governance(governance(List.of(parties)));
    }

    private static String below(int present) {
        return "warning challenge.below-quorum entries/a/meeting/attendance: with " + present + " present who may vote,"
                + " 'board' was below its quorum of 2; the calendar counts the meeting as held";
    }

    @Test
    void membersWhoMayVoteMakeTheQuorum() {
        Strategy.Builder strategy = governed(board(
                2,
                seat("one").build(),
                seat("two").votes(true).build(),
                seat("three").votes(false).build()));
        assertThat(challenges(strategy, "2025-01-01", held("a", "2024-05-01", present("one"), present("two"))))
                .isEmpty();
        assertThat(challenges(
                        strategy,
                        "2025-01-01",
                        held("a", "2024-05-01", present("one"), present("three"), at("two", Presence.APOLOGIES))))
                .containsExactly(below(1));
        assertThat(challenges(
                        strategy,
                        "2025-01-01",
                        held("a", "2024-05-01", present("one"), present("one"), present("guest"))))
                .containsExactly(below(1));
        assertThat(challenges(strategy, "2025-01-01", held("a", "2024-05-01", at("one", Presence.ABSENT))))
                .containsExactly(below(0));
    }

    @Test
    void nobodyCanTellTheQuorumOfAMeetingWhoseAttendanceIsNotTold() {
        assertThat(challenges(governed(board(2, seat("one").build())), "2025-01-01", held("a", "2024-05-01")))
                .isEmpty();
    }

    @Test
    void whoeverComesMayVoteWhereTheSeatsAreNotNamed() {
        Entry meeting = held("a", "2024-05-01", present("one"), present("two"));
        assertThat(challenges(
                        governed(board(2, Member.builder().role("a councillor").build())), "2025-01-01", meeting))
                .isEmpty();
        assertThat(challenges(governed(board(2)), "2025-01-01", meeting)).isEmpty();
        assertThat(challenges(governed(board(2)), "2025-01-01", held("a", "2024-05-01", present("one"))))
                .containsExactly(below(1));
    }

    @ParameterizedTest
    @CsvSource({"group, false", "young-people, false", "post, true"})
    void aGroupMayBeSeveralUnlessItIsToldHowItVotes(String kind, boolean told) {
        Party group = party("group").kind(PartyKind.of(kind)).build();
        Entry meeting = held("a", "2024-05-01", present("group"));
        assertThat(challenges(governed(board(2, seat("group").build()), group), "2025-01-01", meeting))
                .isEqualTo(told ? List.of(below(1)) : List.of());
        assertThat(challenges(governed(board(2, seat("group").votes(true).build()), group), "2025-01-01", meeting))
                .containsExactly(below(1));
    }

    private static Strategy.Builder ruled(AttendanceRule rule) {
        return strategy()
                .governance(Governance.builder()
                        .addParties(
                                party("councillors")
                                        .addMembers(seat("member").build())
                                        .build(),
                                party("part").partOf(PartyId.of("councillors")).build(),
                                party("board").build())
                        .addAttendanceRules(rule)
                        .build());
    }

    private static Entry[] meetings(String party, String presences) {
        List<String> each = List.of(presences.split(""));
        return IntStream.range(0, each.size())
                .mapToObj(month -> held(
                        "m" + month,
                        "2024-0" + (month + 1) + "-01",
                        switch (each.get(month)) {
                            case "A" -> new Attendance[] {at(party, Presence.ABSENT)};
                            case "P" -> new Attendance[] {present(party)};
                            case "S" -> new Attendance[] {at(party, Presence.APOLOGIES)};
                            default -> new Attendance[0];
                        }))
                .toArray(Entry[]::new);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // A absent, S sent apologies, P present, - not told | rows of absences
                "AA   | 2 2024-01-01 2024-02-01",
                "A-A  | 2 2024-01-01 2024-03-01",
                "PAAAP| 3 2024-02-01 2024-04-01",
                "APAA | 2 2024-03-01 2024-04-01",
                "AAPAA| 2 2024-01-01 2024-02-01, 2 2024-04-01 2024-05-01",
                "ASA  |",
                "APA  |",
                "A    |",
            })
    void absencesRunningAreToldFromTheNumberOfTheRuleOn(String presences, String rows) {
        List<String> expected = rows == null
                ? List.of()
                : List.of(rows.split(", ")).stream()
                        .map(row -> row.split(" "))
                        .map(row -> "advice challenge.absences governance/parties/member: absences from 'board'"
                                + " running, without apologies: " + row[0] + ", from " + row[1] + " to " + row[2]
                                + "; the rule of attendance allows fewer than 2")
                        .toList();
        AttendanceRule rule = AttendanceRule.builder()
                .whose(PartyId.of("councillors"))
                .at(PartyId.of("board"))
                .after(2)
                .build();
        assertThat(challenges(ruled(rule), "2024-12-31", meetings("member", presences.trim())))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "councillors, member,      true",
        "councillors, part,        true",
        "councillors, councillors, true",
        "councillors, other,       false",
        ",            other,       true",
    })
    void aRuleIsForThePartyItNamesItsPartsAndItsMembers(String whose, String absent, boolean asked) {
        AttendanceRule.Builder rule = AttendanceRule.builder();
        if (whose != null) {
            rule.whose(PartyId.of(whose));
        }
        assertThat(challenges(ruled(rule.build()), "2024-12-31", meetings(absent, "A")))
                .isEqualTo(
                        asked
                                ? List.of("advice challenge.absences governance/parties/" + absent + ": absences from"
                                        + " 'board' running, without apologies: 1, from 2024-01-01 to"
                                        + " 2024-01-01; the rule of attendance allows fewer than 1")
                                : List.of());
    }

    // sign-offs

    private static Entry signed(String id, String day, boolean refused) {
        return by(
                "police",
                entry(
                        id,
                        day,
                        "pledge",
                        entry ->
                                entry.signOff(SignOff.builder().refused(refused).build())));
    }

    private static RequiredSignOff asked(String by) {
        return RequiredSignOff.builder()
                .by(PartyId.of(by))
                .of(Link.of("pledge"))
                .build();
    }

    @Test
    void aRefusalIsToldUntilTheSamePartySigns() {
        Strategy.Builder strategy = strategy().addSignOffs(asked("police"));
        assertThat(challenges(strategy, "2024-12-31", signed("a", "2024-05-01", true)))
                .containsExactly(
                        "warning challenge.sign-off-refused entries/a/signOff: 'police' refused to sign 'pledge'");
        assertThat(challenges(
                        strategy, "2024-12-31", signed("a", "2024-05-01", true), signed("b", "2024-06-01", false)))
                .isEmpty();
        assertThat(challenges(
                        strategy, "2024-12-31", signed("a", "2024-05-01", false), signed("b", "2024-06-01", true)))
                .hasSize(1);
    }

    @Test
    void whoeverSignsIsAmongThoseWhoAreAsked() {
        Entry signed = signed("a", "2024-05-01", false);
        assertThat(challenges(strategy().addSignOffs(asked("police"), asked("trust")), "2024-12-31", signed))
                .isEmpty();
        assertThat(challenges(strategy().addSignOffs(asked("trust")), "2024-12-31", signed))
                .containsExactly("warning challenge.sign-off-not-asked entries/a/by: 'police' is not among those whom"
                        + " the strategy asks to sign 'pledge'");
        RequiredSignOff whole =
                RequiredSignOff.builder().by(PartyId.of("police")).build();
        assertThat(challenges(strategy().addSignOffs(whole), "2024-12-31", signed))
                .hasSize(1);
        assertThat(challenges(strategy(), "2024-12-31", signed)).isEmpty();
    }

    @Test
    void theStrategyItselfCanBeSigned() {
        Entry whole = Entry.builder()
                .from(signed("a", "2024-05-01", false))
                .about(List.of())
                .build();
        assertThat(challenges(strategy().addSignOffs(asked("police")), "2024-12-31", whole))
                .containsExactly("warning challenge.sign-off-not-asked entries/a/by: 'police' is not among those whom"
                        + " the strategy asks to sign the strategy");
    }

    // evaluations

    private static Evaluation evaluated(Verdict met) {
        return Evaluation.builder()
                .period(Timescale.parse("FY2024-25"))
                .finding(Wording.of("As hoped."))
                .met(met)
                .build();
    }

    private static Entry evaluation(String about, String day, Verdict met) {
        return entry("e", day, about, entry -> entry.evaluation(evaluated(met)));
    }

    private static Strategy.Builder served() {
        PriorityId education = PriorityId.of("education");
        return strategy()
                .addPriorities(priority("education"))
                .addActions(due("peps", "2024-09", education), due("books", "2024-09", education))
                .addActionPlans(plan("plan", "peps", "books"))
                .addMeasures(Measure.builder()
                        .from(MeasureCases.measure("higher percent quarter", "2024-03-31=40", "2025-03-31=90"))
                        .addServes(Link.to(education))
                        .build());
    }

    private static Entry open(String day) {
        return update("u", day, update -> update.stage(Stage.IN_PROGRESS).correctiveAction("A second adviser."));
    }

    private static String metActions(String part, String day) {
        return "warning challenge.met-with-worst-actions entries/e/evaluation/met: '" + part
                + "' is said to be met, but" + " on " + day + " all of its actions that could be rated were red: peps";
    }

    /** The other action is not rated, as nothing is told of it; it is asked about on its own. */
    @ParameterizedTest
    @CsvSource({"peps", "education", "plan"})
    void whatIsSaidToBeMetIsNotAllRed(String part) {
        assertThat(onEvaluations(open("2024-10-02"), evaluation(part, "2024-10-03", Verdict.MET)))
                .containsExactly(metActions(part, "2024-10-03"));
        assertThat(onEvaluations(open("2024-10-02"), evaluation(part, "2024-10-03", Verdict.PARTLY_MET)))
                .isEmpty();
    }

    @Test
    void whatIsSaidOfTheWholeIsSaidOfAllOfIt() {
        Entry whole = Entry.builder()
                .from(evaluation("peps", "2024-10-03", Verdict.MET))
                .about(List.of())
                .build();
        assertThat(onEvaluations(open("2024-10-02"), whole))
                .containsExactly(metActions("northbeck-2024", "2024-10-03"));
    }

    @Test
    void whatWasNotRedOnTheDayOfTheEvaluationWasRightlySaid() {
        assertThat(onEvaluations(open("2024-09-20"), evaluation("peps", "2024-09-30", Verdict.MET)))
                .isEmpty();
    }

    @Test
    void oneThatIsNotRedIsEnough() {
        Entry books = entry(
                "b",
                "2024-09-20",
                "books",
                entry -> entry.update(
                        ActionUpdate.builder().stage(Stage.COMPLETED).build()));
        assertThat(onEvaluations(open("2024-10-02"), books, evaluation("education", "2024-10-03", Verdict.MET)))
                .isEmpty();
    }

    @Test
    void whatIsSaidToBeMetHasNotOnlyRedFigures() {
        Entry read = entry(
                "r",
                "2024-07-10",
                "watched",
                entry -> entry.reading(Reading.builder()
                        .period(Timescale.parse("FY2024-25-Q1"))
                        .figure(Figure.of(50))
                        .build()));
        assertThat(onEvaluations(read, evaluation("education", "2024-08-01", Verdict.MET)))
                .containsExactly(
                        "warning challenge.met-with-worst-measures entries/e/evaluation/met: 'education' is said"
                                + " to be met, but on 2024-08-01 all of its measures that could be rated were red: watched");
        assertThat(onEvaluations(read, evaluation("education", "2024-07-09", Verdict.MET)))
                .isEmpty();
    }

    private static List<String> onEvaluations(Entry... entries) {
        return challenges(served(), "2024-12-31", entries).stream()
                .filter(found -> found.contains("/evaluation/"))
                .toList();
    }
}
