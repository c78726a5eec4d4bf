package org.carestrategy.check;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Objects;
import org.carestrategy.value.ActionId;
import org.carestrategy.value.ActionPlanId;
import org.carestrategy.value.DecisionId;
import org.carestrategy.value.DocumentId;
import org.carestrategy.value.ElementId;
import org.carestrategy.value.FrameworkId;
import org.carestrategy.value.FrameworkItemId;
import org.carestrategy.value.MeasureId;
import org.carestrategy.value.PaperId;
import org.carestrategy.value.PartyId;
import org.carestrategy.value.PledgeId;
import org.carestrategy.value.PriorityId;
import org.carestrategy.value.PromiseId;
import org.carestrategy.value.ReportingLineId;
import org.carestrategy.value.StatementId;

/** The kinds of part to which a link can lead. */
enum Kind {
    FRAMEWORK("a framework"),
    FRAMEWORK_ITEM("an item of a framework"),
    PARTY("a party"),
    REPORTING_LINE("a reporting line"),
    PLEDGE("a pledge"),
    PROMISE("a promise"),
    PRIORITY("a priority"),
    STATEMENT("an outcome statement"),
    ACTION("an action"),
    ACTION_PLAN("an action plan"),
    MEASURE("a measure"),
    DOCUMENT("a document"),
    PAPER("a paper"),
    DECISION("a decision");

    private static final Map<Class<? extends ElementId>, Kind> BY_TYPE =
            ImmutableMap.<Class<? extends ElementId>, Kind>builder()
                    .put(FrameworkId.class, FRAMEWORK)
                    .put(FrameworkItemId.class, FRAMEWORK_ITEM)
                    .put(PartyId.class, PARTY)
                    .put(ReportingLineId.class, REPORTING_LINE)
                    .put(PledgeId.class, PLEDGE)
                    .put(PromiseId.class, PROMISE)
                    .put(PriorityId.class, PRIORITY)
                    .put(StatementId.class, STATEMENT)
                    .put(ActionId.class, ACTION)
                    .put(ActionPlanId.class, ACTION_PLAN)
                    .put(MeasureId.class, MEASURE)
                    .put(DocumentId.class, DOCUMENT)
                    .put(PaperId.class, PAPER)
                    .put(DecisionId.class, DECISION)
                    .buildOrThrow();

    private final String phrase;

    Kind(String phrase) {
        this.phrase = phrase;
    }

    static Kind of(ElementId id) {
        return Objects.requireNonNull(BY_TYPE.get(id.getClass()));
    }

    /** The kind with its article, for messages. */
    String phrase() {
        return phrase;
    }
}
