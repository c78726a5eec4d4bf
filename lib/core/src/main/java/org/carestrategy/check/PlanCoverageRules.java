package org.carestrategy.check;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimap;
import com.google.common.collect.TreeMultimap;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.carestrategy.finding.Severity;
import org.carestrategy.strategy.Action;
import org.carestrategy.strategy.ActionKind;
import org.carestrategy.strategy.ActionPlan;
import org.carestrategy.strategy.Deferral;
import org.carestrategy.strategy.DocumentKind;
import org.carestrategy.strategy.Element;
import org.carestrategy.strategy.Part;
import org.carestrategy.strategy.Priority;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.ActionId;
import org.carestrategy.value.DateSpan;
import org.carestrategy.value.ElementId;
import org.carestrategy.value.Link;
import org.carestrategy.value.PriorityId;
import org.carestrategy.value.Timescale;

/** The action plans carry out the whole strategy: each of its years, its priorities and what it says it will develop. */
final class PlanCoverageRules {
    private static final Rule YEAR_WITHOUT_PLAN = RuleTexts.rule("plan.year-without-plan", Severity.WARNING)
            .addNeeds(Part.ACTION_PLANS)
            .check(PlanCoverageRules::yearsWithoutPlan)
            .build();

    private static final Rule OUTCOME_LEFT_OUT = RuleTexts.rule("plan.outcome-left-out", Severity.WARNING)
            .addNeeds(Part.PRIORITIES, Part.ACTIONS, Part.ACTION_PLANS)
            .check(PlanCoverageRules::outcomesLeftOut)
            .build();

    private static final Rule DEVELOPMENT_IN_NO_PLAN = RuleTexts.rule("plan.development-in-no-plan", Severity.WARNING)
            .addNeeds(Part.ACTIONS, Part.ACTION_PLANS)
            .check((subject, report) -> developments(subject.strategy(), report))
            .build();

    static final List<Rule> PUBLICATION = List.of(YEAR_WITHOUT_PLAN, OUTCOME_LEFT_OUT, DEVELOPMENT_IN_NO_PLAN);

    private PlanCoverageRules() {}

    private static void yearsWithoutPlan(Subject subject, Report report) {
        if (!isPlanned(subject.strategy())) {
            String years = subject.strategy().period().map(Years::of).stream()
                    .flatMap(List::stream)
                    .filter(year -> !isPlanned(subject.strategy(), year) && !isStillToBePlanned(subject, year))
                    .map(year -> year.toString().substring("FY".length()))
                    .collect(joining(", "));
            if (!years.isEmpty()) {
                report.at("actionPlans").argument("years", years).add();
            }
        }
    }

    /** Whether nothing can be missed: by a plan that goes on or of which no period is told, or by dates without a plan. */
    private static boolean isPlanned(Strategy strategy) {
        if (strategy.actionPlans().isEmpty()) {
            return strategy.actions().stream()
                    .anyMatch(action -> action.timescale().isPresent());
        }
        return strategy.actionPlans().stream().allMatch(plan -> plan.period().isEmpty())
                || strategy.actionPlans().stream()
                        .anyMatch(plan ->
                                plan.period().filter(Timescale::isOngoing).isPresent());
    }

    private static boolean isPlanned(Strategy strategy, Timescale year) {
        long days = periods(strategy)
                .mapToLong(period -> Years.overlap(period, year))
                .sum();
        return Years.isMoreThanHalf(days, year);
    }

    private static Stream<DateSpan> periods(Strategy strategy) {
        return strategy.actionPlans().stream().flatMap(plan -> days(plan).stream());
    }

    private static Optional<DateSpan> days(ActionPlan plan) {
        return plan.period().flatMap(Timescale::days);
    }

    private static boolean isStillToBePlanned(Subject subject, Timescale year) {
        return subject.asOf()
                        .filter(day -> year.firstDay().filter(day::isBefore).isPresent())
                        .isPresent()
                && Documents.of(subject.strategy(), DocumentKind.ACTION_PLAN)
                        .anyMatch(document -> document.frequency().isPresent()
                                || document.due().isPresent());
    }

    private static void outcomesLeftOut(Subject subject, Report report) {
        Strategy strategy = subject.strategy();
        List<ActionPlan> current = currentPlans(subject);
        if (current.stream().anyMatch(plan -> !plan.rows().isEmpty())) {
            Set<ActionId> planned = current.stream()
                    .flatMap(plan -> plan.rows().stream())
                    .flatMap(row -> row.actions().stream())
                    .collect(ImmutableSet.toImmutableSet());
            Set<Link> deferred = deferred(current.stream());
            Reach reach = Reach.ofActions(strategy, action -> planned.contains(action.id()));
            for (Priority priority : strategy.priorities()) {
                if (PriorityRules.isOutcome(priority)
                        && isLeftOut(PriorityParts.all(strategy, priority), reach, deferred, strategy)) {
                    report.at("priorities", priority.id())
                            .argument("plan", names(current))
                            .add();
                }
            }
        }
    }

    /** The plans for the day, which may be several for several services; else those that come next. */
    private static List<ActionPlan> currentPlans(Subject subject) {
        return subject.asOf()
                .or(subject::writtenOn)
                .map(day -> {
                    List<ActionPlan> plans = plans(subject.strategy(), period -> period.contains(day));
                    return plans.isEmpty() ? nextPlans(subject.strategy(), day) : plans;
                })
                .orElse(List.of());
    }

    private static List<ActionPlan> nextPlans(Strategy strategy, LocalDate day) {
        return periods(strategy)
                .map(DateSpan::first)
                .filter(day::isBefore)
                .min(LocalDate::compareTo)
                .map(next -> plans(strategy, period -> period.first().equals(next)))
                .orElse(List.of());
    }

    private static List<ActionPlan> plans(Strategy strategy, Predicate<DateSpan> such) {
        return strategy.actionPlans().stream()
                .filter(plan -> days(plan).filter(such).isPresent())
                .toList();
    }

    private static String names(List<ActionPlan> plans) {
        return plans.stream().map(plan -> plan.id().text()).sorted().collect(joining(", "));
    }

    private static Set<Link> deferred(Stream<ActionPlan> plans) {
        return plans.flatMap(plan -> plan.notThisYear().stream())
                .map(Deferral::about)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static boolean isLeftOut(List<ElementId> parts, Reach reach, Set<Link> deferred, Strategy strategy) {
        return !reach.includesAny(parts)
                && parts.stream().map(Link::to).noneMatch(deferred::contains)
                && !isAllWorkDeferred(parts, deferred, strategy);
    }

    /** Whether it is told of all the actions of the strategy itself why they are not taken up. */
    private static boolean isAllWorkDeferred(List<ElementId> parts, Set<Link> deferred, Strategy strategy) {
        List<Link> actions = parts.stream()
                .map(strategy::actionsServing)
                .flatMap(List::stream)
                .filter(action -> strategy.plansHolding(action.id()).isEmpty())
                .map(action -> Link.to(action.id()))
                .toList();
        return !actions.isEmpty() && deferred.containsAll(actions);
    }

    private static void developments(Strategy strategy, Report report) {
        if (strategy.actionPlans().isEmpty()
                || strategy.actions().stream().noneMatch(PlanCoverageRules::isDevelopment)) {
            return; // where there is no plan at all, the years without plan tell it
        }
        Reach reach = Reach.ofActions(strategy, action -> isInPlan(strategy, action));
        Set<Link> deferred = deferred(strategy.actionPlans().stream());
        Multimap<String, String> byPlace = TreeMultimap.create();
        for (Action action : strategy.actions()) {
            if (isDevelopment(action)
                    && !isInPlan(strategy, action)
                    && !reach.includes(action.id())
                    && !deferred.contains(Link.to(action.id()))) {
                byPlace.put(place(strategy, action), action.id().text());
            }
        }
        byPlace.asMap()
                .forEach((place, actions) -> report.at(place)
                        .argument("developments", String.join(", ", actions))
                        .add());
    }

    private static boolean isDevelopment(Action action) {
        return action.kind().equals(Optional.of(ActionKind.DEVELOPMENT));
    }

    private static boolean isInPlan(Strategy strategy, Action action) {
        return !strategy.plansHolding(action.id()).isEmpty();
    }

    /** The first of the priorities that the action serves. */
    private static String place(Strategy strategy, Action action) {
        return action.serves().stream()
                .map(strategy::elements)
                .flatMap(List::stream)
                .map(Element::id)
                .flatMap(id -> id instanceof PriorityId priority ? Stream.of(priority) : Stream.empty())
                .min(PriorityId::compareTo)
                .map(priority -> "priorities/" + priority)
                .orElse("actions");
    }
}
