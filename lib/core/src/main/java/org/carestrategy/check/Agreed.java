package org.carestrategy.check;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.carestrategy.decision.Decision;
import org.carestrategy.decision.DecisionItem;
import org.carestrategy.decision.Paper;
import org.carestrategy.decision.Verb;
import org.carestrategy.governance.Party;
import org.carestrategy.governance.PartyFunction;
import org.carestrategy.strategy.DocumentKind;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.value.Link;
import org.carestrategy.value.PartyId;
import org.carestrategy.value.Timescale;

/** When a body that decides agreed a strategy. */
final class Agreed {
    private static final Pattern ADOPTS = Pattern.compile(
            "\\b(?:adopt|approv|agree|endors|ratif)\\w*\\b.*\\bstrategy|\\bstrategy\\b.*\\b(?:adopt|approv|agree|endors|ratif)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Set<Verb> AGREEING = Sets.immutableEnumSet(Verb.RESOLVED, Verb.AGREED, Verb.AMENDED);

    private final Set<PartyId> deciding;
    private final Set<Link> documents;

    private Agreed(Strategy strategy) {
        this.deciding = strategy.parties().stream()
                .filter(party -> party.functions().contains(PartyFunction.DECISION))
                .map(Party::id)
                .collect(ImmutableSet.toImmutableSet());
        this.documents = Documents.of(strategy, DocumentKind.STRATEGY)
                .map(document -> Link.to(document.id()))
                .collect(ImmutableSet.toImmutableSet());
    }

    /** The decisions of such bodies by which the strategy was agreed. */
    static List<Decision> by(Strategy strategy) {
        return new Agreed(strategy).decisions(strategy).toList();
    }

    /**
     * The day of the first of these decisions; else of the first meeting of such a body that a paper was written for.
     *
     * @return empty if nothing tells it
     */
    static Optional<LocalDate> on(Strategy strategy) {
        Agreed agreed = new Agreed(strategy);
        return first(agreed.decisions(strategy).map(Decision::date))
                .or(() -> first(strategy.papers().stream()
                        .filter(paper -> agreed.decides(paper.body()))
                        .map(Paper::meeting)));
    }

    /** The first of the days on which these meetings began. */
    static Optional<LocalDate> first(Stream<Optional<Timescale>> meetings) {
        return meetings.flatMap(Optional::stream)
                .flatMap(meeting -> meeting.firstDay().stream())
                .min(LocalDate::compareTo);
    }

    private Stream<Decision> decisions(Strategy strategy) {
        return strategy.decisions().stream().filter(this::agreed);
    }

    private boolean agreed(Decision decision) {
        return decides(decision.body()) && decision.items().stream().anyMatch(this::agrees);
    }

    private boolean decides(Optional<PartyId> body) {
        return body.filter(deciding::contains).isPresent();
    }

    /**
     * What is about the document of the strategy; what is linked to nothing, but says so in words; whatever is agreed,
     * where the strategy lists no document of its own.
     */
    private boolean agrees(DecisionItem item) {
        return AGREEING.contains(item.verb())
                && (documents.isEmpty()
                        || item.about().stream().anyMatch(documents::contains)
                        || (item.about().isEmpty()
                                && ADOPTS.matcher(item.wording().text()).find()));
    }
}
