package org.carestrategy.testkit;

import static org.carestrategy.testkit.ValueArbitraries.few;
import static org.carestrategy.testkit.ValueArbitraries.fewCitations;
import static org.carestrategy.testkit.ValueArbitraries.flags;
import static org.carestrategy.testkit.ValueArbitraries.maybe;
import static org.carestrategy.testkit.ValueArbitraries.texts;
import static org.carestrategy.testkit.ValueArbitraries.wordings;
import static org.carestrategy.testkit.ValueArbitraries.words;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import org.carestrategy.governance.Governance;
import org.carestrategy.governance.LinePurpose;
import org.carestrategy.governance.Member;
import org.carestrategy.governance.Party;
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

    Arbitrary<ReportingLine> line(ReportingLineId id) {
        return Builders.withBuilder(() -> ReportingLine.builder().id(id))
                .use(Arbitraries.of(names.parties()))
                .in((line, value) -> line.by(value))
                .use(Arbitraries.of(names.parties()))
                .in((line, value) -> line.to(value))
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

    Arbitrary<Governance> governance() {
        return Builders.withBuilder(Governance::builder)
                .use(ValueArbitraries.allOf(names.parties().stream()
                        .map(id -> party(Arbitraries.just(id)))
                        .toList()))
                .in((governance, value) -> governance.parties(value))
                .use(ValueArbitraries.allOf(
                        names.lines().stream().map(this::line).toList()))
                .in((governance, value) -> governance.lines(value))
                .build(governance -> governance.build());
    }

    Arbitrary<Frequency> frequencies() {
        return names.parties().isEmpty()
                ? ValueArbitraries.frequenciesWithoutParty()
                : ValueArbitraries.frequencies(Arbitraries.of(names.parties()));
    }

    Arbitrary<List<Responsibility>> responsibilities() {
        Arbitrary<Responsibility> one = names.parties().isEmpty()
                ? ValueArbitraries.responsibilitiesOfInitials()
                : ValueArbitraries.responsibilities(Arbitraries.of(names.parties()));
        return one.list().ofMaxSize(2);
    }
}
