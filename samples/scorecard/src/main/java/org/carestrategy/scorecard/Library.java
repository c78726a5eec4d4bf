package org.carestrategy.scorecard;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.carestrategy.check.Rule;
import org.carestrategy.check.RuleSet;

/** All rules of the library, and the sets in which they stand. */
final class Library {
    /** What holds all others comes last, so that it tells only what is its own. */
    private static final List<NamedRules> SETS = RuleSet.names().stream()
            .map(NamedRules::of)
            .sorted(Comparator.comparing(set -> set.name().equals(NamedRules.USUAL)))
            .toList();

    private Library() {}

    /** The rules of a set, or all, each under the first set that holds it. */
    static Map<NamedRules, List<Rule>> bySet(Optional<NamedRules> wanted) {
        Map<String, Rule> left = new LinkedHashMap<>();
        wanted.map(List::of)
                .orElse(SETS)
                .forEach(set -> set.rules().rules().forEach(rule -> left.putIfAbsent(rule.code(), rule)));
        Map<NamedRules, List<Rule>> bySet = new LinkedHashMap<>();
        SETS.forEach(set -> {
            List<Rule> own = new ArrayList<>();
            set.rules()
                    .rules()
                    .forEach(rule ->
                            Optional.ofNullable(left.remove(rule.code())).ifPresent(own::add));
            if (!own.isEmpty()) {
                bySet.put(set, own);
            }
        });
        return bySet;
    }

    /** The rule with a code. */
    static Rule rule(String code) {
        List<Rule> rules = Stream.concat(
                        bySet(Optional.empty()).values().stream().flatMap(List::stream),
                        Stream.of(RuleSet.structure().rule("rule.failed")))
                .toList();
        return rules.stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow(() -> Refusal.of("there is no rule '" + code + "'"
                        + near(code, rules.stream().map(Rule::code).toList())));
    }

    /** Names of the sets that hold a rule. */
    static List<String> setsWith(String code) {
        return SETS.stream()
                .filter(set -> set.rules().rules().stream()
                        .anyMatch(rule -> rule.code().equals(code)))
                .map(NamedRules::name)
                .toList();
    }

    private static String near(String code, List<String> known) {
        String hint = Similar.hint(code, known);
        String first = code.split("[.]", 2)[0] + ".";
        List<String> alike =
                known.stream().filter(other -> other.startsWith(first)).toList();
        if (!hint.isEmpty()) {
            return hint;
        }
        return alike.isEmpty()
                ? "; 'scorecard rules' lists them all"
                : "; those that begin alike: " + String.join(", ", alike);
    }
}
