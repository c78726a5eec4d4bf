package org.carestrategy.check;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carestrategy.finding.Severity;
import org.carestrategy.strategy.Framework;
import org.carestrategy.strategy.FrameworkItem;
import org.carestrategy.strategy.Part;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.Citation;
import org.carestrategy.value.Nation;

/**
 * A strategy holds what the law of its nation asks of corporate parents, and serves each of it. The framework is known
 * by its nation and by the letters of the Act with which its items are numbered, or by a title that names corporate
 * parents and as many items as the Act has.
 */
final class PrincipleRules {
    private static final Pattern CORPORATE_PARENT = Pattern.compile("\\bcorporate parent", Pattern.CASE_INSENSITIVE);
    private static final CharMatcher NO_NUMBER = CharMatcher.anyOf("(). ");

    private static final Asked PRINCIPLES = new Asked(
            Nation.ENGLAND,
            LocalDate.of(2018, 4, 1),
            ImmutableSet.of("a", "b", "c", "d", "e", "f", "g"),
            Citation.of("Children and Social Work Act 2017", "section 1(1)(a) to (g)"));

    private static final Asked DUTIES = new Asked(
            Nation.SCOTLAND,
            LocalDate.of(2015, 4, 1),
            ImmutableSet.of("a", "b", "c", "d", "e", "f"),
            Citation.of("Children and Young People (Scotland) Act 2014", "section 58(1)(a) to (f)"));

    static final List<Rule> ENGLAND = List.of(
            PRINCIPLES.missing("england.principles-missing"), PRINCIPLES.unserved("england.principle-unserved"));

    static final List<Rule> SCOTLAND =
            List.of(DUTIES.missing("scotland.duties-missing"), DUTIES.unserved("scotland.duty-unserved"));

    private PrincipleRules() {}

    private record Asked(Nation nation, LocalDate begins, Set<String> letters, Citation source) {
        Rule missing(String code) {
            return rule(code, Severity.ADVICE)
                    .addNeeds(Part.FRAMEWORKS)
                    .check((subject, report) -> {
                        if (frameworks(subject.strategy()).findAny().isEmpty()) {
                            report.at("frameworks").add();
                        }
                    })
                    .build();
        }

        Rule unserved(String code) {
            return rule(code, Severity.ADVICE)
                    .addNeeds(Part.FRAMEWORKS, Part.PLEDGES, Part.PRIORITIES, Part.STATEMENTS, Part.ACTIONS)
                    .check((subject, report) -> frameworks(subject.strategy())
                            .forEach(framework -> unserved(framework, subject.strategy(), report)))
                    .build();
        }

        private Rule.Builder rule(String code, Severity severity) {
            return RuleTexts.rule(code, severity).nation(nation).begins(begins).source(source);
        }

        private Stream<Framework> frameworks(Strategy strategy) {
            return strategy.frameworks().stream().filter(this::isAsked);
        }

        private boolean isAsked(Framework framework) {
            boolean isTitled = CORPORATE_PARENT.matcher(framework.title()).find();
            return (framework.nation().equals(Optional.of(nation))
                            || (isTitled && framework.nation().isEmpty()))
                    && (numbers(framework).equals(letters)
                            || (isTitled && framework.items().size() == letters.size()));
        }

        private static Set<String> numbers(Framework framework) {
            return framework.items().stream()
                    .map(Asked::number)
                    .flatMap(Optional::stream)
                    .collect(Collectors.toSet());
        }

        /** The number without brackets and in lower case. */
        private static Optional<String> number(FrameworkItem item) {
            return item.number()
                    .map(number -> NO_NUMBER.removeFrom(number).toLowerCase(Locale.ROOT))
                    .filter(number -> !number.isEmpty());
        }

        private void unserved(Framework framework, Strategy strategy, Report report) {
            Iterator<String> letter = letters.iterator();
            for (FrameworkItem item : framework.items()) {
                String inTheAct = letter.hasNext() ? letter.next() : "";
                if (strategy.serving(item.id()).isEmpty()) {
                    report.at("frameworks/" + framework.id() + "/items", item.id())
                            .argument("number", number(item).orElse(inTheAct))
                            .argument("title", item.title())
                            .add();
                }
            }
        }
    }
}
