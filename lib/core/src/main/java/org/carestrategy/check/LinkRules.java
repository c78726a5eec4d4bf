package org.carestrategy.check;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.carestrategy.finding.Severity;
import org.carestrategy.strategy.Element;
import org.carestrategy.strategy.Strategy;

/** Every link leads to a part of the strategy, and to one of the right kind. */
final class LinkRules {
    private static final Rule UNKNOWN = Rule.builder()
            .code("link.unknown")
            .severity(Severity.ERROR)
            .summary("Every link leads to a part of the strategy.")
            .reason("What a link leads to is what is counted and who is asked; a link that leads nowhere is lost.")
            .message("'{link}' is not in the strategy")
            .check((subject, report) -> unknown(subject.strategy(), References.of(subject.strategy()), report))
            .build();

    private static final Rule KIND = Rule.builder()
            .code("link.kind")
            .severity(Severity.ERROR)
            .summary("Every link leads to a part of the kind that is meant there.")
            .reason("An action serves a priority or a promise, not a person; a lead is a party, not a document.")
            .message("'{link}' is {kind}, but must be {allowed}")
            .check((subject, report) -> wrongKind(subject.strategy(), References.of(subject.strategy()), report))
            .build();

    static final List<Rule> ALL = List.of(UNKNOWN, KIND);

    private LinkRules() {}

    static void unknown(Strategy strategy, Collection<Reference> references, Report report) {
        references.stream()
                .filter(reference -> strategy.elements(reference.link()).isEmpty())
                .forEach(reference -> report.at(reference.path())
                        .argument("link", reference.link())
                        .add());
    }

    static void wrongKind(Strategy strategy, Collection<Reference> references, Report report) {
        for (Reference reference : references) {
            List<Element> targets = strategy.elements(reference.link());
            if (!targets.isEmpty() && targets.stream().noneMatch(target -> allows(reference, target))) {
                report.at(reference.path())
                        .argument("link", reference.link())
                        .argument("kind", Kind.of(targets.get(0).id()).phrase())
                        .argument("allowed", orList(reference.allowed()))
                        .add();
            }
        }
    }

    private static boolean allows(Reference reference, Element target) {
        return reference.allowed().contains(Kind.of(target.id()));
    }

    static String orList(Set<Kind> kinds) {
        return kinds.stream().map(Kind::phrase).collect(joining(" or "));
    }
}
