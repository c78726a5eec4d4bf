package org.carestrategy.check;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.carestrategy.base.InvalidAttributeException;
import org.carestrategy.base.Require;
import org.carestrategy.finding.Finding;
import org.carestrategy.finding.Findings;
import org.carestrategy.finding.Severity;
import org.carestrategy.strategy.Strategy;

/**
 * Rules that are checked together, for example {@link #publication()}. Immutable; a set with more, fewer or re-graded
 * rules is made from an earlier one:
 *
 * <pre>{@code
 * RuleSet ours = RuleSet.publication()
 *     .without("paper.equality-declined")
 *     .at("plan.no-date", Severity.ERROR)
 *     .with(Rules.oneLeadWithMost(Ratio.of(1, 3)));
 * }</pre>
 */
public final class RuleSet {
    private static final ImmutableMap<String, Supplier<RuleSet>> NAMED = ImmutableMap.of(
            "structure", RuleSet::structure,
            "draft", RuleSet::draft,
            "publication", RuleSet::publication,
            "england", RuleSet::england,
            "scotland", RuleSet::scotland);

    private final ImmutableMap<String, Rule> rules;
    private final Rule failed;

    private RuleSet(ImmutableMap<String, Rule> rules, Rule failed) {
        this.rules = rules;
        this.failed = failed;
    }

    /**
     * A set of these rules.
     *
     * @param rules no two with the same code
     * @return the set
     * @throws IllegalArgumentException if two rules have the same code
     */
    public static RuleSet of(List<Rule> rules) {
        return new RuleSet(Maps.uniqueIndex(rules, Rule::code), Catalogue.FAILED);
    }

    /**
     * What must hold of every strategy and record, drafts included: identifiers and printed numbers are unique, links
     * lead to parts of the right kind, dates are in order, nobody answers to themselves.
     *
     * @return the rules of structure
     */
    public static RuleSet structure() {
        return of(Catalogue.STRUCTURE);
    }

    /**
     * The rules of structure, and those that look for slips in what is already written; nothing is asked for that is
     * still to be written.
     *
     * @return the rules for a strategy that is being written
     */
    public static RuleSet draft() {
        return structure().plus(of(Catalogue.DRAFT));
    }

    /**
     * The rules for drafts, those that ask for what a strategy should not be published without, and what the law of its
     * nation asks.
     *
     * @return the rules for a strategy that is to be agreed and published
     */
    public static RuleSet publication() {
        return draft().plus(of(Catalogue.PUBLICATION)).plus(england()).plus(scotland());
    }

    /**
     * What law and guidance ask of councils in England, each rule from the day from which it was asked.
     *
     * @return the rules of England
     */
    public static RuleSet england() {
        return of(Catalogue.ENGLAND);
    }

    /**
     * What law and guidance ask of councils in Scotland, each rule from the day from which it was asked.
     *
     * @return the rules of Scotland
     */
    public static RuleSet scotland() {
        return of(Catalogue.SCOTLAND);
    }

    /**
     * The set of the library with a name.
     *
     * @param name one of {@link #names()}, for example {@code publication}
     * @return the set
     * @throws InvalidAttributeException if there is none of that name
     */
    public static RuleSet named(String name) {
        Supplier<RuleSet> set = NAMED.get(name);
        if (set == null) {
            throw new InvalidAttributeException(
                    "name", "must be one of " + String.join(", ", NAMED.keySet()) + ", was " + Require.shown(name));
        }
        return set.get();
    }

    /**
     * The names of the library's sets.
     *
     * @return {@code structure}, {@code draft}, {@code publication}, {@code england} and {@code scotland}; unmodifiable
     */
    public static Set<String> names() {
        return NAMED.keySet();
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
        return plus(of(List.of(rule)));
    }

    /**
     * This set and the rules of another; those of the same code are replaced by the other's.
     *
     * @param other the other set
     * @return the larger set
     */
    public RuleSet plus(RuleSet other) {
        return new RuleSet(
                ImmutableMap.<String, Rule>builder()
                        .putAll(rules)
                        .putAll(other.rules)
                        .buildKeepingLast(),
                failed);
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
        return new RuleSet(ImmutableMap.copyOf(Maps.filterKeys(rules, other -> !other.equals(code))), failed);
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
     * This set with the sentences of the library's own rules in a language; in English where there is no translation.
     * The library's translations are the resources {@code rules_cy.properties} and so on beside the English one.
     *
     * @param locale the language, for example {@code Locale.forLanguageTag("cy")}
     * @return the same rules, otherwise worded
     */
    public RuleSet in(Locale locale) {
        UnaryOperator<Rule> translated = RuleTexts.of(locale)::translated;
        return new RuleSet(
                ImmutableMap.copyOf(Maps.transformValues(rules, translated::apply)), translated.apply(failed));
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
     * Checks a strategy with all that is known beside it. A rule that is not asked of the strategy is passed over; one
     * that would take for a gap what is merely not held here says nothing, and the rule {@code coverage.not-held}, if it
     * is in the set, says so once. A rule that throws becomes the finding {@code rule.failed}; the others are checked
     * all the same.
     *
     * @param subject what is checked
     * @return what the rules found, rule by rule
     */
    public Findings check(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        Coverage coverage = Coverage.of(this, subject);
        coverage.judging().forEach(rule -> check(rule, subject, findings::add));
        coverage.report(findings::add);
        return Findings.of(findings);
    }

    private void check(Rule rule, Subject subject, Consumer<Finding> findings) {
        try {
            rule.check().run(subject, new Report(rule, findings));
        } catch (RuntimeException e) {
            new Report(failed, findings)
                    .at("")
                    .argument("rule", rule.code())
                    .argument("failure", "" + e) // whose text may be null
                    .add();
        }
    }

    /**
     * The rules that are asked of a strategy but cannot judge it, because a part that they need is not held here, or
     * only in summary.
     *
     * @param subject what would be checked
     * @return those rules, in the order of the set
     */
    public List<Rule> notJudging(Subject subject) {
        return Coverage.of(this, subject).notJudging();
    }

    /**
     * The rule with a code, as it is worded and graded in this set.
     *
     * @param code for example {@code link.unknown}, or {@code rule.failed}, which belongs to every set
     * @return the rule
     * @throws InvalidAttributeException if the set has no such rule
     */
    public Rule rule(String code) {
        return code.equals(failed.code()) ? failed : known(code);
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
