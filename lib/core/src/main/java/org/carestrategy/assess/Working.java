package org.carestrategy.assess;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
import org.carestrategy.record.Rating;

/** Tells how one answer was made of many, from nothing but what the answer itself shows. */
final class Working {
    private final Summary summary;
    private final Tally tally;
    private final ImmutableList.Builder<Reason> steps = ImmutableList.builder();

    private Working(Summary summary) {
        this.summary = summary;
        this.tally = summary.tally();
    }

    static List<Reason> of(Summary summary) {
        Working working = new Working(summary);
        working.tell();
        return working.steps.build();
    }

    private void tell() {
        if (tally.rated() > 0) {
            add(step("rated", "{n} of {of} rated: {ratings}")
                    .putArguments("n", String.valueOf(tally.rated()))
                    .putArguments("of", String.valueOf(tally.of()))
                    .putArguments("ratings", counts(tally.ratings(), Rating::text)));
        }
        if (!tally.notRated().isEmpty()) {
            add(step("not-rated", "{n} of {of} not rated: {reasons}")
                    .putArguments("n", String.valueOf(tally.of() - tally.rated()))
                    .putArguments("of", String.valueOf(tally.of()))
                    .putArguments("reasons", counts(tally.notRated(), NotRated::text)));
        }
        summary.score()
                .ifPresent(
                        score -> add(step("score", "the score is {score}").putArguments("score", Ratios.shown(score))));
        summary.rating()
                .ifPresent(
                        rating -> add(step("rating", "taken together {rating}").putArguments("rating", rating.text())));
        summary.notRated()
                .ifPresent(reason -> add(
                        step("no-rating", "no rating of the whole: {reason}").putArguments("reason", reason.text())));
    }

    private static <K> String counts(SortedMap<K, Integer> counts, Function<K, String> text) {
        return counts.entrySet().stream()
                .map(count -> count.getValue() + " " + text.apply(count.getKey()))
                .collect(joining(", "));
    }

    private static Reason.Builder step(String code, String template) {
        return new Reason.Builder().code(code).template(template);
    }

    private void add(Reason.Builder step) {
        steps.add(step.build());
    }
}
