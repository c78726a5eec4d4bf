package org.carestrategy.value;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carestrategy.base.InvalidAttributeException;

/**
 * Reader of dates as papers print them, for example <q>Sep 16</q>.
 *
 * <p>Case, white space and the kind of dash do not matter. The day comes before the month; years of two digits are 2000
 * to 2099; two years that follow each other are a financial year unless the text says academic; years further apart are
 * calendar years. Where such a habit decides, a doubt says so. Every text that {@link Timescale#parse} reads is read as
 * the same, and without doubt but for the two that mean something else in many papers: {@code 2007-08}, August here, and
 * {@code 2016/2017}, which is read as the financial year.
 */
public final class PrintedTimescale {
    private static final ImmutableSet<String> WITHOUT_END =
            ImmutableSet.of("ongoing", "on-going", "on going", "continuous", "continuing", "continual");
    private static final Pattern LEAD_IN =
            Pattern.compile("(?:by |in |during )?(?:the )?(?:end of |end )?(?:the )?(.*)");
    private static final ImmutableList<Pattern> RANGES = ImmutableList.of(
            Pattern.compile("between (.+?) and (.+)"),
            Pattern.compile("(?:from )?(.+?) (?:-|to|until) (.+)"),
            Pattern.compile("([^-]+)-([^-]+)"));

    private PrintedTimescale() {}

    /**
     * Reads what a paper prints.
     *
     * @param printed any text; more than 200 characters are not understood
     * @return what was made of it; nothing is thrown
     */
    public static Printed<Timescale> read(String printed) {
        return PrintedText.tidy(printed)
                .map(tidied -> readTidied(printed, tidied))
                .orElseGet(() -> Printed.notUnderstood(printed, "Too long for a date."));
    }

    private static Printed<Timescale> readTidied(String printed, String tidied) {
        return PrintedText.silence(tidied)
                .map(outcome -> Printed.<Timescale>withoutValue(printed, outcome))
                .orElseGet(() -> readSpoken(printed, CharMatcher.is('.').trimTrailingFrom(Ascii.toLowerCase(tidied))));
    }

    private static Printed<Timescale> readSpoken(String printed, String lower) {
        try {
            return guess(lower)
                    .map(guess -> Printed.read(printed, guess))
                    .orElseGet(() -> Printed.notUnderstood(printed, PrintedDates.complaint(lower)));
        } catch (DateTimeException e) {
            return Printed.notUnderstood(printed, "There is no such day or month.");
        } catch (InvalidAttributeException e) {
            return Printed.notUnderstood(printed, "A time-scale " + e.problem() + ".");
        }
    }

    private static Optional<Printed.Guess<Timescale>> guess(String lower) {
        return WITHOUT_END.contains(lower)
                ? Optional.of(Printed.Guess.sure(Timescale.ongoing()))
                : single(lower)
                        .or(() -> RANGES.stream()
                                .flatMap(pattern -> range(pattern.matcher(lower)).stream())
                                .findFirst());
    }

    private static Optional<Printed.Guess<Timescale>> single(String lower) {
        Matcher leadIn = LEAD_IN.matcher(lower);
        String bare = leadIn.matches() ? leadIn.group(1) : lower;
        return PrintedYears.misleading(bare)
                .or(() -> canonical(bare))
                .or(() -> PrintedDates.read(bare))
                .or(() -> PrintedYears.read(bare));
    }

    private static Optional<Printed.Guess<Timescale>> canonical(String lower) {
        String text = lower.replace("fy", "FY").replace("ay", "AY").replace("-q", "-Q");
        try {
            return Optional.of(Printed.Guess.sure(Timescale.parse(text)));
        } catch (InvalidAttributeException e) {
            return Optional.empty(); // as is most of what papers print
        }
    }

    private static Optional<Printed.Guess<Timescale>> range(Matcher range) {
        return range.matches()
                ? single(range.group(1)).flatMap(first -> single(range.group(2)).map(last -> join(first, last)))
                : Optional.empty();
    }

    private static Printed.Guess<Timescale> join(Printed.Guess<Timescale> first, Printed.Guess<Timescale> last) {
        ImmutableSet<String> doubts = ImmutableSet.<String>builder()
                .addAll(first.doubts())
                .addAll(last.doubts())
                .build();
        return new Printed.Guess<>(Timescale.span(first.value(), last.value()), doubts.asList());
    }
}
