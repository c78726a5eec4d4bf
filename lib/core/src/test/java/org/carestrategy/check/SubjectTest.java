package org.carestrategy.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.carestrategy.finding.Finding;
import org.carestrategy.finding.Severity;
import org.carestrategy.governance.Responsibility;
import org.carestrategy.governance.ResponsibilityKind;
import org.carestrategy.strategy.Edition;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.Timescale;
import org.junit.jupiter.api.Test;

class SubjectTest {
    private static Optional<LocalDate> day(String text) {
        return Optional.of(LocalDate.parse(text));
    }

    private static Strategy.Builder undated() {
        return Clean.strategy()
                .edition(Edition.builder().build())
                .papers(List.of())
                .decisions(List.of());
    }

    @Test
    void aStrategyWasWrittenOnTheDayOfItsEditionElseOfItsFirstMeetingElseWhenItBegins() {
        assertThat(Subject.of(Clean.strategy().build()).writtenOn()).isEqualTo(day("2024-03-12"));
        assertThat(Subject.of(undated()
                                .addPapers(Clean.paper()
                                        .meeting(Timescale.parse("2024-02-20"))
                                        .build())
                                .addDecisions(Clean.decision().build())
                                .build())
                        .writtenOn())
                .isEqualTo(day("2024-02-20"));
        assertThat(Subject.of(undated()
                                .addPapers(Clean.paper()
                                        .meeting(Timescale.parse("2024-04"))
                                        .build())
                                .addDecisions(Clean.decision().build())
                                .build())
                        .writtenOn())
                .isEqualTo(day("2024-03-12"));
        assertThat(Subject.of(undated().build()).writtenOn()).isEqualTo(day("2024-04-01"));
        assertThat(Subject.of(undated().period(Optional.empty()).build()).writtenOn())
                .isEmpty();
    }

    @Test
    void theLawIsThatOfTheDayWhileInForceElseOfTheDayOfWriting() {
        Subject subject = Subject.of(Clean.strategy().build());
        assertThat(subject.lawDay()).isEqualTo(day("2024-03-12"));
        assertThat(subject.asOf(LocalDate.parse("2024-03-31")).lawDay()).isEqualTo(day("2024-03-12"));
        assertThat(subject.asOf(LocalDate.parse("2024-04-01")).lawDay()).isEqualTo(day("2024-04-01"));
        assertThat(subject.asOf(LocalDate.parse("2025-03-31")).lawDay()).isEqualTo(day("2025-03-31"));
        assertThat(subject.asOf(LocalDate.parse("2025-04-01")).lawDay()).isEqualTo(day("2024-03-12"));
        Subject timeless = Subject.of(undated().period(Optional.empty()).build());
        assertThat(timeless.lawDay()).isEmpty();
        assertThat(timeless.asOf(LocalDate.parse("2025-04-01")).lawDay()).isEqualTo(day("2025-04-01"));
    }

    private static Finding at(String path) {
        return Finding.builder()
                .code("ours.any")
                .severity(Severity.ADVICE)
                .path(path)
                .template("any")
                .build();
    }

    @Test
    void whoAnswersIsFoundFromThePlaceOutwards() {
        Subject subject = Subject.of(Clean.strategy().build());
        Responsibility nurse = Responsibility.lead(Clean.NURSE);
        Responsibility director = Responsibility.of(ResponsibilityKind.ACCOUNTABLE, Clean.DIRECTOR);
        assertThat(subject.responsibleFor(at("actions/book-checks/timescale"))).containsExactly(nurse);
        assertThat(subject.responsibleFor(at("actions/book-checks"))).containsExactly(nurse);
        assertThat(subject.responsibleFor(at("priorities/health/statements/checked-and-well/wording")))
                .containsExactly(director);
        assertThat(subject.responsibleFor(at("actionPlans/plan-2024-25"))).containsExactly(director);
        assertThat(subject.responsibleFor(at(""))).containsExactly(director);
        assertThat(subject.responsibleFor(at("nowhere/at all/#"))).containsExactly(director);
    }
}
