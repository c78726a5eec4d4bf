package org.carestrategy.scorecard;

import java.util.List;
import java.util.Optional;
import org.carestrategy.check.CheckResult;
import org.carestrategy.check.Rule;
import org.carestrategy.check.Subject;
import org.carestrategy.finding.Findings;

/** A strategy, its record if there is one, and what the rules found in them, each at its place in the documents. */
record Checked(Case looked, NamedRules by, List<InDocument> documents) {
    static Checked of(Case looked, NamedRules by) {
        return new Checked(looked, by, looked.documents(by.rules().check(looked.subject())));
    }

    Subject subject() {
        return looked.subject();
    }

    Findings findings() {
        return documents.stream().map(InDocument::findings).reduce(Findings.none(), Findings::plus);
    }

    /** The rules that are asked of this strategy, whether or not they can judge it. */
    long asked() {
        return by.rules().rules().stream()
                .filter(rule -> rule.isAskedOf(subject()))
                .count();
    }

    List<Rule> notJudging() {
        return by.rules().notJudging(subject());
    }

    CheckResult result() {
        return CheckResult.builder()
                .strategy(looked.strategy().id())
                .asOf(Optional.of(looked.asOf()))
                .rules(by.name())
                .findings(findings())
                .build();
    }
}
