package org.carestrategy.scorecard;

import org.carestrategy.assess.AssessmentPolicy;
import org.carestrategy.assess.Scorecard;
import org.carestrategy.assess.Standing;
import org.carestrategy.strategy.Part;

/** The three answers on a part, in plain English, each for itself. */
record Answers(Assessed assessed, Standing standing) {
    /** With all reasons, for a part on its own. */
    void full(Printout printout) {
        printout.field("Delivery", delivery().full())
                .field("Difference", difference().full() + (hasWays() ? " " + Words.capital(ways()) + "." : ""))
                .field("Voice", voices().full());
    }

    /** In short, for one of many parts. */
    void brief(int indent, Printout printout) {
        printout.item(indent, "Delivery:  ", delivery().brief())
                .item(indent, "Difference:", difference().brief() + (hasWays() ? "; " + ways() : ""));
        if (!standing.isRest()) {
            printout.item(indent, "Voice:     ", voices().brief());
        }
    }

    SummaryWords delivery() {
        return new SummaryWords(
                "action",
                isElsewhere(Part.ACTIONS),
                standing.delivery(),
                Unrated.ofActions(scorecard().deliveries(standing), policy().delivery()),
                policy().deliveryRollUp(),
                policy().legend());
    }

    SummaryWords difference() {
        return new SummaryWords(
                "measure",
                isElsewhere(Part.MEASURES),
                standing.difference(),
                Unrated.ofMeasures(scorecard().differences(standing)),
                policy().differenceRollUp(),
                policy().legend());
    }

    private boolean isElsewhere(Part part) {
        return Held.isElsewhere(part, assessed.strategy());
    }

    private boolean hasWays() {
        return assessed.isRecorded() && standing.difference().tally().of() > 0;
    }

    private String ways() {
        return Ways.words(standing.difference().tally());
    }

    private VoiceWords voices() {
        return new VoiceWords(assessed, standing);
    }

    private Scorecard scorecard() {
        return assessed.scorecard();
    }

    private AssessmentPolicy policy() {
        return assessed.policy();
    }
}
