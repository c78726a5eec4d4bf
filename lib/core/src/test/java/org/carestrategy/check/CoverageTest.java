package org.carestrategy.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import org.carestrategy.finding.Finding;
import org.carestrategy.finding.Severity;
import org.carestrategy.strategy.Extent;
import org.carestrategy.strategy.Part;
import org.carestrategy.strategy.Strategy;
import org.junit.jupiter.api.Test;

/** Nobody is blamed for what is not held here, and it is said once. */
class CoverageTest {
    private static Rule needing(String code, Part... parts) {
        return Rule.builder()
                .code(code)
                .severity(Severity.WARNING)
                .summary("There is something.")
                .reason("Something is better than nothing.")
                .message("there is nothing")
                .addNeeds(parts)
                .check((subject, report) -> report.at("").add())
                .build();
    }

    private static final Rule MEASURES = needing("ours.measures", Part.MEASURES);
    private static final Rule ACTIONS = needing("ours.actions", Part.ACTIONS, Part.MEASURES);
    private static final Rule NEITHER = needing("ours.neither");
    private static final RuleSet SET = RuleSet.of(List.of(MEASURES, ACTIONS, NEITHER, Coverage.NOT_HELD));

    private static Strategy held(Extent measures, Extent actions) {
        return Clean.strategy()
                .putExtent(Part.MEASURES, measures)
                .putExtent(Part.ACTIONS, actions)
                .build();
    }

    @Test
    void whatIsHeldInFullOrSaidNotToExistIsJudged() {
        assertThat(SET.check(held(Extent.FULL, Extent.ABSENT)))
                .extracting(Finding::code)
                .containsExactly("ours.measures", "ours.actions", "ours.neither");
        assertThat(SET.notJudging(Subject.of(held(Extent.FULL, Extent.ABSENT)))).isEmpty();
    }

    @Test
    void whatIsNotHeldIsNotJudgedAndThatIsSaidOnce() {
        assertThat(SET.check(held(Extent.ELSEWHERE, Extent.SUMMARISED)))
                .extracting(Finding::code, Finding::severity, Finding::path, Finding::message)
                .containsExactly(
                        tuple("ours.neither", Severity.WARNING, "", "there is nothing"),
                        tuple(
                                "coverage.not-held",
                                Severity.ADVICE,
                                "extent",
                                "cannot be judged, as not held in full here: actions (summarised); measures (elsewhere);"
                                        + " rules that say nothing: 2"));
        assertThat(SET.notJudging(Subject.of(held(Extent.ELSEWHERE, Extent.SUMMARISED))))
                .containsExactly(MEASURES, ACTIONS);
    }

    @Test
    void onlyWhatARuleNeedsIsTold() {
        assertThat(RuleSet.of(List.of(MEASURES, Coverage.NOT_HELD)).check(held(Extent.ELSEWHERE, Extent.ELSEWHERE)))
                .extracting(Finding::message)
                .containsExactly(
                        "cannot be judged, as not held in full here: measures (elsewhere); rules that say nothing: 1");
    }

    @Test
    void theSayingCanBeLeftOutOrGradedOtherwiseLikeAnyRule() {
        Strategy strategy = held(Extent.ELSEWHERE, Extent.FULL);
        assertThat(SET.without("coverage.not-held").check(strategy))
                .extracting(Finding::code)
                .containsExactly("ours.neither");
        assertThat(SET.at("coverage.not-held", Severity.WARNING).check(strategy).withCode("coverage.not-held"))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void aRuleThatIsNotAskedOfAStrategyIsNotMissedEither() {
        Rule later = Rule.builder()
                .from(MEASURES)
                .begins(LocalDate.parse("2030-01-01"))
                .build();
        RuleSet set = RuleSet.of(List.of(later, Coverage.NOT_HELD));
        assertThat(set.check(held(Extent.ELSEWHERE, Extent.FULL))).isEmpty();
        assertThat(set.notJudging(Subject.of(held(Extent.ELSEWHERE, Extent.FULL))))
                .isEmpty();
    }
}
