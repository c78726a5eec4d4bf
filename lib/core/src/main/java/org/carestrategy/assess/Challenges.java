package org.carestrategy.assess;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.carestrategy.finding.Finding;
import org.carestrategy.finding.Findings;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.strategy.Strategy;

/**
 * What a Board would ask about a record: where it contradicts itself, the strategy or what follows from it, and what
 * ought to have been told and was not. For example, an action that the council rates green is overdue by what the
 * record tells, or a body met without its quorum.
 *
 * <p>A challenge is a finding whose code begins with {@code challenge.}. An error is what keeps entries from counting at
 * all, a warning a contradiction, an advice something that was left out. What happened before the strategy begins is
 * asked about unless it is a figure or a sign-off; what happened after it ended, unless it is a figure, a report, an
 * evaluation or a sign-off, which look back. What the rules of a record find is not told again.
 *
 * <pre>{@code
 * Findings challenges = Challenges.of(strategy, record, LocalDate.parse("2025-10-24"));
 * challenges.withCode("challenge.claimed-better");
 * // warning challenge.claimed-better actions/respite-carers: the council rates it green, and by what ... it is red
 * }</pre>
 */
public final class Challenges {
    private Challenges() {}

    /**
     * The challenges of a record by the standard policy.
     *
     * @param strategy the strategy
     * @param record what happened
     * @param asOf the day; what happened or was recorded after it does not count
     * @return those of the entries, the actions, the measures, of what is due, of meetings, sign-offs and evaluations
     * @throws org.carestrategy.base.InvalidAttributeException if the record is that of another strategy
     */
    public static Findings of(Strategy strategy, StrategyRecord record, LocalDate asOf) {
        return of(strategy, record, asOf, AssessmentPolicy.standard());
    }

    /**
     * The challenges of a record.
     *
     * @param strategy the strategy
     * @param record what happened
     * @param asOf the day; what happened or was recorded after it does not count
     * @param policy the conventions
     * @return those of the entries, the actions, the measures, of what is due, of meetings, sign-offs and evaluations
     * @throws org.carestrategy.base.InvalidAttributeException if the record is that of another strategy
     */
    public static Findings of(Strategy strategy, StrategyRecord record, LocalDate asOf, AssessmentPolicy policy) {
        return Findings.of(Scorecard.of(strategy, record, asOf, policy).challenges());
    }

    /** Each once, even where parts of the strategy are given twice. */
    static List<Finding> of(Evidence evidence) {
        return Stream.of(
                        new EntryChallenges(evidence).all(),
                        new ActionChallenges(evidence).all(),
                        new MeasureChallenges(evidence).all(),
                        new DueChallenges(evidence).all(),
                        new MeetingChallenges(evidence).all(),
                        new AttendanceChallenges(evidence).all(),
                        new SignOffChallenges(evidence).all(),
                        new EvaluationChallenges(evidence).all())
                .flatMap(found -> found)
                .distinct()
                .toList();
    }
}
