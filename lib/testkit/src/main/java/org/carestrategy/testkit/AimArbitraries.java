package org.carestrategy.testkit;

import static org.carestrategy.testkit.ValueArbitraries.few;
import static org.carestrategy.testkit.ValueArbitraries.fewCitations;
import static org.carestrategy.testkit.ValueArbitraries.maybe;
import static org.carestrategy.testkit.ValueArbitraries.texts;
import static org.carestrategy.testkit.ValueArbitraries.wordings;
import static org.carestrategy.testkit.ValueArbitraries.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import org.carestrategy.strategy.PromiseKind;
import org.carestrategy.value.FrameworkId;
import org.carestrategy.value.FrameworkItemId;
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

    Arbitrary<Framework> framework() {
        return Builders.withBuilder(() -> Framework.builder().id(FrameworkId.of("framework")))
                .use(texts())
                .in((framework, value) -> framework.title(value))
                .use(maybe(Arbitraries.of(Nation.class)))
                .in((framework, value) -> framework.nation(value))
                .use(ValueArbitraries.days().list().ofMaxSize(2))
                .in(AimArbitraries::during)
                .use(item().list().ofMaxSize(2))
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

    private Arbitrary<FrameworkItem> item() {
        return Builders.withBuilder(() -> FrameworkItem.builder().id(FrameworkItemId.of("item")))
                .use(numbers())
                .in((item, value) -> item.number(value))
                .use(texts())
                .in((item, value) -> item.title(value))
                .build(item -> item.build());
    }

    Arbitrary<Pledge> pledge(Arbitrary<PledgeId> id) {
        return Builders.withBuilder(Pledge::builder)
                .use(id)
                .in((pledge, value) -> pledge.id(value))
                .use(numbers())
                .in((pledge, value) -> pledge.number(value))
                .use(texts())
                .in((pledge, value) -> pledge.title(value))
                .use(maybe(wordings()))
                .in((pledge, value) -> pledge.preamble(value))
                .use(maybe(wordings()))
                .in((pledge, value) -> pledge.stem(value))
                .use(promise().list().ofMaxSize(2))
                .in((pledge, value) -> pledge.promises(value))
                .use(few(Names.links(names.frameworks(), names.items())))
                .in((pledge, value) -> pledge.serves(value))
                .use(governance.responsibilities())
                .in((pledge, value) -> pledge.responsibilities(value))
                .use(fewCitations())
                .in((pledge, value) -> pledge.citations(value))
                .build(pledge -> pledge.build());
    }

    private Arbitrary<Promise> promise() {
        return Builders.withBuilder(() -> Promise.builder().id(PromiseId.of("promise")))
                .use(numbers())
                .in((promise, value) -> promise.number(value))
                .use(maybe(words(PromiseKind::of, "undertaking", "value")))
                .in((promise, value) -> promise.kind(value))
                .use(maybe(names.parties()))
                .in((promise, value) -> promise.promisor(value))
                .use(wordings())
                .in((promise, value) -> promise.wording(value))
                .use(fewCitations())
                .in((promise, value) -> promise.citations(value))
                .build(promise -> promise.build());
    }

    Arbitrary<Priority> priority(Arbitrary<PriorityId> id) {
        return Builders.withBuilder(Priority::builder)
                .use(id)
                .in((priority, value) -> priority.id(value))
                .use(numbers())
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
                .use(statement().list().ofMaxSize(2))
                .in((priority, value) -> priority.statements(value))
                .use(maybe(names.pledges()))
                .in((priority, value) -> priority.pledge(value))
                .use(maybe(texts()))
                .in((priority, value) -> priority.carriedOverFrom(value))
                .use(few(names.aims()))
                .in((priority, value) -> priority.serves(value))
                .use(governance.responsibilities())
                .in((priority, value) -> priority.responsibilities(value))
                .use(fewCitations())
                .in((priority, value) -> priority.citations(value))
                .build(priority -> priority.build());
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

    private Arbitrary<OutcomeStatement> statement() {
        return Builders.withBuilder(() -> OutcomeStatement.builder().id(StatementId.of("statement")))
                .use(numbers())
                .in((statement, value) -> statement.number(value))
                .use(wordings())
                .in((statement, value) -> statement.wording(value))
                .use(few(names.aims()))
                .in((statement, value) -> statement.serves(value))
                .use(fewCitations())
                .in((statement, value) -> statement.citations(value))
                .build(statement -> statement.build());
    }

    /** Printed numbers, or none. */
    static Arbitrary<Optional<String>> numbers() {
        return maybe(List.of("1", "2a", "iv"));
    }
}
