package org.carestrategy.check;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Set;
import org.carestrategy.finding.Severity;
import org.carestrategy.governance.Governance;
import org.carestrategy.governance.GovernanceGraph;
import org.carestrategy.value.PartyId;

/** Accountability ends with somebody other than the one with whom it begins. */
final class AccountabilityRules {
    private static final Rule TO_ITSELF = RuleTexts.rule("governance.accountable-to-itself", Severity.WARNING)
            .check((subject, report) ->
                    subject.strategy().governance().map(Governance::graph).ifPresent(graph -> toItself(graph, report)))
            .build();

    static final List<Rule> STRUCTURE = List.of(TO_ITSELF);

    private AccountabilityRules() {}

    private static void toItself(GovernanceGraph graph, Report report) {
        Set<PartyId> circle = graph.accountableToThemselves();
        if (!circle.isEmpty()) {
            report.at("governance/lines")
                    .argument(
                            "parties",
                            circle.stream().sorted().map(PartyId::text).collect(joining(", ")))
                    .add();
        }
    }
}
