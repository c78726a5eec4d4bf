package org.carestrategy.testkit;

import java.time.LocalDate;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.carestrategy.assess.AssessmentPolicy;
import org.carestrategy.assess.DeliveryPolicy;
import org.carestrategy.assess.MeasurePolicy;
import org.carestrategy.assess.RollUp;
import org.carestrategy.check.CheckResult;
import org.carestrategy.decision.Decision;
import org.carestrategy.decision.Paper;
import org.carestrategy.finding.Finding;
import org.carestrategy.governance.Party;
import org.carestrategy.governance.Responsibility;
import org.carestrategy.record.StrategyRecord;
import org.carestrategy.strategy.Action;
import org.carestrategy.strategy.ActionPlan;
import org.carestrategy.strategy.Document;
import org.carestrategy.strategy.Measure;
import org.carestrategy.strategy.Pledge;
import org.carestrategy.strategy.Priority;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.ActionId;
import org.carestrategy.value.ActionPlanId;
import org.carestrategy.value.Citation;
import org.carestrategy.value.DecisionId;
import org.carestrategy.value.DocumentId;
import org.carestrategy.value.Figure;
import org.carestrategy.value.Frequency;
import org.carestrategy.value.MeasureId;
import org.carestrategy.value.PaperId;
import org.carestrategy.value.PartyId;
import org.carestrategy.value.PledgeId;
import org.carestrategy.value.PriorityId;
import org.carestrategy.value.Ratio;
import org.carestrategy.value.Timescale;
import org.carestrategy.value.Wording;

/**
 * Arbitraries for jqwik: every sort of value, and whole strategies and records without a structural fault.
 *
 * <p>Texts hold quotes, line breaks, control characters and emoji now and then; open lists hold unusual words. What
 * fails shrinks to few and short parts.
 */
public final class CareStrategyArbitraries {
    private static final Names SOME = Names.of(2);
    private static final GovernanceArbitraries GOVERNANCE = new GovernanceArbitraries(SOME);
    private static final AimArbitraries AIMS = new AimArbitraries(SOME, GOVERNANCE);
    private static final WorkArbitraries WORK = new WorkArbitraries(SOME, GOVERNANCE);
    private static final DecisionArbitraries DECISIONS = new DecisionArbitraries(SOME);
    private static final PolicyArbitraries POLICIES = new PolicyArbitraries(SOME, GOVERNANCE.frequencies());

    private CareStrategyArbitraries() {}

    /**
     * Strategies that no rule of {@code RuleSet.structure()} finds fault with: identifiers are unique, all links lead
     * to parts of the right kind, dates are in order. Anything that is not mandatory may be missing.
     *
     * @return up to three parts of each kind
     */
    public static Arbitrary<Strategy> strategies() {
        return StrategyArbitraries.strategies().withoutEdgeCases();
    }

    /**
     * Records that fit a strategy: every entry is about parts of the right kind, recorded when it happened or later,
     * and corrects no entry but an earlier one.
     *
     * @param strategy the strategy
     * @return up to six entries
     */
    public static Arbitrary<StrategyRecord> records(Strategy strategy) {
        return RecordArbitraries.records(strategy).withoutEdgeCases();
    }

    /**
     * Identifiers, or words of an open list.
     *
     * @param <T> type of the identifier
     * @param of what makes one of its text, for example {@code ActionId::of}
     * @return one to four groups of lower-case letters and digits
     */
    public static <T> Arbitrary<T> ids(Function<String, T> of) {
        return ValueArbitraries.ids(of);
    }

    /**
     * Texts that are not blank.
     *
     * @return mostly plain words
     */
    public static Arbitrary<String> texts() {
        return ValueArbitraries.texts();
    }

    /**
     * Days.
     *
     * @return from 1 September 1900 to 2199
     */
    public static Arbitrary<LocalDate> days() {
        return ValueArbitraries.days();
    }

    /**
     * Time-scales of every form.
     *
     * @return from 1900 to 2199, and ongoing
     */
    public static Arbitrary<Timescale> timescales() {
        return ValueArbitraries.timescales();
    }

    /**
     * Frequencies of every form.
     *
     * @return among them some before or at each meeting of {@code party-1} or {@code party-2}
     */
    public static Arbitrary<Frequency> frequencies() {
        return GOVERNANCE.frequencies();
    }

    /**
     * Figures of every form.
     *
     * @return small whole numbers, long decimals, symbols and words
     */
    public static Arbitrary<Figure> figures() {
        return ValueArbitraries.figures();
    }

    /**
     * Ratios, small and large.
     *
     * @return of either sign
     */
    public static Arbitrary<Ratio> ratios() {
        return ValueArbitraries.ratios();
    }

    /**
     * Citations.
     *
     * @return document and place
     */
    public static Arbitrary<Citation> citations() {
        return ValueArbitraries.citations();
    }

    /**
     * Wordings.
     *
     * @return some of them tentative, restated or with a citation
     */
    public static Arbitrary<Wording> wordings() {
        return ValueArbitraries.wordings();
    }

    /**
     * Responsibilities.
     *
     * @return of {@code party-1}, {@code party-2} or printed initials
     */
    public static Arbitrary<Responsibility> responsibilities() {
        return ValueArbitraries.responsibilities(Arbitraries.of(SOME.parties()));
    }

    /**
     * Parties.
     *
     * @return they link to parts of a strategy that does not exist, {@code party-1}, {@code priority-2} and their like
     */
    public static Arbitrary<Party> parties() {
        return GOVERNANCE.party(ids(PartyId::of)).withoutEdgeCases();
    }

    /**
     * Pledges.
     *
     * @return they link to parts of a strategy that does not exist, {@code party-1}, {@code priority-2} and their like
     */
    public static Arbitrary<Pledge> pledges() {
        return AIMS.pledge(ids(PledgeId::of)).map(Numbering::inside).withoutEdgeCases();
    }

    /**
     * Priorities.
     *
     * @return they link to parts of a strategy that does not exist, {@code party-1}, {@code priority-2} and their like
     */
    public static Arbitrary<Priority> priorities() {
        return AIMS.priority(ids(PriorityId::of)).map(Numbering::inside).withoutEdgeCases();
    }

    /**
     * Actions.
     *
     * @return they link to parts of a strategy that does not exist, {@code party-1}, {@code priority-2} and their like
     */
    public static Arbitrary<Action> actions() {
        return WORK.action(ids(ActionId::of)).withoutEdgeCases();
    }

    /**
     * Action plans.
     *
     * @return they link to parts of a strategy that does not exist, {@code party-1}, {@code priority-2} and their like
     */
    public static Arbitrary<ActionPlan> actionPlans() {
        return WORK.actionPlan(ids(ActionPlanId::of)).withoutEdgeCases();
    }

    /**
     * Measures.
     *
     * @return they link to parts of a strategy that does not exist, {@code party-1}, {@code priority-2} and their like
     */
    public static Arbitrary<Measure> measures() {
        return WORK.measure(ids(MeasureId::of)).withoutEdgeCases();
    }

    /**
     * Documents.
     *
     * @return they link to parts of a strategy that does not exist, {@code party-1}, {@code priority-2} and their like
     */
    public static Arbitrary<Document> documents() {
        return WORK.document(ids(DocumentId::of)).withoutEdgeCases();
    }

    /**
     * Papers.
     *
     * @return they link to parts of a strategy that does not exist, {@code party-1}, {@code priority-2} and their like
     */
    public static Arbitrary<Paper> papers() {
        return DECISIONS.paper(ids(PaperId::of)).withoutEdgeCases();
    }

    /**
     * Decisions.
     *
     * @return they link to parts of a strategy that does not exist, {@code party-1}, {@code priority-2} and their like
     */
    public static Arbitrary<Decision> decisions() {
        return DECISIONS.decision(ids(DecisionId::of)).withoutEdgeCases();
    }

    /**
     * Findings.
     *
     * @return with and without position and arguments
     */
    public static Arbitrary<Finding> findings() {
        return FindingArbitraries.findings();
    }

    /**
     * Policies of assessment.
     *
     * @return every convention is varied; weights are those of {@code action-1}, {@code measure-2} and their like
     */
    public static Arbitrary<AssessmentPolicy> policies() {
        return POLICIES.policies().withoutEdgeCases();
    }

    /**
     * Policies by which the work on actions is judged.
     *
     * @return every convention is varied
     */
    public static Arbitrary<DeliveryPolicy> deliveryPolicies() {
        return POLICIES.deliveryPolicies().withoutEdgeCases();
    }

    /**
     * Policies by which measures are judged.
     *
     * @return every convention is varied
     */
    public static Arbitrary<MeasurePolicy> measurePolicies() {
        return POLICIES.measurePolicies().withoutEdgeCases();
    }

    /**
     * Roll-ups by every method.
     *
     * @return some with weights or bounds
     */
    public static Arbitrary<RollUp> rollUps() {
        return POLICIES.rollUps().withoutEdgeCases();
    }

    /**
     * Results of checks.
     *
     * @return with up to three findings
     */
    public static Arbitrary<CheckResult> checkResults() {
        return FindingArbitraries.checkResults();
    }
}
