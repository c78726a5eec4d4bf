package org.carestrategy.check;

import java.util.List;
import org.carestrategy.finding.Severity;
import org.carestrategy.strategy.Part;

/** A strategy says for when it is, what is to get better, what is promised, and whose law it is under. */
final class StrategyRules {
    /** Only of a strategy that is held in full: a covering report may leave the years out. */
    private static final Rule NO_PERIOD = RuleTexts.rule("strategy.no-period", Severity.WARNING)
            .addNeeds(Part.PRIORITIES)
            .check((subject, report) -> {
                if (subject.strategy().period().isEmpty()) {
                    report.at("period").add();
                }
            })
            .build();

    private static final Rule NO_PRIORITY = RuleTexts.rule("strategy.no-priority", Severity.WARNING)
            .addNeeds(Part.PRIORITIES)
            .check((subject, report) -> {
                if (subject.strategy().priorities().isEmpty()) {
                    report.at("priorities").add();
                }
            })
            .build();

    private static final Rule NO_PLEDGE = RuleTexts.rule("strategy.no-pledge", Severity.ADVICE)
            .addNeeds(Part.PLEDGES)
            .check((subject, report) -> {
                if (subject.strategy().pledges().isEmpty()) {
                    report.at("pledges").add();
                }
            })
            .build();

    private static final Rule NATION_UNSAID = RuleTexts.rule("authority.nation-unsaid", Severity.ADVICE)
            .check((subject, report) -> {
                if (subject.strategy().authority().nation().isEmpty()) {
                    report.at("authority/nation").add();
                }
            })
            .build();

    static final List<Rule> PUBLICATION = List.of(NO_PERIOD, NO_PRIORITY, NO_PLEDGE, NATION_UNSAID);

    private StrategyRules() {}
}
