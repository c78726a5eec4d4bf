package org.carestrategy.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.carestrategy.finding.Severity;
import org.carestrategy.governance.Party;
import org.carestrategy.governance.Responsibility;
import org.carestrategy.governance.ResponsibilityKind;
import org.carestrategy.strategy.Action;
import org.carestrategy.strategy.ActionKind;
import org.carestrategy.strategy.Element;
import org.carestrategy.strategy.Part;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.strategy.Term;
import org.carestrategy.value.Timescale;

/** What an action plan says of its actions: who leads, by when, and in words that everybody can read. */
final class PlanRules {
    private static final Rule NO_LEAD = RuleTexts.rule("plan.no-lead", Severity.WARNING)
            .addNeeds(Part.ACTION_PLANS)
            .check((subject, report) -> new RowFindings(subject.strategy(), plan -> true, PlanRules::hasNoLead)
                    .report(action -> report.at("actions", action, "responsibilities")))
            .build();

    private static final Rule NO_DATE = RuleTexts.rule("plan.no-date", Severity.WARNING)
            .addNeeds(Part.ACTION_PLANS)
            .check((subject, report) -> new RowFindings(subject.strategy(), plan -> true, PlanRules::hasNoDate)
                    .report(action -> report.at("actions", action, "timescale")))
            .build();

    private static final Rule SHARED_LEAD = RuleTexts.rule("plan.shared-lead", Severity.ADVICE)
            .addNeeds(Part.ACTION_PLANS)
            .check((subject, report) -> new RowFindings(subject.strategy(), plan -> true, PlanRules::hasSharedLead)
                    .report(action -> report.at("actions", action, "responsibilities")))
            .build();

    private static final Rule DUE_BEFORE_AGREED = RuleTexts.rule("plan.due-before-agreed", Severity.WARNING)
            .check((subject, report) ->
                    Agreed.on(subject.strategy()).ifPresent(agreed -> dueBefore(agreed, subject.strategy(), report)))
            .build();

    private static final Rule INITIALS_UNEXPLAINED = RuleTexts.rule("plan.initials-unexplained", Severity.WARNING)
            .addNeeds(Part.GOVERNANCE)
            .check((subject, report) -> unexplained(subject.strategy())
                    .forEach(initials -> unexplained(initials, subject.strategy(), report)))
            .build();

    static final List<Rule> PUBLICATION =
            List.of(NO_LEAD, NO_DATE, SHARED_LEAD, DUE_BEFORE_AGREED, INITIALS_UNEXPLAINED);

    private PlanRules() {}

    private static boolean hasNoLead(Action action) {
        for (Responsibility responsibility : action.responsibilities()) {
            if (isLead(responsibility) || isAccountable(responsibility)) {
                return false;
            }
        }
        return !ActionRules.isIdea(action);
    }

    private static boolean hasNoDate(Action action) {
        return action.timescale().isEmpty()
                && !ActionRules.isIdea(action)
                && !action.kind().equals(Optional.of(ActionKind.CONTINUOUS));
    }

    private static boolean hasSharedLead(Action action) {
        Optional<Responsibility> first = Optional.empty();
        boolean shared = false;
        for (Responsibility responsibility : action.responsibilities()) {
            if (isAccountable(responsibility)) {
                return false;
            }
            if (isLead(responsibility)) {
                shared |= first.isPresent() && !first.get().equals(responsibility);
                first = first.or(() -> Optional.of(responsibility));
            }
        }
        return shared && !ActionRules.isIdea(action);
    }

    private static boolean isLead(Responsibility responsibility) {
        return responsibility.as().equals(ResponsibilityKind.LEAD);
    }

    private static boolean isAccountable(Responsibility responsibility) {
        return responsibility.as().equals(ResponsibilityKind.ACCOUNTABLE);
    }

    /** Plans that begin only after the strategy was agreed are of a time when it was known what is due. */
    private static void dueBefore(LocalDate agreed, Strategy strategy, Report report) {
        new RowFindings(
                        strategy,
                        plan -> plan.period()
                                .flatMap(Timescale::firstDay)
                                .filter(first -> !first.isAfter(agreed))
                                .isPresent(),
                        action -> action.timescale()
                                .flatMap(Timescale::lastDay)
                                .filter(agreed::isAfter)
                                .isPresent())
                .report(action -> report.at("actions", action, "timescale").argument("agreed", agreed));
    }

    /** Initials that somebody is known by to those who wrote the strategy only. */
    private static Set<String> unexplained(Strategy strategy) {
        Set<String> initials = new TreeSet<>();
        note(strategy.responsibilities(), initials);
        for (Element element : strategy.elements()) {
            note(strategy.responsibleFor(element.id()), initials);
        }
        if (!initials.isEmpty()) {
            for (Party party : strategy.parties()) {
                initials.remove(party.name());
                party.alsoCalled().forEach(initials::remove);
            }
            strategy.terms().stream().map(Term::term).forEach(initials::remove);
        }
        return initials;
    }

    private static void note(List<Responsibility> responsibilities, Set<String> initials) {
        for (Responsibility responsibility : responsibilities) {
            responsibility.initials().ifPresent(initials::add);
        }
    }

    private static void unexplained(String initials, Strategy strategy, Report report) {
        List<String> places = Stream.concat(
                        strategy.answeredForByInitials(initials).stream()
                                .map(element -> element.path() + "/responsibilities"),
                        strategy.responsibilities().stream()
                                .filter(responsibility ->
                                        responsibility.initials().equals(Optional.of(initials)))
                                .map(responsibility -> "responsibilities")
                                .distinct())
                .sorted()
                .toList();
        report.at(places.get(0))
                .argument("initials", initials)
                .argument("places", places.size())
                .add();
    }
}
