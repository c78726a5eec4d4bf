package org.carestrategy.check;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Ordering;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.carestrategy.finding.Severity;
import org.carestrategy.strategy.Action;
import org.carestrategy.strategy.Element;
import org.carestrategy.strategy.FrameworkItem;
import org.carestrategy.strategy.Measure;
import org.carestrategy.strategy.OutcomeStatement;
import org.carestrategy.strategy.Pledge;
import org.carestrategy.strategy.Priority;
import org.carestrategy.strategy.Promise;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.ElementId;
import org.carestrategy.value.Link;

/** Each part can be told from every other by its identifier, and from those in its own list by its printed number. */
final class IdentityRules {
    private static final Rule ID_REPEATED = RuleTexts.rule("id.repeated", Severity.ERROR)
            .check((subject, report) -> repeatedIds(subject.strategy(), report))
            .build();

    private static final Rule NUMBER_REPEATED = RuleTexts.rule("number.repeated", Severity.WARNING)
            .check((subject, report) -> numbered(subject.strategy()).forEach(list -> list.report(report)))
            .build();

    static final List<Rule> ALL = List.of(ID_REPEATED, NUMBER_REPEATED);

    private IdentityRules() {}

    private static void repeatedIds(Strategy strategy, Report report) {
        Set<String> seen = new HashSet<>();
        strategy.elements().stream()
                .map(element -> element.id().text())
                .filter(id -> !seen.add(id))
                .distinct()
                .forEach(id -> repeatedId(strategy.elements(Link.of(id)), report));
    }

    /** The places of one identifier, sorted, so that the order of lists makes no difference. */
    private static void repeatedId(List<Element> elements, Report report) {
        List<String> paths = elements.stream().map(Element::path).sorted().toList();
        for (int i = 1; i < paths.size(); i++) {
            int which = i - paths.indexOf(paths.get(i)) + 1;
            report.at(paths.get(i) + (which == 1 ? "" : "#" + which))
                    .argument("id", elements.get(0).id())
                    .argument("first", paths.get(0))
                    .add();
        }
    }

    private static List<NumberedList<?>> numbered(Strategy strategy) {
        List<NumberedList<?>> lists = new ArrayList<>();
        lists.add(new NumberedList<>("the pledges", "pledges", strategy.pledges(), Pledge::id, Pledge::number));
        lists.add(new NumberedList<>(
                "the priorities", "priorities", strategy.priorities(), Priority::id, Priority::number));
        lists.add(new NumberedList<>("the measures", "measures", strategy.measures(), Measure::id, Measure::number));
        strategy.frameworks()
                .forEach(framework -> lists.add(new NumberedList<>(
                        "framework '" + framework.id() + "'",
                        "frameworks/" + framework.id() + "/items",
                        framework.items(),
                        FrameworkItem::id,
                        FrameworkItem::number)));
        strategy.pledges()
                .forEach(pledge -> lists.add(new NumberedList<>(
                        "pledge '" + pledge.id() + "'",
                        "pledges/" + pledge.id() + "/promises",
                        pledge.promises(),
                        Promise::id,
                        Promise::number)));
        strategy.priorities()
                .forEach(priority -> lists.add(new NumberedList<>(
                        "priority '" + priority.id() + "'",
                        "priorities/" + priority.id() + "/statements",
                        priority.statements(),
                        OutcomeStatement::id,
                        OutcomeStatement::number)));
        strategy.actionPlans()
                .forEach(plan ->
                        lists.addAll(planned("plan '" + plan.id() + "'", strategy.actionsOf(plan.id()), strategy)));
        Multimaps.asMap(underWhatTheyServe(strategy.actionsOutsidePlans(), strategy))
                .forEach((heading, actions) -> lists.add(
                        actions(heading.isEmpty() ? "the actions" : "the actions under '" + heading + "'", actions)));
        return lists;
    }

    /** One list for the whole plan, unless the numbers start again under each of its priorities. */
    private static List<NumberedList<?>> planned(String plan, List<Action> actions, Strategy strategy) {
        Collection<List<Action>> byHeading =
                Multimaps.asMap(underWhatTheyServe(actions, strategy)).values();
        Set<String> inAll = new HashSet<>(numbers(actions));
        byHeading.forEach(some -> inAll.retainAll(numbers(some)));
        return byHeading.size() < 2 || inAll.isEmpty()
                ? List.of(actions(plan, actions))
                : ImmutableList.copyOf(Collections2.transform(byHeading, some -> actions(plan, some)));
    }

    private static Set<String> numbers(Collection<Action> actions) {
        return actions.stream().flatMap(action -> action.number().stream()).collect(ImmutableSet.toImmutableSet());
    }

    /** Actions that have numbers, under the priorities that they serve, where they may be printed and numbered. */
    private static ListMultimap<String, Action> underWhatTheyServe(List<Action> actions, Strategy strategy) {
        Set<Link> priorities = strategy.priorities().stream()
                .map(priority -> Link.to(priority.id()))
                .collect(ImmutableSet.toImmutableSet());
        ListMultimap<String, Action> byHeading =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        for (Action action : actions) {
            if (action.number().isPresent()) {
                byHeading.put(heading(action.serves(), priorities), action);
            }
        }
        return byHeading;
    }

    private static String heading(List<Link> serves, Set<Link> priorities) {
        return serves.stream()
                .filter(priorities::contains)
                .map(Link::text)
                .distinct()
                .sorted()
                .collect(joining("', '"));
    }

    private static NumberedList<Action> actions(String name, List<Action> actions) {
        return new NumberedList<>(name, "actions", actions, Action::id, Action::number);
    }

    /** The parts of one list, of which some have numbers. Nothing is made of them unless a number is there twice. */
    private record NumberedList<T>(
            String name, String path, List<T> parts, Function<T, ElementId> id, Function<T, Optional<String>> number) {

        void report(Report report) {
            Set<String> seen = new HashSet<>();
            Set<String> repeated = new LinkedHashSet<>();
            for (T part : parts) {
                Optional<String> text = number.apply(part);
                if (text.isPresent() && !seen.add(text.get())) {
                    repeated.add(text.get());
                }
            }
            if (!repeated.isEmpty()) {
                numbered(repeated).asMap().forEach((text, same) -> report(text, same, report));
            }
        }

        private ListMultimap<String, String> numbered(Set<String> repeated) {
            ListMultimap<String, String> ids =
                    MultimapBuilder.linkedHashKeys().arrayListValues().build();
            for (T part : parts) {
                number.apply(part)
                        .filter(repeated::contains)
                        .ifPresent(text -> ids.put(text, id.apply(part).text()));
            }
            return ids;
        }

        private void report(String text, Collection<String> ids, Report report) {
            List<String> sorted = Ordering.natural().sortedCopy(ids);
            Iterables.skip(sorted, 1)
                    .forEach(part -> report.at(path + "/" + part + "/number")
                            .argument("number", text)
                            .argument("list", name)
                            .argument("first", sorted.get(0))
                            .add());
        }
    }
}
