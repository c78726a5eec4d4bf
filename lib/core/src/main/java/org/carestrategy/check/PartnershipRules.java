package org.carestrategy.check;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.carestrategy.finding.Severity;
import org.carestrategy.governance.Party;
import org.carestrategy.governance.PartyKind;
import org.carestrategy.governance.Responsibility;
import org.carestrategy.governance.ResponsibilityKind;
import org.carestrategy.strategy.Action;
import org.carestrategy.strategy.ActionPlan;
import org.carestrategy.strategy.Part;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.PartyId;
import org.carestrategy.value.Ratio;

/** The work is shared: each agency has a part in it, and no single lead has most of it. */
final class PartnershipRules {
    private static final int FEWEST_LED = 4;

    private static final Rule CONTRIBUTES_NOTHING = RuleTexts.rule("partnership.contributes-nothing", Severity.ADVICE)
            .addNeeds(
                    Part.GOVERNANCE,
                    Part.PLEDGES,
                    Part.PRIORITIES,
                    Part.ACTIONS,
                    Part.ACTION_PLANS,
                    Part.MEASURES,
                    Part.PARTICIPATION)
            .check((subject, report) -> contributesNothing(subject.strategy(), report))
            .build();

    static final List<Rule> PUBLICATION = List.of(CONTRIBUTES_NOTHING, oneLeadWithMost(Ratio.of(1, 2)));

    private PartnershipRules() {}

    static Rule oneLeadWithMost(Ratio share) {
        return RuleTexts.rule("partnership.one-lead-with-most", Severity.ADVICE)
                .addNeeds(Part.ACTION_PLANS)
                .check((subject, report) -> subject.strategy()
                        .actionPlans()
                        .forEach(plan -> oneLeadWithMost(subject.strategy(), plan, share, report)))
                .build();
    }

    private static void contributesNothing(Strategy strategy, Report report) {
        Set<PartyId> contributors = Contributions.of(strategy);
        strategy.parties().stream()
                .filter(party -> Parties.is(party, PartyKind.AGENCY))
                .filter(Party::isInBeing)
                .filter(party -> !contributors.contains(party.id()))
                .forEach(party -> report.at("governance/parties", party.id())
                        .argument("name", party.name())
                        .add());
    }

    private static void oneLeadWithMost(Strategy strategy, ActionPlan plan, Ratio share, Report report) {
        List<Action> actions = strategy.actionsOf(plan.id());
        Map<String, Integer> led = new TreeMap<>();
        int withLead = 0;
        for (Action action : actions) {
            withLead += countLeads(action.responsibilities(), led) ? 1 : 0;
        }
        if (withLead >= FEWEST_LED) {
            // of several, the first by name
            Map.Entry<String, Integer> most = Collections.max(led.entrySet(), Map.Entry.comparingByValue());
            if (Ratio.of(most.getValue(), actions.size()).compareTo(share) > 0) {
                report.at("actionPlans", plan.id())
                        .argument("lead", most.getKey())
                        .argument("actions", most.getValue() + " of " + actions.size())
                        .argument("share", share)
                        .add();
            }
        }
    }

    /** Adds one for each lead of an action, and answers whether there is any. */
    private static boolean countLeads(List<Responsibility> responsibilities, Map<String, Integer> led) {
        boolean any = false;
        for (int i = 0; i < responsibilities.size(); i++) {
            Responsibility lead = responsibilities.get(i);
            if (lead.as().equals(ResponsibilityKind.LEAD) && responsibilities.indexOf(lead) == i) {
                led.merge(name(lead), 1, Integer::sum);
                any = true;
            }
        }
        return any;
    }

    private static String name(Responsibility responsibility) {
        return responsibility
                .party()
                .map(PartyId::text)
                .or(responsibility::initials)
                .orElse("");
    }
}
