package org.carestrategy.check;

import com.google.common.base.Joiner;
import java.util.function.Consumer;
import org.carestrategy.finding.Finding;

/** Takes what one rule finds. */
public final class Report {
    private final Rule rule;
    private final Consumer<Finding> findings;

    Report(Rule rule, Consumer<Finding> findings) {
        this.rule = rule;
        this.findings = findings;
    }

    /**
     * Starts a finding at a place.
     *
     * @param path names of lists, identifiers and attributes, for example {@code actions/better-peps/serves}
     * @return what fills the slots of the rule's message and adds the finding
     */
    public Place at(String path) {
        return new Place(findings, rule.finding(path));
    }

    /**
     * Starts a finding at a part of the strategy or at one of its attributes.
     *
     * @param list name of the list that holds the part, for example {@code actions}
     * @param id identifier of the part, for example {@code better-peps}
     * @param attribute the attribute, and what is below it, for example {@code timescale}; none for the whole part
     * @return what fills the slots of the rule's message and adds the finding
     */
    public Place at(String list, Object id, String... attribute) {
        return at(Joiner.on('/').join(list, id, (Object[]) attribute));
    }

    /** A place where the rule does not hold. */
    public static final class Place {
        private final Consumer<Finding> findings;
        private final Finding.Builder finding;

        Place(Consumer<Finding> findings, Finding.Builder finding) {
            this.findings = findings;
            this.finding = finding;
        }

        /**
         * Fills a slot of the rule's message.
         *
         * @param slot name of the slot
         * @param value what stands in it, by its {@code toString}
         * @return this place
         */
        public Place argument(String slot, Object value) {
            finding.argument(slot, value);
            return this;
        }

        /**
         * Adds the finding. A slot that was not filled makes the rule fail, and the finding {@code rule.failed} says
         * so.
         */
        public void add() {
            findings.accept(finding.build());
        }
    }
}
