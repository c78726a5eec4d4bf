package org.carestrategy.scorecard;

import org.carestrategy.assess.Standing;

/** The three answers on a whole strategy. */
record WholeReport(Assessed assessed, Printout printout) {
    WholeReport answers() {
        printout.section("The whole");
        if (!assessed.isRecorded()) {
            printout.line("No record of what happened is held here, so nothing of its progress can be assessed: neither"
                            + " that work was done nor that it was not.")
                    .blank();
        }
        assessed.answers(whole()).full(printout);
        return this;
    }

    void unspoken() {
        new VoiceWords(assessed, whole()).unspoken(printout);
    }

    private Standing whole() {
        return assessed.scorecard().whole();
    }
}
