package org.carestrategy.scorecard;

import org.carestrategy.governance.Party;
import org.carestrategy.governance.PartyState;
import org.carestrategy.governance.ReportingLine;
import org.carestrategy.strategy.Strategy;

/** Who takes part in a strategy, and who reports to whom. */
record PartyOutline(Strategy strategy, Names names, Printout printout) {
    void print() {
        if (!strategy.parties().isEmpty()) {
            printout.section("Who takes part");
            strategy.parties().forEach(this::party);
        }
        if (!strategy.reportingLines().isEmpty()) {
            printout.section("Who reports to whom");
            strategy.reportingLines().forEach(this::line);
        }
    }

    private void party(Party party) {
        String called = party.alsoCalled().isEmpty() ? "" : " (" + String.join(", ", party.alsoCalled()) + ")";
        String kind =
                party.kind().map(known -> ", " + Words.plain(known.text())).orElse("");
        String state = party.state()
                .filter(known -> !known.equals(PartyState.IN_BEING))
                .map(known -> ", " + Words.plain(known.text()))
                .orElse("");
        String meets = party.meets().map(often -> ", meets " + often).orElse("");
        printout.item(0, "-", party.name() + called + kind + state + meets);
    }

    private void line(ReportingLine line) {
        String purpose = line.purpose().map(known -> " (" + known.text() + ")").orElse("");
        String often = line.frequency().map(known -> ", " + known).orElse("");
        printout.item(0, "-", names.party(line.by()) + " to " + names.party(line.to()) + purpose + often);
        line.content().ifPresent(content -> printout.line(2, Words.wording(content)));
    }
}
