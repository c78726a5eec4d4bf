package org.carestrategy.check;

import java.util.Optional;
import org.carestrategy.base.Require;
import org.carestrategy.finding.Finding;
import org.carestrategy.finding.Severity;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.Citation;
import org.immutables.value.Value;

/**
 * Something that ought to hold of a strategy, and how to find where it does not, for example <q>every link leads to a
 * part of the strategy</q>.
 *
 * <p>A council adds rules of its own in the same way:
 *
 * <pre>{@code
 * Rule.builder()
 *     .code("northbeck.lead-named")
 *     .severity(Severity.ADVICE)
 *     .summary("Each action has somebody who answers for it.")
 *     .reason("Without a lead nobody can be asked how the work is going.")
 *     .message("action '{id}' has nobody who answers for it")
 *     .check((subject, report) -> subject.strategy().actions().stream()
 *         .filter(action -> action.responsibilities().isEmpty())
 *         .forEach(action -> report.at("actions/" + action.id()).argument("id", action.id()).add()))
 *     .build();
 * }</pre>
 */
@Value.Immutable
@ValueType
public abstract class Rule {
    Rule() {}

    /** Goes through a strategy and reports each place where a rule does not hold. */
    @FunctionalInterface
    public interface Check {
        /**
         * Looks for places where the rule does not hold. Must depend on nothing but its arguments.
         *
         * @param subject what is checked
         * @param report takes what is found
         */
        void run(Subject subject, Report report);
    }

    /**
     * Starts a rule with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The permanent name of the rule and of its findings.
     *
     * @return lower-case words joined by dots and hyphens, for example {@code link.unknown}
     */
    public abstract String code();

    /**
     * How much it matters where the rule does not hold.
     *
     * @return the severity of its findings
     */
    public abstract Severity severity();

    /**
     * What ought to hold.
     *
     * @return one sentence; not blank
     */
    public abstract String summary();

    /**
     * Why it ought to hold.
     *
     * @return one or two sentences; not blank
     */
    public abstract String reason();

    /**
     * The sentence of a finding, with named slots in braces.
     *
     * @return for example <code>action '{id}' has nobody who answers for it</code>; not blank
     */
    public abstract String message();

    /**
     * Where statute or guidance asks for it.
     *
     * @return document and place, or empty if it is plain sense
     */
    public abstract Optional<Citation> source();

    /**
     * How places are found where the rule does not hold.
     *
     * @return the check
     */
    public abstract Check check();

    /**
     * This rule with another severity.
     *
     * @param severity the severity of its findings
     * @return a rule equal to this one but for the severity
     */
    public Rule at(Severity severity) {
        return new Builder().from(this).severity(severity).build();
    }

    @Value.Check
    void validate() {
        Require.text("summary", summary());
        Require.text("reason", reason());
        Require.text("message", message());
        Finding.requireCode(code());
    }

    Finding.Builder finding(String path) {
        return Finding.builder().code(code()).severity(severity()).path(path).template(message());
    }

    /** Collects what a rule is made of. */
    public static final class Builder extends ImmutableRule.Builder {
        Builder() {}
    }
}
