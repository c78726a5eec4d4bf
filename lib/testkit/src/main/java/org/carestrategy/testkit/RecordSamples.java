package org.carestrategy.testkit;

import java.time.LocalDate;
import java.util.List;
import org.carestrategy.record.ActionUpdate;
import org.carestrategy.record.Attendance;
import org.carestrategy.record.ComparatorFigure;
import org.carestrategy.record.Entry;
import org.carestrategy.record.Evaluation;
import org.carestrategy.record.FocusChosen;
import org.carestrategy.record.Meeting;
import org.carestrategy.record.Presence;
import org.carestrategy.record.Rating;
import org.carestrategy.record.Reading;
import org.carestrategy.record.ReportMade;
import org.carestrategy.record.SignOff;
import org.carestrategy.record.Stage;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.record.Verdict;
import org.carestrategy.record.Voice;
import org.carestrategy.strategy.Unit;
import org.carestrategy.value.ElementId;
import org.carestrategy.value.EntryId;
import org.carestrategy.value.Figure;
import org.carestrategy.value.Link;
import org.carestrategy.value.StrategyId;
import org.carestrategy.value.Timescale;
import org.carestrategy.value.Wording;

/** The sample record, and samples of everything that can happen. */
final class RecordSamples {
    private static final LocalDate HAPPENED = LocalDate.of(2025, 1, 20);

    private RecordSamples() {}

    static ActionUpdate update() {
        return ActionUpdate.builder()
                .stage(Stage.COMPLETED)
                .percent(100)
                .claimedRating(Rating.GREEN)
                .revisedDue(Timescale.parse("2024-12"))
                .comment("All schools have the new form.")
                .correctiveAction("Two more advisers.")
                .build();
    }

    static Reading reading() {
        return Reading.builder()
                .period(Timescale.parse("FY2024-25-Q3"))
                .figure(Figure.decimal("84.2"))
                .numerator(32)
                .denominator(38)
                .provisional(true)
                .claimedRating(Rating.AMBER)
                .comment("Two schools are still to tell.")
                .build();
    }

    static ComparatorFigure comparator() {
        return ComparatorFigure.builder()
                .from(comparatorOfFewWords())
                .unit(Unit.PERCENT)
                .build();
    }

    /** A comparator figure with nothing but what is mandatory. */
    static ComparatorFigure comparatorOfFewWords() {
        return ComparatorFigure.builder()
                .whose("England")
                .period(Timescale.parse("FY2023-24"))
                .figure(Figure.of(80))
                .build();
    }

    static Attendance attendance() {
        return Attendance.of(GovernanceSamples.HEAD, Presence.APOLOGIES);
    }

    static Meeting meeting() {
        return Meeting.builder()
                .addAttendance(attendance())
                .comment("Held at the town hall.")
                .build();
    }

    static ReportMade report() {
        return ReportMade.builder()
                .title("Report of the virtual school")
                .comment("Taken as read.")
                .build();
    }

    static SignOff signOff() {
        return SignOff.builder().refused(true).comment("The costs are missing.").build();
    }

    static Voice voice() {
        return Voice.builder()
                .group(GovernanceSamples.COUNCIL)
                .means("survey")
                .said(Wording.of("Our plans are too long."))
                .heard(14)
                .build();
    }

    static Evaluation evaluation() {
        return Evaluation.builder()
                .period(Timescale.parse("FY2024-25"))
                .finding(Wording.of("Plans are better and still too long."))
                .met(Verdict.PARTLY_MET)
                .build();
    }

    static FocusChosen focus() {
        return FocusChosen.builder()
                .period(Timescale.parse("FY2025-26"))
                .addChosen(Link.to(WorkSamples.PRIORITY))
                .reason(Wording.of("It matters most to the young people."))
                .build();
    }

    static List<Entry> entries() {
        return List.of(
                about(1, WorkSamples.ACTION)
                        .update(ActionUpdate.builder().stage(Stage.IN_PROGRESS).build())
                        .build(),
                about(2, WorkSamples.ACTION)
                        .by(GovernanceSamples.HEAD)
                        .corrects(EntryId.of("e1"))
                        .update(update())
                        .build(),
                about(3, WorkSamples.MEASURE).reading(reading()).build(),
                about(4, WorkSamples.MEASURE).comparator(comparator()).build(),
                about(5, GovernanceSamples.BOARD).meeting(meeting()).build(),
                about(6, GovernanceSamples.LINE).report(report()).build(),
                about(7, WorkSamples.DOCUMENT).signOff(signOff()).build(),
                about(8, WorkSamples.PRIORITY).voice(voice()).build(),
                about(9, WorkSamples.PRIORITY).evaluation(evaluation()).build(),
                about(10, WorkSamples.PRIORITY).focus(focus()).build());
    }

    private static Entry.Builder about(int number, ElementId part) {
        return Entry.builder()
                .id(EntryId.of("e" + number))
                .happened(HAPPENED)
                .recorded(HAPPENED.plusDays(number))
                .addAbout(part);
    }

    static StrategyRecord strategyRecord() {
        return StrategyRecord.builder()
                .strategy(StrategyId.of("northbeck-2024"))
                .entries(entries())
                .build();
    }

    static void putInto(SampleMap samples) {
        samples.putConstants(Stage.class);
        samples.putConstants(Presence.class);
        samples.putConstants(Verdict.class);
        samples.put(Rating.class, List.of(Rating.AMBER, Rating.of("purple")));
        samples.put(ActionUpdate.class, update());
        samples.put(Reading.class, reading());
        samples.put(ComparatorFigure.class, List.of(comparator(), comparatorOfFewWords()));
        samples.put(Attendance.class, attendance());
        samples.put(Meeting.class, meeting());
        samples.put(ReportMade.class, report());
        samples.put(SignOff.class, signOff());
        samples.put(Voice.class, voice());
        samples.put(Evaluation.class, evaluation());
        samples.put(FocusChosen.class, focus());
        samples.put(Entry.class, entries());
        samples.put(StrategyRecord.class, strategyRecord());
    }
}
