package org.carestrategy.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.carestrategy.assess.AssessmentPolicy;
import org.carestrategy.assess.Legend;
import org.carestrategy.assess.Missing;
import org.carestrategy.assess.RollUp;
import org.carestrategy.assess.RollUpMethod;
import org.carestrategy.assess.Scorecard;
import org.carestrategy.record.Rating;
import org.carestrategy.samples.SampleStrategies;
import org.carestrategy.value.Ratio;
import org.junit.jupiter.api.Test;

/** What a roll-up makes of Northbeck's actions on 24 October 2025: 4 red, 6 amber, 18 green, 5 not rated. */
class SummaryWordsTest {
    private static String brief(RollUp rollUp, Legend legend) {
        AssessmentPolicy policy = AssessmentPolicy.named("ours")
                .deliveryRollUp(rollUp)
                .legend(legend)
                .build();
        Scorecard scorecard = Scorecard.of(
                SampleStrategies.northbeck2024(),
                SampleStrategies.northbeck2024Record(),
                LocalDate.parse("2025-10-24"),
                policy);
        return new SummaryWords(
                        "action",
                        false,
                        scorecard.whole().delivery(),
                        Unrated.ofActions(scorecard.actions(), policy.delivery()),
                        rollUp,
                        legend)
                .brief();
    }

    @Test
    void counts_make_nothing_one() {
        assertThat(brief(RollUp.counts(), Legend.standard()))
                .isEqualTo("28 of 33 rated: 4 red, 6 amber, 18 green; 31 left out");
    }

    @Test
    void ratings_stand_worst_first_by_the_legend() {
        assertThat(brief(RollUp.counts(), Legend.of(Rating.GREEN, Rating.RED, Rating.AMBER)))
                .startsWith("28 of 33 rated: 18 green, 4 red, 6 amber;");
    }

    @Test
    void the_worst_is_told_with_how_many_were_counted() {
        assertThat(brief(RollUp.worst(Ratio.of(1, 5)), Legend.standard()))
                .endsWith("; taken together amber, by the worst rating of 28 of 33");
    }

    @Test
    void no_answer_is_told_with_its_reason() {
        assertThat(brief(RollUp.mean(Missing.NO_ANSWER), Legend.standard()))
                .contains("; taken together no answer (not given while some of it is not known), by the mean of how far"
                        + " each has come of ");
    }

    @Test
    void a_score_is_told_with_its_rating_and_what_became_of_the_unknown() {
        RollUp rollUp = RollUp.by(RollUpMethod.SHARE_COMPLETE)
                .missing(Missing.ZERO)
                .green(Ratio.of(9, 10))
                .build();
        assertThat(brief(rollUp, Legend.standard()))
                .endsWith("; taken together red, 45.5 percent (5/11), by the share that is complete of 31 of 33, the"
                        + " others as nothing");
    }
}
