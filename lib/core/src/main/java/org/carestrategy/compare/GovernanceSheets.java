package org.carestrategy.compare;

import org.carestrategy.governance.AttendanceRule;
import org.carestrategy.governance.LinePurpose;
import org.carestrategy.governance.Member;
import org.carestrategy.governance.Party;
import org.carestrategy.governance.ReportingLine;
import org.carestrategy.value.Frequency;
import org.carestrategy.value.PartyId;

/** What is said of parties, of the lines between them, and of those who do not attend. */
final class GovernanceSheets {
    private GovernanceSheets() {}

    static Sheet.Builder of(Party party) {
        return new Sheet.Builder()
                .other("kind", party.kind())
                .title("name", party.name())
                .others("alsoCalled", party.alsoCalled())
                .other("state", party.state())
                .link("partOf", party.partOf())
                .others("functions", party.functions())
                .other("meets", party.meets().map(Frequency::text))
                .other("quorum", party.quorum())
                .items("members", party.members(), GovernanceSheets::member)
                .words("termsOfReference", party.termsOfReference())
                .links("replaces", party.replaces())
                .responsibilities(party.responsibilities())
                .citations(party.citations());
    }

    private static Items.Item member(Member member) {
        String name = member.party().map(PartyId::text).or(member::role).orElse("");
        return Items.Item.named(
                name,
                new Sheet.Builder()
                        .other("party", member.party())
                        .other("role", member.role())
                        .other("votes", member.votes())
                        .flag("namedSeat", member.namedSeat())
                        .words("expectation", member.expectation()));
    }

    static Sheet.Builder of(ReportingLine line) {
        return new Sheet.Builder()
                .link("by", line.by())
                .link("to", line.to())
                .other("purpose", line.purpose().map(LinePurpose::text))
                .other("frequency", line.frequency().map(Frequency::text))
                .words("content", line.content())
                .citations(line.citations());
    }

    static Items.Item item(AttendanceRule rule) {
        String whose = rule.whose().or(rule::at).map(PartyId::text).orElse("");
        return Items.Item.named(
                whose,
                new Sheet.Builder()
                        .link("whose", rule.whose())
                        .link("at", rule.at())
                        .others("reportedTo", rule.reportedTo())
                        .other("after", rule.after())
                        .words("wording", rule.wording())
                        .citations(rule.citations()));
    }
}
