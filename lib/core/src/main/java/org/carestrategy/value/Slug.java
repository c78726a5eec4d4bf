package org.carestrategy.value;

import java.util.regex.Pattern;
import org.carestrategy.base.InvalidAttributeException;
import org.carestrategy.base.Require;

/** The one form of all identifiers and of all words of open lists: {@code keep-in-touch}. */
final class Slug {
    private static final int LONGEST = 80;
    private static final Pattern FORM = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

    private Slug() {}

    static void require(String what, String text) {
        if (text.length() > LONGEST) {
            throw new InvalidAttributeException(
                    what, "must have at most " + LONGEST + " characters, was " + Require.shown(text));
        }
        Require.that(
                FORM.matcher(text).matches(),
                what,
                "must be lower-case letters and digits in groups joined by single hyphens",
                text);
    }
}
