package org.carestrategy.check;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.carestrategy.finding.Severity;
import org.carestrategy.governance.Governance;
import org.carestrategy.governance.GovernanceGraph;
import org.carestrategy.governance.LinePurpose;
import org.carestrategy.governance.Party;
import org.carestrategy.governance.PartyFunction;
import org.carestrategy.governance.PartyKind;
import org.carestrategy.governance.ReportingLine;
import org.carestrategy.governance.ResponsibilityKind;
import org.carestrategy.strategy.ActionPlan;
import org.carestrategy.strategy.Part;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.ActionPlanId;
import org.carestrategy.value.PartyId;

/** Somebody answers for the strategy; who delivers it is accountable, and to somebody else. */
final class AccountabilityRules {
    /** Oversight is no constant of the library, but the word that strategies use. */
    static final Set<ResponsibilityKind> ANSWERING =
            ImmutableSet.of(ResponsibilityKind.LEAD, ResponsibilityKind.ACCOUNTABLE, ResponsibilityKind.of("overseer"));

    private static final Set<PartyFunction> DELIVERING =
            ImmutableSet.of(PartyFunction.OPERATIONAL, PartyFunction.TASK_AND_FINISH);

    private static final Rule TO_ITSELF = RuleTexts.rule("governance.accountable-to-itself", Severity.WARNING)
            .check((subject, report) ->
                    subject.strategy().governance().map(Governance::graph).ifPresent(graph -> toItself(graph, report)))
            .build();

    private static final Rule NOBODY_ANSWERS = RuleTexts.rule("strategy.nobody-answers", Severity.WARNING)
            .addNeeds(Part.GOVERNANCE)
            .check((subject, report) -> nobodyAnswers(subject.strategy(), report))
            .build();

    private static final Rule DELIVERS_UNACCOUNTABLY = RuleTexts.rule(
                    "governance.delivers-unaccountably", Severity.WARNING)
            .addNeeds(Part.GOVERNANCE)
            .check((subject, report) ->
                    subject.strategy().governance().ifPresent(governance -> deliversUnaccountably(governance, report)))
            .build();

    private static final Rule JUDGES_ITSELF = RuleTexts.rule("governance.judges-itself", Severity.WARNING)
            .check((subject, report) -> judgesItself(subject.strategy(), report))
            .build();

    private static final Rule WITHOUT_FREQUENCY = RuleTexts.rule(
                    "governance.accountability-without-frequency", Severity.ADVICE)
            .addNeeds(Part.GOVERNANCE)
            .check((subject, report) -> subject.strategy()
                    .reportingLines()
                    .forEach(line -> withoutFrequency(subject.strategy(), line, report)))
            .build();

    static final List<Rule> STRUCTURE = List.of(TO_ITSELF);
    static final List<Rule> DRAFT = List.of(JUDGES_ITSELF);
    static final List<Rule> PUBLICATION = List.of(NOBODY_ANSWERS, DELIVERS_UNACCOUNTABLY, WITHOUT_FREQUENCY);

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

    private static void nobodyAnswers(Strategy strategy, Report report) {
        if (strategy.responsibilities().stream().noneMatch(responsibility -> ANSWERING.contains(responsibility.as()))) {
            report.at("responsibilities").add();
        }
    }

    private static void deliversUnaccountably(Governance governance, Report report) {
        governance.parties().stream()
                .filter(AccountabilityRules::isDeliveryBody)
                .filter(party -> governance.graph().owedBy(party.id()).stream()
                        .noneMatch(AccountabilityRules::mayBeAccountability))
                .forEach(party -> report.at("governance/parties", party.id())
                        .argument("name", party.name())
                        .add());
    }

    /** Posts and agencies are accountable within their own organisations, which a strategy need not print. */
    private static boolean isDeliveryBody(Party party) {
        return (party.kind().isEmpty() || Parties.is(party, PartyKind.BODY))
                && party.functions().contains(PartyFunction.OPERATIONAL)
                && party.isInBeing();
    }

    private static boolean mayBeAccountability(ReportingLine line) {
        return line.purpose().isEmpty() || isAccountability(line);
    }

    private static boolean isAccountability(ReportingLine line) {
        return line.purpose().filter(LinePurpose.ACCOUNTABILITY::equals).isPresent();
    }

    private static void judgesItself(Strategy strategy, Report report) {
        ImmutableListMultimap<PartyId, ActionPlanId> owned = plansByOwner(strategy);
        strategy.parties().stream()
                .filter(party -> party.functions().contains(PartyFunction.ACCOUNTABILITY))
                .filter(Party::isInBeing)
                .forEach(party -> {
                    String delivers = delivers(party, owned.get(party.id()));
                    if (!delivers.isEmpty()) {
                        report.at("governance/parties", party.id(), "functions")
                                .argument("name", party.name())
                                .argument("delivers", delivers)
                                .add();
                    }
                });
    }

    private static ImmutableListMultimap<PartyId, ActionPlanId> plansByOwner(Strategy strategy) {
        ImmutableListMultimap.Builder<PartyId, ActionPlanId> owned = ImmutableListMultimap.builder();
        for (ActionPlan plan : strategy.actionPlans()) {
            plan.owner().ifPresent(owner -> owned.put(owner, plan.id()));
        }
        return owned.build();
    }

    private static String delivers(Party party, List<ActionPlanId> plans) {
        return Stream.concat(
                        party.functions().stream()
                                .filter(DELIVERING::contains)
                                .map(PartyFunction::text)
                                .sorted(),
                        plans.stream().map(plan -> "owner of " + plan).sorted())
                .distinct()
                .collect(joining(", "));
    }

    private static void withoutFrequency(Strategy strategy, ReportingLine line, Report report) {
        if (line.frequency().isEmpty() && isAccountability(line) && !needsNoRhythm(strategy, line)) {
            report.at("governance/lines", line.id(), "frequency").add();
        }
    }

    /** A post reports to another in the ordinary run of work; a body that is only proposed has no rhythm yet. */
    private static boolean needsNoRhythm(Strategy strategy, ReportingLine line) {
        return (isPost(strategy, line.by()) && isPost(strategy, line.to()))
                || Parties.isProposed(strategy, line.by())
                || Parties.isProposed(strategy, line.to());
    }

    private static boolean isPost(Strategy strategy, Optional<PartyId> id) {
        return Parties.is(strategy, id, PartyKind.POST);
    }
}
