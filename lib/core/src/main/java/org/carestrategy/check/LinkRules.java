package org.carestrategy.check;

import com.google.common.base.Joiner;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.carestrategy.finding.Severity;
import org.carestrategy.strategy.Element;

/** Every link leads to a part of the strategy, and to one of the right kind. */
final class LinkRules {
    private static final Rule UNKNOWN = RuleTexts.rule("link.unknown", Severity.ERROR)
            .check((subject, report) -> Links.visit(subject.strategy(), unknown(report)))
            .build();

    private static final Rule KIND = RuleTexts.rule("link.kind", Severity.ERROR)
            .check((subject, report) -> Links.visit(subject.strategy(), wrongKind(report)))
            .build();

    static final List<Rule> ALL = List.of(UNKNOWN, KIND);

    private LinkRules() {}

    static Links.Visitor unknown(Report report) {
        return (list, id, attribute, link, parts, allowed) -> {
            if (parts.isEmpty()) {
                report.at(path(list, id, attribute)).argument("link", link).add();
            }
        };
    }

    static Links.Visitor wrongKind(Report report) {
        return (list, id, attribute, link, parts, allowed) -> {
            if (!parts.isEmpty() && !allows(allowed, parts)) {
                report.at(path(list, id, attribute))
                        .argument("link", link)
                        .argument("kind", Kind.of(parts.get(0).id()).phrase())
                        .argument("allowed", orList(allowed))
                        .add();
            }
        };
    }

    private static boolean allows(Set<Kind> allowed, List<Element> parts) {
        for (Element part : parts) {
            if (allowed.contains(Kind.of(part.id()))) {
                return true;
            }
        }
        return false;
    }

    static String path(String... steps) {
        return Joiner.on('/')
                .join(Stream.of(steps).filter(step -> !step.isEmpty()).iterator());
    }

    static String orList(Set<Kind> kinds) {
        List<String> phrases = kinds.stream().map(Kind::phrase).toList();
        int last = phrases.size() - 1;
        return last == 0 ? phrases.get(0) : String.join(", ", phrases.subList(0, last)) + " or " + phrases.get(last);
    }
}
