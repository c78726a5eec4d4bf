package org.carestrategy.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.carestrategy.base.InvalidAttributeException;
import org.carestrategy.value.ActionId;
import org.carestrategy.value.EntryId;
import org.carestrategy.value.Figure;
import org.carestrategy.value.StrategyId;
import org.carestrategy.value.Timescale;
import org.carestrategy.value.Wording;
import org.junit.jupiter.api.Test;

class StrategyRecordTest {
    private static final ActionId PEPS = ActionId.of("better-peps");

    private static Entry.Builder entry(String id, String happened, String recorded) {
        return Entry.builder()
                .id(EntryId.of(id))
                .happened(LocalDate.parse(happened))
                .recorded(LocalDate.parse(recorded))
                .addAbout(PEPS);
    }

    private static Entry update(String id, String happened, String recorded, Stage stage) {
        return entry(id, happened, recorded)
                .update(ActionUpdate.builder().stage(stage).build())
                .build();
    }

    private static StrategyRecord record(Entry... entries) {
        return StrategyRecord.builder()
                .strategy(StrategyId.of("northbeck-2024"))
                .addEntries(entries)
                .build();
    }

    @Test
    void whatWasRecordedLaterWasNotKnown() {
        Entry told = update("a", "2024-06-30", "2024-07-04", Stage.IN_PROGRESS);
        Entry toldLate = update("b", "2024-06-30", "2024-10-01", Stage.COMPLETED);
        StrategyRecord record = record(told, toldLate);
        assertThat(record.knownOn(LocalDate.parse("2024-07-03")).entries()).isEmpty();
        assertThat(record.knownOn(LocalDate.parse("2024-07-04")).entries()).containsExactly(told);
        assertThat(record.knownOn(LocalDate.parse("2024-10-01")).entries()).containsExactly(told, toldLate);
    }

    @Test
    void aCorrectionTakesThePlaceOfWhatItCorrectsFromTheDayItWasRecorded() {
        Entry wrong = update("a", "2024-06-30", "2024-07-04", Stage.COMPLETED);
        Entry right = entry("b", "2024-06-30", "2024-08-01")
                .corrects(EntryId.of("a"))
                .update(ActionUpdate.builder().stage(Stage.IN_PROGRESS).build())
                .build();
        Entry righter = entry("c", "2024-06-30", "2024-09-01")
                .corrects(EntryId.of("b"))
                .update(ActionUpdate.builder().stage(Stage.ON_HOLD).build())
                .build();
        StrategyRecord record = record(wrong, right, righter);
        assertThat(record.knownOn(LocalDate.parse("2024-07-31")).standingEntries())
                .containsExactly(wrong);
        assertThat(record.knownOn(LocalDate.parse("2024-08-01")).standingEntries())
                .containsExactly(right);
        assertThat(record.knownOn(LocalDate.parse("2024-09-01")).standingEntries())
                .containsExactly(righter);
        assertThat(record.knownOn(LocalDate.parse("2024-09-01"))
                        .knownOn(LocalDate.parse("2024-07-31"))
                        .standingEntries())
                .containsExactly(wrong);
        assertThat(record.stands(right)).isFalse();
        assertThat(record.stands(righter)).isTrue();
    }

    @Test
    void entriesAreFoundByWhatTheyAreAbout() {
        Entry one = update("a", "2024-06-30", "2024-07-04", Stage.IN_PROGRESS);
        Entry both = entry("b", "2024-06-30", "2024-07-04")
                .addAbout(ActionId.of("books"))
                .voice(Voice.builder().said(Wording.of("We like it")).build())
                .build();
        StrategyRecord record = record(one, both);
        assertThat(record.entriesAbout(PEPS)).containsExactly(one, both);
        assertThat(record.entriesAbout(ActionId.of("books"))).containsExactly(both);
        assertThat(record.entriesAbout(ActionId.of("other"))).isEmpty();
        assertThat(both.isAbout(PEPS)).isTrue();
        assertThat(one.isAbout(ActionId.of("books"))).isFalse();
    }

    @Test
    void theLastDayOfRecordingIsKnown() {
        assertThat(record().lastRecorded()).isEmpty();
        assertThat(record(
                                update("a", "2024-06-30", "2024-07-04", Stage.IN_PROGRESS),
                                update("b", "2024-05-31", "2024-06-04", Stage.IN_PROGRESS))
                        .lastRecorded())
                .contains(LocalDate.parse("2024-07-04"));
    }

    @Test
    void anEntryTellsExactlyOneThing() {
        assertThatThrownBy(() -> entry("a", "2024-06-30", "2024-07-04").build())
                .isInstanceOf(InvalidAttributeException.class)
                .hasMessage("event: must be exactly one, was 0");
        assertThatThrownBy(() -> entry("a", "2024-06-30", "2024-07-04")
                        .update(ActionUpdate.builder().stage(Stage.COMPLETED).build())
                        .report(ReportMade.builder().build())
                        .build())
                .hasMessage("event: must be exactly one, was 2");
    }

    @Test
    void theEventIsWhicheverIsGiven() {
        Reading reading = Reading.builder()
                .period(Timescale.parse("FY2024-25-Q1"))
                .figure(Figure.parse("[c]"))
                .build();
        assertThat(entry("a", "2024-06-30", "2024-07-04")
                        .reading(reading)
                        .build()
                        .event())
                .isEqualTo(reading);
    }

    @Test
    void countsAndPercentagesHaveTheirBounds() {
        assertThat(List.of(0, 100))
                .allSatisfy(percent -> assertThat(
                                ActionUpdate.builder().percent(percent).build().percent())
                        .contains(percent));
        assertThatThrownBy(() -> ActionUpdate.builder().percent(101).build())
                .hasMessage("percent: must be from 0 to 100, was 101");
        assertThatThrownBy(() -> ActionUpdate.builder().percent(-1).build())
                .hasMessage("percent: must be from 0 to 100, was -1");
        assertThatThrownBy(() -> Reading.builder()
                        .period(Timescale.parse("2024-06"))
                        .figure(Figure.parse("[x]"))
                        .denominator(-1)
                        .build())
                .hasMessage("denominator: must be 0 or more, was -1");
    }

    @Test
    void anUpdateTellsSomething() {
        assertThatThrownBy(() -> ActionUpdate.builder().build()).hasMessage("update: must tell something");
    }

    @Test
    void stagesHaveAPublishedSpelling() {
        assertThat(Stage.IN_PROGRESS.text()).isEqualTo("in-progress");
        assertThatThrownBy(() -> Stage.parse("done"))
                .hasMessage("stage: must be not-started, in-progress, completed, on-hold or withdrawn, was 'done'");
    }
}
