package org.carestrategy.check;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.carestrategy.base.Require;
import org.carestrategy.finding.Finding;
import org.carestrategy.finding.Severity;
import org.carestrategy.strategy.Part;
import org.carestrategy.style.ValueType;
import org.carestrategy.value.Citation;
import org.carestrategy.value.Nation;
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
     * The parts of a strategy whose silence the rule would take for a gap, for example {@link Part#MEASURES}. Of a
     * strategy of which one of them is not held here, or only in summary, the rule says nothing.
     *
     * @return the parts, or none if the rule judges only what is there; unmodifiable
     */
    public abstract Set<Part> needs();

    /**
     * The nation whose law or guidance asks for it.
     *
     * @return empty if it is asked everywhere
     */
    public abstract Optional<Nation> nation();

    /**
     * The first day on which it is asked, for example 1 April 2018.
     *
     * @return inclusive; empty if it was always asked
     */
    public abstract Optional<LocalDate> begins();

    /**
     * The last day on which it is asked.
     *
     * @return inclusive; empty if it still is
     */
    public abstract Optional<LocalDate> ends();

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

    /**
     * Whether the rule is asked of a strategy at all: of its nation, and on the {@linkplain Subject#lawDay() day whose
     * law} it is held against. A rule with a nation or a day is asked of no strategy that has none.
     *
     * @param subject what is checked
     * @return true if nothing keeps the rule from being asked
     */
    public boolean isAskedOf(Subject subject) {
        return (nation().isEmpty()
                        || nation().equals(subject.strategy().authority().nation()))
                && ((begins().isEmpty() && ends().isEmpty())
                        || subject.lawDay().filter(this::isAskedOn).isPresent());
    }

    private boolean isAskedOn(LocalDate day) {
        return begins().filter(day::isBefore).isEmpty()
                && ends().filter(day::isAfter).isEmpty();
    }

    @Value.Check
    void validate() {
        Require.text("summary", summary());
        Require.text("reason", reason());
        Require.text("message", message());
        Finding.requireCode(code());
        ends().ifPresent(last -> Require.that(
                begins().filter(last::isBefore).isEmpty(), "ends", "must not be before the rule begins", last));
    }

    Finding.Builder finding(String path) {
        return Finding.builder().code(code()).severity(severity()).path(path).template(message());
    }

    /** Collects what a rule is made of. */
    public static final class Builder extends ImmutableRule.Builder {
        Builder() {}
    }
}
