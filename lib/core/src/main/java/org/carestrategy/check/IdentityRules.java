package org.carestrategy.check;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Ordering;
import java.util.ArrayList;
import java.util.HashSet;
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

    private static List<NumberedList> numbered(Strategy strategy) {
        List<NumberedList> lists = new ArrayList<>();
        lists.add(list("the pledges", "pledges", strategy.pledges(), p -> p.id().text(), Pledge::number));
        lists.add(list("the priorities", "priorities", strategy.priorities(), p -> p.id().text(), Priority::number));
        lists.add(list("the measures", "measures", strategy.measures(), m -> m.id().text(), Measure::number));
        strategy.frameworks()
                .forEach(framework -> lists.add(list(
                        "framework '" + framework.id() + "'",
                        "frameworks/" + framework.id() + "/items",
                        framework.items(),
                        item -> item.id().text(),
                        FrameworkItem::number)));
        strategy.pledges()
                .forEach(pledge -> lists.add(list(
                        "pledge '" + pledge.id() + "'",
                        "pledges/" + pledge.id() + "/promises",
                        pledge.promises(),
                        promise -> promise.id().text(),
                        Promise::number)));
        strategy.priorities()
                .forEach(priority -> lists.add(list(
                        "priority '" + priority.id() + "'",
                        "priorities/" + priority.id() + "/statements",
                        priority.statements(),
                        statement -> statement.id().text(),
                        OutcomeStatement::number)));
        strategy.actionPlans()
                .forEach(plan -> lists.add(actions("plan '" + plan.id() + "'", strategy.actionsOf(plan.id()))));
        underWhatTheyServe(strategy)
                .asMap()
                .forEach((link, actions) -> lists.add(
                        actions(link.isEmpty() ? "the actions" : "the actions under '" + link + "'", actions)));
        return lists;
    }

    /** Actions outside plans are printed under the priorities that they serve, and numbered there. */
    private static ImmutableListMultimap<String, Action> underWhatTheyServe(Strategy strategy) {
        Set<Link> priorities = strategy.priorities().stream()
                .map(priority -> Link.to(priority.id()))
                .collect(ImmutableSet.toImmutableSet());
        return Multimaps.index(
                strategy.actionsOutsidePlans(),
                action -> action.serves().stream()
                        .filter(priorities::contains)
                        .map(Link::text)
                        .distinct()
                        .sorted()
                        .collect(joining("', '")));
    }

    private static NumberedList actions(String name, Iterable<Action> actions) {
        return list(name, "actions", actions, action -> action.id().text(), Action::number);
    }

    private static <T> NumberedList list(
            String name, String path, Iterable<T> parts, Function<T, String> id, Function<T, Optional<String>> number) {
        List<Numbered> numbered = new ArrayList<>();
        parts.forEach(part -> number.apply(part)
                .ifPresent(text -> numbered.add(new Numbered(text, id.apply(part), path + "/" + id.apply(part)))));
        return new NumberedList(name, numbered);
    }

    private record Numbered(String number, String id, String path) implements Comparable<Numbered> {
        @Override
        public int compareTo(Numbered other) {
            return path.compareTo(other.path);
        }
    }

    private record NumberedList(String name, List<Numbered> parts) {
        void report(Report report) {
            Multimaps.index(parts, Numbered::number)
                    .asMap()
                    .forEach((number, same) -> report(number, Ordering.natural().sortedCopy(same), report));
        }

        private void report(String number, List<Numbered> sorted, Report report) {
            Iterables.skip(sorted, 1)
                    .forEach(part -> report.at(part.path() + "/number")
                            .argument("number", number)
                            .argument("list", name)
                            .argument("first", sorted.get(0).id())
                            .add());
        }
    }
}
