package org.carestrategy.check;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.carestrategy.finding.Severity;

/** Which of the library's rules stand in which of its sets. */
final class Catalogue {
    /** Not a rule that a set can do without: what becomes of a rule that throws. */
    static final Rule FAILED = RuleTexts.rule("rule.failed", Severity.ERROR)
            .check((subject, report) -> {})
            .build();

    static final List<Rule> STRUCTURE = concat(
            IdentityRules.ALL,
            LinkRules.ALL,
            DateRules.STRUCTURE,
            AccountabilityRules.STRUCTURE,
            RecordRules.ALL,
            MeasureRules.STRUCTURE);

    static final List<Rule> DRAFT = concat(
            WordRules.DRAFT,
            DateRules.DRAFT,
            ActionRules.DRAFT,
            MeasureRules.DRAFT,
            AccountabilityRules.DRAFT,
            SuccessionRules.DRAFT,
            MeetingRules.DRAFT,
            DecisionRules.DRAFT);

    static final List<Rule> PUBLICATION = concat(
            List.of(Coverage.NOT_HELD),
            StrategyRules.PUBLICATION,
            PledgeRules.PUBLICATION,
            PriorityRules.PUBLICATION,
            ActionRules.PUBLICATION,
            PlanRules.PUBLICATION,
            PlanCoverageRules.PUBLICATION,
            MeasureRules.PUBLICATION,
            AccountabilityRules.PUBLICATION,
            SuccessionRules.PUBLICATION,
            ParticipationRules.PUBLICATION,
            PartnershipRules.PUBLICATION,
            DocumentRules.PUBLICATION,
            DecisionRules.PUBLICATION);

    static final List<Rule> ENGLAND = concat(DocumentRules.ENGLAND, PrincipleRules.ENGLAND);

    static final List<Rule> SCOTLAND = PrincipleRules.SCOTLAND;

    private Catalogue() {}

    @SafeVarargs
    private static List<Rule> concat(List<Rule>... lists) {
        ImmutableList.Builder<Rule> all = ImmutableList.builder();
        for (List<Rule> list : lists) {
            all.addAll(list);
        }
        return all.build();
    }
}
