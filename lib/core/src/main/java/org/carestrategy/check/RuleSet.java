package org.carestrategy.check;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.carestrategy.base.InvalidAttributeException;
import org.carestrategy.base.Require;
import org.carestrategy.finding.Finding;
import org.carestrategy.finding.Findings;
import org.carestrategy.finding.Severity;
import org.carestrategy.strategy.Strategy;

/**
 * Rules that are checked together, for example {@link #structure()}. Immutable; a set with more, fewer or re-graded
 * rules is made from an earlier one.
 */
public final class RuleSet {
    private static final String FAILED = "rule.failed";

    private final ImmutableMap<String, Rule> rules;

    private RuleSet(ImmutableMap<String, Rule> rules) {
        this.rules = rules;
    }

    /**
     * A set of these rules.
     *
     * @param rules no two with the same code
     * @return the set
     * @throws IllegalArgumentException if two rules have the same code
     */
    public static RuleSet of(List<Rule> rules) {
        return new RuleSet(Maps.uniqueIndex(rules, Rule::code));
    }

    /**
     * What must hold of every strategy, drafts included: identifiers and printed numbers are unique, links lead to parts
     * of the right kind, dates are in order.
     *
     * @return the rules of structure
     */
    public static RuleSet structure() {
        return of(Stream.of(IdentityRules.ALL, LinkRules.ALL, DateRules.ALL, RecordRules.ALL)
                .flatMap(List::stream)
                .toList());
    }

    /**
     * The rules.
     *
     * @return in the order in which they are checked; unmodifiable
     */
    public List<Rule> rules() {
        return rules.values().asList();
    }

    /**
     * This set and one rule more; a rule of the same code is replaced.
     *
     * @param rule the rule
     * @return the larger set
     */
    public RuleSet with(Rule rule) {
        return new RuleSet(ImmutableMap.<String, Rule>builder()
                .putAll(rules)
                .put(rule.code(), rule)
                .buildKeepingLast());
    }

    /**
     * This set without a rule.
     *
     * @param code code of the rule
     * @return the smaller set
     * @throws InvalidAttributeException if the set has no such rule
     */
    public RuleSet without(String code) {
        known(code);
        return new RuleSet(ImmutableMap.copyOf(Maps.filterKeys(rules, other -> !other.equals(code))));
    }

    /**
     * This set with a rule graded otherwise.
     *
     * @param code code of the rule
     * @param severity its new severity
     * @return the changed set
     * @throws InvalidAttributeException if the set has no such rule
     */
    public RuleSet at(String code, Severity severity) {
        return with(known(code).at(severity));
    }

    /**
     * Checks a strategy of which no record is kept.
     *
     * @param strategy the strategy
     * @return what the rules found, rule by rule
     */
    public Findings check(Strategy strategy) {
        return check(Subject.of(strategy));
    }

    /**
     * Checks a strategy with all that is known beside it. A rule that throws becomes the finding {@code rule.failed};
     * the others are checked all the same.
     *
     * @param subject what is checked
     * @return what the rules found, rule by rule
     */
    public Findings check(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        rules().forEach(rule -> check(rule, subject, findings::add));
        return Findings.of(findings);
    }

    private static void check(Rule rule, Subject subject, Consumer<Finding> findings) {
        try {
            rule.check().run(subject, new Report(rule, findings));
        } catch (RuntimeException e) {
            findings.accept(failed(rule, e));
        }
    }

    private static Finding failed(Rule rule, RuntimeException failure) {
        return Finding.builder()
                .code(FAILED)
                .severity(Severity.ERROR)
                .path("")
                .template("rule '{rule}' failed: {failure}")
                .argument("rule", rule.code())
                .argument("failure", "" + failure) // whose text may be null
                .build();
    }

    private Rule known(String code) {
        Rule rule = rules.get(code);
        if (rule == null) {
            throw new InvalidAttributeException(
                    "code", "must be that of a rule in the set, was " + Require.shown(code));
        }
        return rule;
    }

    @Override
    public String toString() {
        return "RuleSet" + rules.keySet();
    }
}
