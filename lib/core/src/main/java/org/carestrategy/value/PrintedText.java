package org.carestrategy.value;

import com.google.common.base.Ascii;
import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;

/** What all printed cells have in common: white space, dashes, and the ways to say nothing. */
final class PrintedText {
    private static final int LONGEST = 200;
    /** What Unicode and Java call white space differs in a few control characters; either will do. */
    private static final CharMatcher WHITE_SPACE =
            CharMatcher.whitespace().or(CharMatcher.forPredicate(Character::isWhitespace));

    private static final CharMatcher DASHES = CharMatcher.anyOf("\u2010\u2011\u2012\u2013\u2014\u2212");
    private static final ImmutableSet<String> NOTHING =
            ImmutableSet.of("", "n/a", "na", "n.a", "none", "not applicable");
    private static final ImmutableSet<String> LATER = ImmutableSet.of(
            "tbc",
            "t.b.c",
            "tba",
            "t.b.a",
            "tbd",
            "to be confirmed",
            "to be agreed",
            "to be announced",
            "to be advised",
            "to be decided",
            "to be determined");

    private PrintedText() {}

    /** White space of any kind to one blank, dashes of any kind to a hyphen, case kept; too long text to nothing. */
    static Optional<String> tidy(String printed) {
        return printed.length() > LONGEST
                ? Optional.empty()
                : Optional.of(WHITE_SPACE.trimAndCollapseFrom(DASHES.replaceFrom(printed, '-'), ' '));
    }

    /** Whether a tidied text says nothing, or that it will be said later. */
    static Optional<Printed.Outcome> silence(String tidied) {
        String bare = CharMatcher.is('.').trimTrailingFrom(Ascii.toLowerCase(tidied));
        if (NOTHING.contains(bare) || CharMatcher.is('-').matchesAllOf(bare)) {
            return Optional.of(Printed.Outcome.BLANK);
        }
        return LATER.contains(bare) ? Optional.of(Printed.Outcome.TO_BE_CONFIRMED) : Optional.empty();
    }
}
