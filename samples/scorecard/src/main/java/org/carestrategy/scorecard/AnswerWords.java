package org.carestrategy.scorecard;

import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carestrategy.assess.Heard;
import org.carestrategy.assess.NotRated;
import org.carestrategy.assess.Summary;
import org.carestrategy.assess.Tally;
import org.carestrategy.compare.Shown;
import org.carestrategy.record.Rating;
import org.carestrategy.value.Ratio;

/** Answers of a scorecard in plain English. */
final class AnswerWords {
    private AnswerWords() {}

    /** For example {@code green (completed late)}, {@code 2 green, 1 not rated (stale)} or {@code nothing to be rated}. */
    static String summary(Summary summary) {
        Tally tally = summary.tally();
        if (tally.of() == 1) {
            return one(summary.rating(), summary.notRated())
                    + tally.states().keySet().stream()
                            .map(Reasons::words)
                            .filter(state -> summary.rating().isPresent())
                            .findFirst()
                            .map(state -> Words.aside(Optional.of(state)))
                            .orElse("");
        }
        return tally.of() == 0 ? "nothing to be rated" : counts(tally.ratings(), tally.notRated());
    }

    /** For example {@code red (overdue)}. */
    static String shown(Shown shown) {
        if (shown.ratings().isEmpty() && shown.reasons().isEmpty()) {
            return one(shown.rating(), shown.notRated())
                    + Words.aside(shown.state()
                            .filter(state -> shown.rating().isPresent())
                            .map(Reasons::words))
                    + shown.score().map(AnswerWords::percent).orElse("");
        }
        return counts(shown.ratings(), shown.reasons());
    }

    private static String percent(Ratio come) {
        return ", " + come.toPercent(0, RoundingMode.DOWN) + " % of the way";
    }

    private static String one(Optional<Rating> rating, Optional<NotRated> reason) {
        return rating.map(Rating::text)
                .orElseGet(() -> "not rated: " + reason.map(Reasons::words).orElse(""));
    }

    private static String counts(Map<Rating, Integer> ratings, Map<NotRated, Integer> reasons) {
        int none = reasons.values().stream().mapToInt(count -> count).sum();
        String why = none == 0 ? "" : none + " not rated (" + joined(reasons, Reasons::words) + ")";
        return Stream.of(joined(ratings, Rating::text), why)
                .filter(said -> !said.isEmpty())
                .collect(Collectors.joining(", "));
    }

    private static <K> String joined(Map<K, Integer> counts, Function<K, String> text) {
        return counts.entrySet().stream()
                .map(count -> count.getValue() + " " + text.apply(count.getKey()))
                .collect(Collectors.joining(", "));
    }

    static String heard(Heard heard) {
        return heard.isSilent() ? "silence" : Words.count(heard.voices().size(), "voice");
    }
}
