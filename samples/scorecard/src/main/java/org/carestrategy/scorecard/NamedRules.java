package org.carestrategy.scorecard;

import java.util.Set;
import org.carestrategy.check.RuleSet;

/** One of the library's sets of rules. */
record NamedRules(String name, RuleSet rules) {
    /** The set of rules by which a check goes unless another is asked for. */
    static final String USUAL = "publication";

    static NamedRules of(String name) {
        Set<String> names = RuleSet.names();
        if (!names.contains(name)) {
            throw Refusal.of("there are no rules '" + name + "' (known: " + String.join(", ", names) + ")"
                    + Similar.hint(name, names));
        }
        return new NamedRules(name, RuleSet.named(name));
    }

    /** Name and purpose, for example {@code scotland: what the law asks in Scotland}. */
    String told() {
        String purpose = purpose();
        return purpose.isEmpty() ? name : name + ": " + purpose;
    }

    private String purpose() {
        return switch (name) {
            case "structure" -> "what must hold of every strategy, drafts included";
            case "draft" -> "the rules of structure, and slips in what is written";
            case "england" -> "what law and guidance ask in England";
            case "scotland" -> "what the law asks in Scotland";
            case "publication" -> "all that is asked of a strategy before it is published";
            default -> "";
        };
    }
}
