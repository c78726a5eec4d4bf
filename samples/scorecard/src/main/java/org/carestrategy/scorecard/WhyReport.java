package org.carestrategy.scorecard;

import org.carestrategy.assess.Standing;

/** Why one part of a strategy stands as it does, as text to read. */
final class WhyReport {
    private final Assessed assessed;
    private final Asked asked;
    private final Printout printout;

    private WhyReport(Assessed assessed, Asked asked, Printout printout) {
        this.assessed = assessed;
        this.asked = asked;
        this.printout = printout;
    }

    static String of(Assessed assessed, Asked asked) {
        Printout printout = assessed.report(assessed.titles().of(asked.id()))
                .field("Part", ViewWords.one(asked.standing().by()) + " '" + asked.id() + "'");
        new WhyReport(assessed, asked, printout).print();
        return printout.toString();
    }

    private void print() {
        asked.delivery()
                .ifPresent(delivery -> new ActionReport(
                                assessed,
                                assessed.strategy().action(delivery.action()).orElseThrow(),
                                delivery,
                                printout)
                        .print());
        asked.difference()
                .ifPresent(difference -> new MeasureReport(
                                assessed,
                                assessed.strategy()
                                        .measure(difference.measure())
                                        .orElseThrow(),
                                difference,
                                printout)
                        .print());
        if (asked.isWork()) {
            voiceAlone();
        } else {
            new PartReport(assessed, standing(), printout).print();
        }
        new VoiceWords(assessed, standing()).list(printout);
        new EntryWords(assessed.names(), printout).section(assessed.entries(asked.restsOn()));
    }

    /** An action or a measure has one answer on itself, and what was said of it. */
    private void voiceAlone() {
        printout.field("Voice", new VoiceWords(assessed, standing()).full());
    }

    private Standing standing() {
        return asked.standing();
    }
}
