package org.carestrategy.check;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.carestrategy.decision.Consultation;
import org.carestrategy.governance.Party;
import org.carestrategy.governance.PartyKind;
import org.carestrategy.governance.Responsibility;
import org.carestrategy.strategy.Participation;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.PartyId;

/**
 * Which parties of a strategy are the children and young people whom it is about: their own bodies, the groups by which
 * they take part, and groups that are called by their name.
 */
final class YoungPeople {
    private static final String NAME =
            "\\b(?:child|children|young (?:people|persons?|adults?)|care[- ](?:leavers?|experienced))\\b";

    private static final Pattern NAMED = Pattern.compile(NAME, Pattern.CASE_INSENSITIVE);

    /** Those who work for them or look after them: <q>children's services</q>, <q>carers of young children</q>. */
    private static final Pattern OTHERS = Pattern.compile(
            NAME + "['’]?s?"
                    + "(?: (?:and|&) (?:adolescent|famil(?:y|ies)|young (?:people|persons?|adults?)|learning|education)\\b['’]?s?"
                    + "| in care\\b| mental\\b| health\\b| residential\\b| personal\\b| social\\b)*+"
                    + " (?:services?|trust|partnership|safeguarding|scrutiny|committees?|directorate|departments?|teams?"
                    + "|homes?|cent(?:re|er)s?|hospitals?|schools?|care|work|workers?|workforce|staff|officers?|nurses?"
                    + "|managers?|advis[eo]rs?|advocates?|commissioners?|providers?|agenc(?:y|ies)|charit(?:y|ies)|rights)\\b"
                    + "|\\bsafeguarding " + NAME
                    + "|\\b(?:carers?|parents?|staff|workers?|professionals|practitioners|teachers|nurses|agencies)"
                    + " (?:of|for|to|who|that|working|caring|looking)\\b[^,;]{0,40}?" + NAME + "(?:(?:,| and| or) "
                    + NAME
                    + ")*+",
            Pattern.CASE_INSENSITIVE);

    private final Set<PartyId> parties;

    private YoungPeople(Set<PartyId> parties) {
        this.parties = parties;
    }

    static YoungPeople of(Strategy strategy) {
        ImmutableSet.Builder<PartyId> parties = ImmutableSet.builder();
        strategy.parties().stream().filter(YoungPeople::isTheirs).map(Party::id).forEach(parties::add);
        strategy.participation().map(Participation::groups).ifPresent(parties::addAll);
        return new YoungPeople(parties.build());
    }

    /** Only the bodies in which they meet, those that are proposed included: their own, and the groups of participation. */
    static YoungPeople bodiesOf(Strategy strategy) {
        ImmutableSet.Builder<PartyId> bodies = ImmutableSet.builder();
        strategy.parties().stream()
                .filter(party -> Parties.is(party, PartyKind.YOUNG_PEOPLE) && !party.isReplaced())
                .map(Party::id)
                .forEach(bodies::add);
        strategy.participation().map(Participation::groups).ifPresent(bodies::addAll);
        return new YoungPeople(bodies.build());
    }

    private static boolean isTheirs(Party party) {
        return Parties.is(party, PartyKind.YOUNG_PEOPLE)
                || (Parties.is(party, PartyKind.GROUP) && areNamedIn(party.name()));
    }

    /** Whether a text names them, as <q>children in care</q> does and <q>children's services</q> does not. */
    static boolean areNamedIn(String text) {
        return NAMED.matcher(OTHERS.matcher(text).replaceAll("")).find();
    }

    boolean include(PartyId party) {
        return parties.contains(party);
    }

    boolean includeAny(Collection<PartyId> others) {
        return others.stream().anyMatch(this::include);
    }

    /** Whether some of them were asked, as parties or by what others are called. */
    boolean wereAsked(Consultation consultation) {
        return includeAny(consultation.with())
                || consultation.withOthers().stream().anyMatch(YoungPeople::areNamedIn);
    }

    /** Whether some of them are among those who answer for something. */
    boolean areAmong(Stream<Responsibility> responsibilities) {
        return responsibilities
                .flatMap(responsibility -> responsibility.party().stream())
                .anyMatch(this::include);
    }

    /** All of them, in the order of the strategy. */
    Set<PartyId> all() {
        return parties;
    }
}
