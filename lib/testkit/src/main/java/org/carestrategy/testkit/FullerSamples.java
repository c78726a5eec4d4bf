package org.carestrategy.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.carestrategy.assess.AssessmentPolicy;
import org.carestrategy.assess.Scorecard;
import org.carestrategy.assess.YearEnd;
import org.carestrategy.compare.ScorecardComparison;
import org.carestrategy.governance.Responsibility;
import org.carestrategy.governance.ResponsibilityKind;
import org.carestrategy.record.ActionUpdate;
import org.carestrategy.record.Entry;
import org.carestrategy.record.Evaluation;
import org.carestrategy.record.Stage;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.record.Verdict;
import org.carestrategy.strategy.Action;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.ActionId;
import org.carestrategy.value.ElementId;
import org.carestrategy.value.EntryId;
import org.carestrategy.value.Timescale;
import org.carestrategy.value.Wording;

/**
 * The sample strategy with an action in no plan, led by somebody of whom only initials are printed, on which work comes
 * on; and a record that tells how the year was evaluated.
 */
final class FullerSamples {
    static final ActionId OPEN_DAYS = ActionId.of("hold-open-days");
    private static final LocalDate EARLIER = LocalDate.of(2025, 1, 21);
    private static final LocalDate DAY = LocalDate.of(2025, 3, 31);

    private FullerSamples() {}

    private static Strategy strategy() {
        return Strategy.builder()
                .from(StrategySamples.strategy())
                .addActions(Action.builder()
                        .id(OPEN_DAYS)
                        .wording(Wording.of("Hold open days for foster carers."))
                        .start(Timescale.parse("2024-10-01"))
                        .timescale(Timescale.parse("2025-09-30"))
                        .addResponsibilities(Responsibility.ofInitials(ResponsibilityKind.LEAD, "JK"))
                        .build())
                .build();
    }

    private static StrategyRecord strategyRecord() {
        return StrategyRecord.builder()
                .from(RecordSamples.strategyRecord())
                .addEntries(
                        told("open-days-1", LocalDate.of(2025, 1, 10), OPEN_DAYS)
                                .update(progress(20))
                                .build(),
                        told("open-days-2", LocalDate.of(2025, 3, 10), OPEN_DAYS)
                                .update(progress(45))
                                .build(),
                        told("enjoy-school-2025", DAY, WorkSamples.statement().id())
                                .evaluation(Evaluation.builder()
                                        .period(Timescale.parse("FY2024-25"))
                                        .finding(Wording.of("Most of them do."))
                                        .met(Verdict.PARTLY_MET)
                                        .build())
                                .build())
                .build();
    }

    private static ActionUpdate progress(int percent) {
        return ActionUpdate.builder().stage(Stage.IN_PROGRESS).percent(percent).build();
    }

    private static Entry.Builder told(String id, LocalDate day, ElementId about) {
        return Entry.builder().id(EntryId.of(id)).happened(day).recorded(day).addAbout(about);
    }

    static Scorecard scorecard(LocalDate day, AssessmentPolicy policy) {
        return Scorecard.of(strategy(), strategyRecord(), day, policy);
    }

    static Scorecard scorecard(AssessmentPolicy policy) {
        return scorecard(DAY, policy);
    }

    static YearEnd yearEnd() {
        return YearEnd.of(
                strategy(),
                strategyRecord(),
                Timescale.parse("FY2024-25"),
                LocalDate.of(2025, 5, 31),
                AssessmentPolicy.standard());
    }

    /** From a day on which an entry was known that was wrong to one on which it was corrected, by another policy. */
    static ScorecardComparison comparison(AssessmentPolicy older) {
        return ScorecardComparison.of(
                scorecard(EARLIER, older), scorecard(AssessmentPolicy.standard()), strategyRecord());
    }

    /** One list of the elements of both, each once. */
    static <T> List<T> distinct(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }
}
