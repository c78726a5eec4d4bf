package org.carestrategy.scorecard;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carestrategy.strategy.FeedbackPromise;
import org.carestrategy.strategy.Participation;
import org.carestrategy.strategy.Review;
import org.carestrategy.strategy.Strategy;
import org.carestrategy.strategy.WayOfTakingPart;
import org.carestrategy.strategy.WayState;

/** How children and young people take part, and when the strategy is looked at again. */
record ParticipationOutline(Strategy strategy, Names names, Printout printout) {
    void print() {
        strategy.participation().ifPresent(this::participation);
        if (!strategy.reviews().isEmpty()) {
            printout.section("When it is looked at again");
            strategy.reviews().forEach(this::review);
        }
    }

    private void participation(Participation participation) {
        printout.section("How children and young people take part");
        if (!participation.groups().isEmpty()) {
            printout.item(0, "-", "In groups: " + names.parties(participation.groups()));
        }
        participation.ways().forEach(this::way);
        participation.feedback().forEach(this::feedback);
    }

    private void way(WayOfTakingPart way) {
        String state = Words.aside(way.state().map(WayState::text));
        printout.item(0, "-", Words.wording(way.wording()) + state);
    }

    private void feedback(FeedbackPromise feedback) {
        String means =
                feedback.means().map(Words::wording).map(text -> ": " + text).orElse("");
        String often =
                feedback.frequency().map(known -> ", " + names.often(known)).orElse("");
        printout.item(0, "-", "Feedback to " + names.party(feedback.to()) + often + means);
    }

    private void review(Review review) {
        String facts = Stream.of(
                        Optional.of(review.of().map(names::linked).orElse("The strategy")),
                        review.by().map(party -> "by " + names.party(party)),
                        review.frequency().map(names::often),
                        review.next().map(next -> "next: " + Words.time(next)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        printout.item(0, "-", facts);
        review.wording().ifPresent(wording -> printout.line(2, Words.wording(wording)));
    }
}
