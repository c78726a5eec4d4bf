package org.carestrategy.testkit;

import static org.carestrategy.testkit.ValueArbitraries.few;
import static org.carestrategy.testkit.ValueArbitraries.fewCitations;
import static org.carestrategy.testkit.ValueArbitraries.maybe;
import static org.carestrategy.testkit.ValueArbitraries.timescales;
import static org.carestrategy.testkit.ValueArbitraries.wordings;
import static org.carestrategy.testkit.ValueArbitraries.words;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.carestrategy.strategy.FeedbackPromise;
import org.carestrategy.strategy.Participation;
import org.carestrategy.strategy.RequiredSignOff;
import org.carestrategy.strategy.Review;
import org.carestrategy.strategy.WayOfTakingPart;
import org.carestrategy.strategy.WayState;

/** Generates ways of taking part, reviews and signatures that link to what has one of the given names. */
final class ParticipationArbitraries {
    private final Names names;
    private final GovernanceArbitraries governance;

    ParticipationArbitraries(Names names, GovernanceArbitraries governance) {
        this.names = names;
        this.governance = governance;
    }

    Arbitrary<Participation> participation() {
        return Combinators.combine(
                        few(names.parties()),
                        way().list().ofMaxSize(2),
                        feedback().list().ofMaxSize(2),
                        fewCitations())
                .as((groups, ways, feedback, citations) -> Participation.builder()
                        .groups(groups)
                        .ways(ways)
                        .feedback(feedback)
                        .citations(citations)
                        .build());
    }

    private Arbitrary<WayOfTakingPart> way() {
        return Combinators.combine(
                        wordings(),
                        maybe(words(WayState::of, "in-use", "planned")),
                        maybe(names.parties()),
                        fewCitations())
                .as((wording, state, led, citations) -> WayOfTakingPart.builder()
                        .wording(wording)
                        .state(state)
                        .led(led)
                        .citations(citations)
                        .build());
    }

    private Arbitrary<FeedbackPromise> feedback() {
        return Combinators.combine(
                        Arbitraries.of(names.parties()),
                        maybe(names.parties()),
                        maybe(wordings()),
                        maybe(governance.frequencies()),
                        fewCitations())
                .as((to, by, means, frequency, citations) -> FeedbackPromise.builder()
                        .to(to)
                        .by(by)
                        .means(means)
                        .frequency(frequency)
                        .citations(citations)
                        .build());
    }

    Arbitrary<Review> review() {
        return Combinators.combine(
                        maybe(names.whatCanBeSigned()),
                        maybe(names.parties()),
                        maybe(governance.frequencies()),
                        maybe(timescales()),
                        maybe(wordings()),
                        fewCitations())
                .as((of, by, frequency, next, wording, citations) -> Review.builder()
                        .of(of)
                        .by(by)
                        .frequency(frequency)
                        .next(next)
                        .wording(wording)
                        .citations(citations)
                        .build());
    }

    Arbitrary<RequiredSignOff> signOff() {
        return Combinators.combine(
                        Arbitraries.of(names.parties()),
                        maybe(names.whatCanBeSigned()),
                        maybe(wordings()),
                        fewCitations())
                .as((by, of, route, citations) -> RequiredSignOff.builder()
                        .by(by)
                        .of(of)
                        .route(route)
                        .citations(citations)
                        .build());
    }
}
