package org.carestrategy.check;

import java.util.List;
import org.carestrategy.finding.Severity;
import org.carestrategy.strategy.Part;
import org.carestrategy.strategy.Participation;
import org.carestrategy.strategy.Strategy;

/** Children and young people have a body of their own, it is heard, and they are told what became of what they said. */
final class ParticipationRules {
    private static final Rule NO_BODY = RuleTexts.rule("participation.no-young-peoples-body", Severity.WARNING)
            .addNeeds(Part.GOVERNANCE, Part.PARTICIPATION)
            .check((subject, report) -> {
                if (bodies(subject).all().isEmpty()) {
                    report.at("participation").add();
                }
            })
            .build();

    private static final Rule UNCONNECTED = RuleTexts.rule("participation.body-unconnected", Severity.ADVICE)
            .addNeeds(Part.GOVERNANCE, Part.PARTICIPATION)
            .check((subject, report) -> {
                YoungPeople bodies = bodies(subject);
                if (!bodies.all().isEmpty() && !new Connections(subject.strategy(), bodies).any()) {
                    report.at("participation/groups").add();
                }
            })
            .build();

    private static final Rule NO_FEEDBACK = RuleTexts.rule("participation.no-feedback", Severity.WARNING)
            .addNeeds(Part.PARTICIPATION)
            .check((subject, report) -> noFeedback(subject.strategy(), report))
            .build();

    static final List<Rule> PUBLICATION = List.of(NO_BODY, UNCONNECTED, NO_FEEDBACK);

    private ParticipationRules() {}

    private static YoungPeople bodies(Subject subject) {
        return YoungPeople.bodiesOf(subject.strategy());
    }

    private static void noFeedback(Strategy strategy, Report report) {
        YoungPeople youngPeople = YoungPeople.of(strategy);
        if (strategy.participation().map(Participation::feedback).stream()
                .flatMap(List::stream)
                .noneMatch(feedback -> youngPeople.include(feedback.to()))) {
            report.at("participation/feedback").add();
        }
    }
}
