package org.carestrategy.testkit;

import static org.carestrategy.testkit.ValueArbitraries.allOf;
import static org.carestrategy.testkit.ValueArbitraries.few;
import static org.carestrategy.testkit.ValueArbitraries.fewCitations;
import static org.carestrategy.testkit.ValueArbitraries.maybe;
import static org.carestrategy.testkit.ValueArbitraries.texts;
import static org.carestrategy.testkit.ValueArbitraries.without;
import static org.carestrategy.testkit.ValueArbitraries.wordings;
import static org.carestrategy.testkit.ValueArbitraries.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import org.carestrategy.strategy.Framework;
import org.carestrategy.strategy.FrameworkItem;
import org.carestrategy.strategy.OutcomeStatement;
import org.carestrategy.strategy.Pledge;
import org.carestrategy.strategy.PrintedTitle;
import org.carestrategy.strategy.Priority;
import org.carestrategy.strategy.PriorityKind;
import org.carestrategy.strategy.Promise;
import org.carestrategy.value.FrameworkId;
import org.carestrategy.value.FrameworkItemId;
import org.carestrategy.value.Link;
import org.carestrategy.value.Nation;
import org.carestrategy.value.PledgeId;
import org.carestrategy.value.PriorityId;
import org.carestrategy.value.PromiseId;
import org.carestrategy.value.StatementId;

/** Generates frameworks, pledges and priorities that link to what has one of the given names. */
final class AimArbitraries {
    private final Names names;
    private final GovernanceArbitraries governance;

    AimArbitraries(Names names, GovernanceArbitraries governance) {
        this.names = names;
        this.governance = governance;
    }

    Arbitrary<List<Framework>> frameworks() {
        return each(names.frameworks(), (id, index) -> framework(id, dealt(index, names.frameworks(), names.items())));
    }

    Arbitrary<List<Pledge>> pledges() {
        return each(
                names.pledges(),
                (id, index) ->
                        pledge(Arbitraries.just(id), number(index), dealt(index, names.pledges(), names.promises())));
    }

    Arbitrary<List<Priority>> priorities() {
        return each(
                names.priorities(),
                (id, index) -> priority(
                        Arbitraries.just(id), number(index), dealt(index, names.priorities(), names.statements())));
    }

    private Arbitrary<Framework> framework(FrameworkId id, List<FrameworkItemId> items) {
        return Builders.withBuilder(() -> Framework.builder().id(id))
                .use(texts())
                .in((framework, value) -> framework.title(value))
                .use(maybe(Arbitraries.of(Nation.class)))
                .in((framework, value) -> framework.nation(value))
                .use(ValueArbitraries.days().list().ofMaxSize(2))
                .in(AimArbitraries::during)
                .use(each(items, this::item))
                .in((framework, value) -> framework.items(value))
                .use(fewCitations())
                .in((framework, value) -> framework.citations(value))
                .build(framework -> framework.build());
    }

    private static Framework.Builder during(Framework.Builder framework, List<LocalDate> days) {
        List<LocalDate> sorted = days.stream().sorted().toList();
        return framework
                .begins(sorted.stream().findFirst())
                .ends(Optional.of(sorted).filter(both -> both.size() == 2).map(both -> both.get(1)));
    }

    private Arbitrary<FrameworkItem> item(FrameworkItemId id, int index) {
        return Builders.withBuilder(() -> FrameworkItem.builder().id(id))
                .use(number(index))
                .in((item, value) -> item.number(value))
                .use(texts())
                .in((item, value) -> item.title(value))
                .build(item -> item.build());
    }

    Arbitrary<Pledge> pledge(Arbitrary<PledgeId> id, Arbitrary<Optional<String>> number, List<PromiseId> promises) {
        return Builders.withBuilder(Pledge::builder)
                .use(id)
                .in((pledge, value) -> pledge.id(value))
                .use(number)
                .in((pledge, value) -> pledge.number(value))
                .use(texts())
                .in((pledge, value) -> pledge.title(value))
                .use(maybe(wordings()))
                .in((pledge, value) -> pledge.preamble(value))
                .use(each(promises, this::promise))
                .in((pledge, value) -> pledge.promises(value))
                .use(few(Names.links(names.frameworks(), names.items())))
                .in((pledge, value) -> pledge.serves(value))
                .use(governance.responsibilities())
                .in((pledge, value) -> pledge.responsibilities(value))
                .use(fewCitations())
                .in((pledge, value) -> pledge.citations(value))
                .build(pledge -> pledge.build());
    }

    private Arbitrary<Promise> promise(PromiseId id, int index) {
        return Builders.withBuilder(() -> Promise.builder().id(id))
                .use(number(index))
                .in((promise, value) -> promise.number(value))
                .use(maybe(names.parties()))
                .in((promise, value) -> promise.promisor(value))
                .use(wordings())
                .in((promise, value) -> promise.wording(value))
                .use(fewCitations())
                .in((promise, value) -> promise.citations(value))
                .build(promise -> promise.build());
    }

    Arbitrary<Priority> priority(
            Arbitrary<PriorityId> id, Arbitrary<Optional<String>> number, List<StatementId> statements) {
        return id.flatMap(
                settled -> Builders.withBuilder(() -> Priority.builder().id(settled))
                        .use(number)
                        .in((priority, value) -> priority.number(value))
                        .use(maybe(words(PriorityKind::of, "outcome", "delivery", "corporate-parenting")))
                        .in((priority, value) -> priority.kind(value))
                        .use(texts())
                        .in((priority, value) -> priority.title(value))
                        .use(printedTitle().list().ofMaxSize(1))
                        .in((priority, value) -> priority.printedTitles(value))
                        .use(maybe(wordings()))
                        .in((priority, value) -> priority.commitment(value))
                        .use(maybe(wordings()))
                        .in((priority, value) -> priority.rationale(value))
                        .use(each(statements, this::statement))
                        .in((priority, value) -> priority.statements(value))
                        .use(maybe(names.pledges()))
                        .in((priority, value) -> priority.pledge(value))
                        .use(maybe(texts()))
                        .in((priority, value) -> priority.carriedOverFrom(value))
                        .use(few(without(Link.to(settled), names.aims())))
                        .in((priority, value) -> priority.serves(value))
                        .use(governance.responsibilities())
                        .in((priority, value) -> priority.responsibilities(value))
                        .use(fewCitations())
                        .in((priority, value) -> priority.citations(value))
                        .build(priority -> priority.build()));
    }

    private Arbitrary<PrintedTitle> printedTitle() {
        return Builders.withBuilder(PrintedTitle::builder)
                .use(texts())
                .in((title, value) -> title.section(value))
                .use(texts())
                .in((title, value) -> title.title(value))
                .use(fewCitations())
                .in((title, value) -> title.citations(value))
                .build(title -> title.build());
    }

    private Arbitrary<OutcomeStatement> statement(StatementId id, int index) {
        return Builders.withBuilder(() -> OutcomeStatement.builder().id(id))
                .use(number(index))
                .in((statement, value) -> statement.number(value))
                .use(wordings())
                .in((statement, value) -> statement.wording(value))
                .use(few(names.aims()))
                .in((statement, value) -> statement.serves(value))
                .use(fewCitations())
                .in((statement, value) -> statement.citations(value))
                .build(statement -> statement.build());
    }

    /** The printed number of the part at an index, unlike that of its neighbours. */
    static Arbitrary<Optional<String>> number(int index) {
        return maybe(List.of(Integer.toString(index + 1)));
    }

    /** A part for each identifier, in this order. */
    static <I, T> Arbitrary<List<T>> each(List<I> ids, Part<I, T> part) {
        return allOf(IntStream.range(0, ids.size())
                .mapToObj(index -> part.at(ids.get(index), index))
                .toList());
    }

    private static <T> List<T> dealt(int index, List<?> outer, List<T> inner) {
        return Names.dealtTo(index, outer.size(), inner);
    }

    /** What generates the part at an index of its list. */
    @FunctionalInterface
    interface Part<I, T> {
        Arbitrary<T> at(I id, int index);
    }
}
