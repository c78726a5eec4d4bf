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
            IdentityRules.ALL, LinkRules.ALL, DateRules.STRUCTURE, AccountabilityRules.STRUCTURE, RecordRules.ALL);

    static final List<Rule> DRAFT = concat(DateRules.DRAFT, DecisionRules.DRAFT);

    static final List<Rule> PUBLICATION =
            concat(DocumentRules.PUBLICATION, DecisionRules.PUBLICATION, List.of(Coverage.NOT_HELD));

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
