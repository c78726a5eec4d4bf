package org.carestrategy.scorecard;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carestrategy.governance.Member;
import org.carestrategy.governance.Party;
import org.carestrategy.governance.PartyFunction;
import org.carestrategy.governance.PartyKind;
import org.carestrategy.governance.PartyState;
import org.carestrategy.strategy.Strategy;

/** Who takes part in a strategy. */
record PartyOutline(Strategy strategy, Names names, Printout printout) {
    void print() {
        if (!strategy.parties().isEmpty()) {
            printout.section("Who takes part");
            strategy.parties().forEach(this::party);
        }
    }

    private void party(Party party) {
        String called = party.alsoCalled().isEmpty() ? "" : " (" + String.join(", ", party.alsoCalled()) + ")";
        String facts = facts(party).collect(Collectors.joining(", "));
        printout.item(0, "-", party.name() + called + (facts.isEmpty() ? "" : ": " + facts));
        if (!party.members().isEmpty()) {
            printout.item(
                    2, "Members:", party.members().stream().map(this::member).collect(Collectors.joining("; ")));
        }
        party.termsOfReference().ifPresent(terms -> printout.item(2, "For:", Words.wording(terms)));
    }

    private Stream<String> facts(Party party) {
        Stream<Optional<String>> facts = Stream.of(
                kind(party),
                party.state()
                        .filter(state -> !state.equals(PartyState.IN_BEING))
                        .map(state -> Words.plain(state.text())),
                party.partOf().map(whole -> "part of " + names.party(whole)),
                party.replaces().isEmpty()
                        ? Optional.empty()
                        : Optional.of("in place of " + names.parties(party.replaces())),
                party.meets().map(often -> "meets " + names.often(often)),
                party.quorum().map(quorum -> "quorum " + quorum));
        return facts.flatMap(Optional::stream);
    }

    /** For example {@code body (decision and oversight)}. */
    private static Optional<String> kind(Party party) {
        Optional<String> kind = party.kind().map(PartyKind::text).map(Words::plain);
        String functions = party.functions().stream()
                .map(PartyFunction::text)
                .map(Words::plain)
                .collect(Collectors.joining(" and "));
        return functions.isEmpty()
                ? kind
                : Optional.of(kind.map(known -> known + " (" + functions + ")").orElse(functions));
    }

    private String member(Member member) {
        String name = member.party().map(names::party).orElse("");
        String who = said(name, member.role().orElse(""));
        String vote =
                member.votes().map(votes -> votes ? "" : " (without a vote)").orElse("");
        return who + vote + (member.namedSeat() ? " (named seat)" : "");
    }

    /** Name and role, but only the one that says it if the other says nothing more. */
    private static String said(String name, String role) {
        if (contains(name, role)) {
            return name;
        }
        return contains(role, name) ? role : name + ", " + role;
    }

    private static boolean contains(String text, String part) {
        return plain(text).contains(plain(part));
    }

    /** In small letters, between blanks, so that only whole words are found. */
    private static String plain(String text) {
        String words = text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        return words.isEmpty() ? "" : " " + words + " ";
    }
}
