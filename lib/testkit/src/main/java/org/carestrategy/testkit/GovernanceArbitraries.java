package org.carestrategy.testkit;

import static org.carestrategy.testkit.ValueArbitraries.few;
import static org.carestrategy.testkit.ValueArbitraries.fewCitations;
import static org.carestrategy.testkit.ValueArbitraries.flags;
import static org.carestrategy.testkit.ValueArbitraries.maybe;
import static org.carestrategy.testkit.ValueArbitraries.texts;
import static org.carestrategy.testkit.ValueArbitraries.wordings;
import static org.carestrategy.testkit.ValueArbitraries.words;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.carestrategy.governance.AttendanceRule;
import org.carestrategy.governance.Governance;
import org.carestrategy.governance.LinePurpose;
import org.carestrategy.governance.Member;
import org.carestrategy.governance.Party;
import org.carestrategy.governance.PartyFunction;
import org.carestrategy.governance.PartyKind;
import org.carestrategy.governance.PartyState;
import org.carestrategy.governance.ReportingLine;
import org.carestrategy.governance.Responsibility;
import org.carestrategy.value.Frequency;
import org.carestrategy.value.PartyId;
import org.carestrategy.value.ReportingLineId;

/** Generates parties and reporting lines that link to what has one of the given names. */
final class GovernanceArbitraries {
    private final Names names;

    GovernanceArbitraries(Names names) {
        this.names = names;
    }

    Arbitrary<Party> party(Arbitrary<PartyId> id) {
        return Builders.withBuilder(Party::builder)
                .use(id)
                .in((party, value) -> party.id(value))
                .use(maybe(words(PartyKind::of, "body", "post", "agency", "young-people", "group")))
                .in((party, value) -> party.kind(value))
                .use(texts())
                .in((party, value) -> party.name(value))
                .use(texts().list().ofMaxSize(1))
                .in((party, value) -> party.alsoCalled(value))
                .use(maybe(words(PartyState::of, "proposed", "in-being", "replaced")))
                .in((party, value) -> party.state(value))
                .use(maybe(names.parties()))
                .in((party, value) -> party.partOf(value))
                .use(words(PartyFunction::of, "decision", "accountability", "advisory", "participation")
                        .list()
                        .uniqueElements()
                        .ofMaxSize(2))
                .in((party, value) -> party.functions(value))
                .use(maybe(frequencies()))
                .in((party, value) -> party.meets(value))
                .use(maybe(Arbitraries.integers().between(1, 12)))
                .in((party, value) -> party.quorum(value))
                .use(member().list().ofMaxSize(2))
                .in((party, value) -> party.members(value))
                .use(maybe(wordings()))
                .in((party, value) -> party.termsOfReference(value))
                .use(few(names.parties()))
                .in((party, value) -> party.replaces(value))
                .use(responsibilities())
                .in((party, value) -> party.responsibilities(value))
                .use(fewCitations())
                .in((party, value) -> party.citations(value))
                .build(party -> party.build());
    }

    private Arbitrary<Member> member() {
        return Builders.withBuilder(Member::builder)
                .use(maybe(names.parties()))
                .in((member, value) -> member.party(value))
                .use(texts())
                .in((member, value) -> member.role(value))
                .use(maybe(flags()))
                .in((member, value) -> member.votes(value))
                .use(flags())
                .in((member, value) -> member.namedSeat(value))
                .use(maybe(wordings()))
                .in((member, value) -> member.expectation(value))
                .build(member -> member.build());
    }

    private Arbitrary<ReportingLine> line() {
        return Builders.withBuilder(() -> ReportingLine.builder().id(ReportingLineId.of("line")))
                .use(ends())
                .in((line, value) -> line.by(value.by()).to(value.to()))
                .use(maybe(Arbitraries.of(LinePurpose.class)))
                .in((line, value) -> line.purpose(value))
                .use(maybe(frequencies()))
                .in((line, value) -> line.frequency(value))
                .use(maybe(wordings()))
                .in((line, value) -> line.content(value))
                .use(fewCitations())
                .in((line, value) -> line.citations(value))
                .build(line -> line.build());
    }

    /** Who reports and who receives, at least one of them. */
    private record Ends(Optional<PartyId> by, Optional<PartyId> to) {}

    private Arbitrary<Ends> ends() {
        Arbitrary<Optional<PartyId>> one = Arbitraries.of(names.parties()).map(Optional::of);
        return Arbitraries.frequencyOf(
                Tuple.of(3, Combinators.combine(one, one).as(Ends::new)),
                Tuple.of(1, one.map(by -> new Ends(by, Optional.empty()))),
                Tuple.of(1, one.map(to -> new Ends(Optional.empty(), to))));
    }

    private Arbitrary<AttendanceRule> attendanceRule() {
        return Combinators.combine(
                        maybe(names.parties()),
                        maybe(names.parties()),
                        few(names.parties()),
                        maybe(Arbitraries.integers().between(1, 3)),
                        maybe(wordings()),
                        fewCitations())
                .as((whose, at, reportedTo, after, wording, citations) -> AttendanceRule.builder()
                        .whose(whose)
                        .at(at)
                        .reportedTo(reportedTo)
                        .after(after)
                        .wording(wording)
                        .citations(citations)
                        .build());
    }

    Arbitrary<Governance> governance() {
        return Builders.withBuilder(Governance::builder)
                .use(party(Arbitraries.just(PartyId.of("party"))).list().ofMaxSize(3))
                .in((governance, value) -> governance.parties(value))
                .use(line().list().ofMaxSize(2))
                .in((governance, value) -> governance.lines(value))
                .use(attendanceRule().list().ofMaxSize(1))
                .in((governance, value) -> governance.attendanceRules(value))
                .build(governance -> governance.build());
    }

    Arbitrary<Frequency> frequencies() {
        return ValueArbitraries.frequencies(Arbitraries.of(names.parties()));
    }

    Arbitrary<List<Responsibility>> responsibilities() {
        return ValueArbitraries.responsibilities(Arbitraries.of(names.parties()))
                .list()
                .ofMaxSize(2);
    }
}
