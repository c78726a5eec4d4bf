package org.carestrategy.value;

/**
 * Identifier of a part of a strategy that others can refer to: a pledge, a promise, a priority, an action.
 *
 * <p>All parts of one strategy share one set of names, so that a {@link Link} needs nothing but the text.
 */
public sealed interface ElementId
        permits PledgeId,
                PromiseId,
                PriorityId,
                StatementId,
                ActionId,
                ActionPlanId,
                MeasureId,
                FrameworkId,
                FrameworkItemId,
                PartyId,
                ReportingLineId,
                DocumentId,
                PaperId,
                DecisionId {
    /**
     * The identifier as it stands in JSON.
     *
     * @return for example {@code keep-in-touch}
     */
    String text();
}
